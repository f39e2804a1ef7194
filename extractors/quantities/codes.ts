import type Big from 'big.js'
import type { DocumentSection, Token } from '../../models/document.ts'
import { cut, sentenceAt } from '../document/spans.ts'
import { atomAt } from './atoms.ts'
import { nameAround, surelyBehind, titleAround } from './names.ts'
import type { Numeral } from './numerals.ts'
import type { Caught, Cue } from './traps.ts'
import { unitAt } from './units.ts'
import { yearHeadBefore } from './years.ts'

/** Marks that hold the parts of a code or an address together: «A320-200», «info2000@gmail.com», «۷۱۴۲**۱۶۳۲». */
const JOINING = /^[-–.:/@_+#*=~&]$/
/** Marks that never stand between the ends of a range or before a sum. */
const CODING = /^[@_+#*=~&]$/
/** How many tokens of a code are gone back over. */
const LONGEST_CODE = 12
/** «۲۰۲۴-۰۶-۳۰», «۶۰۳۷-۹۹۱۱-۲۲۳۳»: so many numbers in one are no range. */
const NUMBERS_OF_A_CODE = 3

/** Traps that hold for any number, whatever unit follows: codes, names, marks of lists. */
export function codeTrap(section: DocumentSection, numeral: Numeral): Caught | null {
  const { tokens } = section
  const code = codeAround(section, numeral)
  if (code !== null) return { why: 'code', cue: code }
  if (isMarker(section, numeral)) return { why: 'marker', cue: null }
  // «? ? ? هزار کشته»: the digits before it were lost.
  if (tokens[numeral.start - 1]?.text === '?' && atomAt(section, numeral.start)?.type === 'scale')
    return { why: 'code', cue: { start: numeral.start - 1, end: numeral.start } }
  const name = nameAround(tokens, numeral) ?? titleAround(tokens, numeral)
  if (name !== null) return { why: 'name', cue: name }
  const surely = surelyBehind(tokens, numeral)
  return surely === null ? null : { why: 'adverb', cue: surely }
}

/** The code that a number is a part of, all written as one: «G20», «اف-۱۶», «A320-200», «۱+۵»; null where it is in none. */
function codeAround({ tokens }: DocumentSection, { start, end }: Numeral): Cue | null {
  const after = tokens[end]
  const next = tokens[end + 1]
  if (after?.glued === true) {
    if (isLatin(after) && unitAt(tokens, end) === null) return { start, end: end + 1 }
    // «سی-۱۳۰»: a number in words is no end of a range whose other is in digits.
    const onto = after.text === '-' && tokens[end - 1]?.kind === 'word'
    if ((onto || CODING.test(after.text)) && next?.kind === 'number' && next.glued) return { start, end: end + 2 }
  }
  const first = startOfRun(tokens, start)
  if (first === start) return null
  const run = tokens.slice(first, start)
  const numbers = run.filter(({ kind }) => kind === 'number').length
  const coded = numbers > 0 && run.some(({ text }) => CODING.test(text))
  // «اف-۱۶»: a number written onto a word.
  const onWord = run.at(-1)?.text === '-' && run.at(-2)?.kind === 'word'
  return run.some(isLatin) || coded || onWord || numbers + 1 >= NUMBERS_OF_A_CODE ? { start: first, end } : null
}

/** Where the run of words, numbers and joining marks that is written onto a token begins. */
function startOfRun(tokens: readonly Token[], at: number): number {
  let first = at
  while (tokens[first]?.glued === true && at - first < LONGEST_CODE && isPartOfCode(tokens[first - 1])) first--
  return first
}

function isPartOfCode(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === 'mark' ? JOINING.test(token.text) : token.kind !== 'break')
}

/** «۱- احداث ۲ مدرسه ۲- مرمت», «۴) تجهیز», «(۴) تجهیز», «[۳]»: a number that counts the points of a list or a note. */
function isMarker(section: DocumentSection, { start, end }: Numeral): boolean {
  const { tokens } = section
  const [before, number, after, next] = [tokens[start - 1], tokens[start], tokens[end], tokens[end + 1]]
  if (number?.kind !== 'number' || end - start !== 1) return false
  if (isStretched(section, number)) return true
  if (after?.kind !== 'mark') return false
  if ((before?.text === '(' && after.text === ')') || (before?.text === '[' && after.text === ']')) return true
  // «۵-۱۰ درصد» is a range.
  if (next?.kind === 'number') return false
  if (after.text === '-' && after.glued && next?.glued !== true) return true
  return sentenceAt(section, start).start === start && /^[-.):/]$/.test(after.text)
}

/** «۱ـ کاهش هزینه»: the stroke that lengthens letters, which the normal text leaves out, behind a number. */
function isStretched(section: DocumentSection, { end }: Token): boolean {
  const last = section.origin[end - 1] ?? 0
  return /^ ?\u0640/.test(cut(section, last + 1, last + 3))
}

/** «۳ بر ۲», «نسبت ۲ به ۱», «۱ در ۵ هزار»: the second number of a result or a ratio; «از ۲ به ۵ رسید» is a change. */
export function isResult(section: DocumentSection, { start, scale }: Numeral): boolean {
  const joint = section.tokens[start - 1]?.key
  const first = atomAt(section, start - 2)
  if (first?.type !== 'digits' && first?.type !== 'small') return false
  // «در سال ۸۳ به ۲۸۲ فیلم رسید» is a change too.
  if (yearHeadBefore(section.tokens, start - 2) !== null) return false
  if (joint === 'در') return first.value.eq(1)
  return scale.eq(1) && (joint === 'بر' || (joint === 'به' && section.tokens[start - 3]?.key !== 'از'))
}

/** «بند ۳-۲», «۲-۲»: two numbers written as one whose second is not larger, and which are no range so. */
export function isJoinedToNumber(section: DocumentSection, { start, end, value }: Numeral): boolean {
  const { tokens } = section
  if (tokens[start]?.glued === true && isDashed(tokens[start - 1]) && digitsAt(section, start - 2)?.gte(value))
    return true
  return isDashed(tokens[end]) && tokens[end + 1]?.glued === true && digitsAt(section, end + 1)?.lte(value) === true
}

function isDashed(token: Token | undefined): boolean {
  return token?.text === '-' && token.glued
}

function digitsAt(section: DocumentSection, at: number): Big | null {
  const atom = atomAt(section, at)
  return atom?.type === 'digits' ? atom.value : null
}

function isLatin({ kind, text }: Token): boolean {
  return kind === 'word' && /^[a-zA-Z]/.test(text)
}
