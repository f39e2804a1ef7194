import Big from 'big.js'
import type { DocumentSection } from '../../models/document.ts'
import { atomAt } from './atoms.ts'
import { unitAt } from './units.ts'
import { isWhole, ONE, type Part, wholeAt } from './wholes.ts'

/** A common fraction: «دو سوم» is 2/3, «یک و سه‌چهارم» 7/4. Always exact, in whole numbers. */
export interface Fraction {
  readonly end: number
  readonly numerator: Big
  readonly denominator: Big
}

const FOUR = Big(4)

/** A fraction below one: a count before a larger ordinal («سه چهارم»), one word of both, or quarters («سه ربع»). */
export function fractionAt(section: DocumentSection, at: number): Fraction | null {
  const atom = atomAt(section, at)
  if (atom?.type === 'fraction') return { end: at + 1, numerator: atom.numerator, denominator: atom.denominator }
  if (atom?.type === 'quarter') return { end: at + 1, numerator: ONE, denominator: FOUR }
  const count = wholeAt(section, at)
  return count === null ? null : fractionOf(section, count)
}

/** The fraction that a count is with the word behind it. */
export function fractionOf(section: DocumentSection, { end, value }: Part): Fraction | null {
  const below = atomAt(section, end)
  const denominator = below?.type === 'quarter' ? FOUR : below?.type === 'ordinal' && below.bare ? below.value : null
  if (denominator === null || value.lte(0) || value.gte(denominator) || !isWhole(value)) return null
  return { end: end + 1, numerator: value, denominator }
}

/**
 * The fraction as a part of a number: where its decimals end and it measures something («سه‌چهارم میلیون تن», «یک‌چهارم
 * درصد»). Of «یک‌چهارم اعتبار» no amount is told, and «یک سوم درصد» has no last digit.
 */
export function measuredPart(section: DocumentSection, { end, numerator, denominator }: Fraction): Part | null {
  if (!endsInDecimals(denominator) || !isMeasured(section, end)) return null
  return { end, value: numerator.div(denominator), precision: ONE.div(denominator), room: ONE, reversed: false }
}

/** Whether a scale word or a unit stands at a token. */
export function isMeasured(section: DocumentSection, at: number): boolean {
  return atomAt(section, at)?.type === 'scale' || unitAt(section.tokens, at) !== null
}

function endsInDecimals(denominator: Big): boolean {
  let rest = denominator
  for (const prime of [2, 5]) while (rest.mod(prime).eq(0)) rest = rest.div(prime)
  return rest.eq(ONE)
}
