import {
  AFTER_SHORT_YEAR,
  GREGORIAN_WORDS,
  GREGORIAN_YEAR_HEADS,
  JALALI_WORDS,
  NOT_AFTER_YEAR,
  RELATIVE_WORDS,
  STUDIED_WORDS,
  TIME_PARTICLES,
  YEAR_KINDS,
  YEAR_PLURALS,
  YEAR_WORDS,
} from '../../data/period-words.ts'
import type { Token } from '../../models/document.ts'
import { phraseSet, phraseTable } from '../document/phrases.ts'
import type { Calendar, FoundExtent, YearExtent } from './extent.ts'
import { joints } from './joints.ts'
import type { Opener } from './readers.ts'

/** A year that was found. */
export interface FoundYear {
  readonly extent: YearExtent
  readonly end: number
}

const heads = phraseTable([
  [TIME_PARTICLES.year, true] as const,
  ...YEAR_KINDS.map((kind) => [`${TIME_PARTICLES.year} ${kind}`, true] as const),
])
const plurals = phraseSet(YEAR_PLURALS)
const calendars = phraseTable<Calendar>([
  ...JALALI_WORDS.map((form) => [form, 'jalali'] as const),
  ...GREGORIAN_WORDS.map((form) => [form, 'gregorian'] as const),
])
const relatives = phraseTable([
  ...YEAR_WORDS.flatMap(({ offset, forms }) => forms.map((form) => [form, offset] as const)),
  ...RELATIVE_WORDS.flatMap(({ offset, forms }) =>
    forms.flatMap((form) =>
      [TIME_PARTICLES.year, ...YEAR_KINDS.map((kind) => `${TIME_PARTICLES.year} ${kind}`), ...GREGORIAN_YEAR_HEADS].map(
        (head) => [`${head} ${form}`, offset] as const,
      ),
    ),
  ),
])
const gregorianHead = phraseSet(GREGORIAN_YEAR_HEADS)
const studied = phraseSet(STUDIED_WORDS)
const scales = phraseSet(NOT_AFTER_YEAR)
const followers: ReadonlySet<string> = new Set(AFTER_SHORT_YEAR)

export const yearsOpeners: readonly Opener[] = [plurals, relatives, heads]

/** A year in digits; of two digits, a Jalali one between 1330 and 1410, as no newspaper writes others so. Null where it is no year. */
export function yearOfDigits(text: string): { readonly calendar: Calendar; readonly year: number } | null {
  if (!/^(?:[0-9]{2}|[0-9]{4})$/.test(text)) return null
  const year = Number(text)
  if (text.length === 2) {
    if (year <= 10) return { calendar: 'jalali', year: 1400 + year }
    return year >= 30 ? { calendar: 'jalali', year: 1300 + year } : null
  }
  if (year >= 1200 && year <= 1499) return { calendar: 'jalali', year }
  return year >= 1800 && year <= 2199 ? { calendar: 'gregorian', year } : null
}

function digitsAt(tokens: readonly Token[], at: number): FoundYear | null {
  const token = tokens[at]
  const found = token?.kind === 'number' ? yearOfDigits(token.text) : null
  if (found === null) return null
  const said = calendarAt(tokens, at + 1)
  return {
    extent: { is: 'year', calendar: said?.calendar ?? found.calendar, year: found.year, relative: false },
    end: said?.end ?? at + 1,
  }
}

/** «میلادی», «(میلادی)», «هجری شمسی» after a year. */
function calendarAt(tokens: readonly Token[], at: number): { calendar: Calendar; end: number } | null {
  const open = tokens[at]?.key === '(' ? 1 : 0
  const found = calendars.at(tokens, at + open)
  if (found === null) return null
  const closes = open === 0 || tokens[found.end]?.key === ')'
  return closes ? { calendar: found.meaning, end: found.end + open } : null
}

/** «سال ۹۸», «سال جاری», «امسال», «سال ۲۰۲۴ میلادی»; not «در سال ۵۰ هزار تن». */
export function yearAt(tokens: readonly Token[], at: number): FoundYear | null {
  const relative = relatives.at(tokens, at)
  if (relative !== null) {
    const said = calendarAt(tokens, relative.end)
    const calendar = said?.calendar ?? (gregorianHead.at(tokens, at) === null ? 'jalali' : 'gregorian')
    return { extent: { is: 'year', calendar, year: relative.meaning, relative: true }, end: said?.end ?? relative.end }
  }
  const head = heads.at(tokens, at)
  if (head === null) return null
  const studied = studiedYearAt(tokens, head.end)
  if (studied !== null) return studied
  // «در سال،82»: a comma that is printed without blanks divides nothing.
  const comma = tokens[head.end]
  const isStray = comma?.key === '،' && comma.glued && tokens[head.end + 1]?.glued === true
  const year = digitsAt(tokens, isStray ? head.end + 1 : head.end)
  return year === null || scales.at(tokens, year.end) !== null ? null : year
}

/** «سال ۹۱ مورد بررسی», «سال مورد بررسی (۱۴۰۳)»: the year of a report, from the token after «سال» on. */
function studiedYearAt(tokens: readonly Token[], at: number): FoundYear | null {
  const words = studied.at(tokens, at)
  if (words === null) {
    const year = digitsAt(tokens, at)
    const after = year === null ? null : studied.at(tokens, year.end)
    return year === null || after === null ? null : { ...year, end: after.end }
  }
  const year = tokens[words.end]?.key === '(' ? digitsAt(tokens, words.end + 1) : null
  return year === null || tokens[year.end]?.key !== ')' ? null : { ...year, end: year.end + 1 }
}

/** A year without «سال» after a month, a season or a part of a year: «مرداد ۱۴۰۴», «بهار ۹۸». */
export function bareYearAt(tokens: readonly Token[], at: number): FoundYear | null {
  const year = digitsAt(tokens, at)
  if (year === null || scales.at(tokens, year.end) !== null) return null
  const next = tokens[year.end]
  const short = tokens[at]?.text.length === 2
  // «در مرداد ۹۸ پروژه» counts projects: two digits are a year only where no noun follows.
  if (short && (next?.kind === 'number' || (next?.kind === 'word' && !followers.has(next.key)))) return null
  return year
}

/** «سال‌های ۹۵ تا ۹۸», «سال ۱۴۰۰ تا ۱۴۰۴», «سال‌های ۹۷ و ۹۸». */
export function yearsAt(tokens: readonly Token[], at: number): FoundExtent | null {
  const plural = plurals.at(tokens, at)
  const from = plural === null ? yearAt(tokens, at) : digitsAt(tokens, plural.end)
  if (from === null) return null
  const joint = joints.at(tokens, from.end)
  const to = joint === null ? null : digitsAt(tokens, joint.end)
  if (to !== null && scales.at(tokens, to.end) === null && !from.extent.relative && to.extent.year > from.extent.year) {
    return { extent: { is: 'years', from: from.extent, to: to.extent }, end: to.end }
  }
  return { extent: from.extent, end: from.end }
}
