import Big from 'big.js'
import { VERBAL_NOUNS } from '../../data/function-words.ts'
import {
  COUNTED_FROM_TWENTY,
  DETERMINERS_OF_KNOWN_THINGS,
  MULTIPLES,
  NAME_TAILS,
  NOUNS_OF_BECOMING,
  RHETORICAL_NUMBERS,
  SPEECH_NOUNS,
  SURE_NAME_TAILS,
} from '../../data/number-traps.ts'
import { HOMOGRAPHS } from '../../data/number-words.ts'
import type { DocumentSection } from '../../models/document.ts'
import { keySet } from '../document/keySet.ts'
import { normalKey } from '../document/normalise.ts'
import { phraseSet } from '../document/phrases.ts'
import { sentenceAt } from '../document/spans.ts'
import { verbAt } from '../document/wordClass.ts'
import { atomAt } from './atoms.ts'
import { boundBefore } from './bounds.ts'
import { isJoinedToNumber, isResult } from './codes.ts'
import type { Counted } from './counted.ts'
import { labelOf } from './labels.ts'
import type { Numeral } from './numerals.ts'
import { isWhole, ONE } from './wholes.ts'
import { dayOf, isBareYear, yearHeadOf } from './years.ts'

const TEN = Big(10)

const multiples = keySet(MULTIPLES)
const tails = keySet(NAME_TAILS)
const fromTwenty = keySet(COUNTED_FROM_TWENTY)
const sureTails = keySet(SURE_NAME_TAILS)
const determiners = keySet(DETERMINERS_OF_KNOWN_THINGS)
const homographs = keySet(HOMOGRAPHS)
const speechNouns = keySet(SPEECH_NOUNS)
const verbalNouns = keySet(VERBAL_NOUNS)
const becoming = keySet(NOUNS_OF_BECOMING)
const rhetorical = phraseSet(RHETORICAL_NUMBERS)

/** Why a number is no quantity. */
export type Trap =
  | 'label'
  | 'multiple'
  | 'name'
  | 'known thing'
  | 'year'
  | 'day'
  | 'marker'
  | 'code'
  | 'result'
  | 'fraction'
  | 'adverb'
  | 'predicate'
  | 'nothing'
  | 'homograph'

/** The words that say why a number is no quantity: tokens, half-open. */
export interface Cue {
  readonly start: number
  readonly end: number
}

/** A trap that a number stands in, and the words that made it one; null where it is the number itself. */
export interface Caught {
  readonly why: Trap
  readonly cue: Cue | null
}

/** Traps for a number that no currency, percent sign or measure follows. */
export function countTrap(section: DocumentSection, numeral: Numeral, counted: Counted | null): Caught | null {
  const known = counted !== null && counted.noun.unit !== null
  return (
    neighbourTrap(section, numeral, known) ??
    caught('fraction', ofEach(section, numeral)) ??
    caught('year', yearHeadOf(section, numeral, known)) ??
    caught('day', dayOf(section, numeral)) ??
    caught('label', labelOf(section, numeral, counted)) ??
    predicateTrap(section, numeral, counted) ??
    (known ? null : unknownTrap(section, numeral, counted))
  )
}

function caught(why: Trap, cue: Cue | null): Caught | null {
  return cue === null ? null : { why, cue }
}

/** «از هر پنج نفر یک نفر»: how many of so many is a share, and no count. */
function ofEach(section: DocumentSection, { start, value, scale }: Numeral): Cue | null {
  const { tokens } = section
  if (!scale.eq(1) || value.gte(100)) return null
  for (let at = start - 1; at >= start - EACH_REACH && tokens[at]?.kind !== 'break'; at--) {
    if (verbAt(tokens, at) !== null) return null
    if (tokens[at]?.key === EACH && tokens[at - 1]?.key === OF && isNumber(section, at + 1))
      return { start: at - 1, end: start }
  }
  return null
}

function isNumber(section: DocumentSection, at: number): boolean {
  const type = atomAt(section, at)?.type
  return type === 'digits' || type === 'small' || type === 'scale'
}

const EACH = normalKey('هر')
const OF = 'از'
/** «از هر ده جوان بالای ۱۸ سال این شهر یک نفر». */
const EACH_REACH = 9

/** What the word right before or behind a number says of it: «دو برابر», «سه جانبه», «هر دو استان». */
function neighbourTrap({ tokens }: DocumentSection, numeral: Numeral, known: boolean): Caught | null {
  const before = tokens[numeral.start - 1]?.key ?? ''
  const after = tokens[numeral.end]?.key ?? ''
  const behind = { start: numeral.end, end: numeral.end + 1 }
  const many = fromTwenty.has(after) && numeral.value.gte(20)
  const counts = !numeral.scale.eq(ONE) || many || (known && numeral.value.gte(TEN))
  if (multiples.has(after) && !known && !many) return { why: 'multiple', cue: behind }
  // «۳ میلیون ستاره», «۱۳ محور بسته شد» are counted; «سه ستاره», «چهار محور» are not.
  if (sureTails.has(after) || (tails.has(after) && !counts)) return { why: 'name', cue: behind }
  if (!numeral.value.lt(TEN)) return null
  if (numeral.spelled && speechNouns.has(after)) return { why: 'name', cue: behind }
  // «که در آن ۶ جوان»: the word stands for what was told before.
  if (before === THAT && tokens[numeral.start - 3]?.key === WHICH) return null
  return determiners.has(before) ? { why: 'known thing', cue: { start: numeral.start - 1, end: numeral.start } } : null
}

/**
 * «پراید ۱۳۱ گران شد», «مس کاتد ۲۵ معامله شد»: what stands before «شد» is what something became, and is not counted by the
 * number before it. «معامله» is counted and makes a verb too. «۳ سد ساخته شد» counts a noun of the table, «بدهی ۵۰ میلیون
 * هزینه شد» is money, and in «موفق به ثبت ۱۶ اختراع شد» the verb has its noun already.
 */
function predicateTrap(section: DocumentSection, numeral: Numeral, counted: Counted | null): Caught | null {
  const { tokens } = section
  if (counted === null || counted.classified || !numeral.scale.eq(ONE)) return null
  const { start, end, unit } = counted.noun
  // «شدید» is far more often «severe»: «۱۳۰ زلزله شدید».
  if (verbAt(tokens, end)?.stem !== BECOME || tokens[end]?.key === SEVERE) return null
  if (boundBefore(tokens, numeral.start).bound !== 'exact') return null
  if (unit === null ? numeral.value.gte(FEWEST_COUNTED) : !verbalNouns.has(tokens[end - 1]?.key ?? '')) return null
  const from = Math.max(sentenceAt(section, numeral.start).start, numeral.start - PREDICATE_REACH)
  const taken = tokens.slice(from, numeral.start).some(({ key }) => becoming.has(key))
  return taken ? null : { why: 'predicate', cue: { start, end: end + 1 } }
}

/** No name of a model or a channel is so large: «۴۲۰۰ تماشاگر شد» counts. */
const FEWEST_COUNTED = Big(1000)
/** How far before a number the noun of its «شد» is looked for. */
const PREDICATE_REACH = 12
const WHICH = 'که'
const THAT = normalKey('آن')
const BECOME = 'شد'
const SEVERE = 'شدید'

/** Traps for a number behind which stands nothing that is often counted. */
function unknownTrap(section: DocumentSection, numeral: Numeral, counted: Counted | null): Caught | null {
  const { tokens } = section
  if (isBareYear(section, numeral)) return { why: 'year', cue: null }
  // «به صفر رساندن صادرات»: nothing that no table has is counted to be none.
  if (numeral.value.eq(0)) return { why: 'nothing', cue: null }
  // «۱/۳ بیکاران»: a part of a thing that is counted whole is a share of it.
  if (counted !== null && numeral.scale.eq(ONE) && !isWhole(numeral.value)) return { why: 'fraction', cue: null }
  if (counted !== null && isResult(section, numeral))
    return { why: 'result', cue: { start: numeral.start - 2, end: numeral.end } }
  if (isJoinedToNumber(section, numeral)) return { why: 'code', cue: null }
  if (rhetorical.at(tokens, numeral.start)?.end === numeral.end) return { why: 'name', cue: numeral }
  return numeral.end - numeral.start === 1 && homographs.has(tokens[numeral.start]?.key ?? '')
    ? { why: 'homograph', cue: null }
    : null
}
