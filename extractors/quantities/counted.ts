import { CLASSIFIERS } from '../../data/counted-nouns.ts'
import type { DocumentSection, Token } from '../../models/document.ts'
import { normalKey } from '../document/normalise.ts'
import { isContentWord } from '../document/wordClass.ts'
import type { CountedNoun } from './mention.ts'
import { countedNounAt } from './units.ts'

const GROUP = normalKey('گانه')
const PLURAL = normalKey('های')
const classifiers: ReadonlySet<string> = new Set(CLASSIFIERS.map(normalKey))

/** A noun behind a number, and whether a classifier stands between them. */
export interface Counted {
  readonly noun: CountedNoun
  readonly classified: boolean
}

/**
 * What stands behind a number to be counted: «واحد», «اتوبوس» of «۲۰ دستگاه اتوبوس», or a word that no table has and that
 * can be a noun. A classifier with no known noun behind it is the noun itself («۷۰ رأس»).
 */
export function countedAt({ tokens }: DocumentSection, at: number): Counted | null {
  if (classifiers.has(tokens[at]?.key ?? '')) {
    const noun = knownAt(tokens, at + 1)
    if (noun !== null) return { noun, classified: true }
  }
  const noun = knownAt(tokens, at) ?? unknownAt(tokens, at)
  return noun === null ? null : { noun, classified: classifiers.has(tokens[at]?.key ?? '') }
}

function knownAt(tokens: readonly Token[], at: number): CountedNoun | null {
  const known = countedNounAt(tokens, at)
  return known === null ? null : { start: at, end: known.end, unit: known.value }
}

function unknownAt(tokens: readonly Token[], at: number): CountedNoun | null {
  return isContentWord(tokens, at) && /^\p{L}/u.test(tokens[at]?.text ?? '')
    ? { start: at, end: at + 1, unit: null }
    : null
}

/** «طرح‌های ۲۷گانه»: the noun of a number that closes a group; null where the group has only a name («قوای سه‌گانه»). */
export function groupBefore({ tokens }: DocumentSection, start: number, end: number): CountedNoun | null {
  const plural = tokens[start - 1]
  if (tokens[end]?.key !== GROUP || tokens[start]?.kind !== 'number' || plural?.key.endsWith(PLURAL) !== true)
    return null
  const unit = countedNounAt([{ ...plural, key: plural.key.slice(0, -PLURAL.length) }], 0)?.value ?? null
  return { start: start - 1, end: start, unit }
}
