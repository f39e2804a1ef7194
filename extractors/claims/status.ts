import { ANNOUNCED, GOVERNING_CUES, STATUS_CUES } from '../../data/status-cues.ts'
import type { Status } from '../../models/claim.ts'
import type { TokenSpan } from '../../models/document.ts'
import { normalKey } from '../document/normalise.ts'
import { type PhraseMatch, phraseTable } from '../document/phrases.ts'
import { sentenceAt } from '../document/spans.ts'
import type { Mention } from '../quantities/mention.ts'
import { type Clause, finiteVerb } from './clause.ts'

/** A status, and the tokens that told it; null where nothing did and it is the default. */
export interface StatusReading {
  readonly status: Status
  readonly cue: TokenSpan | null
}

/** The order of the rows is the order of their say. */
const orderOf = new Map<Status, number>(STATUS_CUES.map(([status], order) => [status, order]))
const cues = phraseTable<Status>(STATUS_CUES.map(([status, forms]) => [forms, status] as const))
const governing = phraseTable<true>([[GOVERNING_CUES, true]])
const announced: ReadonlySet<string> = new Set(ANNOUNCED.map(normalKey))

/** How far before its number a cue that is no verb is still about it, in tokens. */
const CUE_REACH = 12

/**
 * Whether a quantity happened: by a cue of its clause, by a verb before it that governs it, or by the tense of its own verb.
 * «قرار است ۲۰ طرح افتتاح شود» is planned, «۲۰ طرح افتتاح شد» achieved, «۲۰ طرح در دست اجرا است» in progress.
 */
export function statusOf(mention: Mention, clause: Clause): StatusReading {
  return cueOf(mention, clause) ?? governorOf(mention, clause) ?? tenseOf(clause) ?? { status: 'achieved', cue: null }
}

function cueOf(mention: Mention, clause: Clause): StatusReading | null {
  const { tokens } = clause.section
  const from = Math.max(clause.start, mention.start - CUE_REACH)
  let best: PhraseMatch<Status> | null = null
  for (const match of cues.within(tokens, from, clause.end)) {
    if (match.start >= mention.span.start && match.end <= mention.span.end) continue
    if (best === null || (orderOf.get(match.value) ?? 0) < (orderOf.get(best.value) ?? 0)) best = match
  }
  return best === null ? null : { status: best.value, cue: { section: clause.section, start: best.start, end: best.end } }
}

function governorOf(mention: Mention, clause: Clause): StatusReading | null {
  const { tokens } = clause.section
  const { start } = sentenceAt(clause.section, mention.start)
  const before = governing.within(tokens, start, clause.start).at(-1)
  if (before === undefined) return null
  // A verb of its own between the governor and this clause ends its rule: «قرار است … شود و ۲۰ طرح افتتاح شد».
  for (let i = before.end; i < clause.start; i++) {
    if (finiteVerb(tokens, i)?.time === 'past') return null
  }
  if (clause.verb !== null && clause.verb.form.time === 'past') return null
  const cue = { section: clause.section, start: before.start, end: before.end }
  const [named] = cues.within(tokens, before.start, before.end)
  return { status: named?.value ?? 'planned', cue }
}

function tenseOf(clause: Clause): StatusReading | null {
  const { verb, section } = clause
  if (verb === null) return null
  const cue = { section, start: verb.at, end: clause.end }
  switch (verb.form.time) {
    case 'future':
    case 'must':
    case 'subjunctive':
      return { status: 'planned', cue }
    case 'present':
      return announces(clause, verb.at) ? { status: 'planned', cue: { ...cue, start: verb.at - 1 } } : null
    case 'past':
    case 'perfect':
    case 'progressive_past':
      return { status: 'achieved', cue }
  }
}

/** «افتتاح می‌شود» announces; «محسوب می‌شود» tells what is. */
function announces({ section }: Clause, verb: number): boolean {
  const before = section.tokens[verb - 1]
  const second = before?.key === 'می' ? section.tokens[verb - 2] : before
  return second !== undefined && announced.has(second.key)
}
