import {
  DETERMINERS_OF_KNOWN_THINGS,
  MULTIPLES,
  NAME_TAILS,
  SPEECH_NOUNS,
  VAGUE_COUNTS,
} from '../../data/number-traps.ts'
import { HOMOGRAPHS } from '../../data/number-words.ts'
import type { DocumentSection, Token } from '../../models/document.ts'
import { keySet } from '../document/keySet.ts'
import { sentenceAt } from '../document/spans.ts'
import type { Counted } from './counted.ts'
import { isLabelled } from './labels.ts'
import type { Numeral } from './numerals.ts'
import { isDay, isOfYear, isYear } from './years.ts'

const multiples = keySet(MULTIPLES)
const tails = keySet(NAME_TAILS)
const determiners = keySet(DETERMINERS_OF_KNOWN_THINGS)
const homographs = keySet(HOMOGRAPHS)
const speechNouns = keySet(SPEECH_NOUNS)
const vague = keySet(VAGUE_COUNTS)

/** Why a number is no quantity; null where nothing speaks against it. */
export type Trap =
  | 'label'
  | 'multiple'
  | 'name'
  | 'known thing'
  | 'year'
  | 'marker'
  | 'code'
  | 'vague'
  | 'fraction'
  | 'homograph'

/** Traps that hold for any number, whatever unit follows. */
export function codeTrap(section: DocumentSection, numeral: Numeral): Trap | null {
  const { tokens } = section
  const before = tokens[numeral.start - 1]
  const after = tokens[numeral.end]
  if (before !== undefined && tokens[numeral.start]?.glued === true && isLatin(before)) return 'code'
  if (after?.glued === true && isLatin(after)) return 'code'
  if (before?.text === '+' && before.glued && tokens[numeral.start]?.glued === true) return 'code'
  // «اف-۱۶», «سی-۱۳۰»: a number written onto a word.
  if (
    before?.text === '-' &&
    before.glued &&
    tokens[numeral.start]?.glued === true &&
    tokens[numeral.start - 2]?.kind === 'word'
  )
    return 'code'
  if (
    after?.text === '-' &&
    after.glued &&
    tokens[numeral.end - 1]?.kind === 'word' &&
    isGluedNumber(tokens[numeral.end + 1])
  )
    return 'code'
  // «هزاران میلیارد تومان», «چند هزار نفر»: how many thousands is not said.
  if (before !== undefined && vague.has(before.key)) return 'vague'
  return isMarker(section, numeral) ? 'marker' : null
}

/** «۱- احداث ۲ مدرسه ۲- مرمت», «۴) تجهیز», «(۴) تجهیز»: a number that counts the points of a list. */
function isMarker(section: DocumentSection, { start, end }: Numeral): boolean {
  const { tokens } = section
  const [before, after, next] = [tokens[start - 1], tokens[end], tokens[end + 1]]
  if (tokens[start]?.kind !== 'number' || after?.kind !== 'mark') return false
  if (before?.text === '(' && after.text === ')') return true
  // «۵-۱۰ درصد» is a range.
  if (next?.kind === 'number') return false
  if (after.text === '-' && after.glued && next?.glued !== true) return true
  return sentenceAt(section, start).start === start && /^[-.):]$/.test(after.text)
}

/** Traps for a number that no currency, percent sign or measure follows. */
export function countTrap(section: DocumentSection, numeral: Numeral, counted: Counted | null): Trap | null {
  const { tokens } = section
  const before = tokens[numeral.start - 1]?.key ?? ''
  const after = tokens[numeral.end]?.key ?? ''
  const known = counted !== null && counted.noun.unit !== null
  if (multiples.has(after) && !known) return 'multiple'
  if (tails.has(after)) return 'name'
  if (numeral.spelled && numeral.value.lt(10) && speechNouns.has(after)) return 'name'
  if (determiners.has(before) && numeral.value.lt(10)) return 'known thing'
  if (isOfYear(section, numeral, known)) return 'year'
  if (isDay(section, numeral)) return 'year'
  if (isLabelled(section, numeral, known)) return 'label'
  if (known) return null
  if (isYear(numeral)) return 'year'
  // «به صفر رساندن صادرات»: nothing that no table has is counted to be none.
  if (numeral.value.eq(0)) return 'name'
  // «۱/۳ بیکاران»: a part of a thing that is counted whole is a share of it.
  if (counted !== null && numeral.scale.eq(1) && !numeral.value.round().eq(numeral.value)) return 'fraction'
  return numeral.end - numeral.start === 1 && homographs.has(tokens[numeral.start]?.key ?? '') ? 'homograph' : null
}

function isGluedNumber(token: Token | undefined): boolean {
  return token?.kind === 'number' && token.glued
}

function isLatin(token: Token): boolean {
  return token.kind === 'word' && /^[a-zA-Z]/.test(token.text)
}
