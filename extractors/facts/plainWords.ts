import {
  JOINS_NEXT,
  JOINS_PREVIOUS,
  PARTICIPLE_ENDINGS,
  PLURAL_ENDINGS,
  WHOLE_WORDS,
  WORDS_IN_HEH,
} from '../../data/subject-words.ts'
import { keySet } from '../document/keySet.ts'
import { normalKey } from '../document/normalise.ts'

const joinsNext = keySet(JOINS_NEXT)
const joinsPrevious = keySet(JOINS_PREVIOUS)
const wholeWords = keySet(WHOLE_WORDS)
const adjectives: ReadonlyMap<string, string> = new Map(
  WORDS_IN_HEH.map((word) => [normalKey(`${word}ای`), normalKey(word)]),
)
const plurals = PLURAL_ENDINGS.map(normalKey)
const participles = PARTICIPLE_ENDINGS.map(normalKey)

/** Letters after which a «ی» at the end is the ezafe or an article, not an adjective: «احیای», «پروژه‌ی», «نیروی». */
const BEFORE_EZAFE = 'اوه'

/** The words of a text in their plainest spelling, in order: keys without plural, ezafe and blanks inside words. */
export function plainWords(text: string): string[] {
  return plainKeys(normalKey(text).split(/[^\p{L}\p{M}\p{N}.]+/u))
}

/** The same for keys of tokens. «سرمایه گذاری های» and «سرمایه‌گذاری» are one. */
export function plainKeys(tokenKeys: readonly string[]): string[] {
  const words: string[] = []
  let open = ''
  for (const key of tokenKeys) {
    if (key === '' || plurals.includes(key)) continue
    if (joinsNext.has(key)) {
      open += key
      continue
    }
    const previous = words.at(-1)
    if (open === '' && previous !== undefined && joinsPrevious.has(withoutPlural(key))) {
      words[words.length - 1] = plainest(previous + key)
      continue
    }
    words.push(plainest(open + key))
    open = ''
  }
  if (open !== '') words.push(plainest(open))
  return words
}

function plainest(key: string): string {
  if (wholeWords.has(key)) return key
  return withoutEzafe(withoutParticiple(withoutPlural(key)))
}

function withoutPlural(key: string): string {
  if (wholeWords.has(key)) return key
  const noun = adjectives.get(key)
  if (noun !== undefined) return noun
  const ending = plurals.find((plural) => key.endsWith(plural) && key.length - plural.length >= 2)
  return ending === undefined ? key : key.slice(0, -ending.length)
}

function withoutParticiple(key: string): string {
  const ending = participles.find((participle) => key.endsWith(participle) && key.length - participle.length >= 3)
  return ending === undefined ? key : key.slice(0, -ending.length)
}

/** «احیای واحدها», «احیاء»: both are «احیا». */
function withoutEzafe(key: string): string {
  if (key.endsWith('ء') && key.length > 2) return key.slice(0, -1)
  return key.length > 3 && key.endsWith('ی') && BEFORE_EZAFE.includes(key.at(-2) ?? '-') ? key.slice(0, -1) : key
}
