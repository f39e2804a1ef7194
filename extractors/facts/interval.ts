import Big from 'big.js'
import type { Quantity } from '../../models/quantity.ts'

/** A stretch of exact numbers; an end is null where it is open, and belongs to it only where said. */
export interface Interval {
  readonly low: Big | null
  readonly high: Big | null
  readonly lowIn: boolean
  readonly highIn: boolean
}

/** «حدود» is heard as a tenth of the number on either side, and never as less than its last stated digit. */
const APPROXIMATE_SHARE = '0.1'

/**
 * What a quantity speaks for: where two of these overlap, the claims support each other. A rounded number speaks for
 * what rounds to it; «بیش از ۱۱ هزار میلیارد» for [11, 12) thousand billion, and so for 11,165.
 */
export function supported(quantity: Quantity): Interval {
  const { amount, bound } = quantity
  if (amount === null) return between(quantity)
  const told = new Big(amount)
  const precision = new Big(quantity.precision).abs()
  switch (bound) {
    case 'exact':
    case 'between': {
      const half = precision.div(2)
      return { low: told.minus(half), high: told.plus(half), lowIn: true, highIn: precision.eq(0) }
    }
    case 'approx': {
      const share = told.abs().times(APPROXIMATE_SHARE)
      const wide = share.gt(precision) ? share : precision
      return { low: told.minus(wide), high: told.plus(wide), lowIn: true, highIn: true }
    }
    case 'more_than':
    case 'at_least':
      return { low: told, high: told.plus(precision), lowIn: true, highIn: precision.eq(0) }
    case 'less_than':
    case 'at_most':
      return { low: told.minus(precision), high: told, lowIn: precision.eq(0), highIn: true }
  }
}

/**
 * What a quantity leaves possible: where two of these do not meet, the claims contradict each other. As `supported`,
 * but «بیش از» is open upwards and «کمتر از» downwards: 1,200 does not contradict «بیش از ۹۴۰».
 */
export function allowed(quantity: Quantity): Interval {
  const support = supported(quantity)
  if (quantity.amount === null) return support
  if (quantity.bound === 'more_than' || quantity.bound === 'at_least') return { ...support, high: null, highIn: false }
  if (quantity.bound === 'less_than' || quantity.bound === 'at_most') return { ...support, low: null, lowIn: false }
  return support
}

/** Whether two intervals have a number in common. */
export function overlap(a: Interval, b: Interval): boolean {
  return !endsBefore(a, b) && !endsBefore(b, a)
}

/** Whether all of `a` lies under all of `b`. */
export function endsBefore(a: Interval, b: Interval): boolean {
  if (a.high === null || b.low === null) return false
  const order = a.high.cmp(b.low)
  return order < 0 || (order === 0 && !(a.highIn && b.lowIn))
}

/** The width of an interval, or null where an end is open. */
export function width({ low, high }: Interval): Big | null {
  return low === null || high === null ? null : high.minus(low)
}

/** A number to order and compare quantities by: the amount, or the middle of a range; null where nothing is told. */
export function middle(quantity: Quantity): Big | null {
  if (quantity.amount !== null) return new Big(quantity.amount)
  if (quantity.low === null || quantity.high === null) return null
  return new Big(quantity.low).plus(quantity.high).div(2)
}

function between({ low, high }: Quantity): Interval {
  const ends = [low, high].map((end) => (end === null ? null : new Big(end)))
  const [first = null, second = null] = ends
  const turned = first !== null && second !== null && first.gt(second)
  return { low: turned ? second : first, high: turned ? first : second, lowIn: low !== null, highIn: high !== null }
}
