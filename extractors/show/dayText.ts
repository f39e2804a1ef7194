import { JALALI_MONTHS } from '../../data/months.ts'
import type { Slot } from '../../models/fact.ts'
import type { Day } from '../../models/period.ts'
import { lastOfMonth } from '../dates/jalali.ts'
import { persianDigits } from './persianNumber.ts'

/** A day in both calendars, side by side: «۱ شهریور ۱۴۰۴ (2025-08-23)». */
export function dayText(day: Day): string {
  return `${jalaliText(day)} (${day.gregorian})`
}

/**
 * The time of a slot in both calendars: a whole Jalali year or month by its name, one day as a day, else both ends;
 * empty where no time is known. «سال ۱۴۰۴ (2025-03-21 – 2026-03-20)»; «تا ۲۹ اسفند ۱۴۰۴ (… – 2026-03-20)»
 */
export function periodText(period: Slot['period']): string {
  if (period === null || (period.start === null && period.end === null)) return ''
  const { start, end } = period
  if (start !== null && start.gregorian === end?.gregorian) return dayText(start)
  return `${spanText(start, end)} (${start?.gregorian ?? '…'} – ${end?.gregorian ?? '…'})`
}

function spanText(start: Day | null, end: Day | null): string {
  if (start === null) return end === null ? '' : `تا ${jalaliText(end)}`
  if (end === null) return `از ${jalaliText(start)}`
  const [from, to] = [parts(start), parts(end)]
  if (from.year === to.year && from.day === 1 && to.day === lastOfMonth(to.year, to.month)) {
    const year = persianDigits(String(from.year))
    if (from.month === 1 && to.month === 12) return `سال ${year}`
    if (from.month === to.month) return `${monthName(from.month)} ${year}`
    return `${monthName(from.month)} تا ${monthName(to.month)} ${year}`
  }
  return `${jalaliText(start)} تا ${jalaliText(end)}`
}

function jalaliText(day: Day): string {
  const { year, month, day: date } = parts(day)
  return persianDigits(`${date} ${monthName(month)} ${year}`)
}

function monthName(month: number): string {
  return JALALI_MONTHS.find((row) => row.month === month)?.forms[0] ?? String(month)
}

function parts(day: Day): { readonly year: number; readonly month: number; readonly day: number } {
  const [year = 0, month = 0, date = 0] = day.jalali.split('-').map(Number)
  return { year, month, day: date }
}
