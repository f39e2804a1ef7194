import { CLASSIFIERS } from '../../data/counted-nouns.ts'
import { VERBAL_NOUNS } from '../../data/function-words.ts'
import { PEOPLES } from '../../data/money-words.ts'
import type { DocumentSection, Token } from '../../models/document.ts'
import { keySet } from '../document/keySet.ts'
import { normalKey } from '../document/normalise.ts'
import { isContentWord, verbAt } from '../document/wordClass.ts'
import { atomAt } from './atoms.ts'
import type { CountedNoun } from './mention.ts'
import type { Numeral } from './numerals.ts'
import { isPeopleInPlural } from './senses.ts'
import { countedNounAt } from './units.ts'

const CASE = normalKey('مورد')
const PUT = normalKey('قرار')
const WHICH = 'که'
const GROUP = normalKey('گانه')
const PLURAL = normalKey('های')
const PLURALS = /ها(?:ی|یی)?$/
const peoples = keySet(PEOPLES.flatMap((form) => [form, `${form}ی`]))
const verbalNouns = keySet(VERBAL_NOUNS)
const classifiers: ReadonlyMap<string, string | null> = new Map(
  CLASSIFIERS.flatMap(([unit, forms]) => forms.map((form) => [normalKey(form), unit] as const)),
)
/**
 * These stand as well for what they count: people and cases are told by what befell them («۵ نفر زخمی شدند», «۲۰ مورد
 * مثبت»), parcels by what is in them («بسته حمایتی»). The word behind them is no noun that is counted.
 */
const STAND_ALONE: ReadonlySet<string | null> = new Set(['person', 'case', 'package', 'kind'])

/** A noun behind a number, and whether a classifier stands between them; `guessed` where no table has the noun. */
export interface Counted {
  readonly noun: CountedNoun
  readonly classified: boolean
  readonly guessed: boolean
}

/**
 * What stands behind a number to be counted: «واحد», «اتوبوس» of «۲۰ دستگاه اتوبوس», or a word that no table has and that
 * can be a noun. A classifier with no noun behind it is the noun itself («۷۰ رأس»).
 */
export function countedAt(section: DocumentSection, at: number): Counted | null {
  const { tokens } = section
  const key = tokens[at]?.key ?? ''
  const classified = classifiers.has(key)
  if (classified) {
    const known = knownAt(tokens, at + 1)
    // «۴۱ دستگاه کشور»: agencies of the country.
    if (known !== null && INSTITUTIONS.has(known.unit)) return { noun: agencyAt(at), classified, guessed: false }
    if (known !== null) return { noun: known, classified, guessed: false }
    const noun = classifiedAt(section, at + 1, classifiers.get(key) ?? null)
    if (noun !== null) return { noun, classified, guessed: true }
  }
  const known = knownAt(tokens, at) ?? knownPluralAt(tokens, at)
  if (known !== null) return { noun: known, classified, guessed: false }
  const noun = unknownAt(section, at)
  return noun === null
    ? null
    : { noun: { ...noun, unit: noun.unit ?? classifiers.get(key) ?? null }, classified, guessed: true }
}

/** What no classifier counts: behind «دستگاه» it is what the agencies belong to. */
const INSTITUTIONS: ReadonlySet<string | null> = new Set(['country', 'province', 'county', 'city'])

function agencyAt(at: number): CountedNoun {
  return { start: at, end: at + 1, unit: 'organisation' }
}

/** «۲۵ قبضه کلت»: a noun that no table has, behind a classifier that tells what kind of thing it is. */
function classifiedAt(section: DocumentSection, at: number, unit: string | null): CountedNoun | null {
  if (unit === null || STAND_ALONE.has(unit)) return null
  const noun = unknownAt(section, at)
  // «۲۰ دستگاه دولتی»: an adjective of the classifier, which is the noun itself here.
  return noun === null || section.tokens[at]?.key.endsWith('ی') ? null : { ...noun, unit }
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

function unknownAt(section: DocumentSection, at: number): CountedNoun | null {
  const { tokens } = section
  const token = tokens[at]
  if (isRelative(tokens, at)) return { start: at, end: at + 1, unit: relativeUnit(tokens, at) }
  if (token === undefined || !isContentWord(tokens, at) || !/^\p{L}{2}/u.test(token.key)) return null
  // Persian counts in the singular: «۹۸ اظهارنامه‌های مالیاتی» are the forms of the year 98.
  if (atomAt(section, at) !== null || PLURALS.test(token.key)) return null
  // «به ۵۴۳ کاهش یافت», «اسفند ۹۷ آغاز شد»: the noun belongs to the verb.
  if (verbalNouns.has(token.key) && verbAt(tokens, at + 1) !== null) return null
  return { start: at, end: at + 1, unit: null }
}

/** The English noun of what a word of number counts: «تعداد مدارس», «شمار بیماران»; null where no table has it. */
export function countedBehindHead(tokens: readonly Token[], at: number): string | null {
  const noun = tokens[at]
  if (noun === undefined) return null
  const known = countedNounAt([{ ...noun, key: noun.key.replace(PLURALS, '') }, ...tokens.slice(at + 1, at + 3)], 0)
  return known?.meaning ?? countedNounAt(tokens, at)?.meaning ?? (isPeopleInPlural(tokens, at) ? 'person' : null)
}

/** «۸ میلیون سکه‌ای که فروختند», «۸ رشته‌ای که …»: the «ی» before «که» is no adjective's. */
function isRelative(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.key === WHICH && /ه\u200Cای$/.test(tokens[at]?.text ?? '') && isContentWord(tokens, at)
}

function relativeUnit(tokens: readonly Token[], at: number): string | null {
  const noun = tokens[at]
  return noun === undefined
    ? null
    : (countedNounAt([{ ...noun, key: noun.key.replace(/ای$/, '') }], 0)?.meaning ?? null)
}

/** «طرح‌های ۲۷گانه»: the noun of a number that closes a group; null where the group has only a name («قوای سه‌گانه»). */
export function groupBefore({ tokens }: DocumentSection, start: number, end: number): CountedNoun | null {
  const plural = tokens[start - 1]
  if (tokens[end]?.key !== GROUP || tokens[start]?.kind !== 'number' || plural?.key.endsWith(PLURAL) !== true)
    return null
  return { start: start - 1, end: start, unit: unitOfPlural(plural) }
}

/** «جمعیت ۸۵ میلیونی»: the people that a number of millions behind them counts; null where none stand there. */
export function peopleBefore({ tokens }: DocumentSection, numeral: Numeral): CountedNoun | null {
  const at = numeral.start - 1
  if (!numeral.attributive || !peoples.has(tokens[at]?.key ?? '')) return null
  return { start: at, end: numeral.start, unit: 'person' }
}
