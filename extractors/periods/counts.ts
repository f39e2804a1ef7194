import {
  CARDINALS,
  DAY_ORDINALS,
  DIGIT_ORDINAL_ENDINGS,
  FIRST_WORDS,
  LAST_WORDS,
  LEADING_LAST_WORDS,
  LEADING_ORDINAL_ENDING,
  ORDINAL_ENDING,
  ORDINALS,
  SCALES_BEFORE_AND,
  TIME_PARTICLES,
  TIME_UNITS,
  type TimeUnit,
  UNCOUNTED,
  UNTIL_WORDS,
} from '../../data/period-words.ts'
import type { Token } from '../../models/document.ts'
import { phraseSet, phraseTable } from '../document/phrases.ts'
import { NUMBER, type Opener } from './readers.ts'

const forms = <Meaning>(rows: readonly (readonly [Meaning, readonly string[]])[]) =>
  rows.flatMap(([meaning, words]) => words.map((word) => [word, meaning] as const))

const cardinals = phraseTable(forms(CARDINALS))
const ordinals = phraseTable(forms(ORDINALS))
const lasts = phraseTable(LAST_WORDS.map((form) => [form, -1] as const))
const leading = phraseTable([
  ...FIRST_WORDS.map((form) => [form, 1] as const),
  ...forms(ORDINALS).map(([form, n]) => [`${form}${LEADING_ORDINAL_ENDING}`, n] as const),
  ...LEADING_LAST_WORDS.map((form) => [form, -1] as const),
])
const irregular: ReadonlySet<number> = new Set(DAY_ORDINALS.map(([n]) => n))
/** «سهم می‌فروشد» is no third of May: a day that has an ordinal of its own takes no ending. */
const dayOrdinals = phraseTable([
  ...forms(DAY_ORDINALS),
  ...forms(CARDINALS.filter(([n]) => n <= 31 && !irregular.has(n))).map(
    ([form, n]) => [`${form}${ORDINAL_ENDING}`, n] as const,
  ),
])
const until = phraseSet([...UNTIL_WORDS, TIME_PARTICLES.and, TIME_PARTICLES.or])

/** A whole number and the token after it. */
export interface FoundCount {
  readonly count: number
  readonly end: number
}

/** A whole number of up to four digits, or a small one in words. */
export function countAt(tokens: readonly Token[], at: number): FoundCount | null {
  const token = tokens[at]
  if (token?.kind === 'number')
    return /^[0-9]{1,4}$/.test(token.text) ? { count: Number(token.text), end: at + 1 } : null
  const found = cardinals.at(tokens, at)
  return found === null ? null : { count: found.meaning, end: found.end }
}

/** Which part of a whole («نخست», «دوم»); -1 for the last («پایانی»). */
export function ordinalAt(tokens: readonly Token[], at: number): FoundCount | null {
  const found = ordinals.at(tokens, at) ?? lasts.at(tokens, at)
  return found === null ? null : { count: found.meaning, end: found.end }
}

/** An ordinal that stands before its noun: «نخستین», «پنجمین», «آخرین» (-1). */
export function leadingOrdinalAt(tokens: readonly Token[], at: number): FoundCount | null {
  const found = leading.at(tokens, at)
  return found === null ? null : { count: found.meaning, end: found.end }
}

/** A day of a month: «۱۲», «۱۲ام», «دوازدهم», «اول». */
export function monthDayAt(tokens: readonly Token[], at: number): FoundCount | null {
  const token = tokens[at]
  if (token?.kind === 'number') {
    if (!/^[0-9]{1,2}$/.test(token.text)) return null
    const next = tokens[at + 1]
    const suffix = next?.glued === true && DIGIT_ORDINAL_ENDINGS.some((ending) => ending === next.key)
    return withinMonth({ count: Number(token.text), end: at + (suffix ? 2 : 1) })
  }
  const found = dayOrdinals.at(tokens, at)
  return found === null ? null : withinMonth({ count: found.meaning, end: found.end })
}

const withinMonth = (found: FoundCount) => (found.count >= 1 && found.count <= 31 ? found : null)

interface UnitForm {
  readonly unit: TimeUnit
  readonly form: 'singular' | 'plural' | 'adjective'
}

const unitForms = TIME_UNITS.flatMap(({ unit, singular, plural, adjective }) =>
  (
    [
      ['singular', singular],
      ['plural', plural],
      ['adjective', adjective],
    ] as const
  ).flatMap(([form, words]) => words.map((word) => [word, { unit, form }] as const)),
)
const units = phraseTable<UnitForm>(unitForms)
/** «سه‌ماهه», «پنج‌روزه»: one word of a count and a unit. */
const joined = phraseTable<UnitForm & { readonly count: number | null }>([
  ...forms(CARDINALS).flatMap(([word, count]) =>
    unitForms
      .filter(([, meaning]) => meaning.form !== 'plural')
      .map(([form, meaning]) => [`${word} ${form}`, { ...meaning, count }] as const),
  ),
  ...UNCOUNTED.flatMap((word) =>
    unitForms
      .filter(([, meaning]) => meaning.form !== 'plural')
      .map(([form, meaning]) => [`${word} ${form}`, { ...meaning, count: null }] as const),
  ),
])

export const monthDayOpeners: readonly Opener[] = [NUMBER, dayOrdinals]
export const leadingOpeners: readonly Opener[] = [leading]
export const unitOpeners: readonly Opener[] = [units]
export const lengthOpeners: readonly Opener[] = [NUMBER, cardinals, joined]

/** A unit of time by its name. */
export function unitAt(tokens: readonly Token[], at: number): (UnitForm & { readonly end: number }) | null {
  const found = units.at(tokens, at)
  return found === null ? null : { ...found.meaning, end: found.end }
}

/** How long: «۶ ماهه», «سه سال», «دو تا سه هفته», «دو روز و نیم». `count` is null for «چند». */
export interface FoundLength {
  readonly count: number | null
  readonly unit: TimeUnit
  readonly adjective: boolean
  readonly end: number
}

export function lengthAt(tokens: readonly Token[], at: number): FoundLength | null {
  const first = countAt(tokens, at)
  const second = first === null ? null : until.at(tokens, first.end)
  if (second !== null) {
    const upper = simpleLength(tokens, second.end)
    if (upper !== null && !scaled(tokens, at)) return upper
  }
  return scaled(tokens, at) ? null : simpleLength(tokens, at)
}

/** «۲۰ هزار و ۵ ساعت» is no length of five hours. */
function scaled(tokens: readonly Token[], at: number): boolean {
  const and = tokens[at - 1]
  return and?.key === TIME_PARTICLES.and && SCALES_BEFORE_AND.some((scale) => scale === tokens[at - 2]?.key)
}

function simpleLength(tokens: readonly Token[], at: number): FoundLength | null {
  const whole = joined.at(tokens, at)
  if (whole !== null)
    return withHalf(tokens, { ...whole.meaning, adjective: whole.meaning.form === 'adjective', end: whole.end })
  const count = tokens[at]?.kind === 'number' ? countAt(tokens, at) : null
  if (count === null || count.count > 1000) return null
  const unit = unitAt(tokens, count.end)
  if (unit === null) return null
  // «۱۰ ساله‌ای» has the letters of «سال‌های», which no number stands before.
  if (unit.form === 'plural')
    return unit.unit === 'year' ? { count: count.count, unit: 'year', adjective: true, end: unit.end } : null
  return withHalf(tokens, { count: count.count, unit: unit.unit, adjective: unit.form === 'adjective', end: unit.end })
}

function withHalf(tokens: readonly Token[], length: FoundLength): FoundLength {
  return tokens[length.end]?.key === TIME_PARTICLES.and && tokens[length.end + 1]?.key === TIME_PARTICLES.half
    ? { ...length, end: length.end + 2 }
    : length
}
