import type { Place } from '../../models/claim.ts'
import type { Document, DocumentSection, TokenSpan } from '../../models/document.ts'
import { rawText } from '../document/spans.ts'
import { liesIn } from './gazetteer.ts'
import { home, IRAN } from './home.ts'
import { type LocalPlace, localPlace } from './local.ts'
import { nameOf, type PlaceMention, placeMentions } from './mentions.ts'

/**
 * The place that a claim is about: the one its own sentence tells, else where the article is at home; null where nothing tells
 * it. Text is the bare name, «ایران» for «کشور»; of places told together all their names, with no id.
 */
export function places(document: Document): (span: TokenSpan) => Place | null {
  const known = new Map(document.sections.map((section) => [section, placeMentions(section)] as const))
  const mentionsOf = (section: DocumentSection) => known.get(section) ?? placeMentions(section)
  const at = home(document, mentionsOf)
  return (span) => {
    const all = mentionsOf(span.section)
    const local = localPlace(span, all, at)
    return local === null ? at : placeOf(span.section, all, local, at)
  }
}

function placeOf(
  section: DocumentSection,
  all: readonly PlaceMention[],
  { first, last }: LocalPlace,
  at: Place | null,
): Place | null {
  const text = first === last ? nameOf(section, first) : rawText({ section, start: first.start, end: last.end })
  if (first !== last) return { text, id: null, level: first.level === last.level ? first.level : null }
  if (first.manner === 'country' || first.manner === 'countrywide') return IRAN
  if (first.manner === 'pointer') return pointedAt(section, all, first, at)
  const place =
    first.places.find(({ id }) => at?.id !== null && at !== null && liesIn(id, at.id ?? '')) ?? first.places[0]
  return { text, id: place?.id ?? null, level: place?.level ?? first.level }
}

/** The last place of its level before it, else the home of the article. */
function pointedAt(
  section: DocumentSection,
  all: readonly PlaceMention[],
  pointer: PlaceMention,
  at: Place | null,
): Place | null {
  const isOfLevel = (mention: PlaceMention | undefined) =>
    mention !== undefined && mention.manner !== 'pointer' && mention.places.some(({ level }) => level === pointer.level)
  let named = all.indexOf(pointer) - 1
  while (named >= 0 && !isOfLevel(all[named])) named--
  const mention = all[named]
  if (mention === undefined) return at
  const place = mention.places.find(({ level }) => level === pointer.level)
  return {
    text: nameOf(section, mention),
    id: place?.id ?? null,
    level: place?.level ?? null,
  }
}
