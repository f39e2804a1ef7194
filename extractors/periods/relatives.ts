import {
  COMING_WORDS,
  DAY_WORDS,
  EVENT_SIDES,
  EVENTS,
  NEAR_PRONOUNS,
  NOW_WORDS,
  OCCASIONS,
  PAST_WORDS,
  PHASE_HEADS,
  PHASES,
  PRONOUN_HEADS,
  PRONOUN_TIMES,
  RELATIVE_WORDS,
  STUDIED_WORDS,
  TIME_PARTICLES,
  TIME_UNITS,
} from '../../data/period-words.ts'
import type { Token } from '../../models/document.ts'
import { phraseSet, phraseTable } from '../document/phrases.ts'
import { lengthAt, lengthOpeners, unitAt, unitOpeners } from './counts.ts'
import type { Extent, FoundExtent } from './extent.ts'
import type { Opener } from './readers.ts'
import { bareYearAt, yearAt } from './years.ts'

const days = phraseTable(DAY_WORDS.flatMap(({ offset, forms }) => forms.map((form) => [form, offset] as const)))
const now = phraseTable(NOW_WORDS.flatMap(([past, forms]) => forms.map((form) => [form, past] as const)))
const direction = phraseTable<-1 | 1>([
  ...PAST_WORDS.map((form) => [form, -1] as const),
  ...COMING_WORDS.map((form) => [form, 1] as const),
])
const singular = phraseTable<Extent>(
  TIME_UNITS.filter(({ unit }) => unit !== 'year' && unit !== 'hour').flatMap(({ unit, singular: heads }) =>
    heads.flatMap((head) =>
      RELATIVE_WORDS.flatMap(({ offset, forms }) =>
        forms
          .filter((form) => form !== TIME_PARTICLES.new)
          .map((form) => [`${head} ${form}`, { is: 'unit', unit, offset }] as const),
      ),
    ),
  ),
)
const recent = phraseTable<Extent>(
  TIME_UNITS.flatMap(({ unit, singular: heads }) =>
    heads.map(
      (head) => [`${head} ${TIME_PARTICLES.recent}`, { is: 'stretch', unit, count: 1, direction: -1 }] as const,
    ),
  ),
)
const pronouns = phraseTable(PRONOUN_TIMES.map((form) => [form, NEAR_PRONOUNS.some((near) => near === form)] as const))
const pronounHeads = phraseSet(PRONOUN_HEADS)
const studied = phraseTable(
  PRONOUN_HEADS.flatMap((head) => STUDIED_WORDS.map((word) => [`${head} ${word}`, true] as const)),
)
const occasions = phraseTable(OCCASIONS.flatMap(({ forms, days: when }) => forms.map((form) => [form, when] as const)))

const events = phraseTable<'phase' | 'event'>([
  ...PHASE_HEADS.flatMap((head) => PHASES.map((phase) => [`${head} ${phase}`, 'phase'] as const)),
  ...EVENT_SIDES.flatMap((side) => EVENTS.map((event) => [`${side} ${event}`, 'event'] as const)),
])

export const relativeOpeners: readonly Opener[] = [days, singular, recent, ...unitOpeners, ...lengthOpeners]
export const nowOpeners: readonly Opener[] = [now]
export const pronounOpeners: readonly Opener[] = [pronouns, studied]
export const occasionOpeners: readonly Opener[] = [occasions]
export const eventOpeners: readonly Opener[] = [events]

/** «امروز», «هفته گذشته», «ماه جاری», «روزهای اخیر», «سه ماه گذشته», «چند سال آینده», «پنج سال اخیر». */
export function relativeAt(tokens: readonly Token[], at: number): FoundExtent | null {
  const day = days.at(tokens, at)
  if (day !== null) return { extent: { is: 'unit', unit: 'day', offset: day.meaning }, end: day.end }
  const one = singular.at(tokens, at) ?? recent.at(tokens, at)
  if (one !== null) return { extent: one.meaning, end: one.end }
  const plural = unitAt(tokens, at)
  const length = plural?.form === 'plural' ? { count: null, unit: plural.unit, end: plural.end } : lengthAt(tokens, at)
  if (length === null) return null
  const way = direction.at(tokens, length.end)
  if (way === null) return null
  return { extent: { is: 'stretch', unit: length.unit, count: length.count, direction: way.meaning }, end: way.end }
}

/** «اکنون», «در حال حاضر», «تاکنون». */
export function nowAt(tokens: readonly Token[], at: number): FoundExtent | null {
  const found = now.at(tokens, at)
  return found === null ? null : { extent: { is: 'now', past: found.meaning }, end: found.end }
}

/** «این ماه», «همین هفته», «این مدت», «این ۷ سال», «آن دوره», «مدت یادشده»: only the first two are told by publication. */
export function pronounAt(tokens: readonly Token[], at: number): FoundExtent | null {
  const named = studied.at(tokens, at)
  if (named !== null) return { extent: { is: 'words' }, end: named.end }
  const pronoun = pronouns.at(tokens, at)
  if (pronoun === null) return null
  const unit = unitAt(tokens, pronoun.end)
  if (unit?.form === 'singular' && unit.unit !== 'hour') {
    const extent: Extent = pronoun.meaning ? { is: 'unit', unit: unit.unit, offset: 0 } : { is: 'words' }
    return { extent, end: unit.end }
  }
  const length = lengthAt(tokens, pronoun.end)
  if (length !== null) return { extent: { is: 'words' }, end: length.end }
  const head = pronounHeads.at(tokens, pronoun.end)
  return head === null ? null : { extent: { is: 'words' }, end: head.end }
}

/** «دهه فجر امسال», «هفته دولت», «نوروز ۱۴۰۳». */
export function occasionAt(tokens: readonly Token[], at: number): FoundExtent | null {
  const found = occasions.at(tokens, at)
  if (found === null) return null
  const year = yearAt(tokens, found.end) ?? bareYearAt(tokens, found.end)
  const end = year?.end ?? found.end
  if (found.meaning === null) return { extent: { is: 'words' }, end }
  const [firstMonth, firstDay, lastMonth, lastDay] = found.meaning
  return {
    extent: {
      is: 'days',
      calendar: 'jalali',
      from: [firstMonth, firstDay],
      to: [lastMonth, lastDay],
      of: year?.extent ?? null,
    },
    end,
  }
}

/** «در دوره ساخت», «قبل از زلزله»: told by what is done or by what happened, and placed by no calendar. */
export function eventAt(tokens: readonly Token[], at: number): FoundExtent | null {
  const found = events.at(tokens, at)
  if (found === null) return null
  const isPhase = found.meaning === 'phase' && tokens[at - 1]?.key !== TIME_PARTICLES.in
  return isPhase ? null : { extent: { is: 'words' }, end: found.end }
}
