import { CLASSIFIERS } from '../../data/counted-nouns.ts'
import { VERBAL_NOUNS } from '../../data/function-words.ts'
import { SMALL_NUMBERS } from '../../data/number-words.ts'
import type { DocumentSection, Token } from '../../models/document.ts'
import { keySet } from '../document/keySet.ts'
import { normalKey } from '../document/normalise.ts'
import { isContentWord, verbAt } from '../document/wordClass.ts'
import type { CountedNoun } from './mention.ts'
import { countedNounAt } from './units.ts'

const CASE = normalKey('مورد')
const PUT = normalKey('قرار')
const GROUP = normalKey('گانه')
const PLURAL = normalKey('های')
const PLURALS = /ها(?:ی|یی)?$/
const verbalNouns = keySet(VERBAL_NOUNS)
const numberWords = keySet(SMALL_NUMBERS.flatMap(([, forms]) => forms))
const classifiers = keySet(CLASSIFIERS)

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
  const noun = knownAt(tokens, at) ?? knownPluralAt(tokens, at) ?? unknownAt(tokens, at)
  return noun === null ? null : { noun, classified: classifiers.has(tokens[at]?.key ?? '') }
}

function knownAt(tokens: readonly Token[], at: number): CountedNoun | null {
  const known = countedNounAt(tokens, at)
  // «در سال ۹۱ مورد بررسی قرار گرفت»: the word belongs to the verb.
  const ofVerb = tokens[at]?.key === CASE && tokens[at + 2]?.key === PUT
  return known === null || ofVerb ? null : { start: at, end: known.end, unit: known.meaning }
}

/** «۳۴ پروژه‌های مختلف»: against grammar, but printed. */
function knownPluralAt(tokens: readonly Token[], at: number): CountedNoun | null {
  const unit = unitOfPlural(tokens[at])
  return unit === null ? null : { start: at, end: at + 1, unit }
}

/** The English noun of a plural whose singular is in the table. */
function unitOfPlural(token: Token | undefined): string | null {
  if (token === undefined || !PLURALS.test(token.key)) return null
  return countedNounAt([{ ...token, key: token.key.replace(PLURALS, '') }], 0)?.meaning ?? null
}

function unknownAt(tokens: readonly Token[], at: number): CountedNoun | null {
  const token = tokens[at]
  if (token === undefined || !isContentWord(tokens, at) || !/^\p{L}{2}/u.test(token.key)) return null
  // Persian counts in the singular: «۹۸ اظهارنامه‌های مالیاتی» are the forms of the year 98.
  if (numberWords.has(token.key) || PLURALS.test(token.key)) return null
  // «به ۵۴۳ کاهش یافت», «اسفند ۹۷ آغاز شد»: the noun belongs to the verb.
  if (verbalNouns.has(token.key) && verbAt(tokens, at + 1) !== null) return null
  return { start: at, end: at + 1, unit: null }
}

/** «طرح‌های ۲۷گانه»: the noun of a number that closes a group; null where the group has only a name («قوای سه‌گانه»). */
export function groupBefore({ tokens }: DocumentSection, start: number, end: number): CountedNoun | null {
  const plural = tokens[start - 1]
  if (tokens[end]?.key !== GROUP || tokens[start]?.kind !== 'number' || plural?.key.endsWith(PLURAL) !== true)
    return null
  return { start: start - 1, end: start, unit: unitOfPlural(plural) }
}
