import {
  ADVERBS,
  CONJUNCTIONS,
  LOOSE_AUXILIARIES,
  LOOSE_ENDINGS,
  PREPOSITIONS,
  PRONOUNS_AND_DETERMINERS,
} from '../../data/function-words.ts'
import type { Token } from '../../models/document.ts'
import { keySet } from './keySet.ts'
import { normalKey } from './normalise.ts'
import { type VerbForm, verbForm } from './verbs.ts'

const functionWords: ReadonlySet<string> = new Set(
  [...PREPOSITIONS, ...CONJUNCTIONS, ...PRONOUNS_AND_DETERMINERS, ...ADVERBS].map(normalKey),
)

/** Whether a word only joins others: a preposition, conjunction, pronoun, determiner or adverb. */
function isFunctionWord(key: string): boolean {
  return functionWords.has(key)
}

const LOOSE_PREFIXES: ReadonlySet<string> = new Set(['بازمی', 'برمی', 'درمی'])
const COPULA = 'است'
/** The copula run together with a plural. */
const PLURAL_COPULA = 'هاست'

/** The finite verb (or participle in its place) that a token is; «می شود» in two words is read whole at its second. */
export function verbAt(tokens: readonly Token[], at: number): VerbForm | null {
  const token = tokens[at]
  if (token?.kind !== 'word') return null
  const before = tokens[at - 1]?.key
  if (before === 'می' || before === 'نمی') return verbForm(`${before}${token.key}`) ?? verbForm(token.key)
  // «بازمی گردند»
  if (before !== undefined && LOOSE_PREFIXES.has(before)) return verbForm(`می${token.key}`) ?? verbForm(token.key)
  // «آلودگی ناشی از خودروهاست»
  return verbForm(token.key) ?? (token.key.endsWith(PLURAL_COPULA) ? verbForm(COPULA) : null)
}

/** Words that a participle is finite before: a joiner of clauses or an auxiliary. */
const AFTER_PARTICIPLE: ReadonlySet<string> = new Set([
  'و',
  'که',
  'ولی',
  'اما',
  'تا',
  ...LOOSE_AUXILIARIES.map(normalKey),
])

/** How far before its participle «که» opens a clause, in tokens. */
const RELATIVE_REACH = 8

function isAfterRelative(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - RELATIVE_REACH); i--) if (tokens[i]?.key === 'که') return true
  return false
}

/** The finite verb at a token. A participle before a noun («پروژه افتتاح شده در استان») is an adjective, and none. */
export function finiteVerb(tokens: readonly Token[], at: number): VerbForm | null {
  const form = verbAt(tokens, at)
  if (form === null) return null
  // «بوده» is never an adjective.
  if (form.time !== 'perfect' || form.stem === 'بود') return form
  const token = tokens[at]
  if (token === undefined || /(?:است|اند|ایم|ام|اید)$/.test(token.key)) return form
  const next = tokens[at + 1]
  // «سقف تعیین‌شده ۳۰۰ کیلوگرم», but «عوارضی که مصوب شده ۴۵ هزار تومان است»
  if (next?.kind === 'number' && !isAfterRelative(tokens, at)) return null
  const ends = next === undefined || next.kind !== 'word' || AFTER_PARTICIPLE.has(next.key)
  return ends || verbAt(tokens, at + 1) !== null ? form : null
}

/** Whether a finite verb stands between two tokens, half-open. */
export function hasFiniteVerb(tokens: readonly Token[], start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (finiteVerb(tokens, at) !== null) return true
  return false
}

/** Whether a token can be a noun or adjective: a word that neither joins others nor is a finite verb. */
export function isContentWord(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return token?.kind === 'word' && !isFunctionWord(token.key) && finiteVerb(tokens, at) === null
}

const looseEndings = keySet(LOOSE_ENDINGS)

/** Whether a token is an ending that was written apart from the word before it: «عرصه های زاگرس». */
export function isLooseEnding(tokens: readonly Token[], at: number): boolean {
  return looseEndings.has(tokens[at]?.key ?? '') && isContentWord(tokens, at - 1)
}
