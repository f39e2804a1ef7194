import Big from 'big.js'
import type { DocumentSection } from '../../models/document.ts'
import { atomAt } from './atoms.ts'
import { type Fraction, fractionAt, fractionOf, isMeasured, measuredPart } from './fractions.ts'
import { isWhole, ONE, type Part, wholeAt } from './wholes.ts'

const HALF = Big(0.5)
const TEN = Big(10)
const TENTH = Big(0.1)
const THOUSANDTH = Big(0.001)
const FOUR_TENTHS = Big(0.4)

/**
 * What stands before a scale word: digits, or words below a thousand, with a decimal part: «نه و شش‌دهم», «دو و نیم»,
 * «پنج‌دهم», «دوازده ممیز پنج», «یک و سه‌چهارم» before what it measures, «نیم». A fraction where no decimals say it or it
 * measures nothing: «یک سوم», «سه‌چهارم اعتبار».
 */
export function baseAt(section: DocumentSection, at: number): Part | Fraction | null {
  const whole = wholeAt(section, at)
  if (whole === null) return lessThanOneAt(section, at)
  switch (atomAt(section, whole.end)?.type) {
    case 'and':
      return plus(whole, restAt(section, whole.end + 1, whole))
    case 'point':
      return plus(whole, pointed(section, whole.end))
    default:
      return lessThanOneOf(section, whole) ?? whole
  }
}

/** What is less than one of what was counted: «نیم», «شش‌دهم», «سه‌چهارم» before what it measures; else it is a fraction. */
export function lessThanOneAt(section: DocumentSection, at: number): Part | Fraction | null {
  switch (atomAt(section, at)?.type) {
    case 'half':
      return lessThanOne(at + 1, HALF, HALF)
    case 'four_tenths':
      return isMeasured(section, at + 1) ? lessThanOne(at + 1, FOUR_TENTHS, TENTH) : null
    case 'fraction':
    case 'quarter':
      return measured(section, fractionAt(section, at))
    case 'denominator':
      return thousandthsAt(section, at)
    case 'small':
    case 'digits': {
      const counter = wholeAt(section, at)
      return counter === null ? null : lessThanOneOf(section, counter)
    }
    default:
      return null
  }
}

/** The same behind a whole number and «و»; «صد و چهاردهم» is a rank where nothing is measured. */
function restAt(section: DocumentSection, at: number, whole: Part): Part | Fraction | null {
  if (atomAt(section, at)?.type === 'four_tenths' && whole.room.lte(TEN)) {
    return lessThanOne(at + 1, FOUR_TENTHS, TENTH)
  }
  return lessThanOneAt(section, at)
}

function lessThanOneOf(section: DocumentSection, count: Part): Part | Fraction | null {
  switch (atomAt(section, count.end)?.type) {
    case 'denominator':
    case 'small':
      return decimalOf(section, count)
    case 'ordinal':
    case 'quarter':
      return measured(section, fractionOf(section, count))
    default:
      return null
  }
}

/** «۲ و ده‌هزارم درصد»: ten thousandths, where no count tells that it is a ten-thousandth. */
function thousandthsAt(section: DocumentSection, at: number): Part | null {
  const atom = atomAt(section, at)
  if (atom?.type !== 'denominator' || atom.part.gte(THOUSANDTH) || atom.part.lt(0.00001)) return null
  return isMeasured(section, at + 1) ? lessThanOne(at + 1, TENTH.pow(6).div(atom.part), THOUSANDTH) : null
}

function measured(section: DocumentSection, fraction: Fraction | null): Part | Fraction | null {
  return fraction === null ? null : (measuredPart(section, fraction) ?? fraction)
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
  if (told === null || !isWhole(told.value)) return null
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

/** A whole number with what follows it; whole ones before a fraction become a part of it. */
function plus(whole: Part, rest: Part | Fraction | null): Part | Fraction {
  if (rest === null) return whole
  if ('value' in rest) return { ...rest, value: whole.value.plus(rest.value), reversed: whole.reversed }
  if (!isWhole(whole.value)) return whole
  return { ...rest, numerator: rest.numerator.plus(whole.value.times(rest.denominator)) }
}
