import { createHash } from 'node:crypto'

/** The prefixes of ids, one for each thing that has one. */
export type IdPrefix = 'pag' | 'art' | 'clm' | 'slt' | 'fct'

/**
 * An id: a hash of what makes the thing itself, and of nothing else (D5).
 * The parts are written as JSON before hashing, so that ['a', 'bc'] and ['ab', 'c'] differ.
 */
export function identify(prefix: IdPrefix, parts: readonly (string | number | null)[]): string {
  return `${prefix}_${createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 20)}`
}

/** The name of raw bytes: their SHA-256 in hex. */
export function contentHash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
