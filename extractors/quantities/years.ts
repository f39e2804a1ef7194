import Big from 'big.js'
import { GREGORIAN_MONTHS, JALALI_MONTHS } from '../../data/months.ts'
import { COMPARED_YEARS, COUNTS_BEFORE, YEAR_HEADS } from '../../data/number-traps.ts'
import type { DocumentSection, Token } from '../../models/document.ts'
import { keySet } from '../document/keySet.ts'
import { phraseSet } from '../document/phrases.ts'
import { verbAt } from '../document/wordClass.ts'
import { atomAt } from './atoms.ts'
import { boundBefore } from './bounds.ts'
import { firstOfList, isLink } from './lists.ts'
import type { Numeral } from './numerals.ts'
import type { Cue } from './traps.ts'
import { nounNameAt } from './units.ts'
import { isWhole, ONE } from './wholes.ts'

const months = keySet([...JALALI_MONTHS, ...GREGORIAN_MONTHS].flatMap(({ forms }) => [...forms]))
const yearHeads = phraseSet([
  ...YEAR_HEADS,
  ...JALALI_MONTHS.flatMap(({ forms }) => forms.flatMap((form) => [form, `${form}ماه`])),
])
const compared = phraseSet(COMPARED_YEARS)
const MAY = 'می'
const YEAR = 'سال'
const FIRST_OLD_YEAR = 1000
/** «در ۱۹۳۳ روسکا … ساخت»: behind it an older year has no head either. */
const IN = 'در'
const counting = keySet(COUNTS_BEFORE)

const UNTIL: ReadonlySet<string> = new Set(['تا', 'الی', 'لغایت', '-'])
/** Two digits from here on are a year of the last century behind «سال» or a month. */
const FIRST_SHORT_YEAR = Big(30)
const SHORT_YEARS_END = Big(100)
type YearRange = readonly [from: Big, to: Big]
/** Years that news names with nothing before them, of the two calendars that it counts by; older ones have a head. */
const BARE_YEARS: readonly YearRange[] = [
  [Big(1350), Big(1420)],
  [Big(1950), Big(2060)],
]
/** Years behind a head: «سال ۱۳۲۰», «جنگ ۱۹۱۴». */
const YEARS: readonly YearRange[] = [
  [Big(1290), Big(1430)],
  [Big(1900), Big(2100)],
]

/** A number in digits that is a year by itself («از ۲۰۱۸ به بعد»), unless a bound or a word of counting stands before it. */
export function isBareYear(section: DocumentSection, numeral: Numeral): boolean {
  const { tokens } = section
  const { start, end, value } = numeral
  if (end - start !== 1 || tokens[start]?.kind !== 'number') return false
  const years = tokens[start - 1]?.key === IN ? YEARS : BARE_YEARS
  if (!isAmong(years, numeral)) return false
  const { bound } = boundBefore(tokens, start)
  if (counting.has(tokens[start - 1]?.key ?? '') || (bound !== 'exact' && bound !== 'at_most')) return false
  // «۲۰۰۰ و ۵۰۰۰ تومانی» share a unit; «۱۳۹۷ و ۱۳۹۸» are years.
  const next = isLink(tokens[end]) ? atomAt(section, end + 1) : null
  return next?.type !== 'digits' || next.value.minus(value).abs().lt(SHORT_YEARS_END)
}

function isAmong(years: readonly YearRange[], { value, scale }: Numeral): boolean {
  return scale.eq(ONE) && years.some(([from, to]) => value.gte(from) && value.lte(to))
}

/**
 * The head of a year: «در سال ۱۳۹۸ طرح …», «سال‌های ۸۸، ۹۲ و ۹۸»; of two digits only where nothing known is counted («اسفند ۹۷
 * آغاز شد», «در سال، ۸۲ نخستین …», «نسبت به ۹۹ بهتر شد»).
 */
export function yearHeadOf(section: DocumentSection, numeral: Numeral, known: boolean): Cue | null {
  const { tokens } = section
  const { start } = numeral
  // «در سال ۱۰۹۶ ساخته شد»: right behind «سال» a year of any century, where nothing known is counted.
  if (!known && isOldYear(section, numeral)) return { start: start - 1, end: start }
  const short = !known && isShortYear(numeral)
  if (!short && !isAmong(YEARS, numeral)) return null
  const head = yearHeadBefore(tokens, start)
  if (head !== null) return head
  // «سال‌های ۱۳۹۸ تا ۱۴۰۰ طرح …»: the end of a range of years.
  if (!short)
    return UNTIL.has(tokens[start - 1]?.key ?? '') ? yearHeadBefore(tokens, firstOfList(section, start)) : null
  if (tokens[start - 1]?.kind === 'word' && compared.before(tokens, start) !== null)
    return compared.before(tokens, start)
  const first = tokens[start - 1]?.text === '،' ? yearHeadBefore(tokens, start - 1) : null
  return first ?? yearHeadBefore(tokens, firstOfList(section, start))
}

/** What makes a year of the number at a token: «سال», «شهریورماه», «بودجه». */
export function yearHeadBefore(tokens: readonly Token[], at: number): Cue | null {
  return tokens[at - 1]?.kind === 'word' ? yearHeads.before(tokens, at) : null
}

/** Of four digits, and no later than what is planned; «در ۷ سال ۱۲۰۰ باغ», «در سال ۱۲۰۰ فیلم» are counts. */
function isOldYear(section: DocumentSection, { start, end, value, scale }: Numeral): boolean {
  const { tokens } = section
  if (tokens[start - 1]?.key !== YEAR || atomAt(section, start - 2) !== null || nounNameAt(tokens, end) !== null)
    return false
  return scale.eq(1) && value.gte(FIRST_OLD_YEAR) && value.lte(2100) && value.mod(1).eq(0)
}

/** «۹۷», «هشتاد و چهار». */
function isShortYear({ value, scale }: Numeral): boolean {
  return scale.eq(ONE) && value.gte(FIRST_SHORT_YEAR) && value.lt(SHORT_YEARS_END) && isWhole(value)
}

/** The month of a day: «هفت مهر امسال», «چهار ژوئیه». */
export function dayOf({ tokens }: DocumentSection, { end, value, scale }: Numeral): Cue | null {
  if (!months.has(tokens[end]?.key ?? '') || value.gt(31) || !scale.eq(ONE)) return null
  // «نه می‌توان»: «می» of a verb is no May.
  return tokens[end]?.key === MAY && verbAt(tokens, end + 1) !== null ? null : { start: end, end: end + 1 }
}
