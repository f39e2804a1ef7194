import { HUNDREDTHS } from '../../data/units.ts'
import type { DocumentSection } from '../../models/document.ts'
import { keySet } from '../document/keySet.ts'
import { type Numeral, numeralAt } from './numerals.ts'
import type { Placing } from './placing.ts'

const hundredths = keySet(HUNDREDTHS)

/** The amount with the cents told behind its currency: «۵۰ دلار و ۹۷ سنت» are 50.97 dollars. Null where none are. */
export function withHundredths(section: DocumentSection, numeral: Numeral, { unit, end }: Placing): Numeral | null {
  const { tokens } = section
  if (unit?.dimension !== 'money' || tokens[end]?.key !== 'و') return null
  const cents = numeralAt(section, end + 1)
  if (cents === null || 'why' in cents || cents.value.gte(100) || !hundredths.has(tokens[cents.end]?.key ?? ''))
    return null
  const value = numeral.value.plus(cents.value.div(100))
  return {
    ...numeral,
    end: cents.end + 1,
    value,
    stated: value.div(numeral.scale),
    precision: cents.precision.div(100),
  }
}
