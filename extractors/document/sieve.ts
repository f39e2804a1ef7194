/** A power of two; some times the words of the largest table. */
const HOLES = 1 << 14

/**
 * Whether a set of words may hold a word, by a look at its length and three of its letters: most words of a text are in none of
 * the sets it is searched for, and are dismissed without a search.
 */
export function sieve(words: Iterable<string>): (word: string) => boolean {
  const holes = new Uint8Array(HOLES)
  for (const word of words) holes[hole(word)] = 1
  return (word) => holes[hole(word)] === 1
}

function hole(word: string): number {
  const last = word.length - 1
  if (last < 0) return 0
  const middle = last >> 1
  const letters = (word.charCodeAt(0) * 31 + word.charCodeAt(middle)) * 31 + word.charCodeAt(last)
  return (letters * 31 + last) & (HOLES - 1)
}
