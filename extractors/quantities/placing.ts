import Big from 'big.js'
import { ODD_TAILS } from '../../data/bounds.ts'
import { PERCENT, PERCENT_BEFORE, type UnitRow } from '../../data/units.ts'
import type { DocumentSection } from '../../models/document.ts'
import { keySet } from '../document/keySet.ts'
import { normalKey } from '../document/normalise.ts'
import { type PhraseMatch, phraseSet } from '../document/phrases.ts'
import { type Atom, atomAt } from './atoms.ts'
import { countedAt, groupBefore, peopleBefore } from './counted.ts'
import type { CountedNoun } from './mention.ts'
import { moneyAround } from './money.ts'
import { numberedBefore } from './numbered.ts'
import { isRateBase, type Numeral, numeralAt } from './numerals.ts'
import { isArticle } from './one.ts'
import { pointsAround } from './points.ts'
import type { Range } from './ranges.ts'
import { isPeople, senseOf, wholeOf } from './senses.ts'
import { type Cue, countTrap, type Trap } from './traps.ts'
import { durationAt, unitAt } from './units.ts'
import { ONE } from './wholes.ts'

/** The rule by which a number is of something. `shared` is the unit of the next number («۲۰ و ۳۰ درصد»). */
export type PlacedBy =
  | 'unit behind'
  | 'percent sign before'
  | 'group before'
  | 'points of an index'
  | 'level'
  | 'currency adjective'
  | 'noun of money'
  | 'size of money'
  | 'classified noun'
  | 'noun of the table'
  | 'unknown noun'
  | 'shared'

/** What a number is of: its unit or counted noun, and the tokens of both. */
export interface Placing {
  readonly by: PlacedBy
  readonly start: number
  readonly end: number
  readonly unit: UnitRow | null
  readonly noun: CountedNoun | null
  readonly money: boolean
}

/** Why a number is of nothing: `bare` may share the unit of the next one, the others count nothing. */
export interface NoPlacing {
  readonly why: 'bare' | 'indefinite article' | 'duration' | 'base of a rate' | Trap
  /** The words that say so; null where it is the number itself. */
  readonly cue: Cue | null
}

const ARTICLE: NoPlacing = { why: 'indefinite article', cue: null }
const oddTails = phraseSet(ODD_TAILS)
const percentBefore = keySet(PERCENT_BEFORE)
const percent = PERCENT.find(({ stated }) => stated === 'percent') ?? null

const EACH = normalKey('هر')
const OF = normalKey('از')
const HOUR = normalKey('ساعت')
const FEWEST_HOURS = 1000
/** From here on a bare number before «از» counts people: «۲ میلیون از کارکنان». */
const THOUSAND = Big(1000)

/**
 * What a number, or a range that starts with it, is of, or why it is of nothing («یک کارخانه», «ماده ۱۰», «سه ماه»).
 *
 * The order here matters: a unit is surer than a counted noun, and what the words around say of money or of an index is
 * asked only where neither of them settles it.
 */
export function placingOf(section: DocumentSection, numeral: Numeral, range: Range | null): Placing | NoPlacing {
  const each = numeral.start - 1
  const isEach = range === null && section.tokens[each]?.key === EACH && numeral.value.gt(ONE)
  if (isEach && (isRateBase(numeral) || section.tokens[each - 1]?.key === OF))
    return { why: 'base of a rate', cue: { start: each, end: each + 1 } }
  const end = pastOddTail(section, range?.end ?? pastSameAgain(section, numeral))
  const last = range?.high ?? numeral
  const unit = unitAround(section, numeral.start, end)
  if (unit !== null) return range === null && isArticle(section, numeral, unit.unit, null) ? ARTICLE : unit
  if (durationAt(section.tokens, end) !== null && !isAmountOfHours(section, last, end))
    return { why: 'duration', cue: { start: end, end: end + 1 } }
  const group = groupBefore(section, numeral.start, end)
  if (group !== null)
    return { by: 'group before', start: numeral.start, end: end + 1, unit: null, noun: group, money: false }
  const people = peopleBefore(section, last)
  if (people !== null) return { by: 'group before', start: numeral.start, end, unit: null, noun: people, money: false }
  const part = last.scale.gte(THOUSAND) ? wholeOf(section, end) : null
  if (part !== null)
    return { by: 'noun of the table', start: numeral.start, end: part.end, unit: null, noun: part, money: false }
  const counted = countedAt(section, end)
  const points = pointsAround(section, numeral, end, counted)
  if (points !== null) return points
  const trap = countTrap(section, last, counted)
  if (trap !== null) return trap
  const numbered = counted === null ? numberedBefore(section, last, end) : null
  if (numbered !== null)
    return { by: 'group before', start: numeral.start, end, unit: null, noun: numbered, money: false }
  // «محموله ۳۵ هزارتایی»
  if (counted === null && last.attributive && last.scale.eq(THOUSAND))
    return { by: 'group before', start: numeral.start, end, unit: null, noun: null, money: false }
  const money = moneyAround(section, numeral, last, end, counted)
  if (money !== null) return money
  if (range === null && isArticle(section, numeral, null, counted)) return ARTICLE
  if (counted === null) return { why: 'bare', cue: null }
  const { noun, classified } = counted
  const by = noun.unit === null ? 'unknown noun' : classified ? 'classified noun' : 'noun of the table'
  return { by, start: numeral.start, end: noun.end, unit: null, noun, money: false }
}

/** «۲۹ هزار ساعت آموزش»: nothing takes so many hours, they are counted. */
function isAmountOfHours({ tokens }: DocumentSection, { value }: Numeral, at: number): boolean {
  return tokens[at]?.key === HOUR && value.gte(FEWEST_HOURS)
}

const NUMBER_ENDS: ReadonlySet<string> = new Set<Atom['type']>(['digits', 'small', 'scale', 'denominator', 'half'])

/** The unit behind a number, or the percent sign before it: «۱۲ درصد», «٪۱۲», «صدی ۱۲». */
function unitAround(section: DocumentSection, start: number, end: number): Placing | null {
  const { tokens } = section
  const found = { noun: null, money: false }
  const behind = unitAt(tokens, end)
  if (behind !== null) return ofUnit(section, start, behind)
  // In «۵ ٪ ۱۲ نفر» the sign is of the number before it.
  const isOfOther = NUMBER_ENDS.has(atomAt(section, start - 2)?.type ?? '')
  return percentBefore.has(tokens[start - 1]?.key ?? '') && !isOfOther
    ? { ...found, by: 'percent sign before', start: start - 1, end, unit: percent }
    : null
}

/** What stands behind a number as a unit, in the sense it has there; «تن» may count people. */
function ofUnit(section: DocumentSection, start: number, unit: PhraseMatch<UnitRow>): Placing | null {
  const found = { start, end: unit.end, noun: null, money: false }
  if (unit.meaning.stated === 'tonne' && isPeople(section, unit.start)) {
    const noun = countedAt(section, unit.start)?.noun ?? { start: unit.start, end: unit.end, unit: 'person' }
    const people = { ...noun, unit: noun.unit ?? 'person' }
    return { ...found, by: 'classified noun', end: noun.end, unit: null, noun: people }
  }
  const meant = senseOf(section, start, unit)
  return meant === null ? null : { ...found, by: 'unit behind', unit: meant }
}

/** Past the number told again in words or digits: «۱۷۱۲۳ (هفده هزار و ۱۲۳) فقره». */
function pastSameAgain(section: DocumentSection, { end, value }: Numeral): number {
  const { tokens } = section
  const again = tokens[end]?.text === '(' ? numeralAt(section, end + 1) : null
  if (again === null || 'why' in again || tokens[again.end]?.text !== ')') return end
  return again.value.eq(value) ? again.end + 1 : end
}

/** Past «و اندی», which stands between a number and its unit. */
function pastOddTail({ tokens }: DocumentSection, at: number): number {
  return oddTails.at(tokens, at)?.end ?? at
}
