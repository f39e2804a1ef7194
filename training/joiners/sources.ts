import { WITH_BLANK, WITH_JOINER } from '../../extractors/joiners/wordTable.ts'
import { boundariesOf } from './examples.ts'
import type { Sources } from './knowledge.ts'
import type { Lexicons } from './lexicons.ts'
import { addSpelling, type SpellingCounts, spelled, wordsOf } from './spellings.ts'

/** What lexicons and texts say together. */
export function sourcesOf(lexicons: Lexicons, texts: readonly string[]): Sources {
  const corpus: SpellingCounts = new Map()
  const pairs = new Map<string, number>()
  for (const text of texts) {
    for (const word of wordsOf(text)) addSpelling(corpus, word, 1)
    for (const { boundary, joined } of boundariesOf(spelled(text), () => true)) {
      const pair = `${boundary.before}${joined ? WITH_JOINER : WITH_BLANK}${boundary.after}`
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
    }
  }
  return { lexicons, corpus, pairs }
}
