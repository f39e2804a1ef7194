import { PREPOSITIONS } from '../../data/function-words.ts'
import {
  COMPLEMENTED,
  DEMONSTRATIVES,
  DESCRIBING,
  LIGHT_PARTICIPLES,
  MANNER_NOUNS,
  PARTS_OF_SPEECH_FRAMES,
  PREDICATES,
  PURPOSE_LINKS,
  RATES_BEHIND,
  SPEECH_NOUNS,
  STRONG_PURPOSE_LINKS,
  WHOLE_NOUNS,
} from '../../data/subject-cues.ts'
import { keySet } from '../document/keySet.ts'
import { phraseSet } from '../document/phrases.ts'
import { isContentWord, verbAt } from '../document/wordClass.ts'
import type { Clause } from './clause.ts'
import { isLightVerb, type NounPhrase, nounPhraseAt, type PhraseGround } from './nounPhrase.ts'
import { cleaned, isWeak } from './phrasesAround.ts'

const lightParticiples = keySet(LIGHT_PARTICIPLES)
const demonstratives = keySet(DEMONSTRATIVES)
const fillers = keySet(PARTS_OF_SPEECH_FRAMES)
const prepositions = keySet(PREPOSITIONS)
const predicates = keySet(PREDICATES)
const purposes = keySet(PURPOSE_LINKS)
const rates = phraseSet(RATES_BEHIND)
const speech = keySet(SPEECH_NOUNS)
const strongPurposes = keySet(STRONG_PURPOSE_LINKS)
const wholes = keySet(WHOLE_NOUNS)
const manners = keySet(MANNER_NOUNS)

/** How many phrases behind a number are asked what it is for. */
const PURPOSE_REACH = 3

/** What a quantity is for. */
export interface PurposePhrase extends NounPhrase {
  /** Whether the link can mean nothing else. */
  readonly strong: boolean
  /** Whether it stands right behind the quantity. */
  readonly direct: boolean
}

/** Past a bracket that says the quantity again: «۱۲۰ میلیون دلار [(۱۰۲ میلیون یورو)] درآمد». */
function otherMoney({ tokens, measured }: PhraseGround, at: number): number | null {
  if (tokens[at]?.key !== '(' || measured[at + 1] !== true) return null
  for (let i = at + 2; i < at + LONGEST_BRACKET; i++) if (tokens[i]?.key === ')') return i + 1
  return null
}

const LONGEST_BRACKET = 16

/** «۱۲۰ میلیون دلار (۱۰۲ میلیون یورو[)] درآمد»: the bracket around a quantity that was told before it. */
function closesAgain({ tokens, measured }: PhraseGround, at: number): boolean {
  if (tokens[at]?.key !== ')' || measured[at - 1] !== true) return false
  let open = at - 1
  while (measured[open] === true) open--
  return tokens[open]?.key === '(' && measured[open - 1] === true
}

/** Past the small words between a number and the noun that it is of: «۱۷ میلیون بشکه [در روز] نفت». */
export function pastFillers(ground: PhraseGround, at: number): number {
  const { tokens } = ground
  let behind = at
  for (;;) {
    const rate = rates.at(tokens, behind)
    const bracket = otherMoney(ground, behind)
    if (bracket !== null) behind = bracket
    else if (rate !== null) behind = rate.end
    else if (fillers.has(tokens[behind]?.key ?? '') || closesAgain(ground, behind)) behind++
    else return behind
  }
}

/**
 * The set that a quantity is a part of: «۲۴ مورد از طرح‌های یاد شده», «۵۳ درصد از مردم», «۱۸ کیلومتر از ۱۸۰ کیلومتر راه».
 * Of what has no parts («۸۳۰ هزار تن از گمرک» came from there) only a whole makes one: «از کل صادرات», «از این اعتبار».
 */
export function partOf(ground: PhraseGround, at: number, hasParts: boolean): NounPhrase | null {
  const { tokens, measured } = ground
  if (tokens[at]?.key !== 'از') return null
  const pointed = demonstratives.has(tokens[at + 1]?.key ?? '')
  if (!hasParts && !pointed && !wholes.has(tokens[at + 1]?.key ?? '')) return null
  let start = pointed ? at + 2 : at + 1
  while (measured[start] === true) start++
  const whole = nounPhraseAt(ground, start)
  // «از محل اعتبارات استانی», «از سوی دولت»: where it came from.
  const source =
    whole === null || (speech.has(tokens[whole.start]?.key ?? '') && !wholes.has(tokens[whole.start]?.key ?? ''))
  return source ? null : whole
}

/** The noun phrase behind a number, unless it is a noun of the verb: «۸۲ تن صادر شد» is not of «صادر». */
export function objectAt(ground: PhraseGround, at: number): NounPhrase | null {
  if (predicates.has(ground.tokens[at]?.key ?? '')) return null
  const phrase = nounPhraseAt(ground, at)
  if (phrase === null || phrase.end > phrase.start + 1) return phrase
  const { tokens } = ground
  // «۱۱ درصد گران‌تر از پیش», «به ۱۴۱۰ دلار بهبود پیدا کند»
  const compares = tokens[phrase.start]?.key.endsWith('تر') === true && tokens[phrase.end]?.key === 'از'
  const finds = tokens[phrase.end]?.key === 'پیدا' && verbAt(tokens, phrase.end + 1) !== null
  // «سهام این شرکت ۳۷۰ تومان خرید و فروش شد»
  const joint = tokens[phrase.end]?.key === 'و' && isLightVerb(ground, phrase.end + 2)
  return compares || finds || joint || isLightVerb(ground, phrase.end) ? null : phrase
}

/** The noun of a light verb behind a number, where nothing better is told: «۱۶۰ هزار نفر [ویزیت] شدند». */
export function verbalNounAt(ground: PhraseGround, at: number): NounPhrase | null {
  const says = isContentWord(ground.tokens, at) && !predicates.has(ground.tokens[at]?.key ?? '')
  return says && isLightVerb(ground, at + 1) ? { start: at, end: at + 1 } : null
}

/** What was done to the people of a clause: «۲۰ نفر در این حادثه [کشته] شدند», «۷۰ هزار نفر [پذیرفته] شدند». */
export function doneTo(ground: PhraseGround, { verb }: Clause): NounPhrase | null {
  if (verb === null) return null
  const { tokens } = ground
  const participle = verb.at
  const passive = tokens[participle]?.key.endsWith('ه') === true && isLightVerb(ground, participle + 1)
  // «به ۲۰۰ راننده [هشدار] داده شد»
  const light = lightParticiples.has(tokens[participle]?.key ?? '') && isContentWord(tokens, participle - 1)
  if (passive && light) return { start: participle - 1, end: participle }
  if (passive && tokens[participle]?.key !== 'شده') return { start: participle, end: participle + 1 }
  const told = verbalNounAt(ground, participle - 1)
  return told === null ? null : withWhereTo(ground, told)
}

/** «۲۰ نفر [به این بیماری مبتلا] شدند»: with what stands before it and «به» governs. */
function withWhereTo({ tokens, barred }: PhraseGround, told: NounPhrase): NounPhrase {
  let start = told.start
  const joins = (at: number) => barred[at] !== true && isContentWord(tokens, at)
  // «مشغول کار شدند»
  if (describing.has(tokens[start - 1]?.key ?? '')) return { start: start - 1, end: told.end }
  while (start > told.start - LONGEST_ASKED && joins(start - 1)) start--
  return start < told.start && tokens[start - 1]?.key === 'به' && toAsked.has(tokens[told.start]?.key ?? '')
    ? { start: start - 1, end: told.end }
    : told
}

const LONGEST_ASKED = 4
const describing = keySet(DESCRIBING)
const toAsked = keySet(COMPLEMENTED.flatMap(([preposition, forms]) => (preposition === 'به' ? forms : [])))

/**
 * What a quantity is for («حدود ۱۰۰ میلیارد تومان از محل اعتبارات استانی برای بهسازی راه‌ها پرداخت شد»); people are counted
 * for themselves.
 */
export function purposePhrase(ground: PhraseGround, at: number, people: boolean): PurposePhrase | null {
  const { tokens } = ground
  let from = at
  let told: PurposePhrase | null = null
  for (let i = 0; i < PURPOSE_REACH; i++) {
    const link = tokens[from]?.key ?? ''
    if (!prepositions.has(link)) break
    const phrase = nounPhraseAt(ground, from + 1)
    if (phrase === null) break
    const clean = manners.has(tokens[phrase.start]?.key ?? '') ? null : cleaned(ground, phrase)
    const strong = !people && strongPurposes.has(link)
    if (clean !== null && strong) return { ...clean, strong, direct: i === 0 }
    if (clean !== null && purposes.has(link) && !isWeak(ground, clean)) told ??= { ...clean, strong, direct: i === 0 }
    from = phrase.end
  }
  return told
}
