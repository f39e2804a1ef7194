import Big from 'big.js'
import type { DocumentSection } from '../../models/document.ts'
import { atomAt } from './atoms.ts'
import { isMeasured } from './fractions.ts'
import type { Numeral } from './numerals.ts'
import type { Placing } from './placing.ts'
import { afterAnd, isWhole } from './wholes.ts'

const HALF = Big(0.5)

/**
 * The amount with the half told behind its unit: «۱۱ دلار و نیم» is 11.5, «سه میلیارد تومان و نیم» 3.5 milliards. Null where
 * none is, and where the half measures something itself («دو درصد و نیم میلیون نفر»).
 */
export function withHalfBehind(section: DocumentSection, numeral: Numeral, { unit, end }: Placing): Numeral | null {
  const half = unit === null ? null : afterAnd(section, end)
  if (half === null || atomAt(section, half)?.type !== 'half' || isMeasured(section, half + 1)) return null
  if (!isWhole(numeral.stated)) return null
  const value = numeral.value.plus(HALF.times(numeral.scale))
  const precision = HALF.times(numeral.scale)
  return { ...numeral, end: half + 1, value, stated: value.div(numeral.scale), precision }
}
