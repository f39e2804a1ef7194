import { TIME_PARTICLES } from '../../data/period-words.ts'
import {
  COURT_WORDS,
  IRAN_NAME,
  NATIONAL_MONEY,
  NATIONAL_WORDS,
  PLACE_JOINTS,
  REPORT_WORDS,
  REPORTING_OFFICES,
  SINGLE_CASES,
  WORLD_WORDS,
} from '../../data/places.ts'
import type { Place } from '../../models/claim.ts'
import type { Document, DocumentSection } from '../../models/document.ts'
import { letters, type PhraseSet, phraseSet } from '../document/phrases.ts'
import { sentenceAt } from '../document/spans.ts'
import { liesIn } from './gazetteer.ts'
import { type Manner, nameOf, type PlaceMention } from './mentions.ts'

/** What each manner of telling a place says for its being where the article is at home. */
const WEIGHTS: Readonly<Record<Manner, number>> = {
  office: 2,
  cue: 1.5,
  set: 1,
  noun: 1,
  market: 1,
  world: 0,
  organisation: 0.5,
  destination: 0,
  countrywide: 0.8,
  country: 0.4,
  venue: 0.2,
  visit: 1,
  pointer: 0,
}
const IN_TITLE = 2.5
const DATELINE = 4
/** The opening of a body is what the article is about. */
const IN_OPENING = 1.5
/** Less than this is no home: a place that was mentioned. */
const ENOUGH = 2
const OPENING_PARAGRAPHS = 2
/** Of lines that were broken in print, the opening is so many tokens. */
const OPENING_TOKENS = 60
/** A place of a report stands this near its beginning: «به گزارش خبرنگار ما از همدان». */
const DATELINE_REACH = 8

const national = phraseSet(NATIONAL_WORDS)
const money = phraseSet(NATIONAL_MONEY)
const singleCases = phraseSet(SINGLE_CASES)
const court = phraseSet(COURT_WORDS)
const world = phraseSet(WORLD_WORDS)
const joints: ReadonlySet<string> = new Set(PLACE_JOINTS)
const offices = phraseSet(REPORTING_OFFICES)
const reports = phraseSet(REPORT_WORDS)

/** The place of the whole country, whose name need not be said. */
export const IRAN: Place = { text: IRAN_NAME, id: 'ir', level: 'country' }

/** How much an article speaks of one place. */
interface Standing {
  readonly place: Place
  readonly weight: number
  /** The parts of the weight: what the article is about, who answers for it, and where its reporter sits. */
  readonly topic: number
  readonly answers: number
  readonly dateline: number
  /** Whether it is told early. */
  readonly opens: boolean
  /** Whether the first sentence sets it by its kind: «… در شهرستان اشکذر به بهره‌برداری رسید». */
  readonly isSite: boolean
  /** How often it is told otherwise than by who answers for it. */
  readonly told: number
}

/** Where an article is at home: the place that most of its words tell; the country where only that is told; else null. */
export function home(
  document: Document,
  mentionsOf: (section: DocumentSection) => readonly PlaceMention[],
): Place | null {
  const standings = standingsOf(document, mentionsOf)
  const ranked = standings.filter(({ opens }) => opens).sort((a, b) => b.weight - a.weight)
  const first = ranked[0]
  if (first === undefined || first.weight < ENOUGH || first.weight < countryWeight(document, mentionsOf))
    return countryOrNull(document, mentionsOf)
  // «نماینده دادستان تهران گفت»: in court who answers for a place is a party.
  if (first.topic < ENOUGH && opensWith(document, court)) return null
  const { place } = narrowed(first, ranked, standings)
  return place.id !== null && !liesIn(place.id, 'ir') && isOfWorld(document) ? null : place
}

/** The place that stands first, or the one around it or inside it that the article is rather about. */
function narrowed(first: Standing, ranked: readonly Standing[], standings: readonly Standing[]): Standing {
  // «به گزارش ما از زاهدان، مدیرعامل آب و فاضلاب سیستان و بلوچستان گفت»: a reporter sits in the town and tells of the province.
  const around = ranked.find((other) => other !== first && isIn(first, other))
  if (around !== undefined && first.dateline > 0 && first.weight - first.dateline < around.weight - around.dateline)
    return around
  const inside = ranked.filter((other) => other !== first && isIn(other, first))
  // A town and its province are told together: the smaller is home where it is told about as often.
  const often = inside.find((other) => other.weight > 0.8 * first.weight)
  if (often !== undefined) return often
  // «استاندار کرمان: … به زلزله‌زدگان بم»: who answers for a province speaks of one town in it.
  const [topic, second] = [...inside].sort((a, b) => b.topic - a.topic)
  const isAlone = topic !== undefined && topic.topic >= ENOUGH && 2 * (second?.topic ?? 0) < topic.topic
  if (isAlone && topic.topic > first.topic) return topic
  // «نیروگاه … در شهرستان اشکذر به بهره‌برداری رسید»: the one site of the article, where it names no other in the province.
  const sites = standings.filter((other) => other !== first && other.told > 0 && isIn(other, first))
  const [site] = sites
  return site !== undefined && sites.length === 1 && site.isSite ? site : first
}

const isIn = (inner: Standing, outer: Standing) =>
  inner.place.id !== null && outer.place.id !== null && liesIn(inner.place.id, outer.place.id)

function standingsOf(
  document: Document,
  mentionsOf: (section: DocumentSection) => readonly PlaceMention[],
): readonly Standing[] {
  const found = new Map<string, Standing>()
  for (const section of document.sections) {
    const opening = openingEnd(section)
    for (const mention of mentionsOf(section)) {
      const place = mention.places[0]
      if (place?.id === 'ir' || (place === undefined && !isNamed(mention))) continue
      const text = nameOf(section, mention)
      const key = place?.id ?? letters(text)
      const known = found.get(key) ?? {
        place: { text, id: place?.id ?? null, level: place?.level ?? null },
        ...{ weight: 0, topic: 0, answers: 0, dateline: 0, opens: false, isSite: false, told: 0 },
      }
      found.set(key, withMention(known, section, mention, mention.start < opening))
    }
  }
  return [...found.values()]
}

/** A village or a region has a name and no row in the table; «این استان» and «کشور» have neither. */
const UNNAMED: ReadonlySet<Manner> = new Set(['pointer', 'world', 'organisation', 'country', 'countrywide'])
const isNamed = ({ manner }: PlaceMention) => !UNNAMED.has(manner)

function withMention(known: Standing, section: DocumentSection, mention: PlaceMention, opens: boolean): Standing {
  const weight = weightOf(section, mention)
  const isDateline = weight === DATELINE
  const answers = mention.manner === 'office' || mention.manner === 'organisation'
  const isFirst = section.name === 'body' && mention.end <= (section.sentences[0]?.end ?? 0)
  // «در بخش سلفچگان، کهک و قاهان»: one of several sites is not the one.
  const after = section.tokens[mention.end]?.key ?? ''
  return {
    ...known,
    weight: known.weight + weight,
    topic: known.topic + (isDateline || answers ? 0 : weight),
    answers: known.answers + (answers ? weight : 0),
    dateline: known.dateline + (isDateline ? weight : 0),
    opens: known.opens || opens,
    isSite: known.isSite || (isFirst && mention.manner === 'cue' && !isDateline && !joints.has(after)),
    told: known.told + (answers || isDateline || mention.manner === 'venue' || mention.manner === 'visit' ? 0 : 1),
  }
}

/** An article names its home early: in the title, or in its first paragraphs. */
function openingEnd({ name, tokens }: DocumentSection): number {
  if (name !== 'body') return tokens.length
  let breaks = 0
  const end = tokens.findIndex((token, at) => {
    if (token.kind === 'break' && tokens[at - 1]?.kind !== 'break') breaks++
    return breaks >= OPENING_PARAGRAPHS && at >= OPENING_TOKENS
  })
  return end < 0 ? tokens.length : end
}

/** «بازار جهانی طلا»: told in the title or the first sentence. */
const isOfWorld = (document: Document) => opensWith(document, world)

/** Whether a phrase stands in the title or in the first sentence. */
function opensWith({ sections }: Document, phrases: PhraseSet): boolean {
  return sections.some(({ tokens, sentences }) =>
    tokens.slice(0, sentences[0]?.end ?? 0).some((_, at) => phrases.at(tokens, at) !== null),
  )
}

function weightOf(section: DocumentSection, mention: PlaceMention): number {
  const base = mention.places[0]?.id === 'ir' ? WEIGHTS.country : WEIGHTS[mention.manner]
  if (section.name === 'title') return base + IN_TITLE
  if (isDateline(section, mention)) return DATELINE
  return !isOfCountry(mention) && mention.end <= (section.sentences[0]?.end ?? 0) ? base * IN_OPENING : base
}

/** Whether a place is where a report comes from: «قم - استاندار …», «به گزارش خبرنگار ما از همدان، …», «به گزارش خبرگزاری …، مرکز قم؛ …». */
export function isDateline(section: DocumentSection, { start, end }: PlaceMention): boolean {
  const { tokens } = section
  const after = tokens[end]?.key
  if (start === 0 && (after === '-' || after === ':')) return true
  const sentence = sentenceAt(section, start)
  if (start - sentence.start > DATELINE_REACH) return false
  const isOffice = offices.before(tokens, start) !== null && tokens[end]?.kind === 'mark'
  if (!isOffice && tokens[start - 1]?.key !== TIME_PARTICLES.from) return false
  return reports.at(tokens, sentence.start) !== null
}

/** «آیفکس» tells the country of its own figures, and nothing of the article: «بورس تهران» is told beside it. */
const isOfCountry = ({ manner, places: [place], name }: PlaceMention) =>
  manner === 'countrywide' || manner === 'country' || (place?.id === 'ir' && name === null)

/** How much an article speaks of the country as one. */
function countryWeight(document: Document, mentionsOf: (section: DocumentSection) => readonly PlaceMention[]): number {
  return document.sections
    .flatMap((section) =>
      mentionsOf(section)
        .filter(isOfCountry)
        .map((mention) => weightOf(section, mention)),
    )
    .reduce((sum, weight) => sum + weight, 0)
}

/**
 * Without a place of its own: the country where anything of it is told, nowhere for a market of the world. «بانک مهر ایران» tells
 * nothing of the country, and neither does the money of one company or of one case at court.
 */
function countryOrNull(
  document: Document,
  mentionsOf: (section: DocumentSection) => readonly PlaceMention[],
): Place | null {
  const isOfOne = opensWith(document, singleCases)
  const count = (phrases: typeof national) =>
    document.sections.reduce(
      (sum, { tokens }) => sum + tokens.filter((_, at) => phrases.at(tokens, at) !== null).length,
      0,
    )
  const named = document.sections
    .flatMap(mentionsOf)
    .filter(
      ({ manner, places: [place] }) =>
        manner === 'countrywide' ||
        (!isOfOne && manner !== 'organisation' && (manner === 'country' || place?.id === 'ir')),
    )
  const told = count(national) + named.length + (isOfOne ? 0 : count(money))
  return told > 0 && told >= count(world) ? IRAN : null
}
