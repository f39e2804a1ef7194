import { DATE_JOINTS, ENGLISH_MONTHS, GREGORIAN_MONTHS, JALALI_MONTHS } from '../../data/months.ts'
import type { Day } from '../../models/period.ts'
import { gregorianDay, jalaliDay } from './jalali.ts'
import { monthAlternation, monthNumber } from './monthPattern.ts'

/** A date found in a text: where it begins, and its day, or null where no calendar has such a day («۳۱ مهر»). */
interface Found {
  readonly at: number
  readonly day: Day | null
}

const WESTERN_MONTHS = [...GREGORIAN_MONTHS, ...ENGLISH_MONTHS]
const NAMES = monthAlternation([...JALALI_MONTHS, ...WESTERN_MONTHS])

/** Three numbers between equal marks. A fourth would make it something else, as an address or a version. */
const NUMERIC = /(?<!\d)(?<!\d[/.])(\d{1,4})([/.-])(\d{1,2})\2(\d{1,4})(?!\d)(?![/.-]\d)/gu
/** «۱۴ شهریور ۱۴۰۴», «۶ آذر ماه سال ۱۴۰۲», «12ام مرداد ۹۸», "18 July, 2018"; «۲۷ تیر ۱۳:۵۷» has no year, but a clock. */
const DAY_FIRST = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th| ?${DATE_JOINTS.ordinal})?[ -]?(${NAMES}) ?(?:${DATE_JOINTS.month})?[,\u060c]?[ -]?(?:${DATE_JOINTS.year})? ?(\\d{4}|\\d{2})(?![\\d:/])`,
  'gu',
)
/** "July 18, 2018". */
const MONTH_FIRST = new RegExp(
  `(?<!\\p{L})(${monthAlternation(ENGLISH_MONTHS)})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)`,
  'gu',
)

/** A year of two digits: the press writes them in the Jalali calendar only («۹۸/۰۵/۱۲»). */
const jalaliYear = (text: string) =>
  text.length === 2 ? Number(text) + (Number(text) >= 50 ? 1300 : 1400) : Number(text)
const westernYear = (text: string) =>
  text.length === 2 ? Number(text) + (Number(text) >= 70 ? 1900 : 2000) : Number(text)

/** The calendar that a year of four digits belongs to; null for years that no newspaper was printed in. */
function calendarOf(year: number): 'jalali' | 'gregorian' | null {
  if (year >= 1300 && year <= 1499) return 'jalali'
  if (year >= 1900 && year <= 2100) return 'gregorian'
  return null
}

function dayIn(year: number, month: number, date: number): Day | null {
  const calendar = calendarOf(year)
  if (calendar === null) return null
  return calendar === 'jalali' ? jalaliDay(year, month, date) : gregorianDay(year, month, date)
}

function numericDays(text: string): Found[] {
  const found: Found[] = []
  for (const match of text.matchAll(NUMERIC)) {
    const [, first = '', mark = '', middle = '', last = ''] = match
    const at = match.index
    if (first.length === 4 && last.length <= 2) {
      found.push({ at, day: dayIn(Number(first), Number(middle), Number(last)) })
    } else if (first.length <= 2 && last.length === 4) {
      // "05/08/2025" is read one way in London and another in New York; only a day past the twelfth decides.
      const sure = calendarOf(Number(last)) === 'jalali' || Number(first) > 12
      found.push({ at, day: sure ? dayIn(Number(last), Number(middle), Number(first)) : null })
    } else if (mark === '/' && first.length === 2 && middle.length === 2 && last.length === 2) {
      found.push({ at, day: jalaliDay(jalaliYear(first), Number(middle), Number(last)) })
    }
  }
  return found
}

function namedDays(text: string): Found[] {
  const found: Found[] = []
  for (const match of text.matchAll(DAY_FIRST)) {
    const [, date = '', name = '', year = ''] = match
    const jalali = monthNumber(JALALI_MONTHS, name)
    const western = monthNumber(WESTERN_MONTHS, name)
    if (jalali !== null) {
      const full = jalaliYear(year)
      found.push({ at: match.index, day: calendarOf(full) === 'jalali' ? jalaliDay(full, jalali, Number(date)) : null })
    } else if (western !== null) {
      const full = westernYear(year)
      found.push({
        at: match.index,
        day: calendarOf(full) === 'gregorian' ? gregorianDay(full, western, Number(date)) : null,
      })
    }
  }
  for (const match of text.matchAll(MONTH_FIRST)) {
    const month = monthNumber(ENGLISH_MONTHS, match[1] ?? '')
    if (month !== null) found.push({ at: match.index, day: dayIn(Number(match[3]), month, Number(match[2])) })
  }
  return found
}

/**
 * The day that a text prints first, in whichever calendar; the text is in the spelling of `dateText`. Null where it prints
 * none, or where the first is impossible: a second date must not stand in for a broken one.
 */
export function printedDay(text: string): Day | null {
  const found = [...numericDays(text), ...namedDays(text)].sort((a, b) => a.at - b.at)
  return found[0]?.day ?? null
}
