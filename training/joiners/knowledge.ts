import type { WordTable } from '../../extractors/joiners/wordTable.ts'
import { COMMONEST, WITH_BLANK, WITH_JOINER } from '../../extractors/joiners/wordTable.ts'
import type { Lexicons } from './lexicons.ts'
import { joinedCount, type SpellingCounts } from './spellings.ts'

/** How often a word of the corpus stands for one of the lexicons' texts, which are larger by so much. */
const CORPUS_WEIGHT = 2000
/** A pair is counted in the corpus from here on: once may be a slip. */
const LEAST_BLANKS = 2

/** Everything that the table of words holds, by its text: a word, or two parts with what stands between them. */
export type Classes = Map<string, number>

/** A class for a frequency: powers of four, so that 15 classes reach from once to a thousand million times. */
function classOf(frequency: number): number {
  return frequency <= 0 ? 0 : Math.max(1, Math.min(COMMONEST, Math.round(Math.log2(frequency) / 2)))
}

/** The spellings of lexicons and corpus in one measure, and those of the corpus alone. */
export interface Sources {
  readonly lexicons: Lexicons
  readonly corpus: SpellingCounts
  /** How often two words of the corpus stood with a joiner or a blank between them. */
  readonly pairs: ReadonlyMap<string, number>
}

/** What is known of words: how common they are plain, in two parts with a joiner, and in two parts with a blank. */
export function classesOf({ lexicons, corpus, pairs }: Sources): Classes {
  const frequencies = new Map<string, number>()
  const raise = (text: string, frequency: number) => {
    frequencies.set(text, Math.max(frequencies.get(text) ?? 0, frequency))
  }
  const take = (counts: SpellingCounts, weight: number) => {
    for (const [key, { plain, joined }] of counts) {
      if (plain > 0 && !isSlip(key, { lexicons, corpus })) raise(key, plain * weight)
      for (const [spelling, count] of joined) for (const pair of pairsOf(spelling)) raise(pair, count * weight)
    }
  }
  take(lexicons.frequency, 1)
  take(corpus, CORPUS_WEIGHT)
  for (const [part, count] of productivity(frequencies.keys())) raise(part, count ** 2)
  const classes: Classes = new Map()
  for (const [text, frequency] of frequencies) classes.set(text, classOf(frequency))
  for (const [pair, count] of pairs) {
    const key = pair.replace(WITH_BLANK, WITH_JOINER)
    if (pair !== key && count >= LEAST_BLANKS && classes.has(key)) classes.set(pair, classOf(count * CORPUS_WEIGHT))
  }
  return classes
}

/** With how many others each part is joined, from this many on: «گذاری» is a part of hundreds of words, «رفسنجانی» of one. */
function productivity(texts: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>()
  for (const text of texts) {
    const [before, after, ...more] = text.split(WITH_JOINER)
    if (after === undefined || more.length > 0) continue
    for (const part of [before + WITH_JOINER, WITH_JOINER + after]) counts.set(part, (counts.get(part) ?? 0) + 1)
  }
  return new Map([...counts].filter(([, count]) => count >= LEAST_PRODUCTIVE))
}

const LEAST_PRODUCTIVE = 4

/** The pairs that a spelling with joiners is made of: each joiner with the letters up to its neighbours, and with all letters. */
export function pairsOf(spelling: string): readonly string[] {
  const parts = spelling.split(WITH_JOINER)
  const pairs = new Set<string>()
  for (let i = 1; i < parts.length; i++) {
    pairs.add(`${parts[i - 1]}${WITH_JOINER}${parts[i]}`)
    pairs.add(`${parts.slice(0, i).join('')}${WITH_JOINER}${parts.slice(i).join('')}`)
  }
  return [...pairs]
}

/** Whether a plain form of a lexicon is another's word that lost its joiner: «میآموزد» beside «می‌آموزد». */
export function isSlip(key: string, { lexicons, corpus }: Pick<Sources, 'lexicons' | 'corpus'>): boolean {
  const listed = lexicons.listed.get(key)
  const used = corpus.get(key)
  if (isInflected(key, lexicons)) return true
  const usedJoined = used === undefined ? 0 : joinedCount(used)
  const usedPlain = used?.plain ?? 0
  if (usedJoined > 3 * usedPlain) return true
  if (usedPlain > 0) return false
  return listed !== undefined && joinedCount(listed) > 0 && listed.plain < 2
}

/** What is a word of its own in this many lexicons lost no joiner, whatever it looks like: «بیشتر», «آنها». */
const WORD_OF_ITS_OWN = 2
const INFLECTION = /^(?<stem>.*[بپتثجچحخسشصضطظعغفقکگلمنهی])(?:ها|های|هایی|هایم|هایت|هایش|هایشان|هایمان|تر|ترین)$/u

/** Whether a word is the plural or degree of a far commoner one, written without its joiner: «گلها», «مهمترین». */
function isInflected(key: string, { frequency, listed }: Lexicons): boolean {
  const stem = INFLECTION.exec(key)?.groups?.stem
  if (stem === undefined || stem.length < 2) return false
  const all = frequency.get(key)
  const plain = all?.plain ?? 0
  if ((listed.get(key)?.plain ?? 0) >= WORD_OF_ITS_OWN && joinedCount(all ?? { plain: 0, joined: new Map() }) === 0)
    return false
  return (frequency.get(stem)?.plain ?? 0) > 8 * plain
}

/** A table over what is known, where what `hidden` names is not known. */
export function tableOf(classes: Classes, hidden: ReadonlySet<string> = new Set()): WordTable {
  const known = (text: string) => (hidden.has(text) ? 0 : (classes.get(text) ?? 0))
  return {
    word: known,
    joined: (before, after) => known(before + WITH_JOINER + after),
    apart: (before, after) => known(before + WITH_BLANK + after),
  }
}
