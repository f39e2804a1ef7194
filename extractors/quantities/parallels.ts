import { COUNT_HEADS, OF_THE_SAME, OPPOSITES, RATE_NOUNS } from '../../data/parallels.ts'
import type { DocumentSection, Token } from '../../models/document.ts'
import { keySet } from '../document/keySet.ts'
import { normalKey } from '../document/normalise.ts'
import { phraseSet } from '../document/phrases.ts'
import { sentenceAt } from '../document/spans.ts'
import { finiteVerb, isContentWord } from '../document/wordClass.ts'
import { atomAt } from './atoms.ts'
import { boundBefore } from './bounds.ts'
import type { Mention } from './mention.ts'
import type { Numeral } from './numerals.ts'

const rateNouns = keySet(RATE_NOUNS)
const countHeads = keySet(COUNT_HEADS)
const opposites = new Map(OPPOSITES.flatMap((row, i) => row.map((form) => [normalKey(form), i] as const)))
const ofTheSame = phraseSet(OF_THE_SAME)

const AND = 'و'
const COMMAS: ReadonlySet<string> = new Set(['،', ','])
/** The most words of one item of a list before its number. */
const LONGEST_ITEM = 6
/** How many items of a list are gone back over for the noun of them all. */
const LONGEST_LIST = 6
/** Numbers of one list are of one size: «۳ میلیون … ۹۸۰ هزار تومان». */
const MOST_TIMES = 30
const THOUSAND = 1000

/** The words of an item of a list, before its number: tokens, half-open. */
interface Item {
  readonly start: number
  readonly end: number
}

/**
 * Whether a bare number is of an item whose unit the next item has: «نرخ رشد ۶، نرخ تورم ۱۱ و نرخ بیکاری ۱۴ درصد», «در زنان ۹ و
 * در مردان ۱۴ درصد», «سکه ۳ میلیون، نیم‌سکه ۱.۷ میلیون و ربع‌سکه ۹۸۰ هزار تومان», «کف آن ۲.۵ و سقف آن ۵ میلیون تومان».
 */
export function isParallel(section: DocumentSection, numeral: Numeral, next: Mention): boolean {
  const { tokens } = section
  const first = pastLink(tokens, numeral.end)
  if (first === null || first >= next.start || next.start - first > LONGEST_ITEM || numeral.attributive) return false
  for (let at = first; at < next.start; at++) if (!isItemWord(section, at)) return false
  const item = itemBefore(section, numeral.start)
  if (item.start === item.end) return false
  const alike = isAlike(tokens, item, { start: first, end: next.start })
  if (next.unit?.dimension === 'percent')
    return numeral.scale.eq(1) && numeral.value.lt(THOUSAND) && (alike || isOfRates(section, item))
  if (numeral.scale.lt(THOUSAND))
    return alike && next.unit !== null && next.bound !== 'between' && isSmaller(numeral, next)
  if (next.unit?.dimension === 'money') return (alike || !isOfCount(tokens, item)) && isOfSize(numeral, next)
  return alike && isOfSize(numeral, next)
}

/**
 * Whether a number with a scale takes the unit of the quantity before it: as the next item of its list («پژو ۸۰ میلیون تومان،
 * پراید ۴۰ میلیون»), or as a part of it («از ۸ میلیون سکه ۸۰۰ هزار را تحویل دادند»).
 */
export function continues(section: DocumentSection, before: Mention, numeral: Numeral): boolean {
  const { tokens } = section
  if (numeral.scale.lt(THOUSAND) || numeral.attributive || before.scale.lt(THOUSAND)) return false
  const from = before.span.end
  if (from < sentenceAt(section, numeral.start).start) return false
  if (ofTheSame.at(tokens, numeral.end) !== null) return isPart(before, numeral)
  const first = pastLink(tokens, from)
  const { start } = boundBefore(tokens, numeral.start)
  if (first === null || before.unit?.dimension !== 'money' || start - first > LONGEST_ITEM) return false
  for (let at = first; at < start; at++) if (!isItemWord(section, at)) return false
  const item = { start: first, end: start }
  return first < start && !isOfCount(tokens, item) && isOfSize(numeral, before) && endsItem(tokens, numeral.end)
}

function isPart(before: Mention, { value }: Numeral): boolean {
  return value.lte(before.value) && value.times(THOUSAND).gt(before.value)
}

/** The token after «،», «و» or both; null where none stands there. */
function pastLink(tokens: readonly Token[], at: number): number | null {
  const comma = COMMAS.has(tokens[at]?.key ?? '') ? at + 1 : at
  const end = tokens[comma]?.key === AND ? comma + 1 : comma
  return end === at ? null : end
}

/** «سکه یک گرمی», «ربع سکه»; in «هفت، هشت سال گذشته» another number stands. */
function isItemWord(section: DocumentSection, at: number): boolean {
  const { tokens } = section
  if (tokens[at]?.kind !== 'word' || tokens[at].key === AND || finiteVerb(tokens, at) !== null) return false
  const atom = atomAt(section, at)
  return atom?.type !== 'small' || atom.value.lte(1)
}

/** The words before a number, without those of its bound. */
function itemBefore(section: DocumentSection, number: number): Item {
  const { start: end } = boundBefore(section.tokens, number)
  let start = end
  while (end - start < LONGEST_ITEM && isItemWord(section, start - 1)) start--
  return { start, end }
}

/** Whether two items begin with one word («در زنان … در مردان»), or set one thing against another («کف … سقف»). */
function isAlike(tokens: readonly Token[], item: Item, next: Item): boolean {
  const words = tokens.slice(item.start, item.end)
  const others = tokens.slice(next.start, next.end)
  const head = words.findIndex(({ key }) => key === others[0]?.key)
  if (head >= 0 && (isContentWord(tokens, next.start) || words.length - head <= next.end - next.start + 1)) return true
  return words.some(({ key }) => {
    const row = opposites.get(key)
    return row !== undefined && others.some((other) => other.key !== key && opposites.get(other.key) === row)
  })
}

/** Whether a noun of rates opens the list that an item is of. */
function isOfRates(section: DocumentSection, last: Item): boolean {
  const { tokens } = section
  let item = last
  for (let i = 0; i < LONGEST_LIST; i++) {
    if (tokens.slice(item.start, item.end).some(({ key }) => rateNouns.has(key))) return true
    const link = item.start - 1
    if (pastLink(tokens, link) === null || tokens[link - 1]?.kind !== 'number') return false
    item = itemBefore(section, link - 1)
  }
  return false
}

function isOfCount(tokens: readonly Token[], { start, end }: Item): boolean {
  return tokens.slice(start, end).some(({ key }) => countHeads.has(key))
}

function isOfSize({ value }: Numeral, other: Mention): boolean {
  return value.times(MOST_TIMES).gt(other.value) && other.value.times(MOST_TIMES).gt(value)
}

/** A number without a scale takes the next one's, and is of its size with it. */
function isSmaller({ value }: Numeral, { stated }: Mention): boolean {
  return value.times(MOST_TIMES).gt(stated) && stated.times(MOST_TIMES).gt(value)
}

/** Whether an item of a list or a clause ends behind its number. */
function endsItem(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.kind !== 'word' || tokens[at]?.key === AND || finiteVerb(tokens, at) !== null
}
