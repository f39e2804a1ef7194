import { LABELS } from '../../data/number-traps.ts'
import type { DocumentSection } from '../../models/document.ts'
import { keySet } from '../document/keySet.ts'
import { atomAt } from './atoms.ts'
import type { Numeral } from './numerals.ts'

const labels = keySet(LABELS.flatMap((form) => [form, `${form}های`, `${form}ی`]))
/** «هر واحد ۳ نفر», «در این واحد ۳۰ نفر»: the word stands for a thing, and the number is of what follows. */
const POINTERS = keySet(['هر', 'این', 'آن', 'همین', 'همان'])
const LINKS: ReadonlySet<string> = new Set(['و', '،', ',', 'تا'])
/** An ezafe behind a plural; «این واحدها ۸۵۰ شغل ایجاد کرد» has none. */
const PLURAL = /های$/

/** A number of a law, a district or a phase is smaller; a larger one behind such a word counts something. */
const LARGEST_LABEL = 2500
/** How many numbers of a list of labels are gone back over. */
const LONGEST_LIST = 6

/**
 * Whether a number names the thing before it: «ماده ۱۰», «منطقه ۵ تهران», «بندهای ۳ و ۴». `known` says that a noun stands
 * behind it that is often counted; then «واحدهای ۷ و ۸ تصفیه‌خانه» are labels only because they follow on each other.
 */
export function isLabelled(section: DocumentSection, numeral: Numeral, known: boolean): boolean {
  const first = firstOfList(section, numeral.start)
  if (isLabel(section, first - 1)) return !known || (numeral.value.lt(LARGEST_LABEL) && numeral.scale.eq(1))
  const before = section.tokens[first - 1]
  return before?.kind === 'word' && PLURAL.test(before.key) && inSequence(section, numeral)
}

/**
 * A word that takes a number as a name, unless it is counted itself: «در این ۷ منطقه ۲۰ پروژه», «هر واحد ۳ نفر». The
 * number before it may be a name too: «تبصره ۲ ماده ۱۰».
 */
function isLabel(section: DocumentSection, at: number): boolean {
  const { tokens } = section
  const isWord = (place: number) => labels.has(tokens[place]?.key ?? '')
  if (!isWord(at) || POINTERS.has(tokens[at - 1]?.key ?? '')) return false
  const counting = atomAt(section, at - 1)?.type
  return counting === undefined || counting === 'and' || counting === 'ordinal' || isWord(at - 2)
}

/** The first number of a list that ends with the number at a token: «۲، ۳ و ۴». */
function firstOfList({ tokens }: DocumentSection, at: number): number {
  let first = at
  for (let i = 0; i < LONGEST_LIST; i++) {
    if (!LINKS.has(tokens[first - 1]?.key ?? '') || tokens[first - 2]?.kind !== 'number') break
    first -= 2
  }
  return first
}

/** «۷ و ۸»: a number and the next after it. */
function inSequence({ tokens }: DocumentSection, { start, end, value }: Numeral): boolean {
  const isNumber = (at: number, number: string) => tokens[at]?.text === number
  const joined = (at: number) => LINKS.has(tokens[at]?.key ?? '')
  return (
    (joined(end) && isNumber(end + 1, value.plus(1).toFixed())) ||
    (joined(start - 1) && isNumber(start - 2, value.minus(1).toFixed()))
  )
}
