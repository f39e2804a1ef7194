import { TIME_PARTICLES } from '../../data/period-words.ts'
import {
  AVERAGE_WORDS,
  COMPARISON_WORDS,
  COUNT_JOINT,
  PAIR_JOINTS,
  PLACE_JOINTS,
  PLACE_PREPOSITIONS,
  POINTING_WORDS,
  VISIT_POINTERS,
} from '../../data/places.ts'
import type { Place } from '../../models/claim.ts'
import type { DocumentSection, Token, TokenSpan } from '../../models/document.ts'
import { phraseSet } from '../document/phrases.ts'
import { sentenceAt } from '../document/spans.ts'
import { clauseEndBetween, coordinationBetween, speechEndBetween } from '../periods/clauses.ts'
import { countAt } from '../periods/counts.ts'
import { isDateline } from './home.ts'
import type { PlaceMention } from './mentions.ts'

/** Where a clause says that its quantity is: one mention, or the first and the last of several told together. */
export interface LocalPlace {
  readonly first: PlaceMention
  readonly last: PlaceMention
}

const averages = phraseSet(AVERAGE_WORDS)
const comparisons = phraseSet(COMPARISON_WORDS)
const joints: ReadonlySet<string> = new Set(PLACE_JOINTS)
const pairJoints: ReadonlySet<string> = new Set(PAIR_JOINTS)
const prepositions: ReadonlySet<string> = new Set(PLACE_PREPOSITIONS)
const visitPointers = phraseSet(VISIT_POINTERS)
const pointing: ReadonlySet<string> = new Set(POINTING_WORDS)
/** Commas and the like: what a place on their other side is told of is another thing. */
const DIVIDERS: ReadonlySet<string> = new Set(['،', '؛', ':', ',', '.'])
/** How far from a figure its place can be told, in tokens: a sentence without end is still read in time as long as it. */
const REACH = 100
/** How many words may stand between a figure and the place that its own noun has: «۷۰ درصد زباله شهرستان بابل». */
const ATTACHED_REACH = 4
/** How far before a place what makes it a comparison may stand: «نسبت به میانگین کل کشور». */
const COMPARISON_REACH = 4

/** The place that the sentence of a quantity tells for it, or null. `at` is where the article is at home. */
export function localPlace(span: TokenSpan, all: readonly PlaceMention[], at: Place | null): LocalPlace | null {
  const { section, start, end } = span
  const { tokens } = section
  const sentence = sentenceAt(section, start)
  const window = { start: Math.max(sentence.start, start - REACH), end: Math.min(sentence.end, end + REACH) }
  const here = told(section, within(all, window), at)
  const before = here.filter(({ last }) => last.end <= start && reaches(tokens, last.end, start))
  const after = here.filter(
    ({ first, last }) =>
      first.start >= end &&
      !clauseEndBetween(tokens, end, first.start) &&
      !isMeasure(tokens, end, first.start) &&
      !isOfOther(tokens, last.end),
  )
  const near = before.at(-1)
  const next = after[0]
  if (near?.last.end === start) return near
  if (next !== undefined && isAttached(tokens, end, next.first.start)) return next
  if (near !== undefined && !divided(tokens, near.last.end, start)) return near
  if (next !== undefined && !divided(tokens, end, next.first.start)) return next
  return near ?? next ?? visited(span, all)
}

/**
 * «همزمان با سفر رئیس‌جمهور به یزد هشت طرح گشایش یافت», «در این سفر …»: the place that was visited, where nothing else tells one.
 */
function visited({ section, start }: TokenSpan, all: readonly PlaceMention[]): LocalPlace | null {
  const { tokens } = section
  const sentence = sentenceAt(section, start)
  const visits = all.filter(({ manner, end }) => manner === 'visit' && end <= start)
  const visit = visits.at(-1)
  if (visit === undefined) return null
  const isHere = visit.start >= sentence.start && reaches(tokens, visit.end, start)
  const isPointedAt = tokens
    .slice(sentence.start, start)
    .some((_, i) => visitPointers.at(tokens, sentence.start + i) !== null)
  return isHere || isPointedAt ? { first: visit, last: visit } : null
}

/** The mentions of a range of tokens. They stand in order: no more of them are looked at than are needed. */
function within(all: readonly PlaceMention[], { start, end }: { start: number; end: number }): PlaceMention[] {
  let low = 0
  let high = all.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((all[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  const found: PlaceMention[] = []
  for (let i = low; i < all.length; i++) {
    const mention = all[i]
    if (mention === undefined || mention.start >= end) break
    if (mention.end <= end) found.push(mention)
  }
  return found
}

/** What tells where something is; two places that stand together are one («در کرمان و خوزستان»), and of more none is the one. */
function told(section: DocumentSection, mentions: readonly PlaceMention[], at: Place | null): LocalPlace[] {
  const { tokens } = section
  const found: LocalPlace[] = []
  for (let i = 0; i < mentions.length; ) {
    const first = mentions[i]
    let last = first
    let count = 0
    while (last !== undefined && joins(joints, tokens, last, mentions[i + count + 1])) last = mentions[i + ++count]
    i += count + 1
    if (first === undefined || last === undefined || !tells(section, first, at)) continue
    if (count === 0 || (count === 1 && joins(pairJoints, tokens, first, last))) found.push({ first, last })
  }
  return found
}

function joins(
  between: ReadonlySet<string>,
  tokens: readonly Token[],
  a: PlaceMention,
  b: PlaceMention | undefined,
): boolean {
  return b !== undefined && b.start - a.end === 1 && between.has(tokens[a.end]?.key ?? '')
}

/** Whether a mention tells where something is, rather than who speaks, where he spoke, or what is measured against. */
function tells(section: DocumentSection, mention: PlaceMention, at: Place | null): boolean {
  const { manner, places: named, start } = mention
  // «پتروشیمی کرمانشاه» in an article that is at home there.
  if (manner === 'organisation') return at !== null && named.some(({ id }) => id === at.id)
  if (manner === 'venue' || manner === 'visit' || manner === 'office' || manner === 'destination') return false
  if (manner === 'noun' && named.length === 0) return false
  if (isCompared(section.tokens, start) || isDateline(section, mention)) return false
  // «دو درصد از ظرفیت کشور»: in an article about a province the country is the measure.
  if (manner === 'country') return at === null || at.level === 'country'
  return true
}

/** «این رقم نسبت به میانگین کل کشور، ۳ درصد پایین‌تر است»: what the figure is measured by, told before it. */
function isCompared(tokens: readonly Token[], start: number): boolean {
  for (let at = start; at > 0 && at >= start - COMPARISON_REACH; at--) {
    if (comparisons.before(tokens, at) !== null) return true
    if (tokens[at - 1]?.kind !== 'word') return false
  }
  return false
}

/**
 * Whether a place told before a quantity still holds for it. What is said is not where the speaker stands, unless it goes on
 * with what was told: «از پیشرفت تصفیه‌خانه گرمسار خبر داد و گفت: این طرح …».
 */
function reaches(tokens: readonly Token[], from: number, to: number): boolean {
  const spoken = speechEndBetween(tokens, from, to)
  if (spoken === null) return true
  const opens = tokens.findIndex(
    (token, at) => at >= spoken && token.kind === 'word' && TIME_PARTICLES.that !== token.key,
  )
  return pointing.has(tokens[opens]?.key ?? '')
}

/** «۷۰ درصد زباله شهرستان بابل», «۳۳ بنگاه در استان کرمان»: the place of the very noun that is counted. */
function isAttached(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > ATTACHED_REACH) return false
  return tokens
    .slice(from, to)
    .every(
      ({ kind, key }, i) =>
        kind === 'word' && key !== TIME_PARTICLES.and && (from + i >= to - 2 || !prepositions.has(key)),
    )
}

/** «استان فارس با ۴۴ هزار طرح»: a figure of its own follows, and the one before it is not told of that place. */
const isOfOther = (tokens: readonly Token[], end: number) =>
  tokens[end]?.key === COUNT_JOINT && countAt(tokens, end + 1) !== null

function divided(tokens: readonly Token[], from: number, to: number): boolean {
  // «… کهک و یک سازه …»: with «و» right after the place another item begins.
  if (tokens[from]?.key === TIME_PARTICLES.and) return true
  return tokens.slice(from, to).some((token) => DIVIDERS.has(token.key)) || coordinationBetween(tokens, from, to)
}

/** «۲۰ درصد بیشتر از میانگین کشور»: what the figure is measured by, told after it. */
function isMeasure(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some((_, i) => averages.at(tokens, from + i) !== null)
}
