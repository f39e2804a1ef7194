const MINUTE = 60_000

/** The zone in which Iranian dates are told, and in which `published_at` is written. */
export const TEHRAN = 'Asia/Tehran'

const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(timezone: string): Intl.DateTimeFormat {
  const known = formats.get(timezone)
  if (known !== undefined) return known
  const format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone: timezone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  formats.set(timezone, format)
  return format
}

/**
 * Minutes that a zone is ahead of UTC at an instant (milliseconds since 1970). Tehran is not a constant: +03:30, with +04:30
 * in summer until September 2022 and never since. Throws a RangeError on a name that is no IANA zone.
 */
export function zoneOffset(instant: number, timezone: string): number {
  const part: Record<string, number> = {}
  for (const { type, value } of formatOf(timezone).formatToParts(instant)) part[type] = Number(value)
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part
  const local = Date.UTC(year, month - 1, day, hour, minute, second)
  return Math.round((local - Math.floor(instant / 1000) * 1000) / MINUTE)
}

/** The instant at which clocks of a zone show what `wall` says when read as UTC. A time that the clocks skipped is taken an hour on. */
export function instantOf(wall: number, timezone: string): number {
  const first = wall - zoneOffset(wall, timezone) * MINUTE
  const second = wall - zoneOffset(first, timezone) * MINUTE
  return zoneOffset(second, timezone) === zoneOffset(first, timezone) ? second : Math.max(first, second)
}

/** An instant as Tehran's clocks show it, with their offset: `2017-01-18T14:59:36+03:30`. */
export function tehranTime(instant: number): string {
  const offset = zoneOffset(instant, TEHRAN)
  const wall = new Date(instant + offset * MINUTE).toISOString().slice(0, 19)
  const two = (n: number) => String(n).padStart(2, '0')
  return `${wall}${offset < 0 ? '-' : '+'}${two(Math.floor(Math.abs(offset) / 60))}:${two(Math.abs(offset) % 60)}`
}
