import Big from 'big.js'
import type { DocumentSection } from '../../models/document.ts'
import { atomAt } from './atoms.ts'
import { unitAt } from './units.ts'
import { afterAnd, ONE, type Part, wholeAt } from './wholes.ts'

/** A common fraction: «دو سوم» is 2/3, «یک و سه‌چهارم» 7/4. Always exact, in whole numbers. */
export interface Fraction {
  readonly end: number
  readonly numerator: Big
  readonly denominator: Big
}

const FOUR = Big(4)

/** The common fraction that starts at a token, with whole ones before it: «سه چهارم», «یک و یک سوم», «سه ربع». */
export function fractionAt(section: DocumentSection, at: number): Fraction | null {
  const proper = properFractionAt(section, at)
  if (proper !== null) return proper
  const whole = wholeAt(section, at)
  const joined = whole === null ? null : afterAnd(section, whole.end)
  const rest = joined === null ? null : properFractionAt(section, joined)
  if (whole === null || rest === null || !isInteger(whole.value)) return null
  return { ...rest, numerator: rest.numerator.plus(whole.value.times(rest.denominator)) }
}

/** A fraction below one: a count before a larger ordinal, one word of both, or quarters. */
export function properFractionAt(section: DocumentSection, at: number): Fraction | null {
  const atom = atomAt(section, at)
  if (atom?.type === 'fraction') {
    return { end: at + 1, numerator: atom.numerator, denominator: atom.denominator }
  }
  if (atom?.type === 'quarter') return { end: at + 1, numerator: ONE, denominator: FOUR }
  const count = wholeAt(section, at)
  if (count === null || count.value.lte(0) || !isInteger(count.value)) return null
  const below = atomAt(section, count.end)
  const denominator = below?.type === 'quarter' ? FOUR : below?.type === 'ordinal' && below.bare ? below.value : null
  if (denominator === null || count.value.gte(denominator)) return null
  return { end: count.end + 1, numerator: count.value, denominator }
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

function isInteger(value: Big): boolean {
  return value.mod(1).eq(0)
}
