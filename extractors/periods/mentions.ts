import * as months from '../../data/months.ts'
import * as words from '../../data/period-words.ts'
import type { DocumentSection, Token } from '../../models/document.ts'
import { letters, phraseTable } from '../document/phrases.ts'
import { lengthAt, ordinalAt } from './counts.ts'
import type { Extent, FoundExtent } from './extent.ts'
import { slashDateAt, weekdayAt } from './months.ts'
import { edgeAt, eraAt, longest, pointAt } from './parts.ts'
import { openRangeAt, sinceAt, untilAt } from './ranges.ts'
import { nowAt, pronounAt } from './relatives.ts'

/**
 * What words of time do: place something in time («سال جاری»), tell how often («روزانه»), how long («چهارساله», «ظرف ۳ ماه»),
 * at what hour («ساعت ۱۰:۳۰»), or name a law or a government («قانون برنامه پنجم»). Only the first two can be a claim's period.
 */
export type MentionRole = 'time' | 'frequency' | 'length' | 'clock' | 'name'

/** Words of time in a section: half-open, counted in tokens. */
export interface Mention {
  readonly start: number
  readonly end: number
  readonly role: MentionRole
  readonly extent: Extent
}

const frequencies = phraseTable(
  words.FREQUENCY_WORDS.flatMap(([unit, forms]) => forms.map((form) => [form, unit] as const)),
)
const hours = phraseTable(words.HOUR_WORDS.map((form) => [form, true] as const))
const dayParts = phraseTable(words.DAY_PARTS.map((form) => [form, true] as const))
const joints = phraseTable([...words.UNTIL_WORDS, words.TIME_PARTICLES.and].map((form) => [form, true] as const))
const prepositions: ReadonlySet<string> = new Set(words.TIME_PREPOSITIONS)
const eraPrepositions: ReadonlySet<string> = new Set(words.ERA_PREPOSITIONS)
const WORDS: Extent = { is: 'words' }

/** Every beginning of every form in the tables: a word that is none of them begins no phrase of time. */
const beginnings: ReadonlySet<string> = new Set(
  strings([words, months]).flatMap((form) => {
    const key = letters(form)
    return Array.from(key, (_, at) => key.slice(0, at + 1))
  }),
)

/** What other words are printed on to where blanks are lost: «سالجاری», «سهماهه», «مردادماه», «درسالجاری». */
const heads: ReadonlySet<string> = new Set(
  [
    strings([months, words.CARDINALS, words.ORDINALS]),
    words.TIME_UNITS.flatMap(({ singular }) => singular),
    words.JOINED_PREPOSITION,
  ]
    .flat()
    .map(letters),
)
const LONGEST_HEAD = Math.max(...[...heads].map((head) => head.length))

function mayTellTime(key: string): boolean {
  if (beginnings.has(key)) return true
  for (let length = 2; length <= Math.min(LONGEST_HEAD, key.length - 2); length++)
    if (heads.has(key.slice(0, length))) return true
  return false
}

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : []
}

const known = new WeakMap<DocumentSection, readonly Mention[]>()

/** Every mention of time in a section, in order, none inside another. Found once for each section, whoever asks. */
export function mentions(section: DocumentSection): readonly Mention[] {
  const found = known.get(section) ?? everyMention(section)
  known.set(section, found)
  return found
}

function everyMention(section: DocumentSection): Mention[] {
  const { tokens } = section
  const found: Mention[] = []
  for (let at = 0; at < tokens.length; ) {
    const mention = mentionAt(tokens, at)
    if (mention !== null) found.push(mention)
    at = mention?.end ?? at + 1
  }
  return found
}

function mentionAt(tokens: readonly Token[], at: number): Mention | null {
  const token = tokens[at]
  if (token === undefined || token.kind === 'mark' || token.kind === 'break') return null
  if (token.kind === 'word' && !mayTellTime(token.key)) return null
  const time = longest(
    [sinceAt, untilAt, openRangeAt, edgeAt, pointAt, weekdayAt, slashDateAt, nowAt, pronounAt],
    tokens,
    at,
  )
  const clock = clockAt(tokens, at)
  if (clock !== null && clock > (time?.end ?? at)) return { start: at, end: clock, role: 'clock', extent: WORDS }
  if (time !== null)
    return { start: at, end: time.end, role: isNameOnly(tokens, at, time.end) ? 'name' : 'time', extent: time.extent }
  const joined = joinedPrepositionAt(tokens, at)
  if (joined !== null) return { start: at, end: joined.end, role: 'time', extent: joined.extent }
  const often = frequencyAt(tokens, at)
  if (often !== null) return { start: at, end: often.end, role: 'frequency', extent: WORDS }
  return lengthMentionAt(tokens, at)
}

/** «وزیر دولت دوازدهم»: an era places something in time only after a preposition. */
function isNameOnly(tokens: readonly Token[], at: number, end: number): boolean {
  return eraAt(tokens, at)?.end === end && !eraPrepositions.has(tokens[at - 1]?.key ?? '')
}

/** «درسالجاری», where the blank after «در» is lost as well. */
function joinedPrepositionAt(tokens: readonly Token[], at: number): FoundExtent | null {
  const token = tokens[at]
  const preposition = words.JOINED_PREPOSITION
  if (token?.kind !== 'word' || !token.key.startsWith(preposition) || token.key.length < preposition.length + 4)
    return null
  const cut = [{ ...token, key: token.key.slice(preposition.length) }, ...tokens.slice(at + 1, at + 8)]
  const found = longest([pointAt, edgeAt], cut, 0)
  return found === null ? null : { extent: found.extent, end: found.end + at }
}

/** «روزانه», «هر ماه», «۱۰۰ نفر در روز»; not the «در سال» of «در سال ۹۸». */
function frequencyAt(tokens: readonly Token[], at: number): FoundExtent | null {
  const found = frequencies.at(tokens, at)
  if (found === null) return null
  const bare = tokens[at]?.key === words.TIME_PARTICLES.in && tokens[at + 1]?.key !== words.TIME_PARTICLES.every
  if (bare && (longest([edgeAt, pointAt, weekdayAt], tokens, at + 1) !== null || ordinalAt(tokens, found.end) !== null))
    return null
  return { extent: WORDS, end: found.end }
}

/** «در سه روز», «طی دو سال» and «سه روز نخست» place something in time, by words alone; other lengths do not. */
function lengthMentionAt(tokens: readonly Token[], at: number): Mention | null {
  const length = lengthAt(tokens, at)
  if (length === null) return null
  const ordinal = length.adjective ? null : ordinalAt(tokens, length.end)
  const before = tokens[at - 1]?.key ?? ''
  const placed =
    ordinal !== null ||
    (!length.adjective &&
      prepositions.has(before) &&
      before !== words.TIME_PARTICLES.purpose &&
      before !== words.TIME_PARTICLES.from &&
      before !== words.TIME_PARTICLES.until)
  return { start: at, end: ordinal?.end ?? length.end, role: placed ? 'time' : 'length', extent: WORDS }
}

/** «ساعت ۱۰:۳۰», «ساعت ۱۷ تا ۲۴», «۱۰:۳۰», «۷ صبح تا ۳ بعدازظهر»: the token after it, or null. */
function clockAt(tokens: readonly Token[], at: number): number | null {
  const head = hours.at(tokens, at)
  const first = clockNumber(tokens, head?.end ?? at)
  if (first === null || (head === null && first === at + 1)) return null
  const joint = joints.at(tokens, first)
  return (joint === null ? null : clockNumber(tokens, joint.end)) ?? first
}

function clockNumber(tokens: readonly Token[], at: number): number | null {
  const hour = tokens[at]
  if (hour?.kind !== 'number' || !/^[0-9]{1,2}$/.test(hour.text) || Number(hour.text) > 24) return null
  const minute = tokens[at + 2]
  const colon = tokens[at + 1]?.key === ':' && tokens[at + 1]?.glued === true
  const end = colon && minute?.kind === 'number' && minute.glued && /^[0-5][0-9]$/.test(minute.text) ? at + 3 : at + 1
  return dayParts.at(tokens, end)?.end ?? end
}
