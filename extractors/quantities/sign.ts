import { NEGATIVE } from '../../data/number-words.ts'
import type { DocumentSection } from '../../models/document.ts'
import { keySet } from '../document/keySet.ts'
import { sentenceAt } from '../document/spans.ts'
import type { Numeral } from './numerals.ts'
import type { Placing } from './placing.ts'
import { unitAt } from './units.ts'

const negative = keySet(NEGATIVE)

/**
 * A number and what it is of, below zero where it was told so: «رشد منفی ۲.۵ درصد», «-۲.۵ درصد», «تراز منفی ۳ میلیارد دلار».
 * Only what is measured can be; «نظر منفی ۲۰ نفر» are twenty.
 */
export function signed(
  section: DocumentSection,
  numeral: Numeral,
  placing: Placing,
): { numeral: Numeral; placing: Placing } {
  const at = placing.start - 1
  const { unit } = placing
  const word = negative.has(section.tokens[at]?.key ?? '')
  const sign = unit?.dimension !== 'money' && isMinus(section, at)
  if (unit === null || numeral.value.lte(0) || !(word || sign)) return { numeral, placing }
  return { numeral: { ...below(numeral), start: at }, placing: { ...placing, start: at } }
}

/**
 * The number with a minus that was typed behind it, as text from right to left often has it: «رشد ۲.۵- درصدی», «٪۲.۵-». A
 * hyphen opens a point of a list too («۱- درصد …»), but at the start of a sentence.
 */
export function withMinusBehind(section: DocumentSection, numeral: Numeral): Numeral {
  const { tokens } = section
  const { start, end } = numeral
  const minus = tokens[end]
  if (minus?.text !== '-' || !minus.glued || tokens[end - 1]?.kind !== 'number') return numeral
  if (tokens[end + 1]?.kind === 'number' || sentenceAt(section, start).start === start) return numeral
  const ofPercent = tokens[start - 1]?.text === '%' || unitAt(tokens, end + 1)?.meaning.dimension === 'percent'
  return ofPercent ? { ...below(numeral), end: end + 1 } : numeral
}

function below(numeral: Numeral): Numeral {
  return { ...numeral, value: numeral.value.times(-1), stated: numeral.stated.times(-1) }
}

/** A minus is written onto its number and onto nothing else; «- ۲۰ درصد» opens a point of a list, «۵-۱۰ درصد» is a range. */
function isMinus({ tokens }: DocumentSection, at: number): boolean {
  const before = tokens[at - 1]
  return tokens[at]?.text === '-' && tokens[at + 1]?.glued === true && !tokens[at].glued && before?.kind === 'word'
}
