import Big from 'big.js'
import { CODE_LABELS, LABELS, NAMED_KINDS, WEAK_LABELS } from '../../data/number-traps.ts'
import type { DocumentSection } from '../../models/document.ts'
import { keySet } from '../document/keySet.ts'
import { type PhraseMatch, phraseTable } from '../document/phrases.ts'
import { isContentWord } from '../document/wordClass.ts'
import { atomAt } from './atoms.ts'
import type { Counted } from './counted.ts'
import { firstOfList, isLink } from './lists.ts'
import type { Numeral } from './numerals.ts'
import type { Cue } from './traps.ts'
import { isWhole, ONE } from './wholes.ts'

/**
 * How surely a number behind a word is its name: of a code whatever its size («کد خبر: ۸۳۲۱»), of a part of a law even before a
 * noun that is counted («ماده ۱۰ قرارداد»), of a hall or a film only where nothing known is («سالن ۱۲ میزبان است»).
 */
type Strength = 'code' | 'sure' | 'weak'

/** «تبصره‌ی ۸», «سناریوی ۲», «بندهای ۳ و ۴»; «اصلی», «نوعی» are words of their own. */
const withEndings = (forms: readonly string[]) =>
  forms.flatMap((form) => [form, `${form}های`, ...(/[اوه]$/.test(form) ? [`${form}ی`] : [])])
const labels = phraseTable<Strength>([
  [withEndings(CODE_LABELS), 'code'],
  [withEndings(LABELS), 'sure'],
  [withEndings(WEAK_LABELS), 'weak'],
])
const namedKinds = keySet(NAMED_KINDS)
/** «هر واحد ۳ نفر», «در این واحد ۳۰ نفر»: the word stands for a thing, and the number is of what follows. */
const POINTERS = keySet(['هر', 'این', 'آن', 'همین', 'همان'])
const COMMA: ReadonlySet<string> = new Set(['،', ','])
/** An ezafe behind a plural; «این واحدها ۸۵۰ شغل ایجاد کرد» has none. */
const PLURAL = /های$/
const HAVE = /^ن?(?:دار|داشت)/
const CASE = 'case'
/** No part of a law and no district is of people: «گروه ۱۲ کارشناس», «نامه ۱۸۲ نماینده» count them. */
const PEOPLE: ReadonlySet<string | null> = new Set(['person', 'job'])

/** A number of a law, a district or a phase is smaller; a larger one behind such a word counts something. */
const LARGEST_LABEL = Big(2500)

/**
 * The word whose name a number is: «ماده ۱۰», «منطقه ۵ تهران», «بندهای ۳ و ۴». Before a noun that is often counted
 * «واحدهای ۷ و ۸ تصفیه‌خانه» are labels only because they follow on each other.
 */
export function labelOf(section: DocumentSection, numeral: Numeral, counted: Counted | null): Cue | null {
  const { tokens } = section
  const first = firstOfList(section, numeral.start)
  const label = labelBefore(section, first)
  if (label !== null && isNamed(section, label.meaning, numeral, counted)) return label
  const kind = label === null ? namedKindBefore(section, numeral, counted) : null
  if (kind !== null) return kind
  const before = tokens[first - 1]
  return label === null && before?.kind === 'word' && PLURAL.test(before.key) && inSequence(section, numeral)
    ? { start: first - 1, end: first }
    : null
}

function isNamed({ tokens }: DocumentSection, strength: Strength, numeral: Numeral, counted: Counted | null): boolean {
  const { start, value, scale } = numeral
  const known = counted !== null && counted.noun.unit !== null
  if (strength === 'code') return true
  if (!scale.eq(ONE)) return false
  const small = value.lt(LARGEST_LABEL)
  if (strength === 'sure') {
    // «رأس ساعت هشت، پنج بازرس آمدند»: the comma divides. «پرونده ۱۰ نفر»: a classifier counts.
    return !known || (small && !COMMA.has(tokens[start - 1]?.key ?? '') && !isSurelyCounted(counted))
  }
  // «سالن ۱۲۰ صندلی دارد»: what something has is counted.
  return small && !known && (counted === null || !HAVE.test(tokens[counted.noun.end]?.key ?? ''))
}

/** «موشک فاتح ۱۱۰ آزمایش شد»: the kind of a thing, and its name of one word before the number. */
function namedKindBefore(
  { tokens }: DocumentSection,
  { start, value, scale }: Numeral,
  counted: Counted | null,
): Cue | null {
  const kind = tokens[start - 2]
  if (counted?.noun.unit != null || !scale.eq(ONE) || !isWhole(value) || !namedKinds.has(kind?.key ?? '')) return null
  return isContentWord(tokens, start - 1) ? { start: start - 2, end: start } : null
}

/** People, or what a classifier that is nothing else counts; «اصل ۴۴ مورد توجه است» counts nothing. */
function isSurelyCounted({ classified, noun }: Counted): boolean {
  return PEOPLE.has(noun.unit) || (classified && noun.unit !== CASE)
}

/**
 * The word right before a token that takes a number as a name, unless it is counted itself: «در این ۷ منطقه ۲۰ پروژه»,
 * «هر واحد ۳ نفر». The number before it may be a name too: «تبصره ۲ ماده ۱۰».
 */
function labelBefore(section: DocumentSection, at: number): PhraseMatch<Strength> | null {
  const { tokens } = section
  const colon = tokens[at - 1]?.text === ':'
  if (!colon && tokens[at - 1]?.kind !== 'word') return null
  const label = labels.before(tokens, colon ? at - 1 : at)
  if (label === null || POINTERS.has(tokens[label.start - 1]?.key ?? '')) return null
  if (label.meaning === 'code') return label
  if (colon) return null
  const counting = atomAt(section, label.start - 1)?.type
  const free = counting === undefined || counting === 'and' || counting === 'ordinal'
  return free || labels.before(tokens, label.start - 1) !== null ? label : null
}

/** «۷ و ۸»: a number and the next after it. */
function inSequence({ tokens }: DocumentSection, { start, end, value }: Numeral): boolean {
  if (isLink(tokens[end]) && tokens[end + 1]?.text === value.plus(1).toFixed()) return true
  return isLink(tokens[start - 1]) && tokens[start - 2]?.text === value.minus(1).toFixed()
}
