import type { Day } from '../../models/period.ts'
import { daysAfter, gregorianDay, jalaliDay, lastOfMonth } from '../dates/jalali.ts'
import type { Calendar, Extent, YearExtent } from './extent.ts'

/** Two ends of a time, both in it; null where open, or where nothing tells it. */
export interface Ends {
  readonly start: Day | null
  readonly end: Day | null
}

const OPEN: Ends = { start: null, end: null }

/** Puts an extent on the calendar, counting from the day of publication; without that, only what is absolute has ends. */
export function ends(extent: Extent, today: Day | null): Ends {
  switch (extent.is) {
    case 'year': {
      const year = yearNumber(extent, today)
      return year === null ? OPEN : monthsIn(extent.calendar, year, 1, 12)
    }
    case 'years':
      return { start: ends(extent.from, today).start, end: ends(extent.to, today).end }
    case 'months':
      return inYear(extent.of, extent.calendar, today, (year) =>
        monthsIn(extent.calendar, year, extent.from, extent.to),
      )
    case 'days':
      return inYear(extent.of, extent.calendar, today, (year) => ({
        start: dayIn(extent.calendar, year, ...extent.from),
        end: dayIn(extent.calendar, year, ...extent.to),
      }))
    case 'date':
      return { start: extent.day, end: extent.day }
    case 'weekday':
      return today === null ? OPEN : weekday(extent.weekday, extent.weeks, today)
    case 'unit':
      return today === null ? OPEN : unitEnds(extent.unit, extent.offset, today)
    case 'stretch':
      return today === null ? OPEN : stretchEnds(extent, today)
    case 'now':
      return { start: extent.past ? null : today, end: today }
    case 'nth': {
      const first = ends(extent.of, today).start
      const day = first === null ? null : daysAfter(first, extent.day - 1)
      return { start: day, end: day }
    }
    case 'edge': {
      const whole = ends(extent.of, today)
      if (extent.edge === 'about') return whole
      const day = extent.edge === 'start' ? whole.start : whole.end
      return { start: day, end: day }
    }
    case 'between':
      return {
        start: extent.from === null ? null : ends(extent.from, today).start,
        end: extent.to === null ? null : ends(extent.to, today).end,
      }
    case 'words':
      return OPEN
  }
}

/** Whether the ends of an extent are counted from the day of publication. */
export function isRelative(extent: Extent): boolean {
  switch (extent.is) {
    case 'year':
      return extent.relative
    case 'years':
      return extent.from.relative || extent.to.relative
    case 'months':
    case 'days':
      return extent.of === null || extent.of.relative
    case 'weekday':
    case 'unit':
    case 'stretch':
    case 'now':
      return true
    case 'nth':
    case 'edge':
      return isRelative(extent.of)
    case 'between':
      return [extent.from, extent.to].some((side) => side !== null && isRelative(side))
    case 'date':
    case 'words':
      return false
  }
}

const numbersOf = (date: string) => date.split('-').map(Number) as [year: number, month: number, day: number]

function yearNumber(extent: YearExtent, today: Day | null): number | null {
  if (!extent.relative) return extent.year
  return today === null ? null : numbersOf(today[extent.calendar])[0] + extent.year
}

const dayIn = (calendar: Calendar, year: number, month: number, day: number): Day | null =>
  (calendar === 'jalali' ? jalaliDay : gregorianDay)(year, month, day)

function lastDay(calendar: Calendar, year: number, month: number): number {
  return calendar === 'jalali' ? lastOfMonth(year, month) : new Date(Date.UTC(year, month, 0)).getUTCDate()
}

const monthsIn = (calendar: Calendar, year: number, from: number, to: number): Ends => ({
  start: dayIn(calendar, year, from, 1),
  end: dayIn(calendar, year, to, lastDay(calendar, year, to)),
})

/** In the year that is told; where none is, in the year that brings it nearest to publication, the past one of two equals. */
function inYear(of: YearExtent | null, calendar: Calendar, today: Day | null, on: (year: number) => Ends): Ends {
  if (of !== null) {
    const year = yearNumber(of, today)
    return year === null ? OPEN : on(year)
  }
  if (today === null) return OPEN
  const current = numbersOf(today[calendar])[0]
  const candidates = [current - 1, current, current + 1]
    .map(on)
    .filter((found) => found.start !== null && found.end !== null)
  const distances = candidates.map((found) => distance(found, today))
  return candidates[distances.indexOf(Math.min(...distances))] ?? OPEN
}

/** Days between a day and a stretch; 0 inside it. */
function distance({ start, end }: Ends, today: Day): number {
  const at = dayNumber(today)
  if (start !== null && at < dayNumber(start)) return dayNumber(start) - at
  return end !== null && at > dayNumber(end) ? at - dayNumber(end) : 0
}

const dayNumber = (day: Day) => Date.parse(`${day.gregorian}T00:00:00Z`) / 86_400_000

/** The day of the Iranian week, from Saturday as 0; the first of January 1970 was a Thursday. */
const weekdayOf = (day: Day) => (dayNumber(day) + 5) % 7

function weekday(wanted: number, weeks: number, today: Day): Ends {
  const back = (weekdayOf(today) - wanted + 7) % 7
  const day = weeks === 0 ? daysAfter(today, -back) : daysAfter(today, wanted - weekdayOf(today) + 7 * weeks)
  return { start: day, end: day }
}

function unitEnds(unit: string, offset: number, today: Day): Ends {
  const [year, month] = numbersOf(today.jalali)
  switch (unit) {
    case 'day': {
      const day = daysAfter(today, offset)
      return { start: day, end: day }
    }
    case 'week': {
      const saturday = daysAfter(today, 7 * offset - weekdayOf(today))
      return { start: saturday, end: daysAfter(saturday, 6) }
    }
    case 'month':
      return monthsFrom(year, month + offset, 1)
    case 'season':
      return monthsFrom(year, Math.floor((month - 1) / 3) * 3 + 1 + 3 * offset, 3)
    case 'year':
      return monthsIn('jalali', year + offset, 1, 12)
    default:
      return OPEN
  }
}

/** So many months from one that may lie before or after its year. */
function monthsFrom(year: number, month: number, count: number): Ends {
  const index = year * 12 + month - 1
  const last = index + count - 1
  return {
    start: jalaliDay(Math.floor(index / 12), (index % 12) + 1, 1),
    end: monthsIn('jalali', Math.floor(last / 12), (last % 12) + 1, (last % 12) + 1).end,
  }
}

const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7 }
const MONTHS: Readonly<Record<string, number>> = { month: 1, season: 3, year: 12, decade: 120 }

function stretchEnds({ unit, count, direction }: Extract<Extent, { is: 'stretch' }>, today: Day): Ends {
  const far = count === null ? null : moved(unit, count * direction, today)
  return direction === -1 ? { start: far, end: today } : { start: today, end: far }
}

function moved(unit: string, count: number, today: Day): Day | null {
  const days = DAYS[unit]
  if (days !== undefined) return daysAfter(today, days * count)
  const months = MONTHS[unit]
  if (months === undefined) return null
  const [year, month, day] = numbersOf(today.jalali)
  const index = year * 12 + month - 1 + months * count
  const to = { year: Math.floor(index / 12), month: (index % 12) + 1 }
  return jalaliDay(to.year, to.month, Math.min(day, lastOfMonth(to.year, to.month)))
}
