import { LOOSE_ENDINGS } from '../../data/function-words.ts'
import {
  CHANGE_NOUNS,
  DEMONSTRATIVES,
  FIGURE_NOUNS,
  PART_NOUNS,
  REFUSED_SUBJECTS,
  SPEECH_NOUNS,
  WEAK_NOUNS,
} from '../../data/subject-cues.ts'
import { keySet } from '../document/keySet.ts'
import { isJoint, type NounPhrase, type PhraseGround } from './nounPhrase.ts'

const refused = keySet([...REFUSED_SUBJECTS, ...SPEECH_NOUNS])
const weak = keySet([...WEAK_NOUNS, ...PART_NOUNS, ...CHANGE_NOUNS.flatMap(([, forms]) => [...forms])])
const figures = keySet(FIGURE_NOUNS)
const demonstratives = keySet(DEMONSTRATIVES)
const endings = keySet(LOOSE_ENDINGS)

/** Whether a phrase says only that there is a quantity («مبلغ», «میزان») and not of what. */
export function isWeak({ tokens, placed }: PhraseGround, { start, end }: NounPhrase): boolean {
  // «به رقم بی‌سابقه ۱۶۸ میلی‌متر»: an adjective makes no thing of a figure.
  if (figures.has(tokens[start]?.key ?? '')) return true
  for (let i = start; i < end; i++) {
    const key = tokens[i]?.key ?? ''
    if (placed[i] !== true && !weak.has(key) && !refused.has(key) && !isWeakIndefinite(key)) return false
  }
  return true
}

/** «با قیمتی معادل», «مبلغی در حدود» */
function isWeakIndefinite(key: string): boolean {
  return key.endsWith('ی') && weak.has(key.slice(0, -1))
}

/** A phrase without what only frames it on either side: places, predicates, words of speech. Null where nothing is left. */
export function cleaned({ tokens, placed }: PhraseGround, { start, end }: NounPhrase): NounPhrase | null {
  const idle = (at: number) => {
    const key = tokens[at]?.key ?? ''
    return (
      placed[at] === true ||
      tokens[at]?.kind === 'mark' ||
      refused.has(key) ||
      demonstratives.has(key) ||
      endings.has(key) ||
      key === 'و'
    )
  }
  let from = start
  let to = end
  while (from < to && idle(from)) from++
  // «سه بخش حمل و نقل»
  while (to > from && idle(to - 1) && !isJoint(tokens, to - 2)) to--
  return from < to ? { start: from, end: to } : null
}
