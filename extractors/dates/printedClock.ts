import { MERIDIEM, ZONE_NAMES } from '../../data/clock.ts'

/** A time of day as printed, and the minutes ahead of UTC that are printed with it, or null where it is local time. */
interface PrintedClock {
  readonly hour: number
  readonly minute: number
  readonly second: number
  readonly offset: number | null
}

const CLOCK = /(?<![\d:])(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?(?![\d:])/u
/** `+0330`, `-05:00`. Not the year of «09:35-1404/06/15»: quarters of an hour only, and nothing of a date after it. */
const NUMERIC_OFFSET = /^ ?([+-])(0\d|1[0-4]):?(00|15|30|45)(?![\d/-])/u
const NAMED_OFFSET = new RegExp(`^ ?(${ZONE_NAMES.map((zone) => zone.name).join('|')})(?![a-z])`, 'u')

function offsetIn(rest: string): number | null {
  const numeric = NUMERIC_OFFSET.exec(rest)
  if (numeric !== null) return (numeric[1] === '-' ? -1 : 1) * (Number(numeric[2]) * 60 + Number(numeric[3]))
  const name = NAMED_OFFSET.exec(rest)?.[1]
  return ZONE_NAMES.find((zone) => zone.name === name)?.minutes ?? null
}

function halfIn(rest: string): 'am' | 'pm' | null {
  const next = rest.trimStart()
  return MERIDIEM.find(({ forms }) => forms.some((form) => next.startsWith(form)))?.half ?? null
}

/** The first time of day in a text in the spelling of `dateText`; null where there is none that a clock can show. */
export function printedClock(text: string): PrintedClock | null {
  const match = CLOCK.exec(text)
  if (match === null) return null
  const rest = text.slice(match.index + match[0].length)
  const [minute, second] = [Number(match[2]), Number(match[3] ?? 0)]
  const half = halfIn(rest)
  let hour = Number(match[1])
  if (half === 'pm' && hour < 12) hour += 12
  if (half === 'am' && hour === 12) hour = 0
  if (hour > 23 || minute > 59 || second > 59) return null
  return { hour, minute, second, offset: offsetIn(rest) }
}
