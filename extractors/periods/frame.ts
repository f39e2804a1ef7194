import type { DocumentSection } from '../../models/document.ts'
import { isDay } from './chosenMention.ts'
import { isBase, leadBetween, speechBetween } from './clauses.ts'
import type { Extent } from './extent.ts'
import type { Mention } from './mentions.ts'
import { letters } from './phrases.ts'

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
  const only = times[0]
  if (!spoken && only !== undefined && only.end <= opening && times.every((other) => same(section, only, other)))
    return only
  const candidates = times.filter((mention) => isShort(mention.extent))
  for (const mention of candidates.filter(({ end }) => end <= opening)) {
    const sentence = sentences.find(({ start, end }) => mention.start >= start && mention.end <= end)
    const theme =
      sentence === undefined ||
      leadBetween(tokens, mention.end, sentence.end) ||
      speechBetween(tokens, mention.end, sentence.end)
    if (isDay(mention.extent) && theme) continue
    const told = sentences.filter((each) =>
      candidates.some((other) => other.start >= each.start && other.end <= each.end && same(section, mention, other)),
    ).length
    if (told >= (spoken ? REPEATED : REPEATED - 1)) return mention
  }
  return null
}

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
