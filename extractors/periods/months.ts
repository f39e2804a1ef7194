import { GREGORIAN_MONTHS, JALALI_MONTHS, LUNAR_MONTHS, WEEKDAYS } from '../../data/months.ts'
import {
  AMBIGUOUS_MONTHS,
  COMING_WORDS,
  MONTH_MARKS,
  PAST_WORDS,
  RELATIVE_WORDS,
  SEASONS,
  TIME_PARTICLES,
  TIME_PREPOSITIONS,
} from '../../data/period-words.ts'
import type { Token } from '../../models/document.ts'
import { gregorianDay, jalaliDay } from '../dates/jalali.ts'
import { letters, phraseSet, phraseTable } from '../document/phrases.ts'
import { monthDayAt, monthDayOpeners } from './counts.ts'
import type { Calendar, FoundExtent } from './extent.ts'
import { joints } from './joints.ts'
import { NUMBER, type Opener } from './readers.ts'
import { bareYearAt, type FoundYear, yearAt, yearOfDigits } from './years.ts'

interface MonthName {
  readonly calendar: Calendar | 'lunar'
  readonly month: number
  readonly ambiguous: boolean
}

const ambiguous = new Set(AMBIGUOUS_MONTHS.map(letters))
const names = phraseTable<MonthName>(
  (
    [
      ['jalali', JALALI_MONTHS],
      ['gregorian', GREGORIAN_MONTHS],
      ['lunar', LUNAR_MONTHS],
    ] as const
  ).flatMap(([calendar, rows]) =>
    rows.flatMap(({ month, forms }) =>
      forms.flatMap((form) => {
        const meaning = { calendar, month, ambiguous: ambiguous.has(letters(form)) }
        return [
          [form, meaning] as const,
          [`${form} ${TIME_PARTICLES.month}`, { ...meaning, ambiguous: false }] as const,
        ]
      }),
    ),
  ),
)
const marked = phraseSet(MONTH_MARKS)
const seasons = phraseTable(SEASONS.flatMap(([first, forms]) => forms.map((form) => [form, first] as const)))
const pasts = phraseSet([...PAST_WORDS, ...COMING_WORDS])
const weekdays = phraseTable(WEEKDAYS.flatMap(({ weekday, forms }) => forms.map((form) => [form, weekday] as const)))
const weekOffsets = phraseTable(
  RELATIVE_WORDS.flatMap(({ offset, forms }) =>
    forms.flatMap((form) => [[form, offset] as const, [`${TIME_PARTICLES.week} ${form}`, offset] as const]),
  ),
)
const prepositions: ReadonlySet<string> = new Set(TIME_PREPOSITIONS)

export const dayOpeners: readonly Opener[] = monthDayOpeners
export const monthOpeners: readonly Opener[] = [marked, names]
export const seasonOpeners: readonly Opener[] = [TIME_PARTICLES.season, seasons]
export const weekdayOpeners: readonly Opener[] = [TIME_PARTICLES.day, weekdays]
export const slashDateOpeners: readonly Opener[] = [NUMBER]

/** «خرداد», «مرداد ماه», «ماه اوت»; a name that is also another word only beside «ماه». */
function nameAt(tokens: readonly Token[], at: number, sure: boolean): { name: MonthName; end: number } | null {
  const head = marked.at(tokens, at)
  const found = names.at(tokens, head?.end ?? at)
  if (found === null) return null
  if (found.meaning.ambiguous && head === null && !sure) return null
  return { name: found.meaning, end: found.end }
}

const ofYear = (tokens: readonly Token[], at: number): FoundYear | null => yearAt(tokens, at) ?? bareYearAt(tokens, at)

/** «۱۲ مرداد ۱۴۰۴», «۱۲ تا ۲۲ بهمن», «اول مهر», «نهم دی سال گذشته». */
export function dayAt(tokens: readonly Token[], at: number): FoundExtent | null {
  const first = monthDayAt(tokens, at)
  if (first === null) return null
  const joint = joints.at(tokens, first.end) ?? (tokens[first.end]?.key === '-' ? { end: first.end + 1 } : null)
  const second = joint === null ? null : monthDayAt(tokens, joint.end)
  const last = second ?? first
  const month = nameAt(tokens, last.end, true)
  if (month === null) return null
  const year = ofYear(tokens, month.end)
  const end = year?.end ?? month.end
  const { calendar } = month.name
  if (calendar === 'lunar') return { extent: { is: 'words' }, end }
  const number = month.name.month
  return {
    extent: { is: 'days', calendar, from: [number, first.count], to: [number, last.count], of: year?.extent ?? null },
    end,
  }
}

/** «مردادماه», «خرداد امسال», «شهریور ۱۴۰۳», «فروردین و اردیبهشت امسال», «ماه‌های محرم و صفر». */
export function monthAt(tokens: readonly Token[], at: number): FoundExtent | null {
  const sure = prepositions.has(tokens[at - 1]?.key ?? '')
  const first = nameAt(tokens, at, true)
  if (first === null) return null
  const joint = joints.at(tokens, first.end)
  const second = joint === null ? null : nameAt(tokens, joint.end, true)
  const both = second !== null && second.name.calendar === first.name.calendar && second.name.month > first.name.month
  const last = both ? second : first
  const year = ofYear(tokens, last.end)
  if (!both && year === null && nameAt(tokens, at, sure) === null) return null
  const end = year?.end ?? last.end
  const { calendar, month } = first.name
  if (calendar === 'lunar') return { extent: { is: 'words' }, end }
  return { extent: { is: 'months', calendar, from: month, to: last.name.month, of: year?.extent ?? null }, end }
}

/** «فصل بهار», «تابستان امسال», «پاییز ۱۴۰۲»; bare only after a preposition («در زمستان»). */
export function seasonAt(tokens: readonly Token[], at: number): FoundExtent | null {
  const headed = tokens[at]?.key === TIME_PARTICLES.season
  const found = seasons.at(tokens, headed ? at + 1 : at)
  if (found === null) return null
  // «تابستان گذشته»: the last one that is over, which the season of publication would have to tell.
  const past = pasts.at(tokens, found.end)
  if (past !== null) return { extent: { is: 'words' }, end: past.end }
  const year = ofYear(tokens, found.end)
  if (!headed && year === null && !prepositions.has(tokens[at - 1]?.key ?? '')) return null
  return {
    extent: { is: 'months', calendar: 'jalali', from: found.meaning, to: found.meaning + 2, of: year?.extent ?? null },
    end: year?.end ?? found.end,
  }
}

/** «روز جمعه», «چهارشنبه ۱۵ مرداد», «شنبه هفته آینده»; where a date follows, the date. */
export function weekdayAt(tokens: readonly Token[], at: number): FoundExtent | null {
  const start = tokens[at]?.key === TIME_PARTICLES.day ? at + 1 : at
  const found = weekdays.at(tokens, start)
  if (found === null) return null
  const comma = tokens[found.end]?.key === '،' ? 1 : 0
  const date = dayAt(tokens, found.end) ?? dayAt(tokens, found.end + comma) ?? slashDateAt(tokens, found.end)
  if (date !== null) return date
  const offset = weekOffsets.at(tokens, found.end)
  return {
    extent: { is: 'weekday', weekday: found.meaning, weeks: offset?.meaning ?? 0 },
    end: offset?.end ?? found.end,
  }
}

/** «۱۳۹۸/۱۱/۱۹»; a date that no calendar has is words. */
export function slashDateAt(tokens: readonly Token[], at: number): FoundExtent | null {
  const token = tokens[at]
  if (token?.kind !== 'number' || !/^(?:[0-9]{4}|[0-9]{2})\/[0-9]{1,2}\/[0-9]{1,2}$/.test(token.text)) return null
  const [head = '', month = '', day = ''] = token.text.split('/')
  const year = yearOfDigits(head)
  if (year === null) return null
  const found = (year.calendar === 'jalali' ? jalaliDay : gregorianDay)(year.year, Number(month), Number(day))
  return { extent: found === null ? { is: 'words' } : { is: 'date', day: found }, end: at + 1 }
}
