import { POINTING } from '../../data/roles.ts'
import {
  BACK_REFERENCES,
  BEGUN,
  CEILINGS,
  COMPARED_PLANS,
  GOVERNING_CUES,
  GUESSES,
  MOVES,
  NAMES_WITH_PLANS,
  PRECEDENCES,
  PREDICATES_OF_NEED,
  RELATIVE_ADVERBS,
  STATUS_CUES,
  UNPAID_CUES,
} from '../../data/status-cues.ts'
import type { ClaimKind, Status } from '../../models/claim.ts'
import { type PhraseMatch, phraseSet, phraseTable } from '../document/phrases.ts'
import { sentenceAt } from '../document/spans.ts'
import { isAhead } from '../document/verbs.ts'
import { finiteVerb, verbAt } from '../document/wordClass.ts'
import type { Mention } from '../quantities/mention.ts'
import { numeralAt } from '../quantities/numerals.ts'
import { type Clause, clauseAround } from './clause.ts'
import { type Events, eventBefore, isBuiltBefore, occasionOf } from './events.ts'
import { type Governed, governed, isBareParticiple } from './governing.ts'
import { isCopula, isReported } from './predicates.ts'
import { purposeOf } from './purposes.ts'
import { isToCome, type StatusReading, tenseOf, VERB_REACH } from './tense.ts'

interface Cue {
  readonly status: Status
  /** The place of its row: the first has the first say. */
  readonly order: number
}

/** A comparison takes its words away from the plans that they would tell; it is found first, being longer. */
const cues = phraseTable<Cue | null>([
  ...STATUS_CUES.map(([status, forms], order) => [forms, { status, order }] as const),
  [COMPARED_PLANS, null],
  [NAMES_WITH_PLANS, null],
])
const needs = phraseTable<Cue>([[PREDICATES_OF_NEED, { status: 'planned', order: STATUS_CUES.length }]])
const ceilings = phraseTable<Cue>([[CEILINGS, { status: 'planned', order: STATUS_CUES.length }]])
const unpaid = phraseTable<Cue>([[UNPAID_CUES, { status: 'planned', order: STATUS_CUES.length }]])
const governing = phraseSet(GOVERNING_CUES)
const guesses = phraseSet(GUESSES)
const relativeAdverbs = phraseSet(RELATIVE_ADVERBS)
const precedences = phraseSet(PRECEDENCES)
const moves = phraseSet(MOVES)
const backReferences = phraseSet(BACK_REFERENCES)
const begun = phraseSet(BEGUN)
const pointing = phraseSet(POINTING)

const isCue = (match: PhraseMatch<Cue | null>): match is PhraseMatch<Cue> => match.meaning !== null

/** How far from its number a cue that is no part of the verb is still about it, in tokens. */
const CUE_REACH = 20

/** How far before a copula a cue may be part of what it says, in tokens. */
const COPULA_REACH = 8

/** The same, where the verb itself tells that it is done. */
const NEAR = 12

/** How far before its number a cue is about it where the verb only says that someone spoke of it, in tokens. */
const REPORTED_REACH = 40

/** How far before its clause a verb still governs it, in tokens. */
const GOVERNOR_REACH = 80

/** How far behind the relative clause that describes it a number may stand, in tokens. */
const DESCRIPTION_REACH = 4

/** What a quantity's status is read from, beside its own words. */
export interface StatusGround {
  readonly kind: ClaimKind
  readonly clause: Clause
  /** The status of the quantity before it. */
  readonly previous: Status | null
  readonly events: Events
  /** Whether the time of the quantity had passed when the article appeared. */
  readonly over: boolean
}

/**
 * Whether a quantity happened: by a cue of its clause, by a verb before it that governs it, or by the tense of its own verb.
 * «قرار است ۲۰ طرح افتتاح شود» is planned, «۲۰ طرح افتتاح شد» achieved, «۲۰ طرح در دست اجرا است» in progress.
 */
export function statusOf(mention: Mention, ground: StatusGround): StatusReading {
  const { kind, previous } = ground
  const whole = governed(mention, ground.clause)
  const { clause } = whole
  return (
    baselineOf(mention) ??
    existingOf(mention) ??
    outcomeOf(clause) ??
    aimOf(mention, kind, clause) ??
    cueOf(mention, kind, whole) ??
    governorOf(mention, clause) ??
    inheritedOf(clause, previous) ??
    sharedOut(mention, kind, clause, previous) ??
    begunOf(mention, kind, clause) ??
    (tells(clause) ? tenseOf(clause, kind) : untold(mention, clause, ground)) ?? { status: 'achieved', cue: null }
  )
}

/** Whether the verb of a clause tells of the quantity, and not only that someone spoke of it. */
function tells(clause: Clause): boolean {
  return clause.verb !== null && !isReported(clause)
}

function untold(mention: Mention, clause: Clause, { events, over }: StatusGround): StatusReading | null {
  const spoken = clause.verb === null ? null : eventBefore(mention, clause, events)
  return spoken?.status === 'achieved' ? spoken : (occasionOf(mention, clause, over) ?? spoken)
}

/** «از هشت درصد به ۲۰ درصد افزایش یابد»: what a change starts from is there already, wherever it goes. */
function baselineOf({ span, start }: Mention): StatusReading | null {
  const { tokens } = span.section
  const goesOn = tokens[span.end]?.key === 'به' && numeralAt(span.section, span.end + 1) !== null
  return tokens[start - 1]?.key === 'از' && goesOn ? { status: 'achieved', cue: null } : null
}

/** «با توجه به وجود ۳۰ هزار روستا همه را نمی‌گیرد»: what there is, whatever the verb tells. */
function existingOf({ span: { section }, start }: Mention): StatusReading | null {
  const { tokens } = section
  // «با این وجود ۸۰ درصد …» is a turn of speech.
  if (tokens[start - 1]?.key !== 'وجود' || pointing.has(tokens[start - 2])) return null
  return { status: 'achieved', cue: { section, start: start - 1, end: start } }
}

/** What a number is only the aim of; money is not what is aimed at but what is given for it. */
function aimOf(mention: Mention, kind: ClaimKind, clause: Clause): StatusReading | null {
  const cue = kind === 'amount' ? null : purposeOf(mention, clause)
  return cue === null ? null : { status: 'planned', cue }
}

/** «ساخت ۴۰ واحد آغاز شد», «دو پژوهش را آغاز کرده است»: works begun go on. */
function begunOf(mention: Mention, kind: ClaimKind, clause: Clause): StatusReading | null {
  const { section, verb, end } = clause
  if (verb === null || verb.form.negative || !isDone(clause)) return null
  const [start] = begun.within(section.tokens, Math.max(clause.start, verb.at - VERB_REACH), verb.at).slice(-1)
  if (start === undefined || start.end !== verb.at) return null
  const built = kind === 'project' ? !isBuiltBefore(mention, clause, false) : isBuiltBefore(mention, clause, true)
  return built ? { status: 'in_progress', cue: { section, start: start.start, end } } : null
}

/**
 * «عقب نشست تا به ۶ درصد کاهش یابد», «پیش از آنکه تعرفه ۲۵ درصدی وضع کند، گاز می‌خرید»: a subjunctive that only joins what has
 * come about to a past verb.
 */
function outcomeOf({ section, start, end, verb }: Clause): StatusReading | null {
  if (verb?.form.time !== 'subjunctive') return null
  const { tokens } = section
  const cue = { section, start: verb.at, end }
  const moved = tokens[start]?.key === 'تا' && moves.before(tokens, start) !== null
  if (moved) return { status: 'achieved', cue }
  if (precedences.before(tokens, start) === null) return null
  const then = clauseAround(section, end, end).verb?.form.time
  return then === 'past' || then === 'perfect' || then === 'progressive_past' ? { status: 'achieved', cue } : null
}

function cueOf(mention: Mention, kind: ClaimKind, whole: Governed): StatusReading | null {
  const { clause } = whole
  const { section } = clause
  let best: PhraseMatch<Cue> | null = null
  for (const match of cuesAround(mention, kind, whole)) {
    if (!isAbout(match, mention, kind, whole)) continue
    if (best === null || goesBefore(match, best, clause)) best = match
  }
  if (best === null) return null
  const cue = { section, start: best.start, end: best.end }
  // «عملیات اجرایی ۲۷ طرح آغاز خواهد شد», «… آغاز می‌شود» has not begun.
  const ahead = best.meaning.status === 'in_progress' && isToCome(clause)
  return { status: ahead ? 'planned' : best.meaning.status, cue }
}

/** Every cue of the clause, and of the relative clause that describes what the number is. */
function cuesAround(mention: Mention, kind: ClaimKind, { clause }: Governed): PhraseMatch<Cue>[] {
  const { tokens } = clause.section
  // «از برنامه … برای … خبر داد»: what is spoken of is named at the beginning of its clause.
  const reach = isReported(clause) ? REPORTED_REACH : isDone(clause) ? NEAR : CUE_REACH
  const copular = clause.verb === null || isCopula(clause.verb.form)
  const from = (copular ? describedFrom(mention, clause) : null) ?? Math.max(clause.start, mention.start - reach)
  const found = cues.within(tokens, from, clause.end).filter(isCue)
  if (clause.verb === null || isReported(clause)) found.push(...ceilings.within(tokens, from, mention.span.start))
  if (copular) found.push(...needs.within(tokens, from, clause.end))
  if (kind === 'amount') found.push(...unpaid.within(tokens, from, clause.end))
  return found
}

/** «اعتباری که در نظر گرفته بودند ۳۲ میلیارد تومان بود»: where the relative clause before a copula's number begins. */
function describedFrom(mention: Mention, clause: Clause): number | null {
  const { section } = clause
  let verb = clause.start - 1
  if (mention.start - clause.start > DESCRIPTION_REACH || verbAt(section.tokens, verb) === null) return null
  while (verbAt(section.tokens, verb - 1) !== null) verb--
  const before = clauseAround(section, verb, verb)
  const head = section.tokens[before.start - 2]
  const described = section.tokens[before.start - 1]?.key === 'که' && head?.key.endsWith('ی') === true
  return described && !relativeAdverbs.has(head) ? before.start : null
}

function isAbout(match: PhraseMatch<Cue>, mention: Mention, kind: ClaimKind, whole: Governed): boolean {
  const { clause, aside } = whole
  const { verb, section } = clause
  if (match.start >= mention.span.start && match.end <= mention.span.end) return false
  if (aside !== null && match.start >= aside.start && match.end <= aside.end) return false
  const far = match.start > mention.span.end + CUE_REACH
  // «… از دیگر برنامه‌های سفر وزیر به تبریز است» is as long as its ezafe chain.
  const reach = verb !== null && isCopula(verb.form) ? COPULA_REACH : VERB_REACH
  if (far && (verb === null || match.end < verb.at - reach)) return false
  const done = isDone(clause)
  // «۴۰ درصد از سهمیه پرداخت شد», «احتمالا ۵ هزار تن صادر کرده است»: what was done was only measured by a plan, or is only guessed.
  if (done && match.start >= mention.span.end && section.tokens[match.start - 1]?.key === 'از') return false
  // «افتتاح یک مدرسه با ۴۹ میلیارد تومان و کلنگ‌زنی دو مدرسه»: the next item of a list has its own numbers.
  if (
    match.start > mention.span.end &&
    section.tokens[match.start - 1]?.key === 'و' &&
    !isPredicate(match, whole.clause)
  )
    return false
  if (done && guesses.at(section.tokens, match.start) !== null) return false
  // «پیشرفت واحدهای در دست ساخت ۶۲ درصد است»: a percentage of what is under way is reached; «۳۰ درصد در حال ساخت است» is not.
  return match.meaning.status !== 'in_progress' || kind !== 'percentage' || isPredicate(match, clause)
}

/** Whether the verb of a clause tells of the past. */
function isDone({ verb }: Clause): boolean {
  return verb !== null && !isAhead(verb.form.time) && verb.form.time !== 'present'
}

/** Whether a cue is what the verb itself says: «… در حال اجرا هستند», «… در نظر گرفته است». */
function isPredicate({ end }: PhraseMatch<Cue>, { verb }: Clause): boolean {
  return verb !== null && end >= verb.at
}

/** What the verb says goes before what its clause only names, and else the first row of the table. */
function goesBefore(one: PhraseMatch<Cue>, other: PhraseMatch<Cue>, clause: Clause): boolean {
  const says = isPredicate(one, clause)
  return says === isPredicate(other, clause) ? one.meaning.order < other.meaning.order : says
}

/** «از این تعداد ۱۴۲ پروژه عمرانی است»: a part told with a copula is as far as its whole. */
function inheritedOf(clause: Clause, previous: Status | null): StatusReading | null {
  if (previous === null || !(clause.verb === null || isCopula(clause.verb.form))) return null
  const [back] = backReferences.within(clause.section.tokens, clause.start, clause.end)
  return back === undefined
    ? null
    : { status: previous, cue: { section: clause.section, start: back.start, end: back.end } }
}

/** «۹۰۰ میلیارد مصوب شد که ۵۰۰ میلیارد برای راه است»: the shares of a sum are as far as the sum. */
function sharedOut(mention: Mention, kind: ClaimKind, clause: Clause, previous: Status | null): StatusReading | null {
  const { section, start, verb } = clause
  const { tokens } = section
  if (kind !== 'amount' || previous !== 'planned' || !(verb === null || isCopula(verb.form))) return null
  const before = verbAt(tokens, start - 2)
  if (tokens[start - 1]?.key !== 'که' || before === null || isCopula(before)) return null
  const next = tokens[mention.span.end]?.key === 'دیگر' ? mention.span.end + 1 : mention.span.end
  return tokens[next]?.key === 'برای' ? { status: previous, cue: null } : null
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
  // What has its own word to say of its time needs no governor: «… شد و ۲۰ واحد احیا خواهد شد»; a participle before «و» has
  // none: «باید … ۶۰ درصد کاسته و … ۴۰ درصد افزوده شود».
  const open = time === 'perfect' && isBareParticiple(clause) && tokens[clause.end]?.key === 'و'
  if (time === 'past' || (time === 'perfect' && !open) || time === 'future') return null
  const cue = { section: clause.section, start: before.start, end: before.end }
  const [named] = cues.within(tokens, before.start, before.end)
  const status = named?.meaning?.status ?? 'planned'
  // «باید ۷۰ لیتر باشد، اما ۱۵۵ لیتر است»: what is, is no duty; it may be foreseen.
  const is = time === 'present' && clause.verb !== null && isCopula(clause.verb.form)
  return is && status === 'planned' ? null : { status, cue }
}
