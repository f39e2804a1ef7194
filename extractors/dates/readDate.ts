import type { Day } from '../../models/period.ts'
import { dateText } from './dateText.ts'
import { gregorianDay } from './jalali.ts'
import { printedClock } from './printedClock.ts'
import { printedDay } from './printedDay.ts'
import { instantOf, TEHRAN, tehranTime } from './zone.ts'

/** A date that was read: as `Article.published_at` wants it, and its day as Tehran counts days. */
export interface ReadDate {
  /** ISO 8601: with a time and Tehran's offset at that time, or the date alone where no time was printed. */
  readonly published_at: string
  readonly day: Day
}

const numbers = (iso: string) => iso.slice(0, 10).split('-').map(Number) as [number, number, number]

/**
 * The date that a page, a feed or a record prints: ISO 8601, RFC 822, or Jalali with marks or month names, in any digits, with
 * labels around it («تاریخ انتشار: پنجشنبه ۲۸ ارديبهشت  ۱۳۹۶ - ۲۲:۵۷»). `timezone` is where a time without an offset was told.
 * Null where the text prints no date or an impossible one. A time that no clock shows is left away, not the day with it.
 */
export function readDate(text: string, timezone: string = TEHRAN): ReadDate | null {
  const plain = dateText(text)
  const day = printedDay(plain)
  if (day === null) return null
  const clock = printedClock(plain)
  if (clock === null) return { published_at: day.gregorian, day }
  const [year, month, date] = numbers(day.gregorian)
  const wall = Date.UTC(year, month - 1, date, clock.hour, clock.minute, clock.second)
  const instant = clock.offset === null ? instantOf(wall, timezone) : wall - clock.offset * 60_000
  const published_at = tehranTime(instant)
  const local = gregorianDay(...numbers(published_at))
  return local === null ? null : { published_at, day: local }
}
