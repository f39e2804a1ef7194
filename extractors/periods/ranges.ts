import { BEGINNING_WORDS, EDGES, TIME_PARTICLES, UNTIL_WORDS } from '../../data/period-words.ts'
import type { Token } from '../../models/document.ts'
import { phraseSet, phraseTable } from '../document/phrases.ts'
import type { Extent, FoundExtent, YearExtent } from './extent.ts'
import { monthAt, monthOpeners, slashDateAt, slashDateOpeners, weekdayAt, weekdayOpeners } from './months.ts'
import { edgeAt, edgeOpeners, pointAt, pointOpeners } from './parts.ts'
import { type Opener, readers } from './readers.ts'
import { nowAt } from './relatives.ts'

const until = phraseSet(UNTIL_WORDS)
const beginnings = phraseTable([
  ...EDGES.flatMap(([edge, forms]) => (edge === 'start' ? forms.map((form) => [form, true] as const) : [])),
  ...BEGINNING_WORDS.map((form) => [form, true] as const),
])
/** «از ابتدای اجرای این طرح تاکنون» names a beginning in a few words; more of them are a clause of their own. */
const LONGEST_BEGINNING = 6

const { longestAt: endAt } = readers([
  [edgeOpeners, edgeAt],
  [pointOpeners, pointAt],
  [weekdayOpeners, weekdayAt],
  [slashDateOpeners, slashDateAt],
])
const { longestAt: openStartAt, openers: openStartOpeners } = readers([
  [edgeOpeners, edgeAt],
  [monthOpeners, monthAt],
  [pointOpeners, pointAt],
])
const { longestAt: openEndAt } = readers([
  [edgeOpeners, edgeAt],
  [monthOpeners, monthAt],
])

export const sinceOpeners: readonly Opener[] = [TIME_PARTICLES.from]
export const untilOpeners: readonly Opener[] = [until]
export const openRangeOpeners: readonly Opener[] = openStartOpeners

/** «از ابتدای سال جاری تا پایان شهریورماه», «از سال ۸۲ تاکنون», «از مهر تا آذر»; without «تا», «از ابتدای امسال». */
export function sinceAt(tokens: readonly Token[], at: number): FoundExtent | null {
  if (tokens[at]?.key !== TIME_PARTICLES.from) return null
  const from = endAt(tokens, at + 1)
  if (from === null) return namedBeginningAt(tokens, at)
  const now = nowAt(tokens, from.end)
  if (now !== null) return { extent: { is: 'between', from: from.extent, to: now.extent }, end: now.end }
  const joint = until.at(tokens, from.end)
  const to = joint === null ? null : endAt(tokens, joint.end)
  if (to !== null)
    return { extent: { is: 'between', from: inYearOf(to.extent, from.extent), to: to.extent }, end: to.end }
  // «از سال گذشته» may be what something is taken from or compared with: only an edge or a «since» of its own is a period.
  const open = from.extent.is === 'edge' && from.extent.edge === 'start'
  return open ? { extent: { is: 'between', from: from.extent, to: null }, end: from.end } : null
}

/** «از آغاز به کار این شرکت تاکنون»: a beginning that is told by what began. */
function namedBeginningAt(tokens: readonly Token[], at: number): FoundExtent | null {
  const head = beginnings.at(tokens, at + 1)
  if (head === null) return null
  for (let i = head.end; i < head.end + LONGEST_BEGINNING; i++) {
    if (tokens[i]?.kind !== 'word') return null
    const now = nowAt(tokens, i)
    if (now?.extent.is === 'now' && now.extent.past)
      return { extent: { is: 'between', from: { is: 'words' }, to: now.extent }, end: now.end }
  }
  return null
}

/** «از مهر تا آذر سال ۹۷»: the year stands once, at the end. */
function inYearOf(to: Extent, from: Extent): Extent {
  const year = yearOf(to)
  if (year === null) return from
  if ((from.is === 'months' || from.is === 'days') && from.of === null && from.calendar === year.calendar)
    return { ...from, of: year }
  if (from.is === 'edge') return { ...from, of: inYearOf(to, from.of) }
  return from
}

function yearOf(extent: Extent): YearExtent | null {
  if (extent.is === 'months' || extent.is === 'days') return extent.of
  return extent.is === 'edge' ? (extent.of.is === 'year' ? extent.of : yearOf(extent.of)) : null
}

/** «تا پایان سال», «تا سال ۱۴۰۰», «تا ۲۲ بهمن»; «۸۷ تا ۹۶ درصد» is none, since no time follows. */
export function untilAt(tokens: readonly Token[], at: number): FoundExtent | null {
  const joint = until.at(tokens, at)
  const to = joint === null ? null : endAt(tokens, joint.end)
  return to === null ? null : { extent: { is: 'between', from: null, to: to.extent }, end: to.end }
}

/** «سال ۹۲ تاکنون», «مهر تا آذر»: a range that «از» does not open. */
export function openRangeAt(tokens: readonly Token[], at: number): FoundExtent | null {
  const from = openStartAt(tokens, at)
  if (from === null) return null
  const now = nowAt(tokens, from.end)
  if (now?.extent.is === 'now' && now.extent.past)
    return { extent: { is: 'between', from: from.extent, to: now.extent }, end: now.end }
  const joint = until.at(tokens, from.end)
  const to = joint === null ? null : openEndAt(tokens, joint.end)
  if (to === null) return null
  return { extent: { is: 'between', from: inYearOf(to.extent, from.extent), to: to.extent }, end: to.end }
}
