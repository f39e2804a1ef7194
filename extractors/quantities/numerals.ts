import Big from 'big.js'
import type { DocumentSection } from '../../models/document.ts'
import { type Atom, atomsFrom, type PlacedAtom } from './atoms.ts'

/** A cardinal number in a text. Tokens are half-open. */
export interface Numeral {
  readonly start: number
  readonly end: number
  readonly value: Big
  /** The number before its last scale word: 940 of «۹۴۰ میلیارد», 1200 of «هزار و ۲۰۰ میلیارد». */
  readonly stated: Big
  /** The last scale word's weight: 10⁹ of «۹۴۰ میلیارد»; 1 where there is none. */
  readonly scale: Big
  /** The weight of the last digit that was told. */
  readonly precision: Big
  /** True for «۲۰ میلیونی»: the number describes what follows or stands before it. */
  readonly attributive: boolean
  /** True where it is words below a thousand («پنج», «بیست و دو»), not digits. */
  readonly spelled: boolean
}

/** What stands in a text where a number could be but none is: a rank, a common fraction, a part of a word. */
export interface NoNumeral {
  readonly end: number
  readonly why: 'ordinal' | 'fraction'
}

/** A reader's place in the atoms, with what was read so far. */
interface Reading {
  readonly next: number
  readonly value: Big
  readonly precision: Big
}

const HUNDRED = Big(100)
const ONE = Big(1)

/**
 * The numeral that starts at a token, or what stands there instead, or null where no number starts.
 *
 * A numeral is groups joined by «و», each a base below a thousand (digits may be larger) and its scale words. A scale
 * larger than all before it multiplies everything before it: «هزار و ۲۰۰ میلیارد» is 1,200 × 10⁹; a smaller one adds:
 * «۲ میلیارد و ۷۲۸ میلیون» is 2,728 × 10⁶. «۲۰ و ۳۰ میلیارد» is two numbers.
 */
export function numeralAt(section: DocumentSection, start: number): Numeral | NoNumeral | null {
  const atoms = atomsFrom(section, start)
  if (atoms.length === 0 || atoms[0]?.atom.type === 'and') return null
  const rank = rankAt(atoms)
  if (rank !== null) return { end: (atoms[rank]?.token ?? start) + 1, why: rank === 0 ? 'ordinal' : 'fraction' }

  let total = Big(0)
  let last: { scale: Big; weight: Big } | null = null
  let stated = Big(0)
  let precision = ONE
  let attributive = false
  let next = 0
  while (next < atoms.length) {
    const joined = last === null ? next : afterAnd(atoms, next)
    const adjacent = joined === null && last !== null ? next : null
    const from = joined ?? adjacent
    if (from === null || from >= atoms.length) break
    const base = baseAt(atoms, from) ?? (last === null && isScale(atoms[from]?.atom) ? { next: from, value: ONE, precision: ONE } : null)
    if (base === null) break
    const scales = scalesAt(atoms, base.next)
    if (last !== null) {
      // What follows must fit under the last scale, or it is the next number: «۳ میلیون و ۵ هزار میلیون» is no one's number.
      if (base.value.gte(last.scale)) break
      if (adjacent !== null && (scales.weight.eq(1) || scales.weight.gte(last.scale))) break
    }
    const multiplies = last !== null && scales.weight.gt(last.weight)
    const group = base.value.times(multiplies ? 1 : scales.weight)
    total = multiplies ? total.plus(group).times(scales.weight) : total.plus(group)
    precision = base.precision.times(scales.weight)
    const weight: Big = scales.weight
    stated = weight.eq(1) ? total : total.div(weight)
    attributive = scales.attributive
    next = scales.next
    last = weight.eq(1) ? null : { scale: scales.last, weight }
    if (last === null || attributive) {
      if (weight.eq(1)) {
        const end = withHalf(atoms, next, ONE)
        if (end !== null) return numeral(atoms, start, end.next, total.plus(end.value), ONE, end.precision, false)
        return numeral(atoms, start, next, total, ONE, base.precision, false)
      }
      break
    }
    // «سه میلیارد و نیم تومان»: the half is of the scale before it.
    const half = withHalf(atoms, next, scales.last)
    if (half !== null) {
      return numeral(atoms, start, half.next, total.plus(half.value), weight, half.precision, false)
    }
  }
  if (next === 0) return null
  const scale = last?.weight ?? (stated.eq(0) ? ONE : total.div(stated))
  return numeral(atoms, start, next, total, scale, precision, attributive)
}

function numeral(
  atoms: readonly PlacedAtom[],
  start: number,
  next: number,
  value: Big,
  scale: Big,
  precision: Big,
  attributive: boolean,
): Numeral {
  const end = (atoms[next - 1]?.token ?? start) + 1
  const spelled = atoms.slice(0, next).every(({ atom }) => atom.type === 'small')
  return { start, end, value, stated: value.div(scale), scale, precision, attributive, spelled }
}

/** Where a rank or common fraction ends: «سوم», «دو سوم», «۲۰مین»; the index of its last atom, or null. */
function rankAt(atoms: readonly PlacedAtom[]): number | null {
  const [first, second] = atoms
  if (first?.atom.type === 'ordinal' || first?.atom.type === 'denominator') return 0
  if (first?.atom.type === 'ordinal_ending') return 0
  if (second?.atom.type === 'ordinal' && (first?.atom.type === 'small' || first?.atom.type === 'digits')) return 1
  if (second?.atom.type === 'ordinal_ending' && first?.atom.type === 'digits') return 0
  return null
}

const isScale = (atom: Atom | undefined) => atom?.type === 'scale'

/** Past «و», where a number can go on; null where none stands here. */
function afterAnd(atoms: readonly PlacedAtom[], at: number): number | null {
  return atoms[at]?.atom.type === 'and' ? at + 1 : null
}

/** A base: digits, or words below a thousand, with a decimal part («نه و شش‌دهم», «دو و نیم»). */
function baseAt(atoms: readonly PlacedAtom[], at: number): Reading | null {
  const whole = wholeAt(atoms, at)
  if (whole === null) return atoms[at]?.atom.type === 'half' ? { next: at + 1, value: Big(0.5), precision: Big(0.5) } : null
  const tenth = atoms[whole.next]?.atom
  if (tenth?.type === 'denominator') {
    const part = Big(10).pow(-tenth.power)
    return { next: whole.next + 1, value: whole.value.times(part), precision: part }
  }
  const joined = afterAnd(atoms, whole.next)
  if (joined === null) return whole
  if (atoms[joined]?.atom.type === 'half') return { next: joined + 1, value: whole.value.plus(0.5), precision: Big(0.5) }
  const decimals = wholeAt(atoms, joined)
  const denominator = decimals === null ? undefined : atoms[decimals.next]?.atom
  if (decimals !== null && denominator?.type === 'denominator') {
    const part = Big(10).pow(-denominator.power)
    return { next: decimals.next + 1, value: whole.value.plus(decimals.value.times(part)), precision: part }
  }
  return whole
}

function wholeAt(atoms: readonly PlacedAtom[], at: number): Reading | null {
  const first = atoms[at]?.atom
  if (first?.type === 'digits') return { next: at + 1, value: first.value, precision: Big(10).pow(-first.decimals) }
  if (first?.type !== 'small') return null
  let value = first.value
  let rank = first.rank
  let next = at + 1
  // «یک صد», «چهار صد»: hundreds in two words.
  const second = atoms[next]?.atom
  if (rank === 1 && value.gt(0) && value.lt(10) && second?.type === 'small' && second.value.eq(HUNDRED)) {
    value = value.times(HUNDRED)
    rank = 3
    next++
  }
  while (rank > 1) {
    const joined = afterAnd(atoms, next)
    const more = joined === null ? undefined : atoms[joined]?.atom
    if (joined === null || more?.type !== 'small' || more.rank >= rank || more.value.eq(0)) break
    // «بیست و ده» is two numbers: after tens only ones go on.
    if (rank === 2 && more.value.gte(10)) break
    // «صد و شش دهم»: what belongs to a decimal part is left to it.
    if (atoms[joined + 1]?.atom.type === 'denominator') break
    value = value.plus(more.value)
    rank = more.rank
    next = joined + 1
  }
  return { next, value, precision: value.gte(HUNDRED) && value.mod(HUNDRED).eq(0) ? HUNDRED : ONE }
}

/** The scale words in a row: their product, and the last of them. */
function scalesAt(atoms: readonly PlacedAtom[], at: number): { next: number; weight: Big; last: Big; attributive: boolean } {
  let weight = ONE
  let last = ONE
  let next = at
  for (; next < atoms.length; next++) {
    const atom = atoms[next]?.atom
    if (atom?.type !== 'scale') break
    last = Big(10).pow(atom.power)
    weight = weight.times(last)
    if (atom.attributive) return { next: next + 1, weight, last, attributive: true }
    // No news counts beyond 10¹⁸: a longer run is noise.
    if (weight.gt(1e18)) break
  }
  return { next, weight, last, attributive: false }
}

/** «و نیم» behind a number, as half of `unit`. */
function withHalf(atoms: readonly PlacedAtom[], at: number, unit: Big): Reading | null {
  const joined = afterAnd(atoms, at)
  if (joined === null || atoms[joined]?.atom.type !== 'half') return null
  return { next: joined + 1, value: unit.div(2), precision: unit.div(2) }
}
