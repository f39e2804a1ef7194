import { ADVERBS, CONJUNCTIONS, PREPOSITIONS, PRONOUNS_AND_DETERMINERS } from '../../data/function-words.ts'
import type { Token } from '../../models/document.ts'
import { normalKey } from './normalise.ts'
import { type VerbForm, verbForm } from './verbs.ts'

const functionWords: ReadonlySet<string> = new Set(
  [...PREPOSITIONS, ...CONJUNCTIONS, ...PRONOUNS_AND_DETERMINERS, ...ADVERBS].map(normalKey),
)

/** Whether a word only joins others: a preposition, conjunction, pronoun, determiner or adverb. */
export function isFunctionWord(key: string): boolean {
  return functionWords.has(key)
}

/** The finite verb (or participle in its place) that a token is; «می شود» in two words is read whole at its second. */
export function verbAt(tokens: readonly Token[], at: number): VerbForm | null {
  const token = tokens[at]
  if (token?.kind !== 'word') return null
  const before = tokens[at - 1]?.key
  if (before === 'می' || before === 'نمی') return verbForm(`${before}${token.key}`) ?? verbForm(token.key)
  return verbForm(token.key)
}

/** Whether a token can be a noun or adjective: a word that neither joins others nor is a verb. */
export function isContentWord(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return token?.kind === 'word' && !isFunctionWord(token.key) && verbAt(tokens, at) === null
}
