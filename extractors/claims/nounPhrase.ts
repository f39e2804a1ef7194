import { PHRASE_BREAKERS, PLACE_KINDS, VERBAL_NOUNS } from '../../data/function-words.ts'
import { JOINT_NOUNS, LIGHT_VERBS, SECOND_PARTS } from '../../data/subject-cues.ts'
import type { DocumentSection, Token } from '../../models/document.ts'
import { keySet } from '../document/keySet.ts'
import { phraseSet } from '../document/phrases.ts'
import { finiteVerb, isContentWord, isLooseEnding, verbAt } from '../document/wordClass.ts'
import { placeMentions } from '../places/mentions.ts'
import type { Mention } from '../quantities/mention.ts'
import type { TimeSpans } from '../quantities/quantities.ts'

const breakers = keySet(PHRASE_BREAKERS)
const placeKinds = keySet(PLACE_KINDS)
const lightVerbs: ReadonlySet<string> = new Set(LIGHT_VERBS)
const verbalNouns = keySet(VERBAL_NOUNS)
const secondParts = keySet(SECOND_PARTS)
const jointNouns = phraseSet(JOINT_NOUNS)

/** A noun phrase: half-open, counted in tokens. */
export interface NounPhrase {
  readonly start: number
  readonly end: number
}

/** A section with what noun phrases must know of its tokens. */
export interface PhraseGround {
  readonly tokens: readonly Token[]
  /** Tokens that no phrase crosses: periods, and the numbers and units of quantities. */
  readonly barred: readonly boolean[]
  /** Tokens that name a place, with the word for its kind («استان قم»). */
  readonly placed: readonly boolean[]
  /** Tokens that stand behind a quantity as what it counts or is of («۲ نفر کارکن», «۶۰ میلیون دلار بانک»). */
  readonly counted: readonly boolean[]
  /** The numbers and units of quantities. */
  readonly measured: readonly boolean[]
}

/** The ground of a section. */
export function phraseGround(section: DocumentSection, times: TimeSpans, mentions: readonly Mention[]): PhraseGround {
  const none = () => new Array<boolean>(section.tokens.length).fill(false)
  const [barred, placed, counted, measured] = [none(), none(), none(), none()]
  for (const { start, end } of times) barred.fill(true, start, end)
  for (const { start, span, numberEnd, noun } of mentions) {
    const end = noun === null ? span.end : numberEnd
    barred.fill(true, start, end)
    measured.fill(true, start, end)
    let of = noun?.start ?? span.end
    while (isContentWord(section.tokens, of) && barred[of] !== true) counted[of++] = true
  }
  for (const { start, end, manner } of placeMentions(section)) {
    if (manner === 'organisation' || manner === 'market') continue
    placed.fill(true, placeKinds.has(section.tokens[start - 1]?.key ?? '') ? start - 1 : start, end)
  }
  return { tokens: section.tokens, barred, placed, counted, measured }
}

/** More words than this is no longer what is counted but where and how. */
const LONGEST = 6

/**
 * The noun phrase that starts at a token: a noun and what ezafe hangs on it, up to a preposition, a verb, a mark or a
 * verbal noun that belongs to the verb behind it («۵۲ پروژه [افتتاح شد]»). Null where none starts.
 */
export function nounPhraseAt(ground: PhraseGround, start: number, longest = LONGEST): NounPhrase | null {
  const { tokens } = ground
  let end = start
  while (end < start + longest && goesOn(ground, end, end > start)) end++
  if (end === start) return null
  // «رؤسای … آموزش [و پرورش]» is one noun, however long its phrase is.
  if (isJoint(tokens, end - 1)) end++
  else if (isJoint(tokens, end)) end += 2
  // «واحدهای صنفی بازرسی شدند»: the last word before a light verb is the verb's.
  if (end > start + 1 && isLightVerb(ground, end)) {
    // «اندازه گیری شد»: a word of the verb that is written in two.
    const verb = secondParts.has(tokens[end - 1]?.key ?? '') ? end - 2 : end - 1
    return verb > start ? { start, end: verb } : null
  }
  return tellsVerbOnly(ground, start, end) ? null : { start, end }
}

/** «مورد معامله قرار گرفت»: words of the verb alone are no phrase. */
export function tellsVerbOnly({ tokens }: PhraseGround, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (!verbalNouns.has(tokens[i]?.key ?? '')) return false
  return verbAt(tokens, end) !== null || verbAt(tokens, end + 1) !== null
}

/** Whether a light verb stands at a token: one noun before it belongs to it («بازرسی شدند»). */
export function isLightVerb({ tokens }: PhraseGround, at: number): boolean {
  // «ارزش‌گذاری می شد»
  if (tokens[at]?.key === 'می' || tokens[at]?.key === 'نمی') return lightVerbs.has(verbAt(tokens, at + 1)?.stem ?? '')
  return lightVerbs.has(finiteVerb(tokens, at)?.stem ?? '')
}

/** The noun phrase that ends before a token. */
export function nounPhraseBefore({ tokens, barred }: PhraseGround, end: number, longest = LONGEST): NounPhrase | null {
  let start = end
  const joins = (at: number) => isContentWord(tokens, at) || isLooseEnding(tokens, at)
  while (start > 0 && start > end - longest && barred[start - 1] !== true && joins(start - 1)) start--
  return start < end ? { start, end } : null
}

/** «مرگ [و] میر»: what makes one noun of two. */
export function isJoint(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.key === 'و' && jointNouns.at(tokens, at - 1) !== null
}

function goesOn({ tokens, barred }: PhraseGround, at: number, inside: boolean): boolean {
  const token = tokens[at]
  if (token === undefined || barred[at] === true) return false
  if (inside && (isLooseEnding(tokens, at) || isJoint(tokens, at))) return true
  if (!isContentWord(tokens, at)) return false
  if (inside && breakers.has(token.key)) return false
  if (!verbalNouns.has(token.key)) return true
  // «پرداخت» is part of the verb in «پرداخت شد», and of the phrase in «تسهیلات پرداخت‌شده».
  return !(verbAt(tokens, at + 1) !== null || (tokens[at + 1]?.key === 'می' && verbAt(tokens, at + 2) !== null))
}
