import type { DocumentSection } from '../../models/document.ts'
import { atomAt } from './atoms.ts'
import type { NoNumeral } from './numerals.ts'

/** The rank or common fraction that starts at a token: «سوم», «۲۰مین», «سی ام», «دو سوم»; null where none does. */
export function rankAt(section: DocumentSection, at: number): NoNumeral | null {
  const first = atomAt(section, at)?.type
  if (first === 'ordinal' || first === 'denominator' || first === 'ordinal_ending' || first === 'four_tenths') {
    return { end: at + 1, why: 'ordinal' }
  }
  if (first !== 'small' && first !== 'digits') return null
  const second = atomAt(section, at + 1)?.type
  if (second === 'ordinal') return { end: at + 2, why: 'fraction' }
  return second === 'ordinal_ending' ? { end: at + 2, why: 'ordinal' } : null
}
