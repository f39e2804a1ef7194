import type { Token } from '../../models/document.ts'
import { normalKey } from './normalise.ts'

/** A phrase of a table, found in a text: what it means, and its tokens, half-open. */
export interface PhraseMatch<Meaning> {
  readonly meaning: Meaning
  readonly start: number
  readonly end: number
}

/**
 * A table of phrases, looked up by their letters alone, so that «سال جاری», «سال‌جاری» and «سالجاری» are one row. A match
 * begins and ends with a token: never inside a word, never over a mark.
 */
export interface PhraseTable<Meaning> {
  /** The longest phrase that begins with a token. */
  at(tokens: readonly Token[], start: number): PhraseMatch<Meaning> | null
  /** The longest phrase that ends right before a token. */
  before(tokens: readonly Token[], end: number): PhraseMatch<Meaning> | null
  /** Every phrase in a range of tokens, the longest where they overlap, in order. */
  within(tokens: readonly Token[], start: number, end: number): PhraseMatch<Meaning>[]
}

/** The letters of a phrase, without blanks and joiners. */
export function letters(phrase: string): string {
  return normalKey(phrase).replaceAll(' ', '')
}

/** A table of phrases; a row has one form or several. The first of two equal forms stands. */
export function phraseTable<Meaning>(
  rows: Iterable<readonly [forms: string | readonly string[], meaning: Meaning]>,
): PhraseTable<Meaning> {
  const meanings = new Map<string, Meaning>()
  /** Every beginning of a phrase, so that most tokens are dismissed by one look. */
  const beginnings = new Set<string>()
  let words = 1
  for (const [forms, meaning] of rows) {
    for (const form of typeof forms === 'string' ? [forms] : forms) {
      const key = letters(form)
      if (!meanings.has(key)) meanings.set(key, meaning)
      for (let length = 1; length <= key.length; length++) beginnings.add(key.slice(0, length))
      words = Math.max(words, form.split(/[ \u200c]/u).length)
    }
  }

  const at = (tokens: readonly Token[], start: number): PhraseMatch<Meaning> | null => {
    let joined = ''
    let found: PhraseMatch<Meaning> | null = null
    for (let end = start; end < start + words; end++) {
      const token = tokens[end]
      if (token === undefined || token.kind === 'break') break
      joined += token.key
      if (!beginnings.has(joined)) break
      const meaning = meanings.get(joined)
      if (meaning !== undefined) found = { meaning, start, end: end + 1 }
    }
    return found
  }

  return {
    at,
    before(tokens, end) {
      for (let start = Math.max(0, end - words); start < end; start++) {
        const found = at(tokens, start)
        if (found?.end === end) return found
      }
      return null
    },
    within(tokens, start, end) {
      const found: PhraseMatch<Meaning>[] = []
      for (let i = start; i < end; ) {
        const match = at(tokens, i)
        if (match !== null && match.end <= end) {
          found.push(match)
          i = match.end
        } else i++
      }
      return found
    },
  }
}
