import { COUNTED_NOUNS } from '../../data/counted-nouns.ts'
import { GREGORIAN_MONTHS, JALALI_MONTHS, LUNAR_MONTHS, WEEKDAYS } from '../../data/months.ts'
import {
  BEFORE_FISH,
  EACH,
  FOR_EACH,
  PER_ADVERBS,
  PER_ATTRIBUTES,
  RATE_JOINERS,
  THINGS_OF_RATES,
  TIME_GOES_ON,
  TIMES_OF_RATES,
} from '../../data/per.ts'
import { CURRENCIES, MEASURES_OF_THINGS } from '../../data/units.ts'
import type { DocumentSection, Token } from '../../models/document.ts'
import { keySet } from '../document/keySet.ts'
import { type PhraseMatch, phraseSet, phraseTable } from '../document/phrases.ts'
import { sentenceAt } from '../document/spans.ts'
import { isContentWord, verbAt } from '../document/wordClass.ts'
import { atomAt } from '../quantities/atoms.ts'
import type { Mention } from '../quantities/mention.ts'
import { isRateBase, numeralAt } from '../quantities/numerals.ts'
import { isArea } from '../quantities/senses.ts'

type Rows = readonly (readonly [per: string, forms: readonly string[]])[]
const tableOf = (...rows: readonly Rows[]) =>
  phraseTable<string>(rows.flatMap((list) => list.map(([per, forms]) => [forms, per] as const)))

const measures: Rows = MEASURES_OF_THINGS.map(({ unit, forms }) => [unit, forms] as const)
const currencies: Rows = CURRENCIES.map(({ unit, forms }) => [unit, forms] as const)
const things = tableOf(THINGS_OF_RATES, TIMES_OF_RATES, measures, currencies, COUNTED_NOUNS)
const rates = tableOf(TIMES_OF_RATES, THINGS_OF_RATES.slice(0, 1), measures)
const times = tableOf(TIMES_OF_RATES)
const adverbs = tableOf(PER_ADVERBS)
const attributes = tableOf(PER_ATTRIBUTES)
const each = phraseSet(EACH)
const forEach = phraseSet(FOR_EACH)
const joiners = keySet(RATE_JOINERS)
const names = [...JALALI_MONTHS, ...GREGORIAN_MONTHS, ...LUNAR_MONTHS, ...WEEKDAYS].flatMap(({ forms }) => forms)
const timeGoesOn = keySet([...TIME_GOES_ON, ...names])
const beforeFish = keySet(BEFORE_FISH)
const FISH = 'ماهی'

/** How many tokens before a quantity begin what it is told for: «قیمت هر کیلوگرم گوشت گوسفندی تازه ۶۰۰ هزار تومان». */
const REACH = 7
/** How many words may stand between a quantity and «به ازای هر»: «۲ میلیون تومان وام به ازای هر نفر». */
const REACH_BEHIND = 2

/**
 * What a quantity is told for each of: «هر کیلو ۲۰ هزار تومان», «روزانه ۲۰۰ تن», «۳۶۰۰ دلار در هر اونس», «۵۰ متر مکعب در
 * ثانیه»; a unit or counted noun by its exported name, of a round number with it («۷ لیتر در هر ۱۰۰ کیلومتر»: `100 km`).
 */
export function perOf(mention: Mention): string | null {
  return perBefore(mention) ?? perBehind(mention)
}

function perBefore({ span, start }: Mention): string | null {
  const { section } = span
  const { tokens } = section
  const attribute = attributes.before(tokens, start)
  if (attribute !== null && isPerHere(section, attribute)) return attribute.meaning
  const first = Math.max(sentenceAt(section, start).start, start - REACH)
  for (let i = start - 1; i >= first; i--) {
    if (isWall(tokens, i)) return null
    const found = eachAt(section, i) ?? adverbs.at(tokens, i)
    if (found !== null && found.end <= start && isFree(section, found.end, start)) return found.meaning
  }
  return null
}

function perBehind({ span }: Mention): string | null {
  const { section, end } = span
  const { tokens } = section
  const adverb = adverbs.at(tokens, end)
  if (adverb !== null && atomAt(section, adverb.end) === null) return adverb.meaning
  if (joiners.has(tokens[end]?.key ?? '')) {
    const rate = rates.at(tokens, end + 1)
    if (rate !== null && !isNamedTime(tokens, rate)) return rate.meaning
  }
  for (let i = end; i <= end + REACH_BEHIND; i++) {
    const opener = forEach.at(tokens, i)
    const thing = opener === null ? null : thingAt(section, opener.end)
    // «۲۰۰ خانوار به ازای هر خانوار ۵ میلیون تومان»: told for the next number.
    if (thing !== null) return atomAt(section, thing.end) === null ? thing.meaning : null
    if (!isContentWord(tokens, i)) return null
  }
  return null
}

/** Not «سالن ۲۰۰ نفری», where a number stands before, and no fish. */
function isPerHere(section: DocumentSection, { start }: PhraseMatch<string>): boolean {
  const { tokens } = section
  const isFish = tokens[start]?.key === FISH && beforeFish.has(tokens[start - 1]?.key ?? '')
  return atomAt(section, start - 1) === null && !isFish
}

/** «هر کیلو», «هر یک از خانوارها». */
function eachAt(section: DocumentSection, at: number): PhraseMatch<string> | null {
  const opener = each.at(section.tokens, at)
  return opener === null ? null : thingAt(section, opener.end)
}

/** What is told for each at a token, with the round number of it. */
function thingAt(section: DocumentSection, at: number): PhraseMatch<string> | null {
  const { tokens } = section
  const thing = things.at(tokens, at)
  if (thing !== null) return { ...thing, meaning: squared(section, at, thing) }
  const numeral = numeralAt(section, at)
  if (numeral === null || 'why' in numeral || !isRateBase(numeral)) return null
  const of = things.at(tokens, numeral.end)
  if (of === null) return null
  return { ...of, meaning: numeral.value.eq(1) ? of.meaning : `${numeral.value.toFixed()} ${of.meaning}` }
}

/** «هر متر آپارتمان» is a square metre. */
function squared(section: DocumentSection, start: number, thing: PhraseMatch<string>): string {
  return thing.meaning === 'm' && isArea(section, start, thing) ? 'm2' : thing.meaning
}

/** «در سال ۱۴۰۳», «در ماه گذشته» name a time; «۲۰۰ تن در سال» is a rate. */
function isNamedTime(tokens: readonly Token[], { start, end }: PhraseMatch<string>): boolean {
  const next = tokens[end]
  return times.at(tokens, start) !== null && (next?.kind === 'number' || timeGoesOn.has(next?.key ?? ''))
}

/** Nothing between what is told for each and the number is another number, a verb or the end of a clause. */
function isFree(section: DocumentSection, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const type = atomAt(section, i)?.type
    if (isWall(section.tokens, i) || (type !== undefined && type !== 'and')) return false
  }
  return true
}

function isWall(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.kind === 'word' || token?.kind === 'number') return verbAt(tokens, at) !== null
  return token?.text !== '،' && token?.text !== '('
}
