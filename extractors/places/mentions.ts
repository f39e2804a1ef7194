import { TIME_PARTICLES } from '../../data/period-words.ts'
import {
  COUNTRY_WORD,
  COUNTRYWIDE_WORDS,
  CROSSING_CUES,
  CROSSINGS,
  DESTINATION_PREPOSITION,
  MARKETS,
  NAMED_ORGANISATIONS,
  NAMED_REGIONS,
  NO_VILLAGE_NAMES,
  ORGANISATION_REACH,
  PLACE_CUES,
  PLACE_GOVERNORS,
  PLACE_OFFICES,
  PLACE_POINTERS,
  PLACE_PREPOSITIONS,
  PLURAL_PLACE_CUES,
  POINTING_WORDS,
  PROVINCIAL_BODIES,
  REGION_CUES,
  REPORTING_OFFICES,
  VENUE_WORDS,
  VILLAGE_CUES,
  VISIT_WORDS,
  WATER_HEADS,
} from '../../data/places.ts'
import type { PlaceLevel } from '../../models/claim.ts'
import type { DocumentSection, Token } from '../../models/document.ts'
import { perSection } from '../document/perSection.ts'
import { type PhraseSet, phraseSet, phraseTable } from '../document/phrases.ts'
import { rawText } from '../document/spans.ts'
import { countAt } from '../periods/counts.ts'
import { type KnownPlace, type PlaceName, placeNameAt } from './gazetteer.ts'
import { standingAt } from './standing.ts'

/**
 * How a place is told: by its kind («استان قم»), by who answers for it («استاندار قم»), set by a preposition («در قم»), as the place
 * where someone spoke or that he visited, after another noun («واحدهای قم»), as the country («کشور»), inside the name of an organisation, by its market
 * («بورس تهران»), as the country that goods go to («به عراق»), as a part of the world («در جهان»), or by pointing back («این استان»).
 */
export type Manner =
  | 'market'
  | 'world'
  | 'cue'
  | 'office'
  | 'set'
  | 'venue'
  | 'visit'
  | 'noun'
  | 'countrywide'
  | 'country'
  | 'organisation'
  | 'destination'
  | 'pointer'

/** A place in a section: the tokens of its bare name, and what it may be. */
export interface PlaceMention {
  readonly start: number
  readonly end: number
  readonly manner: Manner
  /** The level that was told with it, or null. */
  readonly level: PlaceLevel | null
  /** Empty for a village, a region, a part of the world, and for a pointer. */
  readonly places: readonly KnownPlace[]
  /** Whether the name is a common word as well, and nothing here tells that it is meant as a place. */
  readonly isDoubtful: boolean
  /** The name of the place where other words tell it («وال استریت» is «آمریکا»); else null, and its own words are its name. */
  readonly name: string | null
}

/** The bare name of the place that a mention tells. */
export function nameOf(section: DocumentSection, { start, end, name }: PlaceMention): string {
  return name ?? rawText({ section, start, end }).replace(/\s+/gu, ' ')
}

const cues = phraseTable<PlaceLevel | 'below'>(
  PLACE_CUES.flatMap(([level, forms]) => forms.map((form) => [form, level ?? 'below'] as const)),
)
const pluralCues = phraseSet(PLURAL_PLACE_CUES)
const villages = phraseSet(VILLAGE_CUES)
const noVillages = phraseSet(NO_VILLAGE_NAMES)
const governors = phraseSet(PLACE_GOVERNORS)
const bodies = phraseSet(PROVINCIAL_BODIES)
const regions = phraseSet(NAMED_REGIONS)
const regionCues = phraseSet(REGION_CUES)
const crossings = phraseSet(CROSSINGS)
const crossingCues = phraseSet(CROSSING_CUES)
const reportingOffices = phraseSet(REPORTING_OFFICES)
const offices = phraseSet(PLACE_OFFICES)
const organisations = phraseSet(NAMED_ORGANISATIONS)
const markets = phraseSet(MARKETS)
const venues = phraseSet(VENUE_WORDS)
const visits = phraseSet(VISIT_WORDS)
const waters = phraseSet(WATER_HEADS)
const countrywide = phraseSet(COUNTRYWIDE_WORDS)
const prepositions: ReadonlySet<string> = new Set(PLACE_PREPOSITIONS)
const pointing: ReadonlySet<string> = new Set(POINTING_WORDS)
const pointers = phraseTable(PLACE_POINTERS.map(([level, form]) => [form, level] as const))
/** How far before a name its office or the venue may be told: «مدیرکل راه و شهرسازی استان قم». */
const OFFICE_REACH = 7
const VENUE_REACH = 6
const REGION_REACH = 4

/** Every place of a section, in order. Found once for each section, whoever asks. */
export const placeMentions = perSection(({ tokens }): readonly PlaceMention[] => {
  const found: PlaceMention[] = []
  for (let at = 0; at < tokens.length; ) {
    const mention = mentionAt(tokens, at)
    if (mention !== null) found.push(mention)
    at = mention?.end ?? at + 1
  }
  const told = new Set(
    found.filter(({ isDoubtful }) => !isDoubtful).flatMap(({ places }) => places.map(({ id }) => id)),
  )
  return found.filter(
    (mention) => !mention.isDoubtful || mention.places.some(({ id }) => told.has(id)) || isAbroadSet(tokens, mention),
  )
})

/** «در دبی», «در مصر»: abroad no cue is usual, and few words of that look stand after «در». */
function isAbroadSet(tokens: readonly Token[], { start, manner, places }: PlaceMention): boolean {
  return manner === 'set' && tokens[start - 1]?.key === TIME_PARTICLES.in && places.some(isAbroad)
}

function mentionAt(tokens: readonly Token[], at: number): PlaceMention | null {
  if (tokens[at]?.kind !== 'word') return null
  const region = regionAt(tokens, at) ?? waterAt(tokens, at)
  if (region !== null) return region
  const standing = standingAt(tokens, at)
  if (standing !== null) return standing
  const name = placeNameAt(tokens, at)
  if (name !== null) {
    const found = told(tokens, at, name)
    return found === null ? null : { start: at, end: name.end, name: null, ...found }
  }
  const village = villages.before(tokens, at)
  // «۳۰۶ روستای جدید» counts villages.
  if (village !== null && tokens[village.start - 1]?.kind !== 'number' && noVillages.at(tokens, at) === null) {
    return { start: at, end: at + 1, manner: 'cue', level: null, places: [], isDoubtful: false, name: null }
  }
  return pointerAt(tokens, at)
}

/** «منطقه زاگرس», «گمرک خسروی»: what is a place by its own name, and in no table of divisions. */
function regionAt(tokens: readonly Token[], at: number): PlaceMention | null {
  const crossing = crossingCues.before(tokens, at)
  const found = regions.at(tokens, at) ?? (crossing === null ? null : crossings.at(tokens, at))
  if (found === null) return null
  const cue = crossing ?? regionCues.before(tokens, at)
  const manner = cue === null ? (isUnderPreposition(tokens, at) ? 'set' : 'noun') : 'cue'
  const isName = inOrganisation(tokens, cue?.start ?? at)
  const rest = { level: null, places: [], isDoubtful: false, name: null }
  return { start: at, end: found.end, manner: isName ? 'organisation' : manner, ...rest }
}

/** «تنگه هرمز», «خلیج فارس», «رودخانه کرخه»: told with what it is, and no home of an article. */
function waterAt(tokens: readonly Token[], at: number): PlaceMention | null {
  const head = waters.at(tokens, at)
  if (head === null || tokens[head.end]?.kind !== 'word' || noVillages.at(tokens, head.end) !== null) return null
  const isSet = !inOrganisation(tokens, at) && (at === 0 || isUnderPreposition(tokens, at))
  const rest = { level: null, places: [], isDoubtful: false, name: null }
  return { start: at, end: head.end + 1, manner: isSet ? 'world' : 'organisation', ...rest }
}

/** «در عرصه‌های زاگرس», «از جنگل‌های جنوب و زاگرس»; not «طرح توسعه جنگل‌های زاگرس». */
function isUnderPreposition(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - REGION_REACH); i--) {
    const token = tokens[i]
    if (token === undefined || token.kind !== 'word') return false
    if (prepositions.has(token.key)) return true
  }
  return false
}

function told(
  tokens: readonly Token[],
  at: number,
  { name, end }: { name: PlaceName; end: number },
): Omit<PlaceMention, 'start' | 'end' | 'name'> | null {
  const cue = cues.before(tokens, at)
  const start = cue?.start ?? at
  const level = cue === null || cue.meaning === 'below' ? null : cue.meaning
  const named = level !== null ? ofLevel(name, level) : cue === null ? name.places : name.places.filter(isTownOrCounty)
  // «بخش مرکزی» is the middle of a county, not the province of that name.
  if (named.length === 0) return null
  const isGoverned = cue === null && governors.before(tokens, at) !== null
  const isReporting = reportingOffices.before(tokens, at) !== null && tokens[end]?.kind === 'mark'
  const isNamed = isReporting || bodies.before(tokens, at) !== null
  const isCued = cue !== null || pluralCues.before(tokens, at) !== null
  const rest = { level, places: named, isDoubtful: name.isWord && !isCued && !isGoverned && !isNamed }
  const preposition = tokens[start - 1]?.key ?? ''
  if (DESTINATION_PREPOSITION === preposition && named.some(isAbroad)) return { ...rest, manner: 'destination' }
  if (!isCued && within(markets, tokens, at, ORGANISATION_REACH)) return { ...rest, manner: 'market' }
  const isSet = prepositions.has(preposition)
  const isVenue = isSet && within(venues, tokens, start, VENUE_REACH)
  // «با حضور استاندار یزد در شهرستان اشکذر»: who answers for a place is told by its name, and no preposition.
  if (!isSet && isGoverned) return { ...rest, manner: 'office' }
  if (!isSet && officeBefore(tokens, start)) return { ...rest, manner: 'office' }
  if (!isSet && inOrganisation(tokens, start)) return { ...rest, manner: 'organisation' }
  if (isSet && within(visits, tokens, start, VENUE_REACH)) return { ...rest, manner: 'visit' }
  if (isVenue) return { ...rest, manner: 'venue' }
  if (isCued) return { ...rest, manner: 'cue' }
  if (isSet) return { ...rest, manner: 'set' }
  // «بازار سرمایه ایران» is told of the country as «کشور» is.
  return { ...rest, manner: named[0]?.id === 'ir' ? 'country' : 'noun' }
}

const isTownOrCounty = ({ level }: KnownPlace) => level === 'city' || level === 'county'
const isAbroad = ({ id }: KnownPlace) => id !== 'ir' && !id.startsWith('ir-')

/** «استان بار دیگر …»: a common word is a place only of the level that the cue tells. */
function ofLevel({ places, isWord }: PlaceName, level: PlaceLevel): readonly KnownPlace[] {
  const exact = places.filter((place) => place.level === level)
  return exact.length > 0 || isWord ? exact : places
}

/** «این استان», «استان» alone, «کشور»: what was named before, or the country. */
function pointerAt(tokens: readonly Token[], at: number): PlaceMention | null {
  const found = pointers.at(tokens, at)
  // «۳۱ استان», «یک شهر» are counted.
  if (found === null || tokens[at - 1]?.kind === 'number' || countAt(tokens, at - 1)?.end === at) return null
  const pointed = pointing.has(tokens[at - 1]?.key ?? '')
  const rest = { start: at, end: found.end, level: found.meaning, places: [], isDoubtful: false, name: null }
  // «در استان کرمان», «به کشور عراق»: a cue of the name after it.
  const name = placeNameAt(tokens, found.end)
  if (name !== null && told(tokens, found.end, name)?.level === found.meaning) return null
  if (tokens[at]?.key === COUNTRY_WORD && !pointed) {
    return { ...rest, manner: countrywide.before(tokens, at) === null ? 'country' : 'countrywide' }
  }
  // «شهر» alone is any town.
  return found.meaning === 'city' && !pointed ? null : { ...rest, manner: 'pointer' }
}

function officeBefore(tokens: readonly Token[], at: number): boolean {
  return within(offices, tokens, at, OFFICE_REACH)
}

/** «بانک قرض‌الحسنه مهر ایران»: the place is a part of the name. */
function inOrganisation(tokens: readonly Token[], at: number): boolean {
  return within(organisations, tokens, at, ORGANISATION_REACH)
}

/** Whether a phrase stands in the words before a token, with no mark or other preposition between. */
function within(phrases: PhraseSet, tokens: readonly Token[], at: number, reach: number): boolean {
  for (let start = at - 1; start >= Math.max(0, at - reach); start--) {
    const token = tokens[start]
    // «شهردار منطقه ۲۰ تهران»: a number belongs to the name.
    if (token === undefined || (token.kind !== 'word' && token.kind !== 'number')) return false
    const found = phrases.at(tokens, start)
    if (found !== null && found.end <= at) return true
    // A preposition further back begins another phrase; the one right before the place belongs to it.
    if (start < at - 1 && prepositions.has(token.key)) return false
  }
  return false
}
