import { PRONOUN_TIMES } from '../../data/period-words.ts'
import type { DocumentSection } from '../../models/document.ts'
import { isDay } from './chosenMention.ts'
import type { Extent } from './extent.ts'
import type { Mention } from './mentions.ts'

/** How many tokens back the time may be that «در این ماه» points to. */
const REACH = 120

/**
 * The time that «این روز», «این ماه» point back to: the last one before it that is a day, or a month; the mention itself where
 * there is none, or where it points to nothing.
 */
export function antecedent(section: DocumentSection, all: readonly Mention[], mention: Mention): Mention {
  const unit = pointingUnit(section, mention)
  if (unit === null) return mention
  const earlier = all.filter(
    ({ start, end, role }) => role === 'time' && end <= mention.start && mention.start - start < REACH,
  )
  return earlier.findLast((other) => pointingUnit(section, other) === null && isOf(unit, other.extent)) ?? mention
}

function pointingUnit(section: DocumentSection, { start, extent }: Mention): string | null {
  const first = section.tokens[start]?.key
  const pointing = PRONOUN_TIMES.some((pronoun) => pronoun === first)
  if (!pointing) return null
  if (extent.is === 'unit') return extent.unit
  return null
}

function isOf(unit: string, extent: Extent): boolean {
  if (unit === 'day') return isDay(extent)
  return unit === 'month' && extent.is === 'months' && extent.from === extent.to
}
