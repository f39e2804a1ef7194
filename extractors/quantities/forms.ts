import type { DocumentSection } from '../../models/document.ts'
import { type Atom, atomAt } from './atoms.ts'

/** How a number is written; what `khabarkav why` tells of it. */
export type NumberForm =
  | 'digits'
  | 'words'
  | 'digits and words'
  | 'decimal part in words'
  | 'half or quarter'
  | 'fraction'
  | 'slash read from right to left'

const DECIMALS: ReadonlySet<string> = new Set<Atom['type']>(['denominator', 'four_tenths', 'point'])
const PARTS: ReadonlySet<string> = new Set<Atom['type']>(['half', 'quarter'])

/** How the number between two tokens is written. The order matters: what is rarest says most. */
export function numberForm(section: DocumentSection, start: number, end: number): NumberForm {
  const atoms: Atom[] = []
  for (let at = start; at < end; at++) {
    const atom = atomAt(section, at)
    if (atom !== null) atoms.push(atom)
  }
  const digits = atoms.filter((atom) => atom.type === 'digits')
  if (digits.some(({ reversed }) => reversed)) return 'slash read from right to left'
  if (atoms.some(({ type }) => type === 'fraction')) return 'fraction'
  if (atoms.some(({ type }) => DECIMALS.has(type))) return 'decimal part in words'
  if (atoms.some(({ type }) => PARTS.has(type))) return 'half or quarter'
  if (digits.length === 0) return 'words'
  return digits.length === atoms.length ? 'digits' : 'digits and words'
}
