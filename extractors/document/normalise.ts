import { DIGIT_ZEROS, JOINERS, KEY_FOLDS, LINE_ENDS, LOOK_ALIKES, SILENT_MARKS, SPACES } from '../../data/letters.ts'
import { referenceAt } from './references.ts'

const ZWNJ = '\u200C'
const TATWEEL = '\u0640'

/** A text in one spelling, and where each of its units came from. */
export interface Normalised {
  readonly normal: string
  /** For each UTF-16 unit of `normal`, and one past its end, the code point of the raw text it came from. */
  readonly origin: Int32Array
}

/** What one character becomes: text, a joiner that waits for a letter on its other side, or nothing. */
type Reading = string | typeof JOINER | typeof NOTHING
const JOINER = Symbol('joiner')
const NOTHING = Symbol('nothing')

const readings: ReadonlyMap<string, Reading> = new Map<string, Reading>([
  ...LOOK_ALIKES,
  ...SPACES.map((space) => [space, ' '] as const),
  ...LINE_ENDS.map((end) => [end, '\n'] as const),
  ...JOINERS.map((joiner) => [joiner, JOINER] as const),
  ...DIGIT_ZEROS.flatMap((zero) =>
    Array.from({ length: 10 }, (_, digit) => [String.fromCodePoint(zero + digit), String(digit)] as const),
  ),
])

/** Control and format characters, with the bidi isolates and overrides: they print nothing. */
const INVISIBLE = /^[\p{Cc}\p{Cf}]$/u
const PRESENTATION_FORM = /^[\uFB50-\uFDFF\uFE70-\uFEFE]$/u
const JOINED = /^\p{L}$/u

function reading(character: string): Reading {
  const known = readings.get(character)
  if (known !== undefined) return known
  if (character === TATWEEL) return NOTHING
  const code = character.codePointAt(0) ?? 0
  if (code >= 0x20 && code < 0x7f) return character
  if (SILENT_MARKS.some(([first, last]) => code >= first && code <= last)) return NOTHING
  if (PRESENTATION_FORM.test(character)) return formReading(character)
  return INVISIBLE.test(character) ? NOTHING : character
}

/** A presentation form is the letters it prints, each in its own reading: «ﻻ» is «لا». */
function formReading(character: string): string {
  return [...character.normalize('NFKC')]
    .map((letter) => (PRESENTATION_FORM.test(letter) ? letter : reading(letter)))
    .filter((part) => typeof part === 'string')
    .join('')
}

/**
 * A text in one spelling: Persian letters for their look-alikes, Latin digits for three scripts, one kind of space,
 * ZWNJ for whatever was typed in its place and only between letters, references decoded, harakat and tatweel gone.
 * No number loses anything. Normalising what is normal changes nothing.
 */
export function normalise(raw: string): Normalised {
  let result = normaliseOnce(raw)
  // A removed mark or a decoded digit can complete a reference («&#&#x6F1;60;»): rare, so only such texts are read again.
  while (result.normal.includes('&')) {
    const again = normaliseOnce(result.normal)
    if (again.normal === result.normal) break
    result = { normal: again.normal, origin: composed(result, again.origin, again.normal.length) }
  }
  return result
}

function composed(inner: Normalised, outer: Int32Array, length: number): Int32Array {
  const units = unitOfCodePoint(inner.normal)
  return Int32Array.from({ length: length + 1 }, (_, i) => inner.origin[units[outer[i] ?? 0] ?? 0] ?? 0)
}

function unitOfCodePoint(text: string): number[] {
  const units: number[] = []
  let unit = 0
  for (const character of text) {
    units.push(unit)
    unit += character.length
  }
  units.push(unit)
  return units
}

function normaliseOnce(raw: string): Normalised {
  const out: string[] = []
  const origin: number[] = []
  const emit = (text: string, from: number) => {
    out.push(text)
    for (let unit = 0; unit < text.length; unit++) origin.push(from)
  }
  let point = 0
  let last = ''
  let joinerAt = -1
  for (let unit = 0; unit < raw.length; ) {
    const start = point
    let character = String.fromCodePoint(raw.codePointAt(unit) ?? 0)
    let width = character.length
    let points = 1
    const reference = character === '&' ? referenceAt(raw, unit) : null
    if (reference !== null) {
      character = reference.character
      width = reference.length
      points = reference.length
    }
    unit += width
    point += points
    const read = character === TATWEEL ? kashida(last, raw[unit]) : reading(character)
    if (read === NOTHING) continue
    if (read === JOINER) {
      if (joinerAt < 0 && JOINED.test(last)) joinerAt = start
      continue
    }
    const [first = ''] = read
    if (joinerAt >= 0 && JOINED.test(first)) emit(ZWNJ, joinerAt)
    joinerAt = -1
    emit(read, start)
    last = [...read].at(-1) ?? ''
  }
  origin.push(point)
  return { normal: out.join(''), origin: Int32Array.from(origin) }
}

/** A tatweel stretches a word and says nothing; alone between blanks («قم ـ مهر») it was typed for a dash. */
function kashida(before: string, after: string | undefined): Reading {
  const blank = (character: string | undefined) => character === undefined || /^\s?$/u.test(character)
  return blank(before) && blank(after) ? '-' : NOTHING
}

/** What tables are matched on: the normal text without joiners, hamza carriers folded, Latin letters small. */
export function normalKey(text: string): string {
  return keyOfNormal(normalise(text).normal)
}

/** The key of a text that is normal already. */
export function keyOfNormal(normal: string): string {
  let key = normal.replaceAll(ZWNJ, '').toLowerCase()
  for (const [from, to] of KEY_FOLDS) key = key.replaceAll(from, to)
  return key
}
