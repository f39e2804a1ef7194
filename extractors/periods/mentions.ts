import * as words from '../../data/period-words.ts'
import type { Token } from '../../models/document.ts'
import { perSection } from '../document/perSection.ts'
import { phraseSet, phraseTable } from '../document/phrases.ts'
import { lengthAt, lengthOpeners, ordinalAt } from './counts.ts'
import type { Extent, FoundExtent } from './extent.ts'
import { joints } from './joints.ts'
import { slashDateAt, slashDateOpeners, weekdayAt, weekdayOpeners } from './months.ts'
import { edgeAt, edgeOpeners, eraAt, pointAt, pointOpeners } from './parts.ts'
import { openRangeAt, openRangeOpeners, sinceAt, sinceOpeners, untilAt, untilOpeners } from './ranges.ts'
import { NUMBER, readers, whatOpens } from './readers.ts'
import { nowAt, nowOpeners, pronounAt, pronounOpeners } from './relatives.ts'

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
  /** Whether «در» is printed on to its first word: «درسالجاری». */
  readonly isJoined?: true
}

const frequencies = phraseTable(
  words.FREQUENCY_WORDS.flatMap(([unit, forms]) => forms.map((form) => [form, unit] as const)),
)
const hours = phraseSet(words.HOUR_WORDS)
const dayParts = phraseSet(words.DAY_PARTS)
const prepositions: ReadonlySet<string> = new Set(words.TIME_PREPOSITIONS)
const eraPrepositions: ReadonlySet<string> = new Set(words.ERA_PREPOSITIONS)
/** How far from «در روز» the night stands that it is told beside. */
const NIGHT_REACH = 16
const WORDS: Extent = { is: 'words' }

const times = readers([
  [sinceOpeners, sinceAt],
  [untilOpeners, untilAt],
  [openRangeOpeners, openRangeAt],
  [edgeOpeners, edgeAt],
  [pointOpeners, pointAt],
  [weekdayOpeners, weekdayAt],
  [slashDateOpeners, slashDateAt],
  [nowOpeners, nowAt],
  [pronounOpeners, pronounAt],
])
/** What stands behind «در» where the blank between them is lost. */
const joinedTimes = readers([
  [pointOpeners, pointAt],
  [edgeOpeners, edgeAt],
])
/** What a lone «در سال», «در روز» would have behind it if it told no frequency. */
const datedTimes = readers([
  [edgeOpeners, edgeAt],
  [pointOpeners, pointAt],
  [weekdayOpeners, weekdayAt],
])

/** What to look for where a token stands; most words open nothing that tells time. */
const openedBy = whatOpens<MentionRole>([
  [times.openers, 'time'],
  [[NUMBER, hours], 'clock'],
  [[frequencies], 'frequency'],
  [lengthOpeners, 'length'],
])

/** Every mention of time in a section, in order, none inside another. Found once for each section, whoever asks. */
export const mentions = perSection(({ tokens }): readonly Mention[] => {
  const found: Mention[] = []
  for (let at = 0; at < tokens.length; ) {
    const mention = mentionAt(tokens, at)
    if (mention !== null) found.push(mention)
    at = mention?.end ?? at + 1
  }
  return found
})

function mentionAt(tokens: readonly Token[], at: number): Mention | null {
  const token = tokens[at]
  if (token === undefined || token.kind === 'mark' || token.kind === 'break') return null
  const opened = openedBy(token)
  if (opened.length === 0) return joinedPrepositionAt(tokens, at)
  const time = opened.includes('time') ? times.longestAt(tokens, at) : null
  const clock = opened.includes('clock') ? clockAt(tokens, at) : null
  if (clock !== null && clock > (time?.end ?? at)) return { start: at, end: clock, role: 'clock', extent: WORDS }
  if (time !== null)
    return { start: at, end: time.end, role: isNameOnly(tokens, at, time.end) ? 'name' : 'time', extent: time.extent }
  const joined = joinedPrepositionAt(tokens, at)
  if (joined !== null) return joined
  const often = opened.includes('frequency') ? frequencyAt(tokens, at) : null
  if (often !== null) return { start: at, end: often.end, role: 'frequency', extent: WORDS }
  return opened.includes('length') ? lengthMentionAt(tokens, at) : null
}

/** «وزیر دولت دوازدهم»: an era places something in time only after a preposition. */
function isNameOnly(tokens: readonly Token[], at: number, end: number): boolean {
  return eraAt(tokens, at)?.end === end && !eraPrepositions.has(tokens[at - 1]?.key ?? '')
}

/** «درسالجاری», where the blank after «در» is lost as well. */
function joinedPrepositionAt(tokens: readonly Token[], at: number): Mention | null {
  const token = tokens[at]
  const preposition = words.JOINED_PREPOSITION
  if (token?.kind !== 'word' || token.key.length < preposition.length + 4 || !token.key.startsWith(preposition))
    return null
  const cut = [{ ...token, key: token.key.slice(preposition.length) }, ...tokens.slice(at + 1, at + 8)]
  const found = joinedTimes.longestAt(cut, 0)
  return found === null ? null : { start: at, end: found.end + at, role: 'time', extent: found.extent, isJoined: true }
}

/** «روزانه», «هر ماه», «۱۰۰ نفر در روز»; not the «در سال» of «در سال ۹۸». */
function frequencyAt(tokens: readonly Token[], at: number): FoundExtent | null {
  const found = frequencies.at(tokens, at)
  if (found === null) return null
  if (isNightAndDay(tokens, at)) return null
  const bare = tokens[at]?.key === words.TIME_PARTICLES.in && tokens[at + 1]?.key !== words.TIME_PARTICLES.every
  if (bare && (datedTimes.longestAt(tokens, at + 1) !== null || ordinalAt(tokens, found.end) !== null)) return null
  return { extent: WORDS, end: found.end }
}

/** «۱۲۰ نفر در شب و ۹۰ نفر در روز»: beside the night, the day is a part of it and no measure. */
function isNightAndDay(tokens: readonly Token[], at: number): boolean {
  const day = tokens[at]?.key === words.TIME_PARTICLES.in && tokens[at + 1]?.key === words.TIME_PARTICLES.day
  if (!day) return false
  for (let i = Math.max(1, at - NIGHT_REACH); i < at + NIGHT_REACH; i++) {
    if (tokens[i]?.key === words.TIME_PARTICLES.night && tokens[i - 1]?.key === words.TIME_PARTICLES.in) return true
  }
  return false
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
