import { JALALI_MONTHS } from '../../data/months.ts'
import { COMPARED_YEARS, YEAR_HEADS } from '../../data/number-traps.ts'
import type { DocumentSection } from '../../models/document.ts'
import { keySet } from '../document/keySet.ts'
import { phraseTable } from '../document/phrases.ts'
import type { Numeral } from './numerals.ts'
import type { Cue } from './traps.ts'

const months = keySet(JALALI_MONTHS.flatMap(({ forms }) => [...forms]))
const yearHeads = phraseTable<true>([
  [[...YEAR_HEADS, ...JALALI_MONTHS.flatMap(({ forms }) => forms.flatMap((form) => [form, `${form}ماه`]))], true],
])
const compared = phraseTable<true>([[COMPARED_YEARS, true]])

/** Two digits from here on are a year of the last century behind «سال» or a month. */
const FIRST_SHORT_YEAR = 30
const SHORT_YEARS_END = 100

/** A bare number that is a year of one of the two calendars that news counts by. */
export function isYear({ value, scale, spelled }: Numeral): boolean {
  return !spelled && scale.eq(1) && ((value.gte(1290) && value.lte(1430)) || (value.gte(1900) && value.lte(2100)))
}

/**
 * The head of a year: «در سال ۱۳۹۸ طرح …»; of two digits only where nothing known is counted («اسفند ۹۷ آغاز شد»,
 * «در سال، ۸۲ نخستین …», «نسبت به ۹۹ بهتر شد»).
 */
export function yearHeadOf({ tokens }: DocumentSection, numeral: Numeral, known: boolean): Cue | null {
  const { start } = numeral
  const head = yearHeads.before(tokens, start)
  const short = !known && isShortYear(numeral)
  if (head !== null) return short || isYear(numeral) ? head : null
  if (!short) return null
  return tokens[start - 1]?.text === '،' ? yearHeads.before(tokens, start - 1) : compared.before(tokens, start)
}

/** «۹۷», «هشتاد و چهار». */
function isShortYear({ value, scale }: Numeral): boolean {
  return scale.eq(1) && value.gte(FIRST_SHORT_YEAR) && value.lt(SHORT_YEARS_END) && value.round().eq(value)
}

/** The month of a day: «هفت مهر امسال». */
export function dayOf({ tokens }: DocumentSection, { end, value, scale }: Numeral): Cue | null {
  return months.has(tokens[end]?.key ?? '') && value.lte(31) && scale.eq(1) ? { start: end, end: end + 1 } : null
}
