/** A moment as an Iranian paper prints it: Jalali, in Persian digits, by the clock of Tehran. */
interface PrintedMoment {
  readonly weekday: string
  readonly day: string
  /** The month's name. */
  readonly month: string
  readonly year: string
  /** `۱۴۰۴/۰۶/۰۱` */
  readonly date: string
  /** `۰۹:۳۰` */
  readonly time: string
}

const zone = { timeZone: 'Asia/Tehran' } as const
const words = new Intl.DateTimeFormat('fa-IR-u-ca-persian', {
  ...zone,
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
})
const figures = new Intl.DateTimeFormat('fa-IR-u-ca-persian', {
  ...zone,
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
})
const clock = new Intl.DateTimeFormat('fa-IR', { ...zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })

function part(format: Intl.DateTimeFormat, moment: Date, type: Intl.DateTimeFormatPartTypes): string {
  const found = format.formatToParts(moment).find((piece) => piece.type === type)
  if (found === undefined) throw new Error(`Expected a ${type} in ${format.format(moment)}`)
  return found.value
}

/** The moment of an ISO 8601 time, in the words and figures of an Iranian paper. */
export function printedMoment(iso: string): PrintedMoment {
  const moment = new Date(iso)
  return {
    weekday: part(words, moment, 'weekday'),
    day: part(words, moment, 'day'),
    month: part(words, moment, 'month'),
    year: part(words, moment, 'year'),
    date: [part(figures, moment, 'year'), part(figures, moment, 'month'), part(figures, moment, 'day')].join('/'),
    time: `${part(clock, moment, 'hour')}:${part(clock, moment, 'minute')}`,
  }
}
