/** Beyond a month it is no waiting time any more, and timers and stores could not hold what some servers write. */
const MONTH_MS = 30 * 24 * 3600 * 1000
const HTTP_DATE = /^[A-Za-z]{3,9},? /

/**
 * The milliseconds that a `Retry-After` header asks us to wait (RFC 9110, 10.2.3): seconds, or a date. At least a
 * second, at most 30 days. Null where there is no such header, or none that can be read.
 */
export function retryAfter(header: string | undefined, now: Date): number | null {
  const value = header?.trim() ?? ''
  const milliseconds = /^[0-9]+$/.test(value)
    ? Number(value) * 1000
    : HTTP_DATE.test(value)
      ? Date.parse(value) - now.getTime()
      : Number.NaN
  return Number.isNaN(milliseconds) ? null : Math.min(Math.max(milliseconds, 1000), MONTH_MS)
}
