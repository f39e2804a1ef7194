import { CLASSIFIERS, JOB_CUES } from '../../data/counted-nouns.ts'
import { INDEX_CUES } from '../../data/money-words.ts'
import {
  ANAPHORS,
  CHANGE_NOUNS,
  LIGHT_VERBS,
  PARTS_OF_SPEECH_FRAMES,
  STAND_IN_SUBJECTS,
} from '../../data/subject-cues.ts'
import type { ClaimKind } from '../../models/claim.ts'
import { normalKey } from '../document/normalise.ts'
import { phraseTable } from '../document/phrases.ts'
import { sentenceAt } from '../document/spans.ts'
import { finiteVerb, isContentWord } from '../document/wordClass.ts'
import type { Mention } from '../quantities/mention.ts'
import type { Clause } from './clause.ts'
import { type NounPhrase, nounPhraseAt, type PhraseGround } from './nounPhrase.ts'
import { cleaned, firstPhrase, isWeak, partOf, phraseBefore, purposePhrase, sentencePhrase } from './phrasesAround.ts'

/** What a claim is about, in normal spelling, and its main noun. */
export interface Subject {
  readonly text: string
  readonly head: string
}

/** A subject, and how it was found: a subject that was only gone on with gives way to one that is told. */
export interface SubjectReading {
  readonly subject: Subject | null
  readonly by: 'counted' | 'behind' | 'before' | 'item' | 'beyond' | 'previous' | 'nothing'
}

/** What the reader of a subject must know besides the quantity. */
export interface SubjectContext {
  readonly kind: ClaimKind
  readonly clause: Clause
  readonly ground: PhraseGround
  /** The keys of the words that name the speaker: «عزیزی تعداد کل بیکاران را … اعلام کرد» is not about عزیزی. */
  readonly speaker: ReadonlySet<string>
  /** Whether the quantity before stands in the same sentence and unit, and told its subject. */
  readonly listed: boolean
  /** The subject of the quantity before. */
  readonly previous: Subject | null
}

const keys = (forms: readonly string[]): ReadonlySet<string> => new Set(forms.map(normalKey))
const standIns = keys([...STAND_IN_SUBJECTS, ...CLASSIFIERS])
const changes = keys(CHANGE_NOUNS.flatMap(([, forms]) => [...forms]))
const fillers = keys(PARTS_OF_SPEECH_FRAMES)
const anaphors = keys(ANAPHORS)
const lightVerbs: ReadonlySet<string> = new Set(LIGHT_VERBS)
const jobCues = phraseTable<true>([[JOB_CUES, true]])
const indexWords = phraseTable<true>([[INDEX_CUES, true]])

/**
 * What is counted («واحد صنعتی راکد»), or what the money, percentage or measure is of: the noun phrase behind the number
 * («۲۰ درصد واحدهای صنفی»), the one before it («رشد ۲۰ درصدی صادرات», «تسهیلات تا سقف ۲۰۰ میلیون»), else the first of
 * the clause («تولید اوره … به ۶۳ هزار تن رسید»), else what was counted before («از این میزان ۶۹ هزار تن صادر شد»).
 */
export function subjectOf(mention: Mention, context: SubjectContext): SubjectReading {
  const { ground, previous } = context
  const named =
    (context.kind === 'jobs' ? jobsOf(mention, context) : null) ?? counted(mention, ground) ?? moneyNamed(mention)
  if (named !== null) return { subject: textOf(named, ground), by: 'counted' }
  const pointsBack = anaphors.has(ground.tokens[mention.span.end]?.key ?? '') && previous !== null
  if (pointsBack) return { subject: previous, by: 'previous' }
  const { phrases, by } = measured(mention, context)
  // «ضریب اشغال هتل‌ها در سرعین ۸۵ و در مرکز استان ۵۰ درصد بود»: a list goes on about what it began with.
  if (by === 'beyond' && context.listed && previous !== null) return { subject: previous, by: 'previous' }
  const told = textOf(phrases, ground)
  if (told !== null && phrases.some((phrase) => !isWeak(ground, phrase))) return { subject: told, by }
  if (previous !== null) return { subject: withPrevious(told, previous), by: 'previous' }
  return { subject: told, by: told === null ? 'nothing' : by }
}

function textOf(phrases: readonly NounPhrase[], { tokens }: PhraseGround): Subject | null {
  const words = phrases.flatMap(({ start, end }) => tokens.slice(start, end).map((token) => token.text))
  const [head] = words
  return head === undefined ? null : { text: words.join(' '), head }
}

/** The weak words of this quantity before the subject of the last, none said twice: «رشد» of «تولید اوره». */
function withPrevious(told: Subject | null, previous: Subject): Subject {
  const said = previous.text.split(' ')
  const own = (told?.text.split(' ') ?? []).filter((word) => !said.includes(word))
  return { text: [...own, ...said].join(' '), head: own[0] ?? previous.head }
}

function counted({ noun }: Mention, ground: PhraseGround): readonly NounPhrase[] | null {
  if (noun === null) return null
  const whole = nounPhraseAt(ground, noun.start) ?? noun
  const kept = cleaned(ground, whole) ?? noun
  const phrase = { start: noun.start, end: Math.max(kept.end, noun.end) }
  const standsIn = phrase.end === phrase.start + 1 && standIns.has(ground.tokens[phrase.start]?.key ?? '')
  if (!standsIn) return [phrase]
  const set = partOf(ground, phrase.end)
  return set === null ? null : [set]
}

/** «برای ۱۳۲ تن اشتغال ایجاد شد»: people counted as jobs are about the noun that made them so, else about themselves. */
function jobsOf(mention: Mention, { clause, ground }: SubjectContext): readonly NounPhrase[] | null {
  const { noun, span } = mention
  if (noun?.unit === 'job') return null
  const near = jobCues
    .within(ground.tokens, clause.start, clause.end)
    .filter(({ start, end }) => end === start + 1 && isContentWord(ground.tokens, start))
  const cue = near.find(({ start }) => start >= span.end) ?? near.at(-1)
  if (cue !== undefined) return [nounPhraseAt(ground, cue.start) ?? cue]
  return [noun ?? { start: span.end - 1, end: span.end }]
}

/** «۹ هزار میلیارد [سرمایه‌گذاری] ریالی»: what stands between the number and the currency's adjective. */
function moneyNamed({ money, unit, numberEnd, span }: Mention): readonly NounPhrase[] | null {
  return money && unit !== null && span.end > numberEnd + 1 ? [{ start: numberEnd, end: span.end - 1 }] : null
}

interface Measured {
  readonly phrases: readonly NounPhrase[]
  readonly by: 'behind' | 'before' | 'item' | 'beyond'
}

function measured(mention: Mention, { kind, clause, ground, speaker }: SubjectContext): Measured {
  const { tokens } = ground
  let behind = mention.span.end
  while (fillers.has(tokens[behind]?.key ?? '')) behind++
  // «۶ میلیارد دلار از گمرکات صادر شد»: only of a share is «از» what it is part of.
  const set = hasParts(mention, kind) ? partOf(ground, behind) : null
  const after = clean(ground, set ?? objectAt(ground, behind))
  const before = phraseBefore(ground, mention.start, clause.start)
  const touching = before !== null && before.end === mention.start
  if (after !== null && !isWeak(ground, after)) {
    // «رشد ۲۰ درصدی صادرات», «جذب ۱۱۷ درصدی منابع»: the attribute stands inside its phrase.
    const inside = touching && (isAttributive(mention) || changes.has(tokens[mention.start - 1]?.key ?? ''))
    return { phrases: inside ? [{ start: mention.start - 1, end: mention.start }, after] : [after], by: 'behind' }
  }
  const first = firstPhrase(clause, mention.start, ground, speaker)
  const purpose = purposePhrase(ground, behind, kind === 'amount')
  // «ضریب اشغال هتل‌ها در سرعین ۸۵ درصد»: what a preposition of place governs is where, not what.
  const aside = before?.governed && !(touching && kind === 'percentage') && (first ?? purpose) !== null
  const near = aside || before === null ? null : clean(ground, withoutSpeaker(before, ground, speaker))
  const pieces = [near, after].filter((piece) => piece !== null)
  if (pieces.some((piece) => !isWeak(ground, piece))) return { phrases: pieces, by: 'before' }
  const beyond =
    indexPhrase(mention, clause, ground) ??
    (purpose?.strong === true ? purpose : first) ??
    purpose ??
    (mention.noun === null ? null : sentencePhrase(clause, mention.start, ground))
  const own = beyond !== null && first?.own === true && beyond === first
  return { phrases: withAttributes(pieces, beyond), by: own ? 'item' : 'beyond' }
}

/** «۵۳ درصد از مردم», «۵۱ کیلومتر از راه», «۲۰۰ نفر از کارکنان» are parts; «۸۳۰ هزار تن از گمرک» came from there. */
function hasParts({ unit, noun }: Mention, kind: ClaimKind): boolean {
  return kind === 'percentage' || noun !== null || unit?.dimension === 'length' || unit?.dimension === 'area'
}

/** «مساحت» and «بوستان تفریحی» are «مساحت بوستان تفریحی»: what says only how it is measured stands first. */
function withAttributes(pieces: readonly NounPhrase[], beyond: NounPhrase | null): readonly NounPhrase[] {
  if (beyond === null) return pieces
  return [...pieces.filter((piece) => piece.end <= beyond.start || piece.start >= beyond.end), beyond]
}

/** «استاندار مرکزی طول این خط را ۷۸ کیلومتر اعلام کرد» is about the line. */
function withoutSpeaker(
  { start, end }: NounPhrase,
  { tokens }: PhraseGround,
  speaker: ReadonlySet<string>,
): NounPhrase {
  let from = start
  while (from < end - 1 && speaker.has(tokens[from]?.key ?? '')) from++
  return { start: from, end }
}

const clean = (ground: PhraseGround, phrase: NounPhrase | null) => (phrase === null ? null : cleaned(ground, phrase))

/** «درصدی», «تومانی»: the unit describes the noun before it. */
function isAttributive({ span, unit }: Mention): boolean {
  const last = span.section.tokens[span.end - 1]?.key ?? ''
  const bare = unit?.forms.some((form) => normalKey(form) === last && !last.endsWith('درصدی')) ?? true
  return last.endsWith('ی') && !bare
}

/** The noun phrase behind a number, unless it is a noun of the verb: «۸۲ تن صادر شد» is not of «صادر». */
function objectAt(ground: PhraseGround, at: number): NounPhrase | null {
  const phrase = nounPhraseAt(ground, at)
  if (phrase === null || phrase.end > phrase.start + 1) return phrase
  const verb = finiteVerb(ground.tokens, phrase.end)
  return verb !== null && lightVerbs.has(verb.stem) ? null : phrase
}

/** What an index is called, for points: «شاخص کل بورس». */
function indexPhrase({ unit }: Mention, { section, start, end }: Clause, ground: PhraseGround): NounPhrase | null {
  if (unit?.unit !== 'point') return null
  const sentence = sentenceAt(section, start)
  const [cue] = [
    ...indexWords.within(ground.tokens, start, end),
    ...indexWords.within(ground.tokens, sentence.start, sentence.end),
  ]
  return cue === undefined ? null : nounPhraseAt(ground, cue.start)
}
