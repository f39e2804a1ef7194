import type { DocumentSection, Sentence } from '../../models/document.ts'
import { letters } from '../document/phrases.ts'
import { isDay } from './chosenMention.ts'
import { isBase, leadBetween, speechBetween } from './clauses.ts'
import type { Extent } from './extent.ts'
import type { Mention } from './mentions.ts'

/** A report repeats its time: in so many sentences, or in two of a text without speakers. */
const REPEATED = 3

/**
 * The time a whole report is about, so that its sentences need not repeat it: «امروز» of a market report, «مردادماه» of a
 * company's month, «هفته دولت» of openings. It stands in one of the first two sentences, is not longer than a month, and is told again.
 * Null for most texts: a year that an official speaks of once does not date his other figures.
 */
export function frame(section: DocumentSection, all: readonly Mention[]): Mention | null {
  const { tokens, sentences } = section
  const spoken = speechBetween(tokens, 0, tokens.length)
  const opening = sentences[spoken ? 0 : 1]?.end ?? tokens.length
  const times = all.filter((mention) => mention.role === 'time' && !isBase(tokens, mention.start))
  const opened = times.filter((mention) => mention.end <= opening && isFrame(section, mention))
  // A report without speakers that tells one time only: «بر پایه آمار بانک مرکزی در پایان سال گذشته …».
  const [only] = opened
  if (!spoken && only !== undefined && times.every((other) => same(section, only, other))) return only
  const tellings = (mention: Mention) =>
    sentences.filter((each) =>
      times.some((other) => other.start >= each.start && other.end <= each.end && same(section, mention, other)),
    )
  const repeated = opened.find(
    (mention) => isShort(mention.extent) && tellings(mention).length >= (spoken ? REPEATED : REPEATED - 1),
  )
  return repeated ?? tradingDay(section, times, tellings)
}

/** The first day of a market report that quotes someone as well: early sentences tell it, each with figures. */
function tradingDay(
  section: DocumentSection,
  times: readonly Mention[],
  tellings: (mention: Mention) => readonly Sentence[],
): Mention | null {
  const { tokens, sentences } = section
  const opening = sentences[REPEATED - 1]?.end ?? tokens.length
  const day = times.find((mention) => isDay(mention.extent) && isFrame(section, mention))
  if (day === undefined || day.end > opening) return null
  const isDated = (at: number) => times.some(({ start, end }) => at >= start && at < end)
  const hasFigures = (each: Sentence) =>
    tokens.slice(each.start, each.end).some(({ kind }, i) => kind === 'number' && !isDated(each.start + i))
  const told = tellings(day)
  return told.length >= REPEATED - 1 && told.every(hasFigures) ? day : null
}

/** A time that others can lie in, and not the day on which someone spoke. */
function isFrame({ tokens, sentences }: DocumentSection, { start, end, extent }: Mention): boolean {
  if (!isPlaced(extent)) return false
  if (!isDay(extent)) return true
  const sentence = sentences.find((each) => start >= each.start && end <= each.end)
  return sentence !== undefined && !leadBetween(tokens, end, sentence.end) && !speechBetween(tokens, end, sentence.end)
}

/** Now, terms and words that no calendar places frame nothing. */
const isPlaced = (extent: Extent) =>
  extent.is !== 'now' && extent.is !== 'stretch' && extent.is !== 'words' && extent.is !== 'between'

const isShort = (extent: Extent) =>
  isDay(extent) ||
  (extent.is === 'months' && extent.from === extent.to) ||
  (extent.is === 'unit' && (extent.unit === 'week' || extent.unit === 'month'))

/** The same time: told alike, or the same month or days without the year. */
function same(section: DocumentSection, a: Mention, b: Mention): boolean {
  if (a.extent.is === 'months' && b.extent.is === 'months')
    return a.extent.from === b.extent.from && a.extent.to === b.extent.to
  if (a.extent.is === 'days' && b.extent.is === 'days')
    return String([a.extent.from, a.extent.to]) === String([b.extent.from, b.extent.to])
  const words = ({ start, end }: Mention) =>
    letters(
      section.tokens
        .slice(start, end)
        .map((token) => token.key)
        .join(' '),
    )
  return words(a) === words(b)
}
