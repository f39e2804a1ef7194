import type { Token } from '../../../models/document.ts'
import { normalKey } from '../../document/normalise.ts'

/** A table of phrases, ready to be looked for in tokens. */
export interface JoinedPhrases {
  readonly keys: ReadonlySet<string>
  readonly longest: number
}

/** Phrases told apart by their letters only: blanks and joiners inside them say nothing («خبر داد», «خبرداد»). */
export function joinedPhrases(rows: Iterable<string>): JoinedPhrases {
  const keys = new Set(Array.from(rows, (row) => normalKey(row).replaceAll(' ', '')))
  return { keys, longest: Math.max(0, ...Array.from(keys, (key) => key.length)) }
}

/** Where the longest phrase that begins at a token ends, or null. Only words make phrases. */
export function phraseEnd(table: JoinedPhrases, tokens: readonly Token[], at: number, end: number): number | null {
  let key = ''
  let found: number | null = null
  for (let i = at; i < end; i++) {
    const token = tokens[i]
    if (token?.kind !== 'word') break
    key += token.key
    if (key.length > table.longest) break
    if (table.keys.has(key)) found = i + 1
  }
  return found
}

/** Whether one word is in a table. */
export function isIn(table: JoinedPhrases, token: Token | undefined): boolean {
  return token !== undefined && table.keys.has(token.key)
}
