import { TIME_PARTICLES } from '../../data/period-words.ts'
import { AVERAGE_WORDS, PLACE_JOINTS } from '../../data/places.ts'
import type { Place } from '../../models/claim.ts'
import type { Document, DocumentSection, Token, TokenSpan } from '../../models/document.ts'
import { rawText, sentenceAt } from '../document/spans.ts'
import { clauseEndBetween, coordinationBetween, speechBetween } from '../periods/clauses.ts'
import { phraseAt, phraseTable } from '../periods/phrases.ts'
import { liesIn } from './gazetteer.ts'
import { home, IRAN } from './home.ts'
import { type PlaceMention, placeMentions } from './mentions.ts'

/**
 * The place that a claim is about: the one its own clause names, else the one that its sentence or the sentences before it in
 * the paragraph name, else where the article is at home; null where nothing tells it. Text is the bare name, «ایران» for «کشور».
 */
export function places(document: Document): (span: TokenSpan) => Place | null {
  const known = new Map(document.sections.map((section) => [section, placeMentions(section)] as const))
  const mentionsOf = (section: DocumentSection) => known.get(section) ?? placeMentions(section)
  const at = home(document, mentionsOf)
  return (span) => {
    const all = mentionsOf(span.section)
    const mention = local(span, all, at)
    return mention === null ? at : placeOf(span.section, all, mention, at)
  }
}

const averages = phraseTable(AVERAGE_WORDS.map((form) => [form, true] as const))
/** Commas and the like: what a place on their other side is told of is another thing. */
const DIVIDERS: ReadonlySet<string> = new Set(['،', '؛', ':', ',', '.'])

function local(span: TokenSpan, all: readonly PlaceMention[], at: Place | null): PlaceMention | null {
  const { section, start, end } = span
  const { tokens } = section
  const sentence = sentenceAt(section, start)
  const here = all.filter(
    (mention) =>
      mention.start >= sentence.start &&
      mention.end <= sentence.end &&
      tells(mention, at) &&
      !isListed(section, all, mention),
  )
  const before = here.filter((mention) => mention.end <= start && !speechBetween(tokens, mention.end, start))
  const after = here.filter(
    (mention) =>
      mention.start >= end && !clauseEndBetween(tokens, end, mention.start) && !isMeasure(tokens, end, mention.start),
  )
  const near = before.at(-1)
  if (near !== undefined && !divided(span, near.end, start)) return near
  const next = after[0]
  if (next !== undefined && !divided(span, end, next.start)) return next
  if (near !== undefined) return near
  return null
}

function divided({ section: { tokens } }: TokenSpan, from: number, to: number): boolean {
  // «… کهک و یک سازه …»: with «و» right after the place another item begins.
  if (tokens[from]?.key === TIME_PARTICLES.and) return true
  return tokens.slice(from, to).some((token) => DIVIDERS.has(token.key)) || coordinationBetween(tokens, from, to)
}

/** «۲۰ درصد بیشتر از میانگین کشور»: what the figure is measured by. */
function isMeasure(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some((_, i) => phraseAt(averages, tokens, from + i) !== null)
}

/** Whether a mention tells where something is, rather than who speaks, where he spoke, or what is measured against. */
function tells({ manner, places: named }: PlaceMention, at: Place | null): boolean {
  // «پتروشیمی کرمانشاه» in an article that is at home there.
  if (manner === 'organisation') return at !== null && named.some(({ id }) => id === at.id)
  if (manner === 'venue' || manner === 'office') return false
  // «دو درصد از ظرفیت کشور»: in an article about a province the country is the measure.
  if (manner === 'country') return at === null || at.level === 'country'
  return true
}

/** «در سلفچگان، کهک و ونارچ»: of several places none is the one. */
function isListed({ tokens }: DocumentSection, all: readonly PlaceMention[], mention: PlaceMention): boolean {
  const joins = (from: number, to: number) =>
    to - from === 1 && PLACE_JOINTS.some((joint) => joint === tokens[from]?.key)
  return all.some((other) => other !== mention && (joins(other.end, mention.start) || joins(mention.end, other.start)))
}

function placeOf(
  section: DocumentSection,
  all: readonly PlaceMention[],
  mention: PlaceMention,
  at: Place | null,
): Place | null {
  const text = rawText({ section, start: mention.start, end: mention.end })
  if (mention.manner === 'country' || mention.manner === 'countrywide') return IRAN
  if (mention.manner === 'pointer') return pointedAt(section, all, mention, at)
  const place =
    mention.places.find(({ id }) => at?.id !== null && at !== null && liesIn(id, at.id ?? '')) ?? mention.places[0]
  return { text, id: place?.id ?? null, level: place?.level ?? mention.level }
}

/** The last place of its level before it, else the home of the article. */
function pointedAt(
  section: DocumentSection,
  all: readonly PlaceMention[],
  pointer: PlaceMention,
  at: Place | null,
): Place | null {
  const named = all.findLast(
    (mention) =>
      mention.end <= pointer.start &&
      mention.manner !== 'pointer' &&
      mention.places.some(({ level }) => level === pointer.level),
  )
  if (named === undefined) return at
  const place = named.places.find(({ level }) => level === pointer.level)
  return {
    text: rawText({ section, start: named.start, end: named.end }),
    id: place?.id ?? null,
    level: place?.level ?? null,
  }
}
