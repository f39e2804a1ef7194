import Big from 'big.js'
import { BOUND_NAMES, SCALE_NAMES, UNIT_NAMES } from '../../data/unit-names.ts'
import type { Bound } from '../../models/quantity.ts'
import { persianNumber } from './persianNumber.ts'

/** What is shown of a quantity or of a fact: both have these. */
export interface Shown {
  readonly amount: string | null
  readonly unit: string | null
  readonly low: number | null
  readonly high: number | null
  readonly bound: Bound
}

/** More decimals than these and a smaller scale is read more easily: ۹٬۳۵۵٫۲۵ میلیارد, not ۹٫۳۵۵۲۵ هزار میلیارد. */
const DECIMALS = 3
const RIALS_IN_TOMAN = 10

/**
 * A quantity in the words of a Persian reader, exact: money of Iran in toman, large numbers in the largest scale that
 * needs no more than three decimals. A unit without a Persian name keeps its own. Empty where nothing is told.
 * 9400000000000 IRR is «۹۴۰ میلیارد تومان»; 37 percent «۳۷ درصد»; from 20 to 25 percent «۲۰ تا ۲۵ درصد»
 */
export function amountText({ amount, unit, low, high, bound }: Shown): string {
  if (amount !== null)
    return join([BOUND_NAMES[bound], ...scaled(new Big(amount), unit), unitName(new Big(amount), unit)])
  if (low === null || high === null) return ''
  const [first, second] = [new Big(low), new Big(high)]
  const [from, to] = [scaled(first, unit), scaled(second, unit)]
  const [name, lastName] = [unitName(first, unit), unitName(second, unit)]
  if (name !== lastName) return join([...from, name, 'تا', ...to, lastName])
  return from[1] === to[1] ? join([from[0], 'تا', ...to, name]) : join([...from, 'تا', ...to, name])
}

/** The number and its scale, which is empty for small numbers and where no scale would stay exact and short. */
function scaled(amount: Big, unit: string | null): [number: string, scale: string] {
  const told = isTomans(amount, unit) ? amount.div(RIALS_IN_TOMAN) : amount
  for (const [power, name] of SCALE_NAMES) {
    if (power < lowestScale(unit)) break
    const inScale = told.div(`1e${power}`)
    if (inScale.abs().gte(1) && inScale.round(DECIMALS).eq(inScale)) return [persianNumber(inScale), name]
  }
  return [persianNumber(told), '']
}

/** Money is told in thousands («۴۰۰ هزار تومان»), what is counted from a million on («۲۳٬۵۰۰ نفر»). */
function lowestScale(unit: string | null): number {
  return unit !== null && /^[A-Z]{3}(?:-new)?(?:\/|$)/.test(unit) ? 3 : 6
}

/** Rial is told in toman wherever it comes to whole toman. */
function isTomans(amount: Big, unit: string | null): boolean {
  return unit?.split('/')[0] === 'IRR' && amount.mod(RIALS_IN_TOMAN).eq(0)
}

/** The unit's Persian name, with what it is told for each of: «تومان برای هر کیلوگرم». */
function unitName(amount: Big, unit: string | null): string {
  if (unit === null) return ''
  const [name = '', per] = unit.split('/')
  const told = isTomans(amount, unit) ? 'تومان' : (UNIT_NAMES[name] ?? name)
  return per === undefined ? told : join([told, 'برای هر', perName(per)])
}

/** `kilogram` is «کیلوگرم», `100 km` «۱۰۰ کیلومتر». */
function perName(per: string): string {
  const number = /^[0-9]+(?= )/.exec(per)?.[0]
  const name = number === undefined ? per : per.slice(number.length + 1)
  return join([number === undefined ? '' : persianNumber(new Big(number)), UNIT_NAMES[name] ?? name])
}

function join(words: readonly string[]): string {
  return words.filter((word) => word !== '').join(' ')
}
