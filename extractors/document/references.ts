import { ENTITIES } from '../../data/letters.ts'

const REFERENCE = /^&(?:#([0-9]{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,8}));/
/** No reference is longer. */
const LONGEST = 12

/**
 * The character that a reference stands for («&nbsp;», «&#1777;»), with the units it takes; null where none starts, or where
 * its character could build another reference.
 */
export function referenceAt(raw: string, at: number): { character: string; length: number } | null {
  const match = REFERENCE.exec(raw.slice(at, at + LONGEST))
  if (match === null) return null
  const [whole, decimal, hex, name] = match
  const code = decimal !== undefined ? Number(decimal) : hex !== undefined ? Number.parseInt(hex, 16) : null
  const character =
    code === null ? ENTITIES[(name ?? '').toLowerCase()] : code <= 0x10ffff ? String.fromCodePoint(code) : undefined
  if (character === undefined || /^[&#;A-Za-z0-9\uD800-\uDFFF]$/.test(character)) return null
  return { character, length: whole.length }
}
