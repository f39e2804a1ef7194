import type { TokenKind } from '../../models/document.ts'
import { unitClasses } from './characters.ts'

/** What a UTF-16 unit of a normal text can be. Of a pair only both halves tell. */
const CLASSES = { mark: 0, letter: 1, digit: 2, lineEnd: 3, blank: 4, joiner: 5, half: 6 } as const

const classes = unitClasses(
  [
    [/[\p{L}\p{M}]+/gu, CLASSES.letter],
    [/[0-9]+/g, CLASSES.digit],
    [/\s+/g, CLASSES.blank],
    [/\n/g, CLASSES.lineEnd],
    [/\u200C/g, CLASSES.joiner],
  ],
  CLASSES.half,
)
/** Past its end a text goes on with a blank. */
function classAt(normal: string, at: number): number {
  return at < normal.length ? (classes[normal.charCodeAt(at)] as number) : CLASSES.blank
}

const LETTER = /^[\p{L}\p{M}]$/u

/** The kind of token that starts at a place that is in none; null where a blank or a lone joiner stands. */
export function kindAt(normal: string, at: number): TokenKind | null {
  switch (classAt(normal, at)) {
    case CLASSES.blank:
    case CLASSES.joiner:
      return null
    case CLASSES.digit:
      return 'number'
    case CLASSES.lineEnd:
      return 'break'
    default:
      return letterWidth(normal, at) > 0 ? 'word' : 'mark'
  }
}

/** Where a token ends that starts at a place. A mark is one character. */
export function endOf(kind: TokenKind, normal: string, start: number): number {
  if (kind === 'word') return wordEnd(normal, start)
  if (kind === 'number') return numberEnd(normal, start)
  return start + characterAt(normal, start).length
}

/** Letters, and joiners between letters. */
function wordEnd(normal: string, start: number): number {
  let end = start
  for (;;) {
    while (classAt(normal, end) === CLASSES.letter) end++
    const joiner = end > start && classAt(normal, end) === CLASSES.joiner ? 1 : 0
    const letter = letterWidth(normal, end + joiner)
    if (letter === 0) return end
    end += joiner + letter
  }
}

/**
 * Digits with their separators. A Persian comma belongs to a number only where three digits follow it («۱۱،۱۶۵»), since it
 * also divides lists («۱۲،۱۵ و ۲۰»).
 */
function numberEnd(normal: string, start: number): number {
  let end = digitsEnd(normal, start)
  for (;;) {
    const separator = normal[end]
    if (separator !== '.' && separator !== ',' && separator !== '/' && separator !== '،') return end
    const next = digitsEnd(normal, end + 1)
    const digits = next - end - 1
    if (digits === 0 || (separator === '،' && digits !== 3)) return end
    end = next
  }
}

function digitsEnd(normal: string, start: number): number {
  let end = start
  while (classAt(normal, end) === CLASSES.digit) end++
  return end
}

/** How many units the letter at a place has; 0 where none stands there. */
function letterWidth(normal: string, at: number): 0 | 1 | 2 {
  const unit = classAt(normal, at)
  if (unit === CLASSES.half) return LETTER.test(characterAt(normal, at)) ? 2 : 0
  return unit === CLASSES.letter ? 1 : 0
}

function characterAt(normal: string, at: number): string {
  return String.fromCodePoint(normal.codePointAt(at) ?? 0)
}
