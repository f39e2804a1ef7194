import { keyOfNormal, normalise } from '../../extractors/document/normalise.ts'

const ZWNJ = '\u200C'

/** How often a word was written without joiners, and with them in which ways. */
export interface Spellings {
  plain: number
  readonly joined: Map<string, number>
}

export type SpellingCounts = Map<string, Spellings>

/** A word in letters of keys, its joiners kept. */
export function spelled(word: string): string {
  return word.split(ZWNJ).map(keyOfNormal).join(ZWNJ)
}

export function addSpelling(counts: SpellingCounts, word: string, count: number): void {
  const key = word.replaceAll(ZWNJ, '')
  const known = counts.get(key) ?? { plain: 0, joined: new Map() }
  counts.set(key, known)
  if (word === key) known.plain += count
  else known.joined.set(word, (known.joined.get(word) ?? 0) + count)
}

export function joinedCount({ joined }: Spellings): number {
  let sum = 0
  for (const count of joined.values()) sum += count
  return sum
}

/** The words of a raw line: runs of Persian letters and joiners, in letters of keys, each in the spelling that is taught. */
export function wordsOf(raw: string): readonly string[] {
  return (normalise(raw).normal.match(PERSIAN_WORD) ?? []).map((word) => taughtSpelling(spelled(word)))
}

/**
 * Owners are written to the word where they can be («کتابشان», «هایشان»), and behind a joiner only where they cannot
 * («خانه‌شان»); a joiner behind a letter that joins to nothing shows nothing.
 */
function taughtSpelling(word: string): string {
  return word.includes(ZWNJ) ? word.replace(/^\u200C+|\u200C+$/gu, '').replace(NEEDLESS, '') : word
}

const NEEDLESS = /(?<=[ءآأإادذرزژو])\u200C+|(?<=[^ه])\u200C+(?=(?:مان|تان|شان|م|ت|ش)$)/gu

const PERSIAN_WORD = /[\u0621-\u063A\u0641-\u064A\u067E\u0686\u0698\u06A9\u06AF\u06CC\u200C]+/gu
