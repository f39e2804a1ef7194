import type { Token } from '../../models/document.ts'
import { normalKey } from './normalise.ts'
import { sieve } from './sieve.ts'

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
  /** The longest phrase that begins with a token, and ends before another where a limit is given. */
  at(tokens: readonly Token[], start: number, limit?: number): PhraseMatch<Meaning> | null
  /** The longest phrase that ends right before a token. */
  before(tokens: readonly Token[], end: number): PhraseMatch<Meaning> | null
  /** Every phrase in a range of tokens, the longest where they overlap, in order. */
  within(tokens: readonly Token[], start: number, end: number): PhraseMatch<Meaning>[]
  /** Every key that the first word of a phrase can have, though the word may go on to be none. */
  beginnings(): ReadonlySet<string>
  /** Whether one token alone is a phrase. */
  has(token: Token | undefined): boolean
}

/** Phrases that mean nothing but that they are there. */
export type PhraseSet = PhraseTable<true>

/** The letters of a phrase, without blanks and joiners. */
export function letters(phrase: string): string {
  return normalKey(phrase).replaceAll(' ', '')
}

/** What a table is looked up by; made when it is first asked, so that a command which reads nothing makes none. */
interface Lookup<Meaning> {
  readonly meanings: ReadonlyMap<string, Meaning>
  /** Every beginning of a phrase. */
  readonly beginnings: ReadonlySet<string>
  /** Whether a word may be one of them, so that most tokens are dismissed by one look. */
  readonly mayBegin: (word: string) => boolean
  /** Whether a phrase may end with a word. */
  readonly mayEnd: (word: string) => boolean
  /** The words of the longest phrase. */
  readonly words: number
}

/** A table of phrases; a row has one form or several. The first of two equal forms stands. */
export function phraseTable<Meaning>(
  rows: Iterable<readonly [forms: string | readonly string[], meaning: Meaning]>,
): PhraseTable<Meaning> {
  let made: Lookup<Meaning> | null = null

  const at = (tokens: readonly Token[], start: number, limit = tokens.length): PhraseMatch<Meaning> | null => {
    made ??= lookup(rows)
    const { meanings, beginnings, mayBegin, words } = made
    const first = tokens[start]
    if (first === undefined || !mayBegin(first.key)) return null
    let joined = ''
    let found: PhraseMatch<Meaning> | null = null
    for (let end = start; end < Math.min(start + words, limit); end++) {
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
      made ??= lookup(rows)
      const last = tokens[end - 1]
      if (last === undefined || !made.mayEnd(last.key)) return null
      for (let start = Math.max(0, end - made.words); start < end; start++) {
        const found = at(tokens, start, end)
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
    beginnings() {
      made ??= lookup(rows)
      return made.beginnings
    },
    has(token) {
      made ??= lookup(rows)
      return token !== undefined && made.meanings.has(token.key)
    },
  }
}

/** A table of phrases that mean nothing but that they are there. */
export function phraseSet(forms: readonly string[]): PhraseSet {
  return phraseTable<true>([[forms, true]])
}

/** Where the longest phrase that begins at a token ends, before a limit; null where none does. */
export function phraseEnd(table: PhraseSet, tokens: readonly Token[], start: number, limit: number): number | null {
  return table.at(tokens, start, limit)?.end ?? null
}

function lookup<Meaning>(
  rows: Iterable<readonly [forms: string | readonly string[], meaning: Meaning]>,
): Lookup<Meaning> {
  const meanings = new Map<string, Meaning>()
  const beginnings = new Set<string>()
  const endings = new Set<string>()
  let words = 1
  for (const [forms, meaning] of rows) {
    for (const form of typeof forms === 'string' ? [forms] : forms) {
      const key = letters(form)
      if (!meanings.has(key)) meanings.set(key, meaning)
      for (let length = 1; length <= key.length; length++) beginnings.add(key.slice(0, length))
      for (let from = 0; from <= key.length; from++) endings.add(key.slice(from))
      words = Math.max(words, form.split(/[ \u200c]/u).length)
    }
  }
  return { meanings, beginnings, mayBegin: sieve(beginnings), mayEnd: sieve(endings), words }
}
