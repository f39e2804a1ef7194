import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { addSpelling, type SpellingCounts, wordsOf } from './spellings.ts'

/** How often a lexicon's word is taken to occur in text where the lexicon does not say. */
const UNTOLD = 4
/** Counts of the lexicons are of different texts: brought to one measure, that of shekar's. */
const HAZM_SHARE = 1 / 3
/** Forms of verbs with «همی» are of poetry. */
const ARCHAIC = 'همی\u200C'

/** What the lexicons say: how common each spelling is, and how many of them have it. */
export interface Lexicons {
  readonly frequency: SpellingCounts
  readonly listed: SpellingCounts
  /** Parts of speech of plain words, the likeliest first: «N,AJ». */
  readonly partsOfSpeech: ReadonlyMap<string, string>
}

export function lexicons(folder: string): Lexicons {
  const frequency: SpellingCounts = new Map()
  const listed: SpellingCounts = new Map()
  const partsOfSpeech = new Map<string, string>()
  const add = (word: string, count: number) => {
    const [only, ...more] = wordsOf(word)
    if (only === undefined || more.length > 0 || only.startsWith(ARCHAIC) || only.replaceAll('\u200C', '').length < 2)
      return
    addSpelling(frequency, only, count)
    addSpelling(listed, only, 1)
  }
  const rows = (path: string, separator: string) =>
    readFileSync(join(folder, path), 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => line.trim().split(separator))
  for (const [word = '', count, parts = ''] of rows('hazm-lexicon/words.dat', '\t')) {
    const [only] = wordsOf(word)
    if (only === word) partsOfSpeech.set(word, parts)
    add(word, Math.max(UNTOLD, Number(count) * HAZM_SHARE))
  }
  for (const [word = '', count] of rows('shekar-lexicon/vocab.csv', ',')) add(word, Math.max(UNTOLD, Number(count)))
  for (const [word = ''] of rows('shekar-lexicon/compound_words.csv', ',')) add(word, UNTOLD)
  for (const [word = ''] of rows('lilak/lexicon', ',')) add(word, UNTOLD)
  return { frequency, listed, partsOfSpeech }
}
