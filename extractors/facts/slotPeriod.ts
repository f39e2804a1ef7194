import type { Slot } from '../../models/fact.ts'
import type { Day, Period } from '../../models/period.ts'
import { gregorianDay, jalaliDay, lastOfMonth } from '../dates/jalali.ts'

const ISO_DAY = /^([0-9]{4})-([0-9]{2})-([0-9]{2})/

/** The day of publication, as told where it was published; null where unknown. */
export function publishedDay(published: string | null): Day | null {
  const match = ISO_DAY.exec(published ?? '')
  return match === null ? null : gregorianDay(Number(match[1]), Number(match[2]), Number(match[3]))
}

/**
 * The time a slot holds for. What ends on the day it was said («تا کنون», «از ابتدای سال تاکنون», no period at all) is
 * counted to the end of that Jalali year, so that what is said in spring and in autumn of one running total meet, and
 * different years stay apart. Every other end stands as it is.
 */
export function slotPeriod(period: Period | null, published: string | null): Slot['period'] {
  const said = publishedDay(published)
  const start = period?.start ?? null
  const end = period?.end ?? null
  const running = end === null || (said !== null && period?.kind !== 'during' && end.gregorian === said.gregorian)
  if (!running) return { start, end }
  const until = said === null ? null : lastOfYear(said)
  return start === null && until === null ? null : { start, end: until }
}

/** Whether a claim's figure was still running when it was told: it may grow without anyone having been wrong. */
export function isRunning(period: Period | null, published: string | null): boolean {
  if (period === null) return false
  const said = publishedDay(published)
  return period.end === null || (said !== null && period.end.gregorian >= said.gregorian)
}

function lastOfYear(day: Day): Day | null {
  const year = Number(day.jalali.slice(0, 4))
  return jalaliDay(year, 12, lastOfMonth(year, 12))
}
