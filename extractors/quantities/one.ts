import { ONE_COUNTS_BEFORE, ONE_COUNTS_BETWEEN } from '../../data/counted-nouns.ts'
import { NO_MORE_THAN, NOT_EVEN } from '../../data/number-traps.ts'
import type { UnitRow } from '../../data/units.ts'
import type { DocumentSection, Token } from '../../models/document.ts'
import { keySet } from '../document/keySet.ts'
import { normalKey } from '../document/normalise.ts'
import { sentenceAt } from '../document/spans.ts'
import { finiteVerb } from '../document/wordClass.ts'
import { atomAt } from './atoms.ts'
import { boundBefore } from './bounds.ts'
import type { Counted } from './counted.ts'
import type { Numeral } from './numerals.ts'

const counting = keySet(ONE_COUNTS_BEFORE)
const classifying = keySet(ONE_COUNTS_BETWEEN)
const noMore = keySet(NO_MORE_THAN)
const notEven = keySet(NOT_EVEN)
const UNTIL = normalKey('تا')
const NOT = normalKey('نه')
const ONE = normalKey('یک')

/**
 * Whether «یک» is the indefinite article («یک کارخانه», «یک کیلومتر») and counts nothing. It is a number before money, a
 * percent sign («یک درصد») or a classifier («یک نفر», «یک دستگاه اتوبوس»), behind a bound («حداقل یک پروژه») or «تنها»,
 * and beside another number («یک شهر و ۳۰۶ روستا»).
 */
export function isArticle(
  section: DocumentSection,
  { start, end }: Numeral,
  unit: UnitRow | null,
  counted: Counted | null,
): boolean {
  const { tokens } = section
  if (end - start !== 1 || tokens[start]?.key !== ONE) return false
  if (isDenied(section, start)) return true
  if (unit?.dimension === 'money' || unit?.dimension === 'percent') return false
  const classifier = tokens[end]?.key ?? ''
  if (
    counting.has(classifier) ||
    (classifying.has(classifier) && counted?.guessed === false && counted.noun.start === end + 1)
  )
    return false
  const known = counted !== null && counted.noun.unit !== null
  if (known && isOnly(tokens, start - 1)) return false
  return !isBounded(tokens, start, known) && !(counted !== null && numberBeside(section, counted.noun.end))
}

/**
 * «حداقل یک پروژه», «بیش از یک شهر». In «تا یک کارخانه بسازند» the word joins clauses, and in «در حد یک پیشنهاد», «بیش از یک
 * اتصال ساده» nothing is counted.
 */
function isBounded(tokens: readonly Token[], at: number, known: boolean): boolean {
  const { bound, start } = boundBefore(tokens, at)
  if (start === at - 1 && tokens[start]?.key === UNTIL) return false
  return bound === 'at_least' || bound === 'at_most' || (known && bound !== 'exact')
}

/** «حتی یک ریال به این بخش نرسید»: the verb denies that there is one. «اجاره یک باب مغازه را ندارند» counts none either. */
function isDenied(section: DocumentSection, start: number): boolean {
  const { tokens } = section
  const even = notEven.has(tokens[start - 1]?.key ?? '')
  const limit = Math.min(sentenceAt(section, start).end, start + (even ? FAR : NEAR))
  for (let at = start + 1; at < limit; at++) {
    const form = finiteVerb(tokens, at)
    if (form !== null) return form.negative && (even || tokens[at - 1]?.key === OBJECT)
  }
  return false
}

const OBJECT = normalKey('را')
/** How far behind «یک» the verb is looked for that denies it, with «حتی» before it and without. */
const FAR = 15
const NEAR = 8

/** «تنها یک واحد فعال است»; «نه تنها یک کارخانه بلکه …» is an article. */
function isOnly(tokens: readonly Token[], at: number): boolean {
  return noMore.has(tokens[at]?.key ?? '') && tokens[at - 1]?.key !== NOT
}

/** «یک شهر و ۳۰۶ روستا». */
function numberBeside(section: DocumentSection, at: number): boolean {
  const type = atomAt(section, at)?.type === 'and' ? atomAt(section, at + 1)?.type : undefined
  // «یک ملت و یک امت» are articles both.
  return type === 'digits' || (type === 'small' && section.tokens[at + 1]?.key !== ONE)
}
