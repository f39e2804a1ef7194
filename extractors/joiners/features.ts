import {
  AS_RIGHT_APART,
  ENDINGS_BEHIND_HEH,
  GLUED_ENDINGS,
  JOINED_ENDINGS,
  NOUN_BEGINNINGS,
  UNJOINING_LETTERS,
  VERB_BEGINNINGS,
  VERB_MARKS,
  WRITTEN_AS_ONE,
} from '../../data/joiner-affixes.ts'
import { hashed, spread, type WordTable } from './wordTable.ts'

/** The weights of a decision, as a power of two: features that share one by chance are told apart by the others. */
export const WEIGHT_BITS = 16

/** Longer runs of letters are no words. */
export const LONGEST_WORD = 40

/** What stands beside two parts: a word, or the kind of what is no word. */
export type Neighbour = string

const endings: ReadonlySet<string> = new Set(JOINED_ENDINGS)
const verbMarks: ReadonlySet<string> = new Set(VERB_MARKS)
const nounBeginnings: ReadonlySet<string> = new Set(NOUN_BEGINNINGS)
const endingsBehindHeh: ReadonlySet<string> = new Set(ENDINGS_BEHIND_HEH)
const gluedEndings: ReadonlySet<string> = new Set(GLUED_ENDINGS)
const asRightApart: ReadonlySet<string> = new Set(AS_RIGHT_APART)
const verbBeginnings: ReadonlySet<string> = new Set(VERB_BEGINNINGS)
const writtenAsOne: ReadonlySet<string> = new Set(WRITTEN_AS_ONE)
const BARE_MARKS: ReadonlySet<string> = new Set(['می', 'نمی'])

/** Whether the last letter of a part joins to what stands behind it. */
export function joins(part: string): boolean {
  return !UNJOINING_LETTERS.includes(part.charAt(part.length - 1))
}

/** Where a joiner may have stood in a word that has none: the letter before it joins, and what stands around is known. */
export function splitPoints(word: string, table: WordTable): readonly number[] {
  if (word.length < 3 || word.length > LONGEST_WORD || writtenAsOne.has(word)) return []
  const points: number[] = []
  for (let at = 2; at < word.length; at++) {
    if (UNJOINING_LETTERS.includes(word.charAt(at - 1))) continue
    const before = word.slice(0, at)
    const after = word.slice(at)
    const known =
      endings.has(after) || verbMarks.has(before) || nounBeginnings.has(before) || table.joined(before, after) > 0
    if (known || (after.length > 1 && table.word(before) > 0 && table.word(after) > 0)) points.push(at)
  }
  return points
}

/** Whether a blank between two parts may stand where a joiner belongs. */
export function mayJoin(before: string, after: string, table: WordTable): boolean {
  if (before.length + after.length > LONGEST_WORD) return false
  if (!joins(before)) return gluedEndings.has(after) || (verbBeginnings.has(before) && BARE_MARKS.has(after))
  if (endingsBehindHeh.has(after)) return before.endsWith(SILENT)
  if (endings.has(after) || verbMarks.has(before)) return true
  return !asRightApart.has(before) && (nounBeginnings.has(before) || table.joined(before, after) > 0)
}

function placeOf(name: number, value: number): number {
  return spread(Math.imul(name, 0x9e3779b1) ^ value) >>> (32 - WEIGHT_BITS)
}

/** The place of the weight that every decision of a shape has. */
export const splitPlace = (shape: number) => placeOf(1, shape)
export const blankPlace = (shape: number) => placeOf(101, shape)

/** Gathers features: each is a name and what it is worth here, hashed to the place of its weight. */
function gathering() {
  const places: number[] = []
  const add = (name: number, value: number) => {
    places.push(placeOf(name, value))
  }
  return { places, add, addText: (name: number, text: string, value = 0) => add(name, hashed(text, 7 + value)) }
}

/** What kind of parts they are: behind the mark of a verb (2), before an ending (1), behind a beginning (3), or two words. */
export function splitShape(before: string, after: string): number {
  if (verbMarks.has(before)) return 2
  if (endings.has(after)) return 1
  return nounBeginnings.has(before) ? 3 : 0
}

/** The same for parts with a blank between them; 4 more where the first joins to nothing. */
export function blankShape(before: string, after: string): number {
  return splitShape(before, after) + (joins(before) ? 0 : 4)
}

/** What speaks for and against a joiner at a point of a word. */
export function splitFeatures(word: string, at: number, table: WordTable): readonly number[] {
  const { places, add, addText } = gathering()
  const before = word.slice(0, at)
  const after = word.slice(at)
  const whole = wholeClass(word, table)
  const pair = table.joined(before, after)
  const left = table.word(before)
  const right = table.word(after)
  const rough = coarse(left) * 5 + coarse(right)
  const shape = splitShape(before, after)
  let name = 0
  add(++name, shape)
  add(++name, whole * 4 + shape)
  add(++name, pair * 4 + shape)
  add(++name, whole * 16 + pair)
  add(++name, left * 16 + right)
  add(++name, left * 4 + shape)
  add(++name, right * 4 + shape)
  add(++name, ((whole >> 1) * 25 + rough) * 4 + shape)
  add(++name, Math.max(-8, Math.min(8, pair - whole)) * 4 + shape)
  add(++name, Math.max(-8, Math.min(8, Math.min(left, right) - whole)) * 4 + shape)
  const first = table.joined(before, '')
  const second = table.joined('', after)
  add(++name, (first * 16 + second) * 4 + shape)
  add(++name, (coarse(first) * 5 + coarse(second)) * 16 + whole)
  add(++name, (second * 2 + (pair > 0 ? 1 : 0)) * 4 + shape)
  add(++name, (first * 2 + (pair > 0 ? 1 : 0)) * 4 + shape)
  add(++name, Math.min(before.length, 8))
  add(++name, Math.min(after.length, 8))
  if (after.length <= 8) {
    addText(++name, after)
    addText(++name, after, 1 + (whole > 0 ? 1 : 0))
    addText(++name, after, 1 + coarse(left))
    addText(++name, after + before.slice(-1))
    addText(++name, after + before.slice(-2))
    addText(++name, after + before.slice(-3))
    addText(++name, after, 1 + (whole >> 1))
    addText(++name, after, 1 + (pair > 0 ? 1 : 0))
  }
  name = 40
  if (before.length <= 8) {
    addText(++name, before)
    addText(++name, before, 1 + (whole > 0 ? 1 : 0))
    addText(++name, before, 1 + coarse(right))
    addText(++name, before + after.slice(0, 1))
    addText(++name, before + after.slice(0, 2))
    addText(++name, before, 1 + (whole >> 1))
    addText(++name, before + after.slice(-1))
  }
  name = 60
  // «سوخت‌های» or «سوخته‌ای»: which of the two words is the commoner, and which of them was seen so.
  const rival = rivalOf(before, after)
  if (rival !== null) {
    const lead = Math.max(-6, Math.min(6, left - table.word(rival.before)))
    const seen = (pair > 0 ? 1 : 0) + (table.joined(rival.before, rival.after) > 0 ? 2 : 0)
    addText(++name, after.slice(0, 2), 20 + lead)
    addText(++name, after, 1 + Math.sign(lead) + seen * 4)
    addText(++name, after.slice(0, 2), (20 + lead) * 4 + seen)
  }
  name = 64
  addText(++name, before.slice(-1) + after.slice(0, 1))
  addText(++name, before.slice(-2) + after.slice(0, 2))
  addText(++name, after.slice(-2))
  return places
}

const SILENT = 'ه'

/** The other reading where «ه» may end the first part («سوخته‌ای») or begin the second («سوخت‌های»). */
function rivalOf(before: string, after: string): { readonly before: string; readonly after: string } | null {
  if (before.endsWith(SILENT) && endings.has(SILENT + after))
    return { before: before.slice(0, -1), after: SILENT + after }
  if (after.startsWith(SILENT) && endings.has(after.slice(1))) return { before: before + SILENT, after: after.slice(1) }
  return null
}

/** How common a word is, or what it is made of by an ending that needs no joiner: «همکارها» is as sure a word as «همکار». */
function wholeClass(word: string, table: WordTable): number {
  const whole = table.word(word)
  if (whole > 0) return whole
  for (let at = Math.max(2, word.length - LONGEST_ENDING); at < word.length; at++) {
    const isGlued = !joins(word.slice(0, at)) && (gluedEndings.has(word.slice(at)) || word.slice(at) === EZAFE)
    const stem = isGlued ? table.word(word.slice(0, at)) : 0
    if (stem > 0) return Math.max(1, stem - 2)
  }
  return 0
}

const LONGEST_ENDING = 7
/** «انتهای کار»: what ties a word in a vowel to the next. */
const EZAFE = 'ی'

/** Unknown, rare, and three more steps. */
function coarse(frequency: number): number {
  return frequency === 0 ? 0 : 1 + (frequency >> 2)
}

/** Two parts with a blank between them, and what stands around. */
export interface Boundary {
  readonly previous: Neighbour
  readonly before: string
  readonly after: string
  readonly next: Neighbour
}

/** What speaks for and against a joiner in place of a blank. */
export function blankFeatures({ previous, before, after, next }: Boundary, table: WordTable): readonly number[] {
  const { places, add, addText } = gathering()
  const whole = table.word(before + after)
  const pair = table.joined(before, after)
  const apart = table.apart(before, after)
  const left = table.word(before)
  const right = table.word(after)
  const shape = blankShape(before, after)
  const short = (text: string) => text.slice(0, 8)
  let name = 100
  add(++name, shape)
  add(++name, pair * 8 + shape)
  add(++name, apart * 8 + shape)
  add(++name, Math.max(-9, Math.min(9, pair - apart)) * 8 + shape)
  add(++name, pair * 16 + apart)
  add(++name, left * 16 + right)
  add(++name, (pair > 0 ? 1 : 0) * 256 + right * 8 + shape)
  add(++name, (pair > 0 ? 1 : 0) * 256 + left * 8 + shape)
  add(++name, whole * 8 + shape)
  const first = table.joined(before, '')
  const second = table.joined('', after)
  add(++name, (first * 16 + second) * 8 + shape)
  add(++name, (second * 16 + pair) * 8 + shape)
  add(++name, (first * 16 + pair) * 8 + shape)
  add(++name, (second * 16 + apart) * 8 + shape)
  addText(++name, short(after))
  addText(++name, short(before))
  addText(++name, short(after), 1 + pair)
  addText(++name, short(before), 1 + pair)
  addText(++name, short(after), 1 + left)
  addText(++name, short(before), 1 + right)
  addText(++name, short(after) + before.slice(-1))
  addText(++name, short(after) + before.slice(-2))
  addText(++name, short(before) + after.slice(0, 2))
  addText(++name, short(before) + after.slice(-1))
  addText(++name, short(before) + after.slice(-2))
  addText(++name, `${short(before)} ${previous}`)
  addText(++name, `${short(after)} ${next}`)
  addText(++name, `${short(before)} > ${next}`)
  addText(++name, `${short(after)} < ${previous}`)
  addText(++name, `${short(before)} ${short(after)}`)
  addText(++name, next, 1 + shape)
  addText(++name, previous, 1 + shape)
  return places
}
