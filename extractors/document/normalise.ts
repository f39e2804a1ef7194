import { KEY_FOLDS } from '../../data/letters.ts'
import { textOf } from './characters.ts'
import { NATURES, type Nature, natureOf, natures, type Reading, readAs, readingOf, TATWEEL } from './readings.ts'
import { referenceAt } from './references.ts'

const JOINER = '\u200C'
const ZWNJ = JOINER.charCodeAt(0)

/** A text in one spelling, and where each of its units came from. */
export interface Normalised {
  readonly normal: string
  /** For each UTF-16 unit of `normal`, and one past its end, the code point of the raw text it came from. */
  readonly origin: Int32Array
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
    result = { normal: again.normal, origin: composed(result, again.origin) }
  }
  return result
}

function composed(inner: Normalised, outer: Int32Array): Int32Array {
  const units = unitOfCodePoint(inner.normal)
  return outer.map((point) => inner.origin[units[point] ?? 0] ?? 0)
}

function unitOfCodePoint(text: string): Int32Array {
  const units = new Int32Array(text.length + 1)
  let points = 0
  let unit = 0
  for (const character of text) {
    units[points++] = unit
    unit += character.length
  }
  units[points] = unit
  return units
}

/** A text as far as it was written, in arrays with room for the rest. */
interface Draft {
  units: Uint16Array
  origin: Int32Array
  length: number
}

const NO_JOINER = -1

/** One pass over the units of a text, all but a few of which are read by tables alone. */
function normaliseOnce(raw: string): Normalised {
  const draft: Draft = { units: new Uint16Array(raw.length), origin: new Int32Array(raw.length + 1), length: 0 }
  let before: Nature = NATURES.blank
  let joiner = NO_JOINER
  let point = 0
  for (let at = 0; at < raw.length; ) {
    const unit = raw.charCodeAt(at)
    const known = natures[unit] as Nature
    // Nearly every unit is text with no joiner before it.
    if (known <= NATURES.letter && joiner === NO_JOINER) {
      write(draft, readAs[unit] as number, point++)
      before = known
      at++
      continue
    }
    const rare: Rare | null = known === NATURES.asked ? rareAt(raw, at, before) : null
    const nature: Nature = rare?.nature ?? known
    const start = point
    at += rare?.units ?? 1
    point += rare?.points ?? 1
    if (nature === NATURES.nothing) continue
    if (nature === NATURES.joiner) {
      if (joiner === NO_JOINER && before === NATURES.letter) joiner = start
      continue
    }
    if (rare !== null) reserve(draft, 1 + rare.text.length + raw.length - at)
    if (joiner !== NO_JOINER && nature === NATURES.letter) write(draft, ZWNJ, joiner)
    if (rare === null) write(draft, readAs[unit] as number, start)
    else for (let i = 0; i < rare.text.length; i++) write(draft, rare.text.charCodeAt(i), start)
    joiner = NO_JOINER
    before = rare?.last ?? nature
  }
  draft.origin[draft.length] = point
  return { normal: textOf(draft.units.subarray(0, draft.length)), origin: draft.origin.slice(0, draft.length + 1) }
}

function write(draft: Draft, unit: number, from: number): void {
  draft.units[draft.length] = unit
  draft.origin[draft.length++] = from
}

/** Only a presentation form can be longer than what stands for it («ﷺ»), so that this is rarely more than a look. */
function reserve(draft: Draft, more: number): void {
  if (draft.length + more <= draft.units.length) return
  const room = 2 * (draft.length + more)
  const { units, origin } = draft
  draft.units = new Uint16Array(room)
  draft.units.set(units)
  draft.origin = new Int32Array(room + 1)
  draft.origin.set(origin)
}

/** A character that tables of units do not tell: its text, the nature of that at both ends, and what it takes of the raw text. */
interface Rare {
  readonly text: string
  readonly nature: Nature
  readonly last: Nature
  readonly units: number
  readonly points: number
}

function rareAt(raw: string, at: number, before: Nature): Rare {
  const reference = raw[at] === '&' ? referenceAt(raw, at) : null
  const character = reference?.character ?? String.fromCodePoint(raw.codePointAt(at) ?? 0)
  const units = reference?.length ?? character.length
  const points = reference?.length ?? 1
  const reading = character === TATWEEL ? kashida(before, raw[at + units]) : readingOf(character)
  if (typeof reading !== 'string') return { text: '', nature: reading, last: before, units, points }
  const characters = [...reading]
  return { text: reading, nature: natureOf(characters[0]), last: natureOf(characters.at(-1)), units, points }
}

/** A tatweel stretches a word and says nothing; alone between blanks («قم ـ مهر») it was typed for a dash. */
function kashida(before: Nature, after: string | undefined): Reading {
  return before === NATURES.blank && (after === undefined || /^\s$/u.test(after)) ? '-' : NATURES.nothing
}

/** What tables are matched on: the normal text without joiners, hamza carriers folded, Latin letters small. */
export function normalKey(text: string): string {
  return keyOfNormal(normalise(text).normal)
}

/** What a key never has; most texts that are asked for theirs are their own key. */
const FOLDED = new RegExp(`[${JOINER}${KEY_FOLDS.map(([from]) => from).join('')}\\p{Changes_When_Lowercased}]`, 'u')

/** The key of a text that is normal already. */
export function keyOfNormal(normal: string): string {
  if (!FOLDED.test(normal)) return normal
  let key = normal.replaceAll(JOINER, '').toLowerCase()
  for (const [from, to] of KEY_FOLDS) key = key.replaceAll(from, to)
  return key
}
