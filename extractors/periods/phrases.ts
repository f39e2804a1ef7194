import type { Token } from '../../models/document.ts'
import { normalKey } from '../document/normalise.ts'

/** A phrase that was found: what it means, and the token after it. */
export interface FoundPhrase<Meaning> {
  readonly meaning: Meaning
  readonly end: number
}

/** Phrases by their letters alone, so that «سال جاری», «سال‌جاری» and «سالجاری» are one row. */
export interface PhraseTable<Meaning> {
  readonly meanings: ReadonlyMap<string, Meaning>
  /** Every beginning of a phrase, so that most tokens are dismissed by one look. */
  readonly beginnings: ReadonlySet<string>
  /** Words of the longest phrase: no more tokens than these are joined. */
  readonly words: number
}

/** The letters of a phrase, without blanks and joiners. */
export function letters(phrase: string): string {
  return normalKey(phrase).replaceAll(' ', '')
}

/** A table of phrases. The first of two equal forms stands. */
export function phraseTable<Meaning>(rows: Iterable<readonly [form: string, meaning: Meaning]>): PhraseTable<Meaning> {
  const meanings = new Map<string, Meaning>()
  const beginnings = new Set<string>()
  let words = 1
  for (const [form, meaning] of rows) {
    const key = letters(form)
    if (!meanings.has(key)) meanings.set(key, meaning)
    for (let length = 1; length <= key.length; length++) beginnings.add(key.slice(0, length))
    words = Math.max(words, form.split(/[ \u200c]/u).length)
  }
  return { meanings, beginnings, words }
}

/** The longest phrase of the table that begins with this token and ends with a token; words only, never over a mark. */
export function phraseAt<Meaning>(
  table: PhraseTable<Meaning>,
  tokens: readonly Token[],
  at: number,
): FoundPhrase<Meaning> | null {
  let joined = ''
  let found: FoundPhrase<Meaning> | null = null
  for (let end = at; end < at + table.words; end++) {
    const token = tokens[end]
    if (token === undefined || token.kind !== 'word') break
    joined += token.key
    if (!table.beginnings.has(joined)) break
    const meaning = table.meanings.get(joined)
    if (meaning !== undefined) found = { meaning, end: end + 1 }
  }
  return found
}

/** The longest phrase of the table that ends right before this token. */
export function phraseBefore<Meaning>(
  table: PhraseTable<Meaning>,
  tokens: readonly Token[],
  end: number,
): (FoundPhrase<Meaning> & { readonly start: number }) | null {
  for (let start = Math.max(0, end - table.words); start < end; start++) {
    const found = phraseAt(table, tokens, start)
    if (found?.end === end) return { ...found, start }
  }
  return null
}
