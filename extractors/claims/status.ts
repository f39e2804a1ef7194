import {
  ANNOUNCED,
  ANNOUNCING_STEMS,
  BACK_REFERENCES,
  COMPARED_PLANS,
  COPULAS,
  DEADLINES,
  GOVERNING_CUES,
  HABITS,
  PREDICATES_OF_NEED,
  STATUS_CUES,
  UNPAID_CUES,
} from '../../data/status-cues.ts'
import type { ClaimKind, Status } from '../../models/claim.ts'
import type { TokenSpan } from '../../models/document.ts'
import { type PhraseMatch, phraseSet, phraseTable } from '../document/phrases.ts'
import { sentenceAt } from '../document/spans.ts'
import { isAhead } from '../document/verbs.ts'
import { finiteVerb, verbAt } from '../document/wordClass.ts'
import type { Mention } from '../quantities/mention.ts'
import { numeralAt } from '../quantities/numerals.ts'
import type { Clause } from './clause.ts'

/** A status, and the tokens that told it; null where nothing did and it is the default. */
export interface StatusReading {
  readonly status: Status
  readonly cue: TokenSpan | null
}

interface Cue {
  readonly status: Status
  /** The place of its row: the first has the first say. */
  readonly order: number
}

/** A comparison takes its words away from the plans that they would tell; it is found first, being longer. */
const cues = phraseTable<Cue | null>([
  ...STATUS_CUES.map(([status, forms], order) => [forms, { status, order }] as const),
  [COMPARED_PLANS, null],
])
const needs = phraseTable<Cue>([[PREDICATES_OF_NEED, { status: 'planned', order: STATUS_CUES.length }]])
const unpaid = phraseTable<Cue>([[UNPAID_CUES, { status: 'planned', order: STATUS_CUES.length }]])
const governing = phraseSet(GOVERNING_CUES)
const announcing: ReadonlySet<string> = new Set(ANNOUNCING_STEMS)
const announced = phraseSet(ANNOUNCED)
const deadlines = phraseSet(DEADLINES)
const habits = phraseSet(HABITS)
const backReferences = phraseSet(BACK_REFERENCES)
const copulas: ReadonlySet<string> = new Set(COPULAS)

const isCue = (match: PhraseMatch<Cue | null>): match is PhraseMatch<Cue> => match.meaning !== null

/** How far from its number a cue that is no part of the verb is still about it, in tokens. */
const CUE_REACH = 12

/** How far before its clause a verb still governs it, in tokens. */
const GOVERNOR_REACH = 40

/** How far before the verb a word is still part of what the verb says, in tokens. */
const VERB_REACH = 4

/**
 * Whether a quantity happened: by a cue of its clause, by a verb before it that governs it, or by the tense of its own verb.
 * «قرار است ۲۰ طرح افتتاح شود» is planned, «۲۰ طرح افتتاح شد» achieved, «۲۰ طرح در دست اجرا است» in progress.
 * `previous` is the status of the quantity before it.
 */
export function statusOf(mention: Mention, kind: ClaimKind, clause: Clause, previous: Status | null): StatusReading {
  return (
    baselineOf(mention) ??
    cueOf(mention, kind, clause) ??
    governorOf(mention, clause) ??
    inheritedOf(clause, previous) ??
    tenseOf(clause) ?? { status: 'achieved', cue: null }
  )
}

/** «از هشت درصد به ۲۰ درصد افزایش یابد»: what a change starts from is there already, wherever it goes. */
function baselineOf({ span, start }: Mention): StatusReading | null {
  const { tokens } = span.section
  const goesOn = tokens[span.end]?.key === 'به' && numeralAt(span.section, span.end + 1) !== null
  return tokens[start - 1]?.key === 'از' && goesOn ? { status: 'achieved', cue: null } : null
}

function cueOf(mention: Mention, kind: ClaimKind, clause: Clause): StatusReading | null {
  const { section } = clause
  const from = Math.max(clause.start, mention.start - CUE_REACH)
  const found = cues.within(section.tokens, from, clause.end).filter(isCue)
  if (clause.verb === null || copulas.has(clause.verb.form.stem))
    found.push(...needs.within(section.tokens, from, clause.end))
  if (kind === 'amount') found.push(...unpaid.within(section.tokens, from, clause.end))
  let best: PhraseMatch<Cue> | null = null
  for (const match of found) {
    if (match.start >= mention.span.start && match.end <= mention.span.end) continue
    const far = match.start > mention.span.end + CUE_REACH
    const byVerb = clause.verb !== null && match.end >= clause.verb.at - VERB_REACH
    if (far && !byVerb) continue
    // «پیشرفت واحدهای در دست ساخت ۶۲ درصد است»: a percentage of what is under way is reached.
    if (match.meaning.status === 'in_progress' && kind === 'percentage') continue
    if (best === null || match.meaning.order < best.meaning.order) best = match
  }
  if (best === null) return null
  const cue = { section, start: best.start, end: best.end }
  // «عملیات اجرایی ۲۷ طرح آغاز خواهد شد» has not begun.
  const ahead = best.meaning.status === 'in_progress' && clause.verb !== null && isAhead(clause.verb.form.time)
  return { status: ahead ? 'planned' : best.meaning.status, cue }
}

/** «از این تعداد ۱۴۲ پروژه عمرانی است»: a part told with a copula is as far as its whole. */
function inheritedOf(clause: Clause, previous: Status | null): StatusReading | null {
  if (previous === null || !(clause.verb === null || copulas.has(clause.verb.form.stem))) return null
  const [back] = backReferences.within(clause.section.tokens, clause.start, clause.end)
  return back === undefined
    ? null
    : { status: previous, cue: { section: clause.section, start: back.start, end: back.end } }
}

function governorOf(mention: Mention, clause: Clause): StatusReading | null {
  const { tokens } = clause.section
  const { start } = sentenceAt(clause.section, mention.start)
  const before = governing.within(tokens, Math.max(start, clause.start - GOVERNOR_REACH), clause.start).at(-1)
  if (before === undefined) return null
  // A verb of its own between the governor and this clause ends its rule: «قرار است … شود و ۲۰ طرح افتتاح شد».
  for (let i = before.end; i < clause.start; i++) {
    if (tokens[i]?.key === '؛' || finiteVerb(tokens, i)?.time === 'past') return null
  }
  const time = clause.verb?.form.time
  // What has its own word to say of its time needs no governor: «… شد و ۲۰ واحد احیا خواهد شد».
  if (time === 'past' || time === 'perfect' || time === 'future') return null
  const cue = { section: clause.section, start: before.start, end: before.end }
  const [named] = cues.within(tokens, before.start, before.end)
  return { status: named?.meaning?.status ?? 'planned', cue }
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
      if (!copulas.has(verb.form.stem) && deadlines.within(section.tokens, clause.start, verb.at).length > 0) {
        return { status: 'planned', cue }
      }
      return announces(clause) ? { status: 'planned', cue: { ...cue, start: announcement(clause, verb.at) } } : null
    case 'past':
    case 'perfect':
    case 'progressive_past':
      // «۲۰ پروژه افتتاح نشد»: what was not done is still only meant.
      return { status: verb.form.negative ? 'planned' : 'achieved', cue }
  }
}

/** Where the words that announce begin: the noun before the verb, or the participle that it closes («ساخته می‌شود»). */
function announcement({ section }: Clause, verb: number): number {
  return verbAt(section.tokens, verb)?.time === 'perfect' ? verb : verb - 1
}

/** «افتتاح می‌شود» announces; «محسوب می‌شود» tells what is. */
function announces({ section, start, end, verb }: Clause): boolean {
  if (verb === null || !announcing.has(verb.form.stem)) return false
  if (habits.within(section.tokens, start, verb.at).length > 0) return false
  return announced.within(section.tokens, Math.max(0, verb.at - VERB_REACH), end).length > 0
}
