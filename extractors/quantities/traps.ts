import { DETERMINERS_OF_KNOWN_THINGS, LABELS, MULTIPLES, NAME_TAILS } from '../../data/number-traps.ts'
import { HOMOGRAPHS } from '../../data/number-words.ts'
import type { DocumentSection, Token } from '../../models/document.ts'
import { normalKey } from '../document/normalise.ts'
import { sentenceAt } from '../document/spans.ts'
import type { Numeral } from './numerals.ts'

const keys = (forms: readonly string[]): ReadonlySet<string> => new Set(forms.map(normalKey))
const labels = keys(LABELS)
const multiples = keys(MULTIPLES)
const tails = keys(NAME_TAILS)
const determiners = keys(DETERMINERS_OF_KNOWN_THINGS)
const homographs = keys(HOMOGRAPHS)

/** Why a number in front of no unit of measure is no quantity; null where nothing speaks against it. */
export type Trap = 'label' | 'multiple' | 'name' | 'known thing' | 'year' | 'marker' | 'code' | 'homograph'

/** Traps that hold for any number, whatever unit follows. */
export function codeTrap(section: DocumentSection, numeral: Numeral): Trap | null {
  const { tokens } = section
  const before = tokens[numeral.start - 1]
  const after = tokens[numeral.end]
  if (before !== undefined && tokens[numeral.start]?.glued === true && isLatin(before)) return 'code'
  if (after?.glued === true && isLatin(after)) return 'code'
  // «۱- احداث ۲ مدرسه», «۴) تجهیز»: a number at the start of a line or in brackets alone marks a point of a list.
  const opens = sentenceAt(section, numeral.start).start === numeral.start
  if (opens && after?.kind === 'mark' && /^[-.):]$/.test(after.text)) return 'marker'
  if (before?.text === '(' && after?.text === ')') return 'marker'
  return null
}

/** Traps for a number that no currency, percent sign or measure follows. */
export function countTrap(section: DocumentSection, numeral: Numeral, known: boolean): Trap | null {
  const { tokens } = section
  const before = tokens[numeral.start - 1]
  const after = tokens[numeral.end]
  if (after !== undefined && multiples.has(after.key)) return 'multiple'
  if (after !== undefined && tails.has(after.key)) return 'name'
  if (before !== undefined && determiners.has(before.key) && numeral.value.lt(10)) return 'known thing'
  if (before !== undefined && labels.has(before.key) && before.kind === 'word' && !known) return 'label'
  // «ماده ۱۰ قانون», «منطقه ۵ تهران»: a label keeps its number though a noun follows.
  if (before !== undefined && labels.has(before.key) && numeral.value.lt(2500) && numeral.scale.eq(1)) return 'label'
  if (!known && isYear(numeral)) return 'year'
  if (!known && numeral.end - numeral.start === 1 && homographs.has(tokens[numeral.start]?.key ?? ''))
    return 'homograph'
  return null
}

/** A bare number that is a year of one of the two calendars that news counts by. */
function isYear({ value, scale, spelled }: Numeral): boolean {
  return !spelled && scale.eq(1) && ((value.gte(1290) && value.lte(1430)) || (value.gte(1900) && value.lte(2100)))
}

function isLatin(token: Token): boolean {
  return token.kind === 'word' && /^[a-zA-Z]/.test(token.text)
}
