import { JALALI_MONTHS } from '../../data/months.ts'
import { YEAR_HEADS } from '../../data/number-traps.ts'
import type { DocumentSection } from '../../models/document.ts'
import { keySet } from '../document/keySet.ts'
import type { Numeral } from './numerals.ts'

const months = keySet(JALALI_MONTHS.flatMap(({ forms }) => [...forms]))
const yearHeads = keySet([
  ...YEAR_HEADS,
  ...JALALI_MONTHS.flatMap(({ forms }) => forms.flatMap((form) => [form, `${form}ماه`])),
])

/** Two digits from here on are a year of the last century behind «سال» or a month. */
const FIRST_SHORT_YEAR = 30

/** A bare number that is a year of one of the two calendars that news counts by. */
export function isYear({ value, scale, spelled }: Numeral): boolean {
  return !spelled && scale.eq(1) && ((value.gte(1290) && value.lte(1430)) || (value.gte(1900) && value.lte(2100)))
}

/** A year behind its head: «در سال ۱۳۹۸ طرح …»; of two digits only where nothing known is counted («اسفند ۹۷ آغاز شد»). */
export function isOfYear({ tokens }: DocumentSection, numeral: Numeral, known: boolean): boolean {
  const head = tokens[numeral.start - 1]?.key ?? ''
  if (!yearHeads.has(head)) return false
  const short =
    /^[0-9]{2}$/.test(tokens[numeral.start]?.text ?? '') && numeral.value.gte(FIRST_SHORT_YEAR) && numeral.scale.eq(1)
  return isYear(numeral) || (short && !known)
}

/** «هفت مهر امسال»: a day of a month. */
export function isDay({ tokens }: DocumentSection, { end, value, scale }: Numeral): boolean {
  return months.has(tokens[end]?.key ?? '') && value.lte(31) && scale.eq(1)
}
