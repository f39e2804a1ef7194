import { NEGATIVE } from '../../data/number-words.ts'
import type { DocumentSection } from '../../models/document.ts'
import { keySet } from '../document/keySet.ts'
import type { Numeral } from './numerals.ts'
import type { Placing } from './placing.ts'

const negative = keySet(NEGATIVE)

/** A number and what it is of, below zero where its percentage was told so: «رشد منفی ۲.۵ درصد», «-۲.۵ درصد». */
export function signed(
  section: DocumentSection,
  numeral: Numeral,
  placing: Placing,
): { numeral: Numeral; placing: Placing } {
  const at = numeral.start - 1
  const of = placing.unit?.dimension
  if (
    of !== 'percent' ||
    placing.start !== numeral.start ||
    !(negative.has(section.tokens[at]?.key ?? '') || isMinus(section, at))
  ) {
    return { numeral, placing }
  }
  const below = { ...numeral, start: at, value: numeral.value.times(-1), stated: numeral.stated.times(-1) }
  return { numeral: below, placing: { ...placing, start: at } }
}

/** A minus is written onto its number and onto nothing else; «- ۲۰ درصد» opens a point of a list, «۵-۱۰ درصد» is a range. */
function isMinus({ tokens }: DocumentSection, at: number): boolean {
  const before = tokens[at - 1]
  return tokens[at]?.text === '-' && tokens[at + 1]?.glued === true && !tokens[at].glued && before?.kind === 'word'
}
