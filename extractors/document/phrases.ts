import type { Token } from '../../models/document.ts'
import { normalise } from './normalise.ts'
import { tokens } from './tokens.ts'

/** A phrase of a table, found in a text. Tokens are half-open. */
export interface PhraseMatch<Value> {
  readonly value: Value
  readonly start: number
  readonly end: number
}

/** A table of phrases, looked up by token keys: never by letters inside a word, never by ZWNJ. */
export interface PhraseTable<Value> {
  /** The longest phrase that starts at a token. */
  at(tokens: readonly Token[], start: number): PhraseMatch<Value> | null
  /** The longest phrase that ends before a token. */
  before(tokens: readonly Token[], end: number): PhraseMatch<Value> | null
  /** Every phrase in a range of tokens, longest first where they overlap, in order. */
  within(tokens: readonly Token[], start: number, end: number): PhraseMatch<Value>[]
}

interface Entry<Value> {
  readonly keys: readonly string[]
  readonly value: Value
}

/** Makes a table. A phrase of several words also matches where they were written as one («مترمربع», «بیش‌از»). */
export function phraseTable<Value>(
  rows: Iterable<readonly [forms: readonly string[], value: Value]>,
): PhraseTable<Value> {
  const byFirst = new Map<string, Entry<Value>[]>()
  const byLast = new Map<string, Entry<Value>[]>()
  const put = (map: Map<string, Entry<Value>[]>, key: string | undefined, entry: Entry<Value>) => {
    if (key === undefined) return
    const list = map.get(key)
    if (list === undefined) map.set(key, [entry])
    else list.push(entry)
  }
  for (const [forms, value] of rows) {
    for (const form of forms) {
      const keys = tokens(normalise(form).normal).map((token) => token.key)
      for (const spelling of keys.length > 1 ? [keys, [keys.join('')]] : [keys]) {
        const entry = { keys: spelling, value }
        put(byFirst, spelling[0], entry)
        put(byLast, spelling.at(-1), entry)
      }
    }
  }
  for (const map of [byFirst, byLast])
    for (const list of map.values()) list.sort((a, b) => b.keys.length - a.keys.length)

  const at = (tokens: readonly Token[], start: number): PhraseMatch<Value> | null => {
    for (const { keys, value } of byFirst.get(tokens[start]?.key ?? '') ?? []) {
      if (keys.every((key, i) => tokens[start + i]?.key === key)) return { value, start, end: start + keys.length }
    }
    return null
  }
  return {
    at,
    before(tokens, end) {
      for (const { keys, value } of byLast.get(tokens[end - 1]?.key ?? '') ?? []) {
        const start = end - keys.length
        if (start >= 0 && keys.every((key, i) => tokens[start + i]?.key === key)) return { value, start, end }
      }
      return null
    },
    within(tokens, start, end) {
      const found: PhraseMatch<Value>[] = []
      for (let i = start; i < end; ) {
        const match = at(tokens, i)
        if (match !== null && match.end <= end) {
          found.push(match)
          i = match.end
        } else i++
      }
      return found
    },
  }
}
