import Big from 'big.js'
import { NEGATIVE } from '../../data/number-words.ts'
import type { DocumentSection } from '../../models/document.ts'
import { keySet } from '../document/keySet.ts'
import { atomAt } from './atoms.ts'
import { type NoNumeral, type Numeral, numeralAt } from './numerals.ts'

/** The number that a text is, or holds as its only one. Tokens are half-open; the sign belongs to them. */
export interface OnlyNumber {
  readonly start: number
  readonly end: number
  /** Exact, with its sign; null for a fraction whose decimals do not end. */
  readonly value: Big | null
  /** The value as a fraction in whole numbers where it was told as one, with its sign; else null. */
  readonly fraction: { readonly numerator: Big; readonly denominator: Big } | null
  /** True for a rank: «سی و ششمین». */
  readonly ordinal: boolean
}

/** A number, a rank or a fraction, and the token it starts at. */
type Reading = (Numeral | Exclude<NoNumeral, { why: 'vague' }>) & { readonly start: number }

const negative = keySet(NEGATIVE)

/** Every number, rank and fraction of a text, in order, whatever it counts. */
function readings(section: DocumentSection): Reading[] {
  const found: Reading[] = []
  for (let at = 0; at < section.tokens.length; ) {
    const numeral = numeralAt(section, at)
    if (numeral !== null && !('why' in numeral && numeral.why === 'vague')) found.push({ ...numeral, start: at })
    at = numeral?.end ?? at + 1
  }
  return found
}

/**
 * The number that a text is, or holds as its only one: «منفی سه هزار», «۲٫۵», «سی و ششمین», «یک سوم فنجان», «یک فنجان و نیم»,
 * «میلیون». Null where it holds none, or several.
 */
export function readNumber(section: DocumentSection): OnlyNumber | null {
  const [first, second, third] = readings(section)
  if (first === undefined) return scaleAlone(section)
  if (second === undefined) return signed(section, onlyNumber(first))
  const whole = third === undefined ? withHalf(section, first, second) : null
  return whole === null ? null : signed(section, whole)
}

function onlyNumber(reading: Reading): OnlyNumber {
  const { start, end } = reading
  if (!('why' in reading)) return { start, end, value: reading.value, fraction: null, ordinal: false }
  if (reading.why === 'ordinal') return { start, end, value: reading.value, fraction: null, ordinal: true }
  const { numerator, denominator } = reading
  const value = numerator.div(denominator)
  const exact = value.times(denominator).eq(numerator)
  return { start, end, value: exact ? value : null, fraction: { numerator, denominator }, ordinal: false }
}

/** «یک فنجان و نیم»: one word may stand before the half. */
function withHalf(section: DocumentSection, first: Reading, second: Reading): OnlyNumber | null {
  const half = second.start - first.end === 2 && second.end === second.start + 1
  if (!half || atomAt(section, second.start)?.type !== 'half' || atomAt(section, first.end + 1)?.type !== 'and')
    return null
  const { start, value } = onlyNumber(first)
  return value === null ? null : { start, end: second.end, value: value.plus(0.5), fraction: null, ordinal: false }
}

/** «میلیارد» alone is the name of a number, though in a sentence it counts nothing. */
function scaleAlone(section: DocumentSection): OnlyNumber | null {
  let value = Big(1)
  for (let at = 0; at < section.tokens.length; at++) {
    const atom = atomAt(section, at)
    if (atom?.type !== 'scale' || atom.attributive) return null
    value = value.times(atom.weight)
  }
  const end = section.tokens.length
  return end === 0 ? null : { start: 0, end, value, fraction: null, ordinal: false }
}

function signed({ tokens }: DocumentSection, number: OnlyNumber): OnlyNumber {
  const at = number.start - 1
  const minus = tokens[at]?.text === '-' && tokens[at + 1]?.glued === true && tokens[at - 1]?.kind !== 'number'
  if (!minus && !negative.has(tokens[at]?.key ?? '')) return number
  const { value, fraction } = number
  const below = (amount: Big) => (amount.eq(0) ? amount : amount.times(-1))
  return {
    ...number,
    start: at,
    value: value === null ? null : below(value),
    fraction: fraction === null ? null : { ...fraction, numerator: below(fraction.numerator) },
  }
}
