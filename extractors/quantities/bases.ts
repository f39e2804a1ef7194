import Big from 'big.js'
import type { DocumentSection } from '../../models/document.ts'
import { atomAt } from './atoms.ts'
import { fractionAt, isMeasured, measuredPart, properFractionAt } from './fractions.ts'
import { afterAnd, ONE, type Part, wholeAt } from './wholes.ts'

const HALF = Big(0.5)
const TEN = Big(10)
const TENTH = Big(0.1)

/**
 * What stands before a scale word: digits, or words below a thousand, with a decimal part: «نه و شش‌دهم», «دو و نیم»,
 * «پنج‌دهم», «دوازده ممیز پنج», «یک و سه‌چهارم» before what it measures, «نیم».
 */
export function baseAt(section: DocumentSection, at: number): Part | null {
  const fraction = fractionAt(section, at)
  const measured = fraction === null ? null : measuredPart(section, fraction)
  if (measured !== null) return measured
  const whole = wholeAt(section, at)
  if (whole === null) return lessThanOneAt(section, at)
  const joined = afterAnd(section, whole.end)
  const rest = joined === null ? pointed(section, whole.end) : decimalAt(section, joined, whole)
  return decimalOf(section, whole) ?? (rest === null ? whole : plus(whole, rest))
}

/** What stands behind «و» and is less than one of what was counted: «نیم», «شش‌دهم», «سه‌چهارم» before what it measures. */
export function lessThanOneAt(section: DocumentSection, at: number): Part | null {
  const type = atomAt(section, at)?.type
  if (type === 'half') return lessThanOne(at + 1, HALF, HALF)
  if (type === 'four_tenths') return isMeasured(section, at + 1) ? lessThanOne(at + 1, TENTH.times(4), TENTH) : null
  const fraction = properFractionAt(section, at)
  if (fraction !== null) return measuredPart(section, fraction)
  const counter = wholeAt(section, at)
  return counter === null ? null : decimalOf(section, counter)
}

/** The same behind a whole number; «صد و چهاردهم» is a rank where nothing is measured. */
function decimalAt(section: DocumentSection, at: number, whole: Part): Part | null {
  if (atomAt(section, at)?.type === 'four_tenths' && whole.room.lte(TEN)) {
    return lessThanOne(at + 1, TENTH.times(4), TENTH)
  }
  return lessThanOneAt(section, at)
}

/** «شش» before «دهم» is 0.6, «دو» before «ده هزارم» 0.0002. */
function decimalOf(section: DocumentSection, { end, value }: Part): Part | null {
  const atom = atomAt(section, end)
  if (atom?.type === 'small' && atom.value.eq(TEN)) {
    const below = atomAt(section, end + 1)
    if (below?.type !== 'denominator' || below.part.gt(0.001)) return null
    return lessThanOne(end + 2, value.times(below.part).div(TEN), below.part.div(TEN))
  }
  if (atom?.type !== 'denominator' || value.times(atom.part).gte(ONE)) return null
  return lessThanOne(end + 1, value.times(atom.part), atom.part)
}

/** «ممیز پنج», «ممیز صفر پنج», «ممیز ۲۵», and as it is taught: «ممیز پنج صدم». */
function pointed(section: DocumentSection, at: number): Part | null {
  if (atomAt(section, at)?.type !== 'point') return null
  let zeros = 0
  const zeroAt = (place: number) => {
    const atom = atomAt(section, place)
    return atom?.type === 'small' && atom.value.eq(0)
  }
  while (zeroAt(at + 1 + zeros)) zeros++
  const start = at + 1 + zeros
  const { text = '', kind } = section.tokens[start] ?? {}
  const digits = kind === 'number' && /^[0-9]{1,9}$/.test(text) ? text : null
  const told = digits === null ? wholeAt(section, start) : wholeOfDigits(digits, start + 1)
  if (told === null || told.value.mod(1).gt(0)) return null
  const part = decimalOf(section, told)
  if (part !== null) return part
  const weight = TEN.pow(-zeros - (digits ?? told.value.toFixed()).length)
  return lessThanOne(told.end, told.value.times(weight), weight)
}

function wholeOfDigits(digits: string, end: number): Part {
  return { end, value: Big(digits), precision: ONE, room: ONE, reversed: false }
}

function lessThanOne(end: number, value: Big, precision: Big): Part {
  return { end, value, precision, room: ONE, reversed: false }
}

function plus(whole: Part, rest: Part): Part {
  return { ...rest, value: whole.value.plus(rest.value), reversed: whole.reversed }
}
