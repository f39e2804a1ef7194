import { PHRASE_BREAKERS, VERBAL_NOUNS } from '../../data/function-words.ts'
import type { Token } from '../../models/document.ts'
import { normalKey } from '../document/normalise.ts'
import { isContentWord, verbAt } from '../document/wordClass.ts'

const breakers: ReadonlySet<string> = new Set(PHRASE_BREAKERS.map(normalKey))
const verbalNouns: ReadonlySet<string> = new Set(VERBAL_NOUNS.map(normalKey))

/** A noun phrase: half-open, counted in tokens. */
export interface NounPhrase {
  readonly start: number
  readonly end: number
}

/** More words than this is no longer what is counted but where and how. */
const LONGEST = 6

/**
 * The noun phrase that starts at a token: a noun and what ezafe hangs on it, up to a preposition, a verb, a mark or a
 * verbal noun that belongs to the verb behind it («۵۲ پروژه [افتتاح شد]»). Null where none starts.
 */
export function nounPhraseAt(tokens: readonly Token[], start: number, longest = LONGEST): NounPhrase | null {
  let end = start
  while (end < start + longest && goesOn(tokens, end, end > start)) end++
  return end > start ? { start, end } : null
}

/** The noun phrase that ends before a token. */
export function nounPhraseBefore(tokens: readonly Token[], end: number, longest = LONGEST): NounPhrase | null {
  let start = end
  while (start > 0 && start > end - longest && tokens[start - 1]?.kind === 'word' && isContentWord(tokens, start - 1)) start--
  return start < end ? { start, end } : null
}

function goesOn(tokens: readonly Token[], at: number, inside: boolean): boolean {
  const token = tokens[at]
  if (token === undefined || !isContentWord(tokens, at)) return false
  if (inside && breakers.has(token.key)) return false
  if (!verbalNouns.has(token.key)) return true
  // «پرداخت» is part of the verb in «پرداخت شد», and of the phrase in «تسهیلات پرداخت‌شده».
  return !(verbAt(tokens, at + 1) !== null || (tokens[at + 1]?.key === 'می' && verbAt(tokens, at + 2) !== null))
}
