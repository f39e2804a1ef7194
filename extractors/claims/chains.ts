import { CLAUSE_OPENERS } from '../../data/function-words.ts'
import {
  DEMONSTRATIVES,
  FRAME_NOUNS,
  INNER_DETERMINERS,
  PAYING_HEADS,
  QUANTITY_NOUNS,
} from '../../data/subject-cues.ts'
import { keySet } from '../document/keySet.ts'
import { isContentWord, isLooseEnding } from '../document/wordClass.ts'
import { isJoint, type PhraseGround } from './nounPhrase.ts'

const openers = keySet(CLAUSE_OPENERS)
const demonstratives = keySet(DEMONSTRATIVES)
const quantityNouns = keySet(QUANTITY_NOUNS)
const inner = keySet(INNER_DETERMINERS)
const frames = keySet(FRAME_NOUNS)
const paying = keySet(PAYING_HEADS)

/** Marks of names, which a noun phrase goes on over. */
export const QUOTES: ReadonlySet<string> = new Set(['«', '»', '"', '“', '”'])

/** «۵۶ میلیارد ریال صنعت و [معدن] و ۵۱ میلیارد ریال …»: the second half of what is counted, before the next number. */
export function endsCounted({ tokens, counted, measured }: PhraseGround, start: number, next: number): boolean {
  const joined = tokens[start - 1]?.key === 'و' && counted[start - 2] === true
  const divides = tokens[next]?.key === 'و' || tokens[next]?.key === '،'
  return joined && divides && measured[next + 1] === true
}

/** Where the chain of a noun that starts at a token ends. */
export function chainEnd(ground: PhraseGround, start: number, limit: number, actor: boolean): number {
  const pays = paying.has(ground.tokens[start]?.key ?? '')
  const framed = frames.has(ground.tokens[start]?.key ?? '')
  let end = start + 1
  for (;;) {
    const next = linkEnd(ground, end, limit)
    if (next === null) return end
    // «استاندار مرکزی [طول این خط] را», «وزیر راه [میزان پیشرفت] را»: what is told of is no part of who tells it.
    const last = next - 1
    // «بر اساس این گزارش [متوسط قیمت] …»: what is pointed at is told.
    if (framed && demonstratives.has(ground.tokens[last - 1]?.key ?? '') && frames.has(ground.tokens[last]?.key ?? ''))
      return next
    if (actor && (next > end + 1 || afterPlace(ground, last))) return end
    if (quantityNouns.has(ground.tokens[last]?.key ?? '') && (actor || pays || isIndefinite(ground, end - 1)))
      return end
    end = next
  }
}

function afterPlace({ placed }: PhraseGround, at: number): boolean {
  return placed[at - 1] === true && placed[at] !== true
}

/** «در اظهاراتی [میزان خسارت] را»: a noun in «ی» has no ezafe. */
function isIndefinite({ tokens }: PhraseGround, at: number): boolean {
  const key = tokens[at]?.key ?? ''
  return key.endsWith('ی') && !key.endsWith('های')
}

/** «گروه اقتصادی- », «خبرگزاری فارس: »: what a text opens with before its dash. */
export function opensDateline({ tokens, barred }: PhraseGround, start: number, next: number): boolean {
  const opens = start === 0 || tokens[start - 1]?.kind === 'break'
  return opens && barred[next] !== true && (tokens[next]?.key === '-' || tokens[next]?.key === ':')
}

/** How many marks and labels may stand between two words of a chain. */
const MOST_BETWEEN = 3

/** Where the next word of a chain ends, over what may stand inside one; null where the chain is at its end. */
function linkEnd(ground: PhraseGround, at: number, limit: number): number | null {
  const { tokens, barred } = ground
  if (at >= limit) return null
  const joins = (i: number) =>
    i < limit && barred[i] !== true && isContentWord(tokens, i) && !openers.has(tokens[i]?.key ?? '')
  if (barred[at] !== true && isLooseEnding(tokens, at)) return at + 1
  if (isJoint(tokens, at) && joins(at + 1)) return at + 2
  if (joins(at)) return at + 1
  const token = tokens[at]
  if (token === undefined || barred[at] === true) return null
  const between = (i: number) =>
    barred[i] !== true && (tokens[i]?.kind === 'number' || QUOTES.has(tokens[i]?.key ?? ''))
  // «فیلم «تابستان ۳» محمد کوهی»
  let quoted = at
  while (quoted < Math.min(limit, at + MOST_BETWEEN) && between(quoted)) quoted++
  if (quoted > at) return joins(quoted) ? quoted + 1 : null
  if (!(demonstratives.has(token.key) || inner.has(token.key)) || !joins(at + 1)) return null
  return quantityNouns.has(tokens[at + 1]?.key ?? '') && demonstratives.has(token.key) ? null : at + 2
}
