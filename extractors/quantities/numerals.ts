import Big from 'big.js'
import type { DocumentSection } from '../../models/document.ts'
import { atomAt } from './atoms.ts'
import { afterAnd, baseAt, type Part } from './bases.ts'
import { rankAt } from './ranks.ts'

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

/** What stands in a text where a number could be but none is: a rank, or a common fraction. */
export interface NoNumeral {
  readonly end: number
  readonly why: 'ordinal' | 'fraction'
}

/** Scale words in a row: their product, the last of them, and the token after them. A weight of 1 is none. */
interface Scales {
  readonly end: number
  readonly weight: Big
  readonly last: Big
  readonly attributive: boolean
}

/** What was read of a number so far: groups of a base and its scale words, added up. */
interface Sum {
  readonly end: number
  readonly total: Big
  readonly precision: Big
  /** The scale words of the last group; what follows must be smaller, or multiplies. */
  readonly scales: Scales
}

const ONE = Big(1)
const THOUSAND = Big(1000)
const MILLION = Big(1e6)
/** No news counts beyond this: a longer run of scale words is noise. */
const LARGEST_WEIGHT = Big(1e18)

/**
 * The numeral that starts at a token, or what stands there instead, or null where no number starts.
 *
 * A numeral is groups, each a base below a thousand (digits may be larger) and its scale words. A smaller group adds:
 * «۲ میلیارد و ۷۲۸ میلیون» is 2,728 × 10⁶. A larger scale behind thousands multiplies them too: «هزار و ۲۰۰ میلیارد» is
 * 1,200 × 10⁹. «۲۰ و ۳۰ میلیارد» is two numbers.
 */
export function numeralAt(section: DocumentSection, start: number): Numeral | NoNumeral | null {
  const rank = rankAt(section, start)
  if (rank !== null) return rank
  const first = groupAt(section, start)
  if (first === null || isScaleWithoutNumber(section, start)) return null
  let sum = sumOf(first.base, first.scales)
  for (let next = goneOn(section, sum); next !== null; next = goneOn(section, sum)) sum = next
  return numeralOf(section, start, withHalf(section, sum))
}

/** A base and its scale words; a scale word alone is one of it: «هزار», «هزار میلیارد». */
function groupAt(section: DocumentSection, at: number): { base: Part; scales: Scales } | null {
  const alone = atomAt(section, at)?.type === 'scale'
  const base = alone ? { end: at, value: ONE, precision: ONE } : baseAt(section, at)
  return base === null ? null : { base, scales: scalesAt(section, base.end) }
}

/** «بودجه‌های میلیاردی», «ارقام به میلیون ریال»: only of «هزار» is one meant where no number is said. */
function isScaleWithoutNumber(section: DocumentSection, at: number): boolean {
  const atom = atomAt(section, at)
  return atom?.type === 'scale' && (atom.attributive || atom.weight.gt(THOUSAND))
}

function scalesAt(section: DocumentSection, at: number): Scales {
  let scales: Scales = { end: at, weight: ONE, last: ONE, attributive: false }
  for (let atom = atomAt(section, at); atom?.type === 'scale'; atom = atomAt(section, scales.end)) {
    const weight = scales.weight.times(atom.weight)
    if (scales.attributive || weight.gt(LARGEST_WEIGHT)) break
    scales = { end: scales.end + 1, weight, last: atom.weight, attributive: atom.attributive }
  }
  return scales
}

function sumOf(base: Part, scales: Scales): Sum {
  return {
    end: scales.end,
    total: base.value.times(scales.weight),
    precision: base.precision.times(scales.weight),
    scales,
  }
}

/** The sum with the next group, by «و» or without it («۲ میلیارد ۵۰۰ میلیون»); null where the number has ended. */
function goneOn(section: DocumentSection, { end, total, scales: before }: Sum): Sum | null {
  if (before.weight.eq(ONE) || before.attributive) return null
  const joined = afterAnd(section, end)
  const group = groupAt(section, joined ?? end)
  if (group === null || group.base.value.gte(before.last)) return null
  const { base, scales } = group
  // «سه میلیارد و نیم»: this half is of the scale before it.
  if (scales.weight.eq(ONE) && atomAt(section, joined ?? end)?.type === 'half') return null
  if (scales.weight.gt(before.weight)) {
    return joined !== null && multiplies(total, before, group.base, scales)
      ? sumOf({ ...base, value: total.plus(base.value) }, scales)
      : null
  }
  if (joined === null && (scales.weight.eq(ONE) || scales.weight.gte(before.last))) return null
  const sum = sumOf(base, scales)
  return { ...sum, total: total.plus(sum.total) }
}

/**
 * «هزار و ۲۰۰ میلیارد» is one number; «۵۰۰ هزار و ۲ میلیون تومان» are two amounts, since so many thousand millions would
 * have been told in milliards.
 */
function multiplies(total: Big, before: Scales, base: Part, scales: Scales): boolean {
  if (!before.weight.eq(THOUSAND)) return false
  return scales.weight.gt(MILLION) || total.lt(10_000) || (base.value.gte(100) && total.lt(100_000))
}

/** «سه میلیارد و نیم تومان» are 3.5 milliards. */
function withHalf(section: DocumentSection, sum: Sum): Sum {
  const joined = afterAnd(section, sum.end)
  if (sum.scales.attributive || joined === null || atomAt(section, joined)?.type !== 'half') return sum
  const half = sum.scales.last.div(2)
  return { ...sum, end: joined + 1, total: sum.total.plus(half), precision: half }
}

function numeralOf(section: DocumentSection, start: number, { end, total, precision, scales }: Sum): Numeral {
  let spelled = true
  for (let at = start; at < end; at++) spelled &&= SPELLED.has(atomAt(section, at)?.type ?? '')
  const { weight, attributive } = scales
  return { start, end, value: total, stated: total.div(weight), scale: weight, precision, attributive, spelled }
}

const SPELLED: ReadonlySet<string> = new Set(['small', 'and'])
