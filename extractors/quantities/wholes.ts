import Big from 'big.js'
import type { DocumentSection } from '../../models/document.ts'
import { isContentWord } from '../document/wordClass.ts'
import { atomAt, type Rank } from './atoms.ts'
import { MOST_DIGITS } from './digits.ts'
import { dividedDigitsAt } from './dividedDigits.ts'
import { countedNounAt, unitAt } from './units.ts'

/** A part of a number that was read: the token after it, its value, and the weight of the last digit that was told. */
export interface Part {
  readonly end: number
  readonly value: Big
  readonly precision: Big
  /** What may still follow by «و» is less than this: 10 behind «بیست», 100 behind «سیصد», nothing behind digits. */
  readonly room: Big
  /** True where a slash in it was read from right to left. */
  readonly reversed: boolean
}

export const ONE = Big(1)
const TEN = Big(10)
const HUNDRED = Big(100)

/** The weights of the digits behind a point, as many as a number has. */
const WEIGHTS: readonly Big[] = Array.from({ length: MOST_DIGITS + 1 }, (_, place) => TEN.pow(-place))

/** The weight of the last of so many decimals. */
function weightOf(decimals: number): Big {
  return WEIGHTS[decimals] ?? TEN.pow(-decimals)
}

/** Whether a number has nothing behind its point; told from its digits, since it is asked of every number. */
export function isWhole({ c: digits, e: exponent }: Big): boolean {
  return digits.length <= exponent + 1
}

/** Past «و», where a number can go on; null where none stands here. */
export function afterAnd(section: DocumentSection, at: number): number | null {
  return atomAt(section, at)?.type === 'and' ? at + 1 : null
}

/** Digits, or words below a thousand: what stands before a scale word where nothing follows the point. */
export function wholeAt(section: DocumentSection, at: number): Part | null {
  const atom = atomAt(section, at)
  if (atom?.type === 'small') return wordsAt(section, at)
  const divided = dividedDigitsAt(section, at)
  if (divided !== null) return { ...divided, precision: weightOf(divided.decimals), room: ONE }
  if (atom?.type !== 'digits') return null
  const { value, decimals, reversed } = atom
  return { end: at + 1, value, precision: weightOf(decimals), room: ONE, reversed }
}

/** Words below a thousand: «سیصد و چهل و پنج», «یک صد», and digits behind them («یکصد و ۱۱»). */
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
  while (rank > 1) {
    const joined = afterAnd(section, end)
    const digits = joined === null ? null : digitsBehind(section, joined, rank)
    if (digits !== null) return { ...digits, value: value.plus(digits.value) }
    const more = joined === null && !runsOn(section, end, rank) ? null : atomAt(section, joined ?? end)
    if (more?.type !== 'small' || !goesBehind(more, rank) || isOfFraction(section, joined ?? end, value)) break
    value = value.plus(more.value)
    rank = more.rank
    end = (joined ?? end) + 1
  }
  const precision = value.gte(HUNDRED) && value.mod(HUNDRED).eq(0) ? HUNDRED : ONE
  return { end, value, precision, room: rank === 3 ? HUNDRED : rank === 2 ? TEN : ONE, reversed: false }
}

/** «بیست و ده» is two numbers: after tens only ones go on. */
function goesBehind(more: { readonly value: Big; readonly rank: Rank }, rank: Rank): boolean {
  return more.rank < rank && more.value.gt(0) && (rank === 3 || more.value.lt(TEN))
}

/**
 * Whether number words go on without «و»: «چهارصد پنجاه هزار», «بیست دو». In «ده بیست سه پونزده» each is one of a list, «صد
 * ده» are villages, and in «دهه شصت دو اتفاق» another number begins, as it can before any word that is not known to be
 * counted.
 */
function runsOn(section: DocumentSection, at: number, before: Rank): boolean {
  let rank = before
  let end = at
  for (let more = atomAt(section, end); more?.type === 'small' && goesBehind(more, rank); ) {
    if (more.value.eq(TEN) && atomAt(section, end + 1)?.type !== 'scale') return false
    rank = more.rank
    more = atomAt(section, ++end)
  }
  if (atomAt(section, end) !== null) return atomAt(section, end)?.type !== 'small'
  const { tokens } = section
  return unitAt(tokens, end) !== null || countedNounAt(tokens, end) !== null || !isContentWord(tokens, end)
}

/** «صد و شش دهم» is 100.6: what belongs to a decimal part is left to it. «بیست و پنج صدم» is one part. */
function isOfFraction(section: DocumentSection, at: number, before: Big): boolean {
  const counter = atomAt(section, at)
  const below = atomAt(section, at + 1)
  if (counter?.type !== 'small') return false
  if (below?.type === 'denominator') return before.plus(counter.value).times(below.part).gte(ONE)
  return (
    below?.type === 'ordinal' &&
    below.bare &&
    counter.value.lt(below.value) &&
    before.plus(counter.value).gte(below.value)
  )
}

/** «یکصد و ۱۱», «صد و ۲۵», «بیست و ۵»: digits that fill what words left open. */
function digitsBehind(section: DocumentSection, at: number, rank: Rank): Part | null {
  const digits = atomAt(section, at)
  return digits?.type === 'digits' && digits.decimals === 0 && digits.value.lt(rank === 3 ? HUNDRED : TEN)
    ? { end: at + 1, value: digits.value, precision: ONE, room: ONE, reversed: false }
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
    ones.value.lt(TEN)
  )
}
