import { INDEX_CUES } from '../../data/money-words.ts'
import { CHANGE_NOUNS, PARTS_OF_SPEECH_FRAMES } from '../../data/subject-cues.ts'
import type { ClaimKind } from '../../models/claim.ts'
import { keySet } from '../document/keySet.ts'
import { normalKey } from '../document/normalise.ts'
import { phraseSet } from '../document/phrases.ts'
import { sentenceAt } from '../document/spans.ts'
import { isContentWord } from '../document/wordClass.ts'
import type { Mention } from '../quantities/mention.ts'
import type { Clause } from './clause.ts'
import { isLightVerb, type NounPhrase, nounPhraseAt, type PhraseGround } from './nounPhrase.ts'
import {
  cleaned,
  type FirstPhrase,
  firstPhrase,
  isWeak,
  type PurposePhrase,
  partOf,
  phraseBefore,
  purposePhrase,
  sentencePhrase,
} from './phrasesAround.ts'
import type { SubjectContext } from './subject.ts'

const changes = keySet(CHANGE_NOUNS.flatMap(([, forms]) => [...forms]))
const fillers = keySet(PARTS_OF_SPEECH_FRAMES)
const indexWords = phraseSet(INDEX_CUES)

/** The noun phrases that money, a percentage or a measure is of, and where they were found. */
export interface Measured {
  readonly phrases: readonly NounPhrase[]
  readonly by: 'behind' | 'before' | 'item' | 'beyond'
}

/** What a quantity is of that counts no noun: the phrase behind it, else before it, else beyond. */
export function measured(mention: Mention, { kind, clause, ground, speaker }: SubjectContext): Measured {
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
  const purpose = purposePhrase(ground, after?.end ?? behind, mention.noun !== null)
  // «ضریب اشغال هتل‌ها در سرعین ۸۵ درصد»: what a preposition of place governs is where, not what.
  const aside = before?.governed && !(touching && kind === 'percentage') && (first ?? purpose) !== null
  const near = aside || before === null ? null : clean(ground, withoutSpeaker(before, ground, speaker))
  const pieces = [near, after].filter((piece) => piece !== null)
  if (pieces.some((piece) => !isWeak(ground, piece))) return { phrases: pieces, by: 'before' }
  const beyond =
    indexPhrase(mention, clause, ground) ??
    chosen(first, purpose, verbalNounAt(ground, behind)) ??
    ofSentence(mention, clause, ground)
  const own =
    beyond !== null && ((first?.own === true && beyond === first) || (purpose?.strong === true && beyond === purpose))
  return { phrases: withAttributes(ground, pieces, beyond), by: own ? 'item' : 'beyond' }
}

/**
 * Between the first phrase of the clause, what the quantity is for, and the noun of the verb: money told with its purpose is
 * for that, whoever pays («دولت ۳۰۰ میلیارد تومان برای تأسیسات هزینه می‌کند»); a phrase that only tells where gives way to the
 * verb («۱۶۰ هزار نفر در درمانگاه ویزیت شدند»).
 */
function chosen(
  first: FirstPhrase | null,
  purpose: PurposePhrase | null,
  verbal: NounPhrase | null,
): NounPhrase | null {
  if (purpose?.strong === true) return purpose
  if (first !== null && !first.governed) return first
  return verbal ?? first ?? purpose
}

/** What is counted with a bare classifier stands at the head of its sentence: «چادرهایی که رسید ۱۵ هزار عدد بود». */
function ofSentence({ noun, start }: Mention, clause: Clause, ground: PhraseGround): NounPhrase | null {
  return noun === null ? null : sentencePhrase(clause, start, ground)
}

/** «۵۳ درصد از مردم», «۵۱ کیلومتر از راه», «۲۰۰ نفر از کارکنان» are parts; «۸۳۰ هزار تن از گمرک» came from there. */
function hasParts({ unit, noun }: Mention, kind: ClaimKind): boolean {
  return kind === 'percentage' || noun !== null || unit?.dimension === 'length' || unit?.dimension === 'area'
}

/** «مساحت» and «بوستان تفریحی» are «مساحت بوستان تفریحی»: what says only how it is measured stands first. */
function withAttributes(
  { tokens }: PhraseGround,
  pieces: readonly NounPhrase[],
  beyond: NounPhrase | null,
): readonly NounPhrase[] {
  if (beyond === null) return pieces
  const said = new Set(tokens.slice(beyond.start, beyond.end).map(({ key }) => key))
  const adds = ({ start, end }: NounPhrase) => tokens.slice(start, end).some(({ key }) => !said.has(key))
  return [...pieces.filter(adds), beyond]
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

/** The noun of a light verb behind a number, where nothing better is told: «۱۶۰ هزار نفر در درمانگاه [ویزیت] شدند». */
function verbalNounAt(ground: PhraseGround, at: number): NounPhrase | null {
  return isContentWord(ground.tokens, at) && isLightVerb(ground, at + 1) ? { start: at, end: at + 1 } : null
}

/** The noun phrase behind a number, unless it is a noun of the verb: «۸۲ تن صادر شد» is not of «صادر». */
function objectAt(ground: PhraseGround, at: number): NounPhrase | null {
  const phrase = nounPhraseAt(ground, at)
  if (phrase === null || phrase.end > phrase.start + 1) return phrase
  return isLightVerb(ground, phrase.end) ? null : phrase
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
