import { TIME_PARTICLES } from '../../data/period-words.ts'
import { IRAN_NAME, NATIONAL_WORDS, REPORT_WORDS, WORLD_WORDS } from '../../data/places.ts'
import type { Place } from '../../models/claim.ts'
import type { Document, DocumentSection } from '../../models/document.ts'
import { rawText } from '../document/spans.ts'
import { phraseAt, phraseTable } from '../periods/phrases.ts'
import { type KnownPlace, liesIn } from './gazetteer.ts'
import type { Manner, PlaceMention } from './mentions.ts'

/** What each manner of telling a place says for its being where the article is at home. */
const WEIGHTS: Readonly<Record<Manner, number>> = {
  office: 2,
  cue: 1.5,
  set: 1,
  noun: 1,
  market: 1,
  organisation: 0.5,
  countrywide: 0.8,
  country: 0.4,
  venue: 0.2,
  pointer: 0,
}
const IN_TITLE = 2.5
const DATELINE = 4
/** The opening of a body is what the article is about. */
const IN_OPENING = 1.5
/** Less than this is no home: a place that was mentioned. */
const ENOUGH = 2
const OPENING_PARAGRAPHS = 2
/** A place of a report stands this near its beginning: «به گزارش خبرنگار ما از همدان». */
const DATELINE_REACH = 8

const national = phraseTable(NATIONAL_WORDS.map((form) => [form, true] as const))
const world = phraseTable(WORLD_WORDS.map((form) => [form, true] as const))
const reports = phraseTable(REPORT_WORDS.map((form) => [form, true] as const))

/** The place of the whole country, whose name need not be said. */
export const IRAN: Place = { text: IRAN_NAME, id: 'ir', level: 'country' }

/** Where an article is at home: the place that most of its words tell; the country where only that is told; else null. */
export function home(
  document: Document,
  mentionsOf: (section: DocumentSection) => readonly PlaceMention[],
): Place | null {
  const weights = new Map<string, { weight: number; opens: boolean; place: KnownPlace; text: string }>()
  for (const section of document.sections) {
    for (const mention of mentionsOf(section)) {
      const place = mention.places[0]
      if (place === undefined || place.id === 'ir') continue
      const known = weights.get(place.id) ?? {
        weight: 0,
        opens: false,
        place,
        text: rawText({ section, start: mention.start, end: mention.end }),
      }
      weights.set(place.id, {
        ...known,
        weight: known.weight + weightOf(section, mention),
        opens: known.opens || opens(section, mention),
      })
    }
  }
  const ranked = [...weights.values()].filter(({ opens }) => opens).sort((a, b) => b.weight - a.weight)
  const first = ranked[0]
  if (first === undefined || first.weight < ENOUGH || first.weight < countryWeight(document, mentionsOf))
    return countryOrNull(document)
  // A town and its province are told together: the smaller is home where it is told about as often.
  const inside = ranked.find(
    (other) => other !== first && liesIn(other.place.id, first.place.id) && other.weight > 0.8 * first.weight,
  )
  const chosen = inside ?? first
  if (!liesIn(chosen.place.id, 'ir') && isOfWorld(document)) return null
  return { text: chosen.text, id: chosen.place.id, level: chosen.place.level }
}

/** An article names its home early: in the title, or in its first paragraphs. */
function opens({ name, tokens }: DocumentSection, mention: PlaceMention): boolean {
  if (name !== 'body') return true
  const breaks = tokens
    .slice(0, mention.start)
    .filter((token, at) => token.kind === 'break' && tokens[at - 1]?.kind !== 'break')
  return breaks.length < OPENING_PARAGRAPHS
}

/** «بازار جهانی طلا»: told in the title or the first sentence. */
function isOfWorld({ sections }: Document): boolean {
  return sections.some(({ tokens, sentences }) =>
    tokens.slice(0, sentences[0]?.end ?? 0).some((_, at) => phraseAt(world, tokens, at) !== null),
  )
}

function weightOf(section: DocumentSection, mention: PlaceMention): number {
  const base = mention.places[0]?.id === 'ir' ? WEIGHTS.country : WEIGHTS[mention.manner]
  if (section.name === 'title') return base + IN_TITLE
  if (isDateline(section, mention)) return DATELINE
  const ofCountry = mention.manner === 'country' || mention.manner === 'countrywide' || mention.places[0]?.id === 'ir'
  return !ofCountry && mention.end <= (section.sentences[0]?.end ?? 0) ? base * IN_OPENING : base
}

/** «قم - استاندار …», «به گزارش خبرنگار ما از همدان، …». */
function isDateline({ tokens, sentences }: DocumentSection, { start, end }: PlaceMention): boolean {
  const after = tokens[end]?.key
  if (start === 0 && (after === '-' || after === ':')) return true
  const sentence = sentences.find((each) => start >= each.start && end <= each.end)
  if (
    sentence === undefined ||
    start - sentence.start > DATELINE_REACH ||
    tokens[start - 1]?.key !== TIME_PARTICLES.from
  )
    return false
  return phraseAt(reports, tokens, sentence.start) !== null
}

/** How much an article speaks of the country as one. */
function countryWeight(document: Document, mentionsOf: (section: DocumentSection) => readonly PlaceMention[]): number {
  return document.sections
    .flatMap((section) =>
      mentionsOf(section)
        .filter(
          (mention) =>
            mention.manner === 'countrywide' || mention.manner === 'country' || mention.places[0]?.id === 'ir',
        )
        .map((mention) => weightOf(section, mention)),
    )
    .reduce((sum, weight) => sum + weight, 0)
}

/** Without a place of its own: the country where anything of it is told, nowhere for a market of the world. */
function countryOrNull({ sections }: Document): Place | null {
  const count = (phrases: typeof national) =>
    sections.reduce(
      (sum, { tokens }) => sum + tokens.filter((_, at) => phraseAt(phrases, tokens, at) !== null).length,
      0,
    )
  const told = count(national)
  return told > 0 && told >= count(world) ? IRAN : null
}
