import Big from 'big.js'
import type { DocumentSection } from '../../models/document.ts'
import { type Atom, atomAt } from './atoms.ts'
import { baseAt, lessThanOneAt } from './bases.ts'
import type { Fraction } from './fractions.ts'
import { rankAt, rankBehind } from './ranks.ts'
import { withMinusBehind } from './sign.ts'
import { slashedFractionAt } from './slashedFractions.ts'
import { countedNounAt, unitAt } from './units.ts'
import { vagueAt, vagueRestAt } from './vague.ts'
import { afterAnd, isWhole, ONE, type Part } from './wholes.ts'

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
  /** True where a slash in it was read from right to left, as old articles wrote it: «5/18 ميليون» is 18.5 million. */
  readonly reversed: boolean
}

/** What stands in a text where a number could be but none is: a rank, a common fraction, or a number that nobody says. */
export type NoNumeral =
  | { readonly end: number; readonly why: 'ordinal'; readonly value: Big }
  | { readonly end: number; readonly why: 'fraction'; readonly numerator: Big; readonly denominator: Big }
  | { readonly end: number; readonly why: 'vague' }

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
  /** The base of the last group. */
  readonly base: Part
  /** The scale words of the last group; what follows must be smaller, or multiplies. */
  readonly scales: Scales
  readonly reversed: boolean
}

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
  const vague = vagueAt(section, start)
  if (vague !== null) return { end: vague, why: 'vague' }
  const first = atomAt(section, start)
  if (first === null || !STARTS.has(first.type)) return null
  const slashed = first.type === 'digits' ? slashedFractionAt(section, start) : null
  if (slashed !== null) return { ...slashed, why: 'fraction' }
  const group = isScaleWithoutNumber(section, start) ? null : groupAt(section, start)
  if (group !== null && 'numerator' in group) return { ...group, why: 'fraction' }
  if (group === null) {
    const rank = rankAt(section, start)
    return rank === null ? null : { ...rank, why: 'ordinal' }
  }
  const sum = wholeSum(section, group)
  return vagueSum(section, sum) ?? rankOf(section, sum) ?? numeralOf(section, start, sum)
}

/** What a number, a rank or a fraction can start with. */
const STARTS: ReadonlySet<Atom['type']> = new Set([
  'digits',
  'small',
  'scale',
  'half',
  'quarter',
  'fraction',
  'ordinal',
  'denominator',
  'four_tenths',
])

/** The whole cardinal that starts with a group. */
function wholeSum(section: DocumentSection, { base, scales }: Group): Sum {
  let sum = sumOf(base, scales)
  for (let next = goneOn(section, sum); next !== null; next = goneOn(section, sum)) sum = next
  return withHalf(section, sum)
}

/** «بیست و چند میلیون». */
function vagueSum(section: DocumentSection, { end, scales }: Sum): NoNumeral | null {
  const vague = scales.attributive ? null : vagueRestAt(section, end)
  return vague === null ? null : { end: vague, why: 'vague' }
}

function rankOf(section: DocumentSection, { end, total, base, scales }: Sum): NoNumeral | null {
  if (atomAt(section, end) === null) return null
  const rank = rankBehind(section, {
    end,
    value: total,
    room: isScaled(scales) ? scales.last : base.room,
    last: isScaled(scales) ? base.value.times(scales.weight) : base.value,
    attributive: scales.attributive,
  })
  return rank === null ? null : { ...rank, why: 'ordinal' }
}

/** A base and its scale words; a scale word alone is one of it: «هزار», «هزار میلیارد». */
interface Group {
  readonly base: Part
  readonly scales: Scales
}

function groupAt(section: DocumentSection, at: number): Group | Fraction | null {
  const alone = atomAt(section, at)?.type === 'scale'
  const base = alone ? { end: at, value: ONE, precision: ONE, room: ONE, reversed: false } : baseAt(section, at)
  if (base === null || 'numerator' in base) return base
  return { base, scales: scalesAt(section, pastDisplacedComma(section, base.end)) }
}

/** «بودجه‌های میلیاردی», «ارقام به میلیون ریال»: only of «هزار» is one meant where no number is said. */
function isScaleWithoutNumber(section: DocumentSection, at: number): boolean {
  const atom = atomAt(section, at)
  return atom?.type === 'scale' && (atom.attributive || atom.weight.gt(THOUSAND))
}

/** «480، هزار واحد»: the comma of a number before, which typesetting put between three digits and their scale word. */
function pastDisplacedComma(section: DocumentSection, at: number): number {
  const { tokens } = section
  if (tokens[at]?.text !== '،' || !THREE_DIGITS.test(tokens[at - 1]?.text ?? '')) return at
  const scale = atomAt(section, at + 1)
  if (scale?.type !== 'scale' || scale.attributive) return at
  return unitAt(tokens, at + 2) !== null || countedNounAt(tokens, at + 2) !== null ? at + 1 : at
}

const THREE_DIGITS = /^[1-9][0-9]{2}$/

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
  const scaled = isScaled(scales)
  return {
    end: scales.end,
    total: scaled ? base.value.times(scales.weight) : base.value,
    precision: scaled ? base.precision.times(scales.weight) : base.precision,
    base,
    scales,
    reversed: base.reversed,
  }
}

/** Whether there are scale words; asked of every number, so it compares no values. */
function isScaled({ weight }: Scales): boolean {
  return weight !== ONE
}

/** The sum with the next group, by «و» or without it («۲ میلیارد ۵۰۰ میلیون»); null where the number has ended. */
function goneOn(section: DocumentSection, sum: Sum): Sum | null {
  const { end, total, scales: before } = sum
  if (!isScaled(before) || before.attributive) return null
  const joined = afterAnd(section, end)
  const group = groupAt(section, joined ?? end)
  // «پنج میلیون و یک سوم» is followed by a part of something else.
  if (group === null || 'numerator' in group || group.base.value.gte(before.last)) return null
  const { base, scales } = group
  // «سه میلیارد و نیم», «دو میلیون و سه دهم»: such a part is of the scale before it.
  if (!isScaled(scales) && base.value.lt(ONE)) return null
  if (scales.weight.gt(before.weight)) {
    // «۶۷ هزار ۵۲۲ میلیارد»: without «و» only hundreds go on.
    if (!multiplies(total, before, base, scales) || (joined === null && base.value.lt(100))) return null
    const whole = sumOf({ ...base, value: total.plus(base.value) }, scales)
    return { ...whole, reversed: sum.reversed || base.reversed }
  }
  if (isScaled(scales) && scales.weight.eq(before.weight)) {
    const rials = thousandsOfRials(section, sum, group)
    if (rials !== null || isOfSize(sum.base.value, base.value)) return rials
  }
  if (joined === null && !runsOn(section, before, group)) return null
  const more = sumOf(base, scales)
  return { ...more, total: total.plus(more.total), reversed: sum.reversed || more.reversed }
}

/** «۴۱۲ هزار و ۳۵۷ هزار»; «۲ میلیون و ۴۰۰ میلیون بشکه» is a misprint of one number. */
function isOfSize(first: Big, second: Big): boolean {
  return first.times(MOST_TIMES).gte(second) && second.times(MOST_TIMES).gte(first)
}

const MOST_TIMES = 5

/**
 * The same scale twice is no sum: «۴۱۲ هزار و ۳۵۷ هزار تومان» are two prices. But accountants close a number with the thousand
 * that all of it is told in: «537 میلیون و 631 هزار و 925 هزار ریال» is 537,631,925 thousand rials.
 */
function thousandsOfRials(section: DocumentSection, sum: Sum, { base, scales }: Group): Sum | null {
  const isThousand = scales.weight.eq(THOUSAND) && sum.total.gte(MILLION) && base.value.lt(THOUSAND)
  if (!isThousand || unitAt(section.tokens, scales.end)?.meaning.stated !== 'rial') return null
  return sumOf({ ...base, value: sum.total.plus(base.value) }, scales)
}

/**
 * Whether a smaller group without «و» belongs to the number: «۴ هزار ۶۸۱ مورد», «سه هزار دویست». «۲۰ هزار یک» and «۱۲ هزار ۲-»
 * do not, and decimals begin a number of their own.
 */
function runsOn(section: DocumentSection, before: Scales, { base, scales }: { base: Part; scales: Scales }) {
  if (isScaled(scales)) return scales.weight.lt(before.last)
  const after = section.tokens[base.end]
  const isMarker = after?.kind === 'mark' && after.glued && (after.text === '-' || after.text === ')')
  return base.value.gt(ONE) && isWhole(base.value) && atomAt(section, base.end)?.type !== 'small' && !isMarker
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
  const { scales } = sum
  const joined = afterAnd(section, sum.end)
  if (scales.attributive || !isScaled(scales) || joined === null) return sum
  const part = lessThanOneAt(section, joined)
  if (part === null || 'numerator' in part || atomAt(section, part.end)?.type === 'scale') return sum
  const { end, value, precision } = part
  return { ...sum, end, total: sum.total.plus(value.times(scales.last)), precision: precision.times(scales.last) }
}

function numeralOf(section: DocumentSection, start: number, sum: Sum): Numeral {
  const { end, total, precision, scales, reversed } = sum
  let spelled = true
  for (let at = start; at < end; at++) spelled &&= SPELLED.has(atomAt(section, at)?.type ?? '')
  const { weight, attributive } = scales
  return withMinusBehind(section, {
    start,
    end,
    value: total,
    stated: isScaled(scales) ? total.div(weight) : total,
    scale: weight,
    precision,
    attributive,
    spelled,
    reversed,
  })
}

const SPELLED: ReadonlySet<string> = new Set(['small', 'and'])

/** A round number that a rate is told for: «هر ۱۰۰ کیلومتر», «هر هزار نفر». */
export function isRateBase({ value }: Numeral): boolean {
  return /^10*$/.test(value.toFixed())
}
