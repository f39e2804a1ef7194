import { isValidJalaaliDate, jalaaliMonthLength, toGregorian, toJalaali } from 'jalaali-js'
import type { Day } from '../../models/period.ts'

const two = (n: number) => String(n).padStart(2, '0')

/** A day of the Jalali calendar; months and days count from 1. Null where that calendar has no such day. */
export function jalaliDay(year: number, month: number, day: number): Day | null {
  if (!isValidJalaaliDate(year, month, day)) return null
  const { gy, gm, gd } = toGregorian(year, month, day)
  return { jalali: `${year}-${two(month)}-${two(day)}`, gregorian: `${gy}-${two(gm)}-${two(gd)}` }
}

/** A day of the Gregorian calendar; months and days count from 1. Null where that calendar has no such day. */
export function gregorianDay(year: number, month: number, day: number): Day | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null
  const { jy, jm, jd } = toJalaali(year, month, day)
  return { jalali: `${jy}-${two(jm)}-${two(jd)}`, gregorian: `${year}-${two(month)}-${two(day)}` }
}

/** The last day of a Jalali month: 31 days to Shahrivar, 30 to Bahman, and Esfand by the leap year. */
export function lastOfMonth(year: number, month: number): number {
  return jalaaliMonthLength(year, month)
}

/** The day so many days later (or earlier, where negative). */
export function daysAfter(day: Day, days: number): Day {
  const [year, month, date] = day.gregorian.split('-').map(Number) as [number, number, number]
  const moved = new Date(Date.UTC(year, month - 1, date + days))
  const found = gregorianDay(moved.getUTCFullYear(), moved.getUTCMonth() + 1, moved.getUTCDate())
  if (found === null) throw new Error(`Expected a day ${days} days after ${day.gregorian}, but the calendar has none`)
  return found
}
