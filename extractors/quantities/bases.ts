import Big from 'big.js'
import type { DocumentSection } from '../../models/document.ts'
import { atomAt } from './atoms.ts'

/** A part of a number that was read: the token after it, its value, and the weight of the last digit that was told. */
export interface Part {
  readonly end: number
  readonly value: Big
  readonly precision: Big
}

const ONE = Big(1)
const HALF = Big(0.5)
const TENTH = Big(0.1)
const HUNDRED = Big(100)

/** Past «و», where a number can go on; null where none stands here. */
export function afterAnd(section: DocumentSection, at: number): number | null {
  return atomAt(section, at)?.type === 'and' ? at + 1 : null
}

/**
 * What stands before a scale word: digits, or words below a thousand, with a decimal part: «نه و شش‌دهم», «دو و نیم»,
 * «پنج‌دهم», «نیم».
 */
export function baseAt(section: DocumentSection, at: number): Part | null {
  const whole = wholeAt(section, at)
  if (whole === null) return atomAt(section, at)?.type === 'half' ? { end: at + 1, value: HALF, precision: HALF } : null
  const alone = decimalOf(section, whole)
  if (alone !== null) return alone
  const joined = afterAnd(section, whole.end)
  if (joined === null) return whole
  const decimal = decimalAt(section, joined)
  return decimal === null ? whole : { ...decimal, value: whole.value.plus(decimal.value) }
}

/** What stands behind «و» and is less than one: «نیم», «شش‌دهم», and «چهاردهم» where it is no fourteenth. */
function decimalAt(section: DocumentSection, at: number): Part | null {
  const type = atomAt(section, at)?.type
  if (type === 'half') return { end: at + 1, value: HALF, precision: HALF }
  if (type === 'four_tenths') return { end: at + 1, value: TENTH.times(4), precision: TENTH }
  const counter = wholeAt(section, at)
  return counter === null ? null : decimalOf(section, counter)
}

/** «شش» before «دهم» is 0.6. */
function decimalOf(section: DocumentSection, { end, value }: Part): Part | null {
  const atom = atomAt(section, end)
  return atom?.type === 'denominator' ? { end: end + 1, value: value.times(atom.part), precision: atom.part } : null
}

function wholeAt(section: DocumentSection, at: number): Part | null {
  const atom = atomAt(section, at)
  if (atom?.type === 'digits') return { end: at + 1, value: atom.value, precision: Big(10).pow(-atom.decimals) }
  return wordsAt(section, at)
}

/** Words below a thousand: «سیصد و چهل و پنج», «یک صد». */
function wordsAt(section: DocumentSection, at: number): Part | null {
  const first = atomAt(section, at)
  if (first?.type !== 'small') return null
  let { value, rank } = first
  let end = at + 1
  if (hundredsInTwoWords(section, at)) {
    value = value.times(HUNDRED)
    rank = 3
    end++
  }
  const digits = rank === 3 ? digitsBehind(section, end) : null
  if (digits !== null) return { ...digits, value: value.plus(digits.value) }
  while (rank > 1) {
    const more = atomAt(section, end + 1)
    if (afterAnd(section, end) === null || more?.type !== 'small' || more.rank >= rank || more.value.eq(0)) break
    // «بیست و ده» is two numbers: after tens only ones go on.
    if (rank === 2 && more.value.gte(10)) break
    // «صد و شش دهم» is 100.6: what belongs to a decimal part is left to it. «بیست و پنج صدم» is one part.
    const denominator = atomAt(section, end + 2)
    if (denominator?.type === 'denominator' && value.plus(more.value).times(denominator.part).gte(ONE)) break
    value = value.plus(more.value)
    rank = more.rank
    end += 2
  }
  return { end, value, precision: value.gte(HUNDRED) && value.mod(HUNDRED).eq(0) ? HUNDRED : ONE }
}

/** «یکصد و ۱۱», «یک صد و ۲۵»: digits below a hundred behind hundreds in words. */
function digitsBehind(section: DocumentSection, at: number): Part | null {
  const digits = afterAnd(section, at) === null ? null : atomAt(section, at + 1)
  return digits?.type === 'digits' && digits.decimals === 0 && digits.value.lt(HUNDRED)
    ? { end: at + 2, value: digits.value, precision: ONE }
    : null
}

/** «یک صد», «چهار صد». */
function hundredsInTwoWords(section: DocumentSection, at: number): boolean {
  const [ones, hundred] = [atomAt(section, at), atomAt(section, at + 1)]
  return (
    ones?.type === 'small' &&
    hundred?.type === 'small' &&
    hundred.value.eq(HUNDRED) &&
    ones.value.gt(0) &&
    ones.value.lt(10)
  )
}
