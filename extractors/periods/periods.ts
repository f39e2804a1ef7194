import type { Document, DocumentSection, TokenSpan } from '../../models/document.ts'
import type { Day, Period } from '../../models/period.ts'
import { readDate } from '../dates/readDate.ts'
import { antecedent, timeOfNamed } from './antecedent.ts'
import { chosenMention } from './chosenMention.ts'
import { comparison } from './comparison.ts'
import type { Extent } from './extent.ts'
import { frame } from './frame.ts'
import { type Mention, mentions } from './mentions.ts'
import { ends, isRelative } from './resolve.ts'
import { spelledText } from './spelled.ts'

/**
 * The time that a claim holds for, by the words that tell it nearest to its quantity; null where none does. What a claim is
 * measured against («نسبت به سال گذشته») and the day on which someone spoke («روز شنبه در نشست … گفت») are not its time.
 * `publishedAt` is the article's date as ISO 8601; without it, relative words stay without days.
 */
export function periods(document: Document, publishedAt: string | null): (span: TokenSpan) => Period | null {
  const today = publishedAt === null ? null : (readDate(publishedAt)?.day ?? null)
  const known = new Map(document.sections.map((section) => [section, sectionTimes(section)] as const))
  return (span) => {
    const times = known.get(span.section) ?? sectionTimes(span.section)
    const chosen = chosenMention(span, times.all)
    const mention = comparison(span, times.all, chosen) ?? chosen ?? timeOfNamed(span, times.all) ?? times.frame
    return mention === null ? null : period(span.section, antecedent(span.section, times.all, mention), today)
  }
}

function sectionTimes(section: DocumentSection): { readonly all: readonly Mention[]; readonly frame: Mention | null } {
  const all = mentions(section)
  return { all, frame: frame(section, all) }
}

function period(section: DocumentSection, mention: Mention, today: Day | null): Period {
  const { extent } = mention
  const found = ends(extent, today)
  return {
    text: spelledText(section, mention),
    kind: kindOf(extent, found.end, today),
    ...found,
    anchor: today !== null && isRelative(extent) ? 'published_at' : null,
  }
}

/** «تا پایان خرداد» is a term while it lies ahead, and a state of things once it is past. */
function kindOf(extent: Extent, end: Day | null, today: Day | null): Period['kind'] {
  if (extent.is === 'now') return 'as_of'
  if (extent.is === 'edge') return extent.edge === 'about' ? 'during' : 'as_of'
  if (extent.is !== 'between') return 'during'
  if (extent.from === null) return end !== null && today !== null && end.gregorian <= today.gregorian ? 'as_of' : 'by'
  return extent.to === null || extent.to.is === 'now' ? 'since' : 'during'
}
