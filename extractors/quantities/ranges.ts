import type Big from 'big.js'
import { RANGE_JOINS, RANGE_OPENERS } from '../../data/bounds.ts'
import type { DocumentSection } from '../../models/document.ts'
import { keySet } from '../document/keySet.ts'
import { normalKey } from '../document/normalise.ts'
import { atomAt } from './atoms.ts'
import { type Numeral, numeralAt } from './numerals.ts'
import type { Placing } from './placing.ts'
import { durationAt, unitAt } from './units.ts'

/** Two numbers that are the ends of one quantity. `start` includes the word that opens it («بین»). */
export interface Range {
  readonly start: number
  readonly end: number
  readonly low: Big
  readonly high: Numeral
}

const joins = keySet(RANGE_JOINS)
const openers = keySet(RANGE_OPENERS)

/**
 * The range that starts with a numeral: «۵ تا ۱۰ درصد», «بین ۵۰۰ و ۷۰۰ میلیون تومان». The scale of the second number
 * belongs to the first as well where the first has none. A second number that is not larger makes no range
 * («سه تا ۲ متری»), and neither does a stretch of time. Two words in a row that follow on each other are a range as well:
 * «سی چهل نفر», «دو سه کارخانه».
 */
export function rangeAt(section: DocumentSection, first: Numeral): Range | null {
  const { tokens } = section
  const join = tokens[first.end]?.key ?? ''
  const opened = openers.has(tokens[first.start - 1]?.key ?? '')
  const either = eitherOf(section, first)
  if (either !== null) return either
  const joined = (joins.has(join) && !isCode(section, first)) || (opened && join === 'و')
  if (!joined && !followsOn(section, first)) return null
  const high = numeralAt(section, joined ? first.end + 1 : first.end)
  if (high === null || 'why' in high || durationAt(tokens, high.end) !== null) return null
  const shared =
    first.scale.eq(1) && high.scale.gt(1) && first.value.lt(high.stated) ? first.value.times(high.scale) : first.value
  if (shared.gte(high.value)) return reversed(section, first, high)
  return { start: opened ? first.start - 1 : first.start, end: high.end, low: shared, high }
}

/**
 * The range whose ends have each the unit: «بین ۱.۸ درصد تا ۲۴.۵ درصد», «از ۵ میلیون ریال تا ۴۰ میلیون ریال». `end` is past
 * the second unit. Null where what was read is no such first end.
 */
export function rangeOfUnits(section: DocumentSection, first: Numeral, { unit, end }: Placing): Range | null {
  const { tokens } = section
  const join = tokens[end]?.key ?? ''
  const opened = openers.has(tokens[first.start - 1]?.key ?? '')
  if (unit === null || !(joins.has(join) || (opened && join === 'و'))) return null
  const high = numeralAt(section, end + 1)
  if (high === null || 'why' in high || first.value.gte(high.value)) return null
  const again = unitAt(tokens, high.end)
  if (again?.meaning.stated !== unit.stated) return null
  return { start: opened ? first.start - 1 : first.start, end: again.end, low: first.value, high }
}

/**
 * «۱۷ یا ۱۸ مدال», «ده یا حتی پانزده میلیارد دلار»: one number that is not sure, where the second is the next one or little
 * larger. «سکه ۵ یا ۱۰ ریالی» are two kinds.
 */
function eitherOf(section: DocumentSection, first: Numeral): Range | null {
  const { tokens } = section
  if (tokens[first.end]?.key !== OR || first.attributive) return null
  const even = tokens[first.end + 1]?.key === EVEN ? 2 : 1
  const high = numeralAt(section, first.end + even)
  if (high === null || 'why' in high || high.attributive || durationAt(tokens, high.end) !== null) return null
  if (tokens[high.end]?.kind !== 'word' || tokens[high.end]?.key.endsWith('ی')) return null
  const scale = first.scale.eq(1) && first.value.lt(high.stated) ? high.scale : first.scale
  const low = scale.eq(first.scale) ? first.value : first.value.times(scale)
  const isNext = high.value.minus(low).eq(scale)
  const isNear = low.gte(10) && high.value.lte(low.times(1.5))
  return low.lt(high.value) && (isNext || isNear) ? { start: first.start, end: high.end, low, high } : null
}

const OR = normalKey('یا')
const EVEN = normalKey('حتی')

/** «۳۰-۲۵ درصد», as typesetting turned it round: both in digits, of one length, before a unit. */
function reversed(section: DocumentSection, first: Numeral, second: Numeral): Range | null {
  const { tokens } = section
  const dash = tokens[first.end]
  const [a, b] = [tokens[first.start], tokens[second.start]]
  if (dash?.text !== '-' || a?.kind !== 'number' || b?.kind !== 'number' || a.text.length !== b.text.length) return null
  const unit = unitAt(tokens, second.end)
  if (unit === null || !first.scale.eq(1) || first.value.lte(second.stated) || !(dash.glued || b.glued)) return null
  if (first.value.gt(second.stated.times(MOST_TIMES))) return null
  const high = { ...second, value: first.value.times(second.scale), stated: first.value }
  return { start: first.start, end: second.end, low: second.value, high }
}

/** The ends of a range that is read from its larger are of one size. */
const MOST_TIMES = 2

/** «سی چهل», «دو سه», «صد دویست», «ده پانزده»: a number word below a thousand, and one that is counted on to from it. */
function followsOn(section: DocumentSection, { start, end, value }: Numeral): boolean {
  const [low, high] = [atomAt(section, start), atomAt(section, end)]
  if (end - start !== 1 || low?.type !== 'small' || high?.type !== 'small' || value.eq(0)) return false
  // Whole numbers below a thousand, for which any arithmetic is exact.
  const from = value.toNumber()
  const steps = from < 10 ? [1] : from < 20 ? TEEN_STEPS : from < 100 ? [10] : [50, 100]
  return steps.includes(high.value.toNumber() - from)
}

/** «ده دوازده», «ده پانزده», «پانزده بیست», «ده بیست», «دوازده سیزده». */
const TEEN_STEPS = [1, 2, 5, 10]

/** «سی-۱۳۰» is an aeroplane: the ends of a range are told both in words or both in digits. */
function isCode({ tokens }: DocumentSection, { end }: Numeral): boolean {
  return tokens[end]?.glued === true && tokens[end - 1]?.kind === 'word' && tokens[end + 1]?.kind === 'number'
}
