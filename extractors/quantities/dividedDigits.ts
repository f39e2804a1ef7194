import { LABELS, YEAR_HEADS } from '../../data/number-traps.ts'
import { BETWEEN_DECIMALS, DECIMALS_BEFORE } from '../../data/number-words.ts'
import type { DocumentSection, Token } from '../../models/document.ts'
import { keySet } from '../document/keySet.ts'
import { cut } from '../document/spans.ts'
import { typedInLatin } from './atoms.ts'
import { type Digits, MOST_DIGITS, readDigits } from './digits.ts'
import { unitAt } from './units.ts'

const decimalsBefore = keySet(DECIMALS_BEFORE)
const between = keySet(BETWEEN_DECIMALS)
/** How many numbers of one list are looked over for what they are of. */
const LONGEST_LIST = 6
/** Words behind which a number is a name or a year, and the next one another number: «ماده ۵ ۲۰۰ نفر». */
const heads = keySet([...LABELS, ...YEAR_HEADS])

const PLAIN = /^[0-9]+$/
const FIRST_GROUP = /^[1-9][0-9]{0,2}$/
const GROUP = /^[0-9]{3}$/
const APOSTROPHES: ReadonlySet<string> = new Set(["'", '’', '‘', '`', '´', 'ʼ'])

/** A number in digits that is several tokens, since blanks or apostrophes divide it. */
export interface DividedDigits extends Digits {
  readonly end: number
}

/** «۱۱ ۱۶۵», «۱۱’۱۶۵», «۲ / ۵ درصد»: null where the digits at a token are no such number. */
export function dividedDigitsAt(section: DocumentSection, at: number): DividedDigits | null {
  const { tokens } = section
  if (tokens[at]?.kind !== 'number' || !PLAIN.test(tokens[at].text)) return null
  const next = tokens[at + 1]
  if (next === undefined || (next.kind !== 'number' && next.kind !== 'mark')) return null
  if (next.text === '/' || next.text === '،') return displacedSlash(section, at) ?? slashedApart(section, at)
  return groups(section, at)
}

/** «5،/31 میلیارد», «3/،22 درصد»: the comma behind a decimal, which typesetting put beside its slash. */
function displacedSlash(section: DocumentSection, at: number): DividedDigits | null {
  const { tokens } = section
  const [first, , , last] = tokens.slice(at, at + 4)
  const marks = `${tokens[at + 1]?.text}${tokens[at + 2]?.text}`
  if (first === undefined || last?.kind !== 'number' || !PLAIN.test(last.text)) return null
  if ((marks !== '/،' && marks !== '،/') || tokens[at + 1]?.glued !== true || tokens[at + 2]?.glued !== true)
    return null
  const digits = readDigits(`${first.text}/${last.text}`, { latin: typedInLatin(section, first), point: 'decimal' })
  return digits === null ? null : { ...digits, end: at + 4 }
}

/** «۲ / ۵ درصد», «1 /93 میلیارد»: a slash among blanks is the decimal point before a percent sign or a scale word. */
function slashedApart(section: DocumentSection, at: number): DividedDigits | null {
  const { tokens } = section
  const [first, last] = [tokens[at], tokens[at + 2]]
  if (
    tokens[at + 1]?.text !== '/' ||
    first === undefined ||
    last === undefined ||
    tokens[at - 1]?.text === '/' ||
    !isDecimal(tokens, at)
  )
    return null
  const digits = readDigits(`${first.text}/${last.text}`, { latin: typedInLatin(section, first), point: 'decimal' })
  return digits === null ? null : { ...digits, end: at + 3 }
}

/** The members of a list are decimals together: «۵ / ۱ تا ۵ / ۲ میلیون». */
function isDecimal(tokens: readonly Token[], first: number): boolean {
  for (let at = first, i = 0; i < LONGEST_LIST && isSlashed(tokens, at); at += 4, i++) {
    const next = tokens[at + 3]?.key ?? ''
    if (decimalsBefore.has(next)) return true
    if (!between.has(next)) return false
  }
  return false
}

function isSlashed(tokens: readonly Token[], at: number): boolean {
  const [first, slash, last] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  return PLAIN.test(first?.text ?? '') && slash?.text === '/' && PLAIN.test(last?.text ?? '')
}

/**
 * Groups of three digits behind one to three. A plain blank divides two numbers as often («سال ۹۸ ۲۰۰ نفر», a row of a
 * table); it is taken for a separator only between more than two groups or before a unit, and never behind a label.
 */
function groups(section: DocumentSection, at: number): DividedDigits | null {
  const { tokens } = section
  if (!FIRST_GROUP.test(tokens[at]?.text ?? '')) return null
  let digits = tokens[at]?.text ?? ''
  let end = at + 1
  let plain = false
  for (let next = groupBehind(tokens, end); next !== null; next = groupBehind(tokens, end)) {
    // A longer run is a row of a table, which is not gone over from each of its numbers.
    if (digits.length > MOST_DIGITS) return null
    plain ||= next.start === end && isPlainBlank(section, tokens[end])
    digits += tokens[next.start]?.text ?? ''
    end = next.start + 1
  }
  if (digits.length < 4) return null
  if (plain && !isOneNumber(tokens, at, end, digits)) return null
  const read = readDigits(digits, { latin: false, point: 'thousands' })
  return read === null ? null : { ...read, end }
}

/** The next three digits: behind an apostrophe that is written onto both, or behind one blank. */
function groupBehind(tokens: readonly Token[], at: number): { readonly start: number } | null {
  const [next, after] = [tokens[at], tokens[at + 1]]
  if (next === undefined) return null
  if (next.kind === 'number') {
    const apart = next.start - (tokens[at - 1]?.end ?? 0)
    return apart === 1 && GROUP.test(next.text) ? { start: at } : null
  }
  const joins = APOSTROPHES.has(next.text) && next.glued && after?.kind === 'number' && after.glued
  return joins && GROUP.test(after.text) ? { start: at + 1 } : null
}

/** Thin and unbreakable blanks are typed to keep the groups of a number together. */
function isPlainBlank(section: DocumentSection, token: Token | undefined): boolean {
  const from = section.origin[(token?.start ?? 1) - 1] ?? 0
  return /^[ \t\n]$/.test(cut(section, from, from + 1))
}

function isOneNumber(tokens: readonly Token[], start: number, end: number, digits: string): boolean {
  const before = tokens[start - 1]
  if (before?.kind === 'number' || heads.has(before?.key ?? '') || tokens[end]?.kind === 'number') return false
  return digits.length > 6 || unitAt(tokens, end) !== null
}
