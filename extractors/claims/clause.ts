import { CLAUSE_OPENERS, MODAL_WORDS } from '../../data/function-words.ts'
import type { DocumentSection, Token } from '../../models/document.ts'
import { keySet } from '../document/keySet.ts'
import { sentenceAt } from '../document/spans.ts'
import { isAhead, type VerbForm } from '../document/verbs.ts'
import { finiteVerb, verbAt } from '../document/wordClass.ts'

/** The clause that a quantity stands in: half-open, counted in tokens, its verb included. */
export interface Clause {
  readonly section: DocumentSection
  readonly start: number
  readonly end: number
  /** The token of its finite verb, and what it tells; null where the sentence ends without one. */
  readonly verb: { readonly at: number; readonly form: VerbForm } | null
}

/** A clause of more words on either side of its number is no clause: texts without verbs or points stay linear to read. */
const LONGEST_SIDE = 80

/** Marks that end a clause though no verb was said. */
const WALLS: ReadonlySet<string> = new Set(['؛', ';', ':'])
const openers = keySet(CLAUSE_OPENERS)
const modals = keySet(MODAL_WORDS)

/**
 * The clause around a range of tokens. Persian closes a clause with its verb: it begins behind the verb before it and ends
 * with the next finite verb. In «احیای ۲۵ واحد هدف‌گذاری شده بود که ۳۷ واحد احیا شد» each number has its own.
 */
export function clauseAround(section: DocumentSection, start: number, end: number): Clause {
  const { tokens } = section
  const sentence = sentenceAt(section, start)
  const first = Math.max(sentence.start, start - LONGEST_SIDE)
  const last = Math.min(sentence.end, end + LONGEST_SIDE)
  let from = first
  for (let i = start - 1; i >= first; i--) {
    const key = tokens[i]?.key ?? ''
    if (WALLS.has(key) || openers.has(key) || finiteVerb(tokens, i) !== null) {
      from = i + 1
      break
    }
  }
  for (let i = end; i < last; i++) {
    const form = finiteVerb(tokens, i)
    if (form !== null) {
      const to = verbEnd(tokens, i, last)
      return {
        section,
        start: from,
        end: to,
        verb: { at: i, form: (form.time === 'perfect' ? auxiliary(tokens, i + 1, to) : null) ?? form },
      }
    }
    if (WALLS.has(tokens[i]?.key ?? '')) return { section, start: from, end: i, verb: null }
  }
  return { section, start: from, end: last, verb: null }
}

/**
 * The first token of a clause with what stands before its auxiliary: «سهم زنان باید به ۵۰ درصد برسد», «قیمت روی ممکن است به
 * ۲۴۰۰ دلار برسد» are one clause to whoever asks what they are about.
 */
export function startOverAuxiliaries({ section, start }: Clause): number {
  let from = start
  for (let i = 0; i < MOST_AUXILIARIES && opensWithAuxiliary(section.tokens, from); i++) {
    from = clauseAround(section, from - 1, from).start
  }
  return from
}

const MOST_AUXILIARIES = 2

function opensWithAuxiliary(tokens: readonly Token[], start: number): boolean {
  const form = verbAt(tokens, start - 1)
  if (form === null) return false
  return AUXILIARIES.has(form.stem) || form.time === 'must' || modals.has(tokens[start - 2]?.key ?? '')
}

const AUXILIARIES: ReadonlySet<string> = new Set(['توانست', 'خواست'])

/** Past the auxiliaries of a verb: «شده بود», «خواهد شد». */
function verbEnd(tokens: readonly Token[], at: number, limit: number): number {
  let end = at + 1
  while (end < limit && verbAt(tokens, end) !== null && end < at + 3) end++
  return end
}

/** The auxiliary that tells the time of a participle: «افزوده خواهد شد» is to come, «ساخته می‌شود» announces. */
function auxiliary(tokens: readonly Token[], start: number, end: number): VerbForm | null {
  for (let i = start; i < end; i++) {
    const form = verbAt(tokens, i)
    if (form === null) continue
    // «افزوده شده است»: a copula only closes the participle.
    const announces = form.time === 'present' && PASSIVES.has(form.stem)
    if (announces || isAhead(form.time)) return form
  }
  return null
}

const PASSIVES: ReadonlySet<string> = new Set(['شد', 'گشت', 'گردید'])
