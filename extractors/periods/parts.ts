import {
  BASE_TIMES,
  DECADES,
  EDGES,
  ERA_HEADS,
  ERA_LEADS,
  ERA_TAILS,
  GOVERNMENT_HEAD,
  GOVERNMENT_NAMES,
  HALF_HEADS,
  PART_LINKS,
  TIME_PARTICLES,
  YEAR_KINDS,
  YEAR_PLURALS,
} from '../../data/period-words.ts'
import type { Token } from '../../models/document.ts'
import { phraseSet, phraseTable } from '../document/phrases.ts'
import { leadingOpeners, leadingOrdinalAt, lengthAt, lengthOpeners, ordinalAt, unitAt } from './counts.ts'
import type { Extent, FoundExtent, YearExtent } from './extent.ts'
import { dayAt, dayOpeners, monthAt, monthOpeners, seasonAt, seasonOpeners } from './months.ts'
import { type Opener, readers } from './readers.ts'
import { eventAt, eventOpeners, occasionAt, occasionOpeners, relativeAt, relativeOpeners } from './relatives.ts'
import { bareYearAt, type FoundYear, yearAt, yearsAt, yearsOpeners } from './years.ts'

const edges = phraseTable(EDGES.flatMap(([edge, forms]) => forms.map((form) => [form, edge] as const)))
const half = phraseSet(HALF_HEADS)
const eras = phraseSet(ERA_HEADS)
const eraLeads = phraseSet(ERA_LEADS)
const eraTails = phraseSet(ERA_TAILS)
const similar = phraseSet(BASE_TIMES)
const partLinks = phraseSet(PART_LINKS)
const governments = phraseSet(GOVERNMENT_NAMES.map((name) => `${GOVERNMENT_HEAD} ${name}`))
const unnamed = phraseTable([
  ...YEAR_KINDS.map((kind) => [`${TIME_PARTICLES.year} ${kind}`, true] as const),
  [TIME_PARTICLES.season, true] as const,
])
const decades = phraseTable(DECADES.flatMap(([year, forms]) => forms.map((form) => [form, year] as const)))
const yearPlurals = phraseSet(YEAR_PLURALS)
const eraOpeners: readonly Opener[] = [eraLeads, eras]
export const edgeOpeners: readonly Opener[] = [edges]
const thisYear: YearExtent = { is: 'year', calendar: 'jalali', year: 0, relative: true }

/** The year that a part is of; «سال» alone is the current one. */
function wholeAt(tokens: readonly Token[], at: number): FoundYear | null {
  const year = yearAt(tokens, at) ?? bareYearAt(tokens, at)
  if (year !== null) return year
  return tokens[at]?.key === TIME_PARTICLES.year ? { extent: thisYear, end: at + 1 } : null
}

/** The months of the nth part of so many months; -1 is the last. Null where a year has no such part. */
function monthsOf(count: number, ordinal: number): readonly [from: number, to: number] | null {
  const from = ordinal === -1 ? 13 - count : (ordinal - 1) * count + 1
  const to = from + count - 1
  return count >= 1 && from >= 1 && to <= 12 ? [from, to] : null
}

/** «۶ ماهه نخست امسال», «پنج‌ماهه سپری‌شده از سال جاری», «سه ماهه دوم ۹۸», «۱۰ ماه سال جاری», «۹ ماهه امسال», «پنج ماه ابتدایی سال». */
function monthPartAt(tokens: readonly Token[], at: number): FoundExtent | null {
  const length = lengthAt(tokens, at)
  if (length?.unit !== 'month' || length.count === null) return null
  const ordinal = ordinalAt(tokens, length.end)
  const part = ordinal?.end ?? length.end
  const whole = wholeAt(tokens, partLinks.at(tokens, part)?.end ?? part)
  if (ordinal === null && whole === null) return null
  const months = monthsOf(length.count, ordinal?.count ?? 1)
  if (months === null) return null
  const of = whole?.extent ?? thisYear
  return {
    extent: { is: 'months', calendar: of.calendar, from: months[0], to: months[1], of },
    end: whole?.end ?? ordinal?.end ?? length.end,
  }
}

/** «نیمه دوم سال گذشته», «نیمه نخست مرداد», «فصل اول سال». */
function ordinalPartAt(tokens: readonly Token[], at: number): FoundExtent | null {
  const head = half.at(tokens, at)
  const count = head !== null ? 6 : tokens[at]?.key === TIME_PARTICLES.season ? 3 : null
  if (count === null) return null
  const ordinal = ordinalAt(tokens, head?.end ?? at + 1)
  if (ordinal === null) return null
  const month = head === null ? null : monthAt(tokens, ordinal.end)
  if (month !== null) return { extent: { is: 'edge', edge: 'about', of: month.extent }, end: month.end }
  const decade = decadeAt(tokens, ordinal.end)
  if (decade !== null) return decade
  const whole = wholeAt(tokens, ordinal.end)
  const months = monthsOf(count, ordinal.count)
  if (whole === null || months === null) return null
  return {
    extent: { is: 'months', calendar: whole.extent.calendar, from: months[0], to: months[1], of: whole.extent },
    end: whole.end,
  }
}

/** «نخستین ماه سال», «پنجمین روز از هفته دولت», «اولین روز مهر». */
function nthAt(tokens: readonly Token[], at: number): FoundExtent | null {
  const ordinal = leadingOrdinalAt(tokens, at)
  const unit = ordinal === null ? null : unitAt(tokens, ordinal.end)
  if (ordinal === null || unit === null || unit.form === 'adjective') return null
  const from = tokens[unit.end]?.key === TIME_PARTICLES.from ? unit.end + 1 : unit.end
  const whole = occasionAt(tokens, from) ?? monthAt(tokens, from) ?? seasonAt(tokens, from) ?? wholeAt(tokens, from)
  if (whole === null) return null
  return { extent: nth(ordinal.count, unit.unit, whole.extent), end: whole.end }
}

function nth(count: number, unit: string, of: Extent): Extent {
  if (unit === 'day' && count > 0) return { is: 'nth', day: count, of }
  if (unit === 'month' && of.is === 'year') {
    const months = monthsOf(1, count)
    return months === null
      ? { is: 'words' }
      : { is: 'months', calendar: of.calendar, from: months[0], to: months[1], of }
  }
  return { is: 'edge', edge: 'about', of }
}

/** «مدت مشابه سال گذشته», «دوره مشابه در سال ۹۸»: some part of that year, which the text around it tells. */
function similarAt(tokens: readonly Token[], at: number): FoundExtent | null {
  const found = similar.at(tokens, at)
  if (found === null) return null
  // «مدت مشابه ۱۰ سال قبل» is told by how long ago it was.
  const whole = wholeAt(tokens, found.end) ?? wholeAt(tokens, found.end + 1) ?? relativeAt(tokens, found.end)
  return whole === null ? null : { extent: { is: 'edge', edge: 'about', of: whole.extent }, end: whole.end }
}

const points = readers([
  [lengthOpeners, monthPartAt],
  [[similar], similarAt],
  [[half, TIME_PARTICLES.season], ordinalPartAt],
  [leadingOpeners, nthAt],
  [dayOpeners, dayAt],
  [occasionOpeners, occasionAt],
  [monthOpeners, monthAt],
  [seasonOpeners, seasonAt],
  [yearsOpeners, yearsAt],
  [[TIME_PARTICLES.decade], decadeAt],
  [eraOpeners, eraAt],
  [[...lengthOpeners, yearPlurals], yearsOfEraAt],
  [occasionOpeners, pairAt],
  [eventOpeners, eventAt],
  [relativeOpeners, relativeAt],
])
export const pointOpeners: readonly Opener[] = [TIME_PARTICLES.day, ...points.openers]

/** A time that an edge or a range can be of: everything that has two ends. */
export function pointAt(tokens: readonly Token[], at: number): FoundExtent | null {
  const head = tokens[at]?.key === TIME_PARTICLES.day && dayAt(tokens, at + 1) !== null ? at + 1 : at
  return points.longestAt(tokens, head)
}

/** «پایان سال گذشته», «ابتدای مهر», «اواخر سال ۱۳۹۶», «پایان سال»: an edge and what it is of. */
export function edgeAt(tokens: readonly Token[], at: number): FoundExtent | null {
  const edge = edges.at(tokens, at)
  if (edge === null) return null
  const of = pointAt(tokens, edge.end) ?? unnamedAt(tokens, edge.end) ?? wholeAt(tokens, edge.end)
  return of === null ? null : { extent: { is: 'edge', edge: edge.meaning, of: of.extent }, end: of.end }
}

/** «پایان سال تحصیلی», «پایان فصل»: which one, only the reader knows. */
function unnamedAt(tokens: readonly Token[], at: number): FoundExtent | null {
  const found = unnamed.at(tokens, at)
  return found === null ? null : { extent: { is: 'words' }, end: found.end }
}

/** «دهه ۹۰», «دهه نود», «اوایل دهه ۱۳۹۰». */
function decadeAt(tokens: readonly Token[], at: number): FoundExtent | null {
  if (tokens[at]?.key !== TIME_PARTICLES.decade) return null
  const word = decades.at(tokens, at + 1)
  const text = tokens[at + 1]?.kind === 'number' ? (tokens[at + 1]?.text ?? '') : ''
  const digits = /^[0-9]0$/.test(text) ? Number(text) + 1300 : /^[0-9]{3}0$/.test(text) ? Number(text) : null
  const short = word?.meaning ?? digits
  if (short === null) return null
  const calendar = short > 1700 ? 'gregorian' : 'jalali'
  const from: YearExtent = { is: 'year', calendar, year: short, relative: false }
  return { extent: { is: 'years', from, to: { ...from, year: short + 9 } }, end: word?.end ?? at + 2 }
}

/** «برنامه هفتم توسعه», «دولت سیزدهم», «فعالیت دولت یازدهم»: told by name, dated by no word of the article. */
export function eraAt(tokens: readonly Token[], at: number): FoundExtent | null {
  const acts = eraLeads.at(tokens, at)?.end ?? at
  const head = eras.at(tokens, acts)
  const ordinal = head === null ? null : (ordinalAt(tokens, head.end) ?? governmentAt(tokens, acts))
  if (ordinal === null) return null
  const tail = eraTails.at(tokens, ordinal.end)
  return { extent: { is: 'words' }, end: tail?.end ?? ordinal.end }
}

/** «دولت تدبیر و امید»: a government told by its name. */
function governmentAt(tokens: readonly Token[], at: number): { readonly end: number } | null {
  return governments.at(tokens, at)
}

/** «هفت سال دولت تدبیر و امید», «چهار سال دولت یازدهم», «سال‌های برنامه چهارم». */
function yearsOfEraAt(tokens: readonly Token[], at: number): FoundExtent | null {
  const plural = yearPlurals.at(tokens, at)
  if (plural !== null) return eraAt(tokens, plural.end)
  const length = lengthAt(tokens, at)
  return length?.unit === 'year' ? eraAt(tokens, length.end) : null
}

/** «نوروز و تابستان سال جاری»: two times of one year. */
function pairAt(tokens: readonly Token[], at: number): FoundExtent | null {
  const first = occasionAt(tokens, at)
  if (first === null || tokens[first.end]?.key !== TIME_PARTICLES.and) return null
  const second = seasonAt(tokens, first.end + 1)
  return second === null ? null : { extent: { is: 'words' }, end: second.end }
}
