import { DIGIT_ZEROS, JOINERS, LINE_ENDS, LOOK_ALIKES, SILENT_MARKS, SPACES } from '../../data/letters.ts'
import { UNITS, unitClasses } from './characters.ts'

export const TATWEEL = '\u0640'

/** What a text has where one of its characters stands: a letter, a blank, another character, nothing, a joiner. */
export type Nature = (typeof NATURES)[keyof typeof NATURES]
export const NATURES = {
  other: 0,
  blank: 1,
  letter: 2,
  nothing: 3,
  /** Waits for a letter on its other side. */
  joiner: 4,
  /** Not known from the unit alone: half of a pair, a presentation form, tatweel, «&». */
  asked: 5,
} as const

/** What one character becomes: text, a joiner, or nothing. */
export type Reading = string | typeof NATURES.joiner | typeof NATURES.nothing

/** Control and format characters, with the bidi isolates and overrides: they print nothing. */
const INVISIBLE = /^[\p{Cc}\p{Cf}]$/u
const PRESENTATION_FORM = /^[\uFB50-\uFDFF\uFE70-\uFEFE]$/u
const LETTER = /^\p{L}$/u

/** Of each UTF-16 unit, what it is once it is read. */
export const natures: Uint8Array = unitClasses(
  [
    [/[\p{Cc}\p{Cf}]+/gu, NATURES.nothing],
    [/\p{L}+/gu, NATURES.letter],
    [/[ \n]+/g, NATURES.blank],
    [/[\uFB50-\uFDFF\uFE70-\uFEFE&\u0640]+/g, NATURES.asked],
  ],
  NATURES.asked,
)

/** Of each UTF-16 unit that is text, the one unit that it is read as. */
export const readAs: Uint16Array = new Uint16Array(UNITS).map((_, unit) => unit)

const unitOf = (character: string) => character.charCodeAt(0)

for (const [first, last] of SILENT_MARKS) natures.fill(NATURES.nothing, first, last + 1)
for (const joiner of JOINERS) natures[unitOf(joiner)] = NATURES.joiner
for (const [from, to] of [
  ...LOOK_ALIKES,
  ...SPACES.map((space) => [space, ' '] as const),
  ...LINE_ENDS.map((end) => [end, '\n'] as const),
  ...DIGIT_ZEROS.flatMap((zero) =>
    Array.from({ length: 10 }, (_, digit) => [String.fromCharCode(zero + digit), String(digit)] as const),
  ),
]) {
  readAs[unitOf(from)] = unitOf(to)
  natures[unitOf(from)] = natures[unitOf(to)] ?? NATURES.other
}

/** The nature of a character that was read; where there is none, nothing but a blank is printed. */
export function natureOf(character: string | undefined): Nature {
  if (character === undefined || character === ' ' || character === '\n') return NATURES.blank
  return LETTER.test(character) ? NATURES.letter : NATURES.other
}

/** What any one character becomes, whatever stands around it. */
export function readingOf(character: string): Reading {
  const unit = unitOf(character)
  const nature = natures[unit]
  if (nature === NATURES.nothing || nature === NATURES.joiner) return nature
  if (nature !== NATURES.asked) return String.fromCharCode(readAs[unit] ?? unit)
  if (PRESENTATION_FORM.test(character)) return formReading(character)
  return character === TATWEEL || INVISIBLE.test(character) ? NATURES.nothing : character
}

/** A presentation form is the letters it prints, each in its own reading: «ﻻ» is «لا». */
function formReading(form: string): string {
  return [...form.normalize('NFKC')]
    .map((letter) => (PRESENTATION_FORM.test(letter) ? letter : readingOf(letter)))
    .filter((part) => typeof part === 'string')
    .join('')
}
