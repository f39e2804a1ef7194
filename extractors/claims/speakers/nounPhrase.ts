import { VERBAL_NOUNS } from '../../../data/function-words.ts'
import { GIVEN_NAMES } from '../../../data/given-names.ts'
import { LISTED_IN_NAMES, NAMED_AFTER_PEOPLE, ORGANISATION_HEADS } from '../../../data/organisations.ts'
import {
  DEPUTY_HEADS,
  DEPUTY_PLACES,
  DETACHED_SUFFIXES,
  GLUED_HEADS,
  GROUP_HEADS,
  HONORIFICS,
  NOUNS_LIKE_VERBS,
  NUMBERED,
  POINTING,
  ROLE_GOES_ON_IN,
  ROLE_HEADS,
} from '../../../data/roles.ts'
import { MENTION_ENDS, OBJECT_OPENERS } from '../../../data/speech.ts'
import type { Token } from '../../../models/document.ts'
import { phraseEnd, phraseSet } from '../../document/phrases.ts'
import { isContentWord, verbAt } from '../../document/wordClass.ts'
import { speechVerbAt } from './verbs.ts'

const roleHeads = phraseSet(ROLE_HEADS)
/** «مدیردفتر», «رئیس‌اداره» where the blank is lost. */
const gluedHeads = phraseSet(
  GLUED_HEADS.flatMap((head) => ORGANISATION_HEADS.map((organisation) => head + organisation)),
)
const groupHeads = phraseSet(GROUP_HEADS)
const organisationHeads = phraseSet(ORGANISATION_HEADS)
const givenNames = phraseSet(GIVEN_NAMES)
const honorifics = phraseSet(HONORIFICS)
const namesakes = phraseSet(NAMED_AFTER_PEOPLE)
const ends = phraseSet(MENTION_ENDS)
const listed = phraseSet(LISTED_IN_NAMES)
const goesOn = phraseSet(ROLE_GOES_ON_IN)
const deputies = phraseSet(DEPUTY_HEADS)
const deputyPlaces = phraseSet(DEPUTY_PLACES)
const objects = phraseSet(OBJECT_OPENERS)
const verbalNouns = phraseSet(VERBAL_NOUNS)
const nouns = phraseSet(NOUNS_LIKE_VERBS)
const numbered = phraseSet(NUMBERED)

const suffixes = phraseSet(DETACHED_SUFFIXES)
const closing = new Map([
  ['(', ')'],
  ['«', '»'],
  ['"', '"'],
])

const LONGEST_ROLE = 22
const LONGEST_NAME = 5
const LONGEST_LISTED = 5
const LONGEST_ASIDE = 5
const LONGEST_OBJECT = 6
const pointing = phraseSet(POINTING)

type Tokens = readonly Token[]

/** Where the first word or words of a role end («مدیر عامل»), or null. */
export const roleHeadEnd = (tokens: Tokens, at: number, end: number) =>
  phraseEnd(roleHeads, tokens, at, end) ?? (at < end && gluedHeads.has(tokens[at]) ? at + 1 : null)
/** Where the first word of a group that speaks as one ends («نمایندگان»), or null. */
export const groupHeadEnd = (tokens: Tokens, at: number, end: number) => phraseEnd(groupHeads, tokens, at, end)
/** Where the first word of an organisation's name ends («روابط عمومی»), or null. */
export const organisationHeadEnd = (tokens: Tokens, at: number, end: number) => {
  const last = phraseEnd(organisationHeads, tokens, at, end)
  // «بیمه ای», «شرکت های»
  return last === null || suffixes.has(tokens[last]) ? null : last
}
/** Where a given name ends («روح الله»), or null. */
export const givenNameEnd = (tokens: Tokens, at: number, end: number) => phraseEnd(givenNames, tokens, at, end)
/** Where an honorific ends («حجت‌الاسلام والمسلمین»), or null. */
const honorificEnd = (tokens: Tokens, at: number, end: number) => phraseEnd(honorifics, tokens, at, end)

/** Whether no name goes on at a token: a mark, a number, a preposition, an adverb, a verb of saying. */
export function isMentionEnd(tokens: Tokens, at: number, end: number): boolean {
  const token = tokens[at]
  if (at >= end || token === undefined || token.kind !== 'word') return true
  if (token.key === 'و' || nouns.has(token)) return false
  return ends.has(token) || !isContentWord(tokens, at) || speechVerbAt(tokens, at, end) !== null
}

/** Where the honorifics before a name end: the token itself where there are none. */
export function afterHonorifics(tokens: Tokens, at: number, end: number): number {
  let i = at
  for (let next = honorificEnd(tokens, i, end); next !== null; next = honorificEnd(tokens, i, end)) i = next
  return i
}

/** Where the quotation marks around a name that begin at a token close: «دکتر «احمد کوهستانی» مدیرعامل …»; null where none do. */
export function quotedNameClose(tokens: Tokens, at: number, end: number): number | null {
  const close = closing.get(tokens[at]?.key ?? '')
  if (close === undefined || close === ')') return null
  let i = at + 1
  while (i < end && i - at <= LONGEST_NAME && !isMentionEnd(tokens, i, end)) i++
  return i > at + 1 && tokens[i]?.key === close ? i : null
}

/** What a role or an organisation's name takes in: where it ends, and where a person's name begins in it without a mark between. */
interface NounPhrase {
  readonly end: number
  readonly nameAt: number | null
}

/**
 * The words that belong to a role or an organisation's name that begins at a token: «رئیس سازمان صنعت، معدن و تجارت قم»,
 * «نماینده مردم … در مجلس شورای اسلامی», «معاون اقتصادی ستاد اجرایی فرمان امام (ره)», «سخنگوی این وزارت».
 */
export function nounPhrase(tokens: Tokens, at: number, headEnd: number, end: number): NounPhrase {
  const deputy = deputies.has(tokens[at])
  const limit = Math.min(end, at + LONGEST_ROLE)
  let i = headEnd
  while (i < limit) {
    const token = tokens[i]
    if (token === undefined || token.kind === 'break') break
    if (token.kind === 'mark') {
      if (isQuotedName(tokens, i, end)) return { end: i, nameAt: i }
      const next = pastMark(tokens, i, limit)
      if (next === null) break
      i = next
    } else if (token.kind === 'number') {
      if (!numbered.has(tokens[i - 1])) break
      i++
    } else if (token.key === 'در' && i + 1 < limit && goesOnIn(tokens, i + 1, limit, deputy)) i += 2
    else if (pointing.has(token) && !isObject(tokens, i) && organisationHeadEnd(tokens, i + 1, limit) !== null) i += 2
    else if (suffixes.has(token)) i++
    else if (token.key === 'و') {
      if (isMentionEnd(tokens, i + 1, limit)) break
      i++
    } else if (isMentionEnd(tokens, i, end)) break
    else if (isNameStart(tokens, i, end)) return { end: i, nameAt: i }
    else i++
  }
  return { end: trimmed(tokens, headEnd, withoutObject(tokens, headEnd, i)), nameAt: null }
}

/** Without a comma or «و» at its end, and without the noun of the verb that follows («قرار گرفته»). */
function trimmed(tokens: Tokens, headEnd: number, at: number): number {
  let last = at
  const verbal = verbAt(tokens, last) !== null && verbalNouns.has(tokens[last - 1])
  if (verbal && last - 1 > headEnd) last--
  while (last > headEnd && (tokens[last - 1]?.key === 'و' || tokens[last - 1]?.key === '،')) last--
  return last
}

function goesOnIn(tokens: Tokens, at: number, end: number, deputy: boolean): boolean {
  return phraseEnd(goesOn, tokens, at, end) !== null || (deputy && phraseEnd(deputyPlaces, tokens, at, end) !== null)
}

/** Past a mark that stands inside a name, or null: a comma of a list, a short aside, a title in quotation marks. */
function pastMark(tokens: Tokens, at: number, end: number): number | null {
  const key = tokens[at]?.key
  if (key === '،' || key === ',') return isListed(tokens, at + 1, end) ? at + 2 : null
  const close = key === undefined ? undefined : closing.get(key)
  if (close !== undefined) {
    for (let i = at + 1; i < Math.min(end, at + 2 + LONGEST_ASIDE * 2); i++) if (tokens[i]?.key === close) return i + 1
  }
  return null
}

/** «صنعت، معدن و تجارت»: after the comma a word that is known in such names, and soon «و» and the last of the list. */
function isListed(tokens: Tokens, at: number, end: number): boolean {
  if (!listed.has(tokens[at])) return false
  for (let i = at + 1; i < Math.min(end, at + LONGEST_LISTED); i++) {
    const token = tokens[i]
    if (token?.key === 'و') return !isMentionEnd(tokens, i + 1, end)
    if (token?.key === '،' && listed.has(tokens[i + 1])) continue
    if (isMentionEnd(tokens, i, end)) return false
  }
  return false
}

/** Whether a person's full name begins inside a role: a given name, and one to four words more before the name's end. */
function isNameStart(tokens: Tokens, at: number, end: number): boolean {
  if (namesakes.has(tokens[at - 1]) || tokens[at - 1]?.key === 'و') return false
  const titled = afterHonorifics(tokens, at, end)
  if (titled > at && quotedNameClose(tokens, titled, end) !== null) return true
  const given = givenNameEnd(tokens, titled, end)
  if (titled === at && given === null) return false
  const from = given ?? titled
  let i = from
  while (i < end && i - from < 5 && !isMentionEnd(tokens, i, end)) i++
  const rest = i - from
  return rest >= 1 && rest <= 4
}

/** «مدیرکل راه … «پرویز دادفر» گفت»: quotation marks around a given name and more, right behind a role. */
function isQuotedName(tokens: Tokens, at: number, end: number): boolean {
  const close = quotedNameClose(tokens, at, end)
  const given = givenNameEnd(tokens, at + 1, end)
  return close !== null && given !== null && given < close && !namesakes.has(tokens[at - 1])
}

/** Whether the words at the end of a role go on to «را»: «… عملکرد هفت‌ساله این بنیاد را تشریح کرد». */
function isObject(tokens: Tokens, at: number): boolean {
  for (let i = at; i < at + LONGEST_OBJECT; i++) {
    const token = tokens[i]
    if (token?.key === 'را') return true
    if (token?.kind !== 'word' || (i === at && token.key !== 'را' && !pointing.has(token))) return false
  }
  return false
}

/** «رئیس سازمان … خسارت ناشی از سیل را … اعلام کرد»: whether «را» stands before the verb of saying. */
function hasObject(tokens: Tokens, at: number): boolean {
  for (let i = at; i < Math.min(tokens.length, at + LONGEST_OBJECT * 4); i++) {
    const key = tokens[i]?.key
    if (key === 'را') return true
    if (key === ':' || key === '.' || speechVerbAt(tokens, i, tokens.length) !== null) return false
  }
  return false
}

/** «استاندار قم جذب سرمایه‌گذار را … دانست»: the object, which ends with «را», is no part of the role. */
function withoutObject(tokens: Tokens, headEnd: number, at: number): number {
  if (!isObject(tokens, at) && !hasObject(tokens, at)) return at
  for (let i = headEnd + 1; i < at; i++) if (objects.has(tokens[i])) return i
  return tokens[at]?.key === 'را' ? Math.min(at, headEnd + 2) : at
}
