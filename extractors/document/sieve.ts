/** Holes for each word of a set: the more, the fewer words pass that are not in it. */
const HOLES_EACH = 8

/**
 * Whether a set of words may hold a word, by a look at its length and three of its letters: most words of a text are in none of
 * the sets that are searched for it, and are dismissed without a search.
 */
export function sieve(words: ReadonlySet<string> | ReadonlyMap<string, unknown>): (word: string) => boolean {
  const mask = 2 ** Math.ceil(Math.log2(HOLES_EACH * Math.max(1, words.size))) - 1
  const holes = new Uint8Array(mask + 1)
  for (const word of words.keys()) holes[sum(word) & mask] = 1
  return (word) => holes[sum(word) & mask] === 1
}

function sum(word: string): number {
  const last = word.length - 1
  if (last < 0) return 0
  const letters = (word.charCodeAt(0) * 31 + word.charCodeAt(last >> 1)) * 31 + word.charCodeAt(last)
  return letters * 31 + last
}
