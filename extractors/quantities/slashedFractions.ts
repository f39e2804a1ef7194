import Big from 'big.js'
import { MULTIPLES } from '../../data/number-traps.ts'
import type { DocumentSection } from '../../models/document.ts'
import { keySet } from '../document/keySet.ts'
import { isContentWord } from '../document/wordClass.ts'
import { atomAt } from './atoms.ts'
import type { Fraction } from './fractions.ts'
import { isMeasured } from './fractions.ts'
import { countedNounAt, durationAt } from './units.ts'

const multiples = keySet(MULTIPLES)

/** The parts that a slash tells of a whole; «۱/۷ فرزند» are 1.7. */
const PARTS = /^(?:1\/[2-5]|2\/3|3\/4)$/

/** «۱/۳ بیکاران» is a third of them. Before a unit, a counted noun or a verb the slash is the decimal point. */
export function slashedFractionAt(section: DocumentSection, at: number): Fraction | null {
  const { tokens } = section
  const token = tokens[at]
  if (token?.kind !== 'number' || !PARTS.test(token.text) || !isContentWord(tokens, at + 1)) return null
  const digits = atomAt(section, at)
  if (digits?.type !== 'digits' || digits.reversed || multiples.has(tokens[at + 1]?.key ?? '')) return null
  if (isMeasured(section, at + 1) || atomAt(section, at + 1) !== null) return null
  if (countedNounAt(tokens, at + 1) !== null || durationAt(tokens, at + 1) !== null) return null
  const [numerator = '', denominator = ''] = token.text.split('/')
  return { end: at + 1, numerator: Big(numerator), denominator: Big(denominator) }
}
