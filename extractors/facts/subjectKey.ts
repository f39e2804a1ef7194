import { MEASURES } from '../../data/measures.ts'
import { FALLS, MOVES, RISES, STOP_WORDS, SYNONYMS } from '../../data/subject-words.ts'
import type { Change } from '../../models/quantity.ts'
import { plainWords } from './plainWords.ts'

interface Synonym {
  readonly words: readonly string[]
  readonly name: readonly string[]
}

/** Synonyms by their first word, the longest first: «واحد مسکونی» is read before «واحد». */
const synonyms = new Map<string, Synonym[]>()
for (const [name = '', ...forms] of [...SYNONYMS, RISES, FALLS, MOVES]) {
  for (const form of forms) {
    const words = plainWords(form)
    const [first] = words
    if (first !== undefined) synonyms.set(first, [...(synonyms.get(first) ?? []), { words, name: plainWords(name) }])
  }
}
for (const list of synonyms.values()) list.sort((a, b) => b.words.length - a.words.length)

const stopWords = new Set(STOP_WORDS.flatMap(plainWords))
const implied: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  MEASURES.map((row) => [
    row.id,
    new Set(row.nouns.flatMap((noun) => [...named(plainWords(noun)), ...plainWords(noun)])),
  ]),
)
const MOVED: Readonly<Record<Exclude<Change, 'to'>, string>> = {
  up: plainWords(RISES[0]).join(' '),
  down: plainWords(FALLS[0]).join(' '),
  by: plainWords(MOVES[0]).join(' '),
}

/** What a subject is reduced by: what its slot says elsewhere. */
export interface SubjectContext {
  readonly measure: string
  readonly change: Change | null
  /** The name of the place or organisation that the slot is about, or null. */
  readonly about: string | null
}

/**
 * A subject in its plainest spelling: synonyms by one name, without the words that the measure, the place and the
 * language imply, in order of the alphabet; with the way it moved, so that a rise and a fall never meet. Empty where
 * the measure says it all.
 * «واحد راکد صنعتی» and «واحد صنعتی راکد»; «پروژه» and «طرح», but not «پروژه آبرسانی»
 */
export function subjectKey(subject: string | null, context: SubjectContext): string {
  const nouns = implied.get(context.measure) ?? new Set()
  const said = named(plainWords(subject ?? ''))
  const words = said.filter((word) => !nouns.has(word))
  const away = new Set(plainWords(context.about ?? ''))
  const telling = words.filter((word) => !stopWords.has(word) && !away.has(word))
  const onlyStopWords = telling.length === 0 && words.length === said.length
  const kept = new Set(onlyStopWords ? words : telling)
  if (context.change !== null && context.change !== 'to') {
    const move = MOVED[context.change]
    if (!nouns.has(move)) kept.add(move)
  }
  return [...kept].sort().join(' ')
}

/** The words with every synonym under its one name. */
function named(words: readonly string[]): string[] {
  const found: string[] = []
  for (let at = 0; at < words.length; ) {
    const synonym = synonyms.get(words[at] ?? '')?.find((row) => row.words.every((word, i) => words[at + i] === word))
    if (synonym === undefined) {
      found.push(words[at] ?? '')
      at++
    } else {
      found.push(...synonym.name)
      at += synonym.words.length
    }
  }
  return found
}
