import {
  AS_RIGHT_APART,
  DEGREES,
  ENDINGS_BEHIND_HEH,
  GLUED_ENDINGS,
  JOINED_ENDINGS,
  NOUN_BEGINNINGS,
  PERSONS,
  UNJOINING_LETTERS,
  VERB_BEGINNINGS,
  VERB_MARKS,
  WRITTEN_AS_ONE,
} from '../../data/joiner-affixes.ts'
import type { WordTable } from './wordTable.ts'

/** Longer runs of letters are no words. */
export const LONGEST_WORD = 40

const endings: ReadonlySet<string> = new Set(JOINED_ENDINGS)
const degrees: ReadonlySet<string> = new Set(DEGREES)
const endingsBehindHeh: ReadonlySet<string> = new Set(ENDINGS_BEHIND_HEH)
const gluedEndings: ReadonlySet<string> = new Set(GLUED_ENDINGS)
const persons: ReadonlySet<string> = new Set(PERSONS)
const verbMarks: ReadonlySet<string> = new Set(VERB_MARKS)
const verbBeginnings: ReadonlySet<string> = new Set(VERB_BEGINNINGS)
const nounBeginnings: ReadonlySet<string> = new Set(NOUN_BEGINNINGS)
const asRightApart: ReadonlySet<string> = new Set(AS_RIGHT_APART)
const writtenAsOne: ReadonlySet<string> = new Set(WRITTEN_AS_ONE)
const unjoining: ReadonlySet<string> = new Set(UNJOINING_LETTERS)

/** What is a verb is known behind one of them. */
const VERB_SIGNS = ['می', 'نمی'] as const
const HEH = 'ه'
const YEH = 'ی'

/** Whether the last letter of a part joins to what stands behind it. */
export function joins(part: string): boolean {
  return !unjoining.has(part.charAt(part.length - 1))
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

/** Where a joiner may have stood in a word that has none: the letter before it joins, and what stands around is known. */
export function splitPoints(word: string, table: WordTable): readonly number[] {
  if (word.length < 3 || word.length > LONGEST_WORD || writtenAsOne.has(word)) return []
  const points: number[] = []
  for (let at = 2; at < word.length; at++) {
    if (unjoining.has(word.charAt(at - 1))) continue
    const before = word.slice(0, at)
    const after = word.slice(at)
    const isKnown = splitShape(before, after) > 0 || table.joined(before, after) > 0
    if (isKnown || (after.length > 1 && table.word(before) > 0 && table.word(after) > 0)) points.push(at)
  }
  return points
}

/** Whether a blank between two parts may stand where a joiner belongs. */
export function mayJoin(before: string, after: string, table: WordTable): boolean {
  if (before.length < 2 || before.length + after.length > LONGEST_WORD) return false
  if (endings.has(after)) return mayTakeEnding(before, after, table)
  if (!joins(before)) return false
  if (verbMarks.has(before)) return VERB_SIGNS.some((mark) => table.joined(mark, after) > 0) || table.word(after) === 0
  return !asRightApart.has(before) && (nounBeginnings.has(before) || table.joined(before, after) > 0)
}

/** «ها» joins to no «ها», «ای» only to a silent «ه», «تر» only to what has degrees: not in «لباس تر». */
function mayTakeEnding(before: string, after: string, table: WordTable): boolean {
  if (endings.has(before)) return false
  if (degrees.has(after)) return hasDegrees(before, table)
  if (!joins(before)) return gluedEndings.has(after)
  return !endingsBehindHeh.has(after) || before.endsWith(HEH)
}

function hasDegrees(word: string, table: WordTable): boolean {
  return DEGREES.some((degree) => table.joined(word, degree) > 0 || table.word(word + degree) > 0)
}

/** Whether two pieces are a participle and its person: «نوشته اید» is «نوشته‌اید». */
export function isParticipleApart(before: string, after: string, table: WordTable): boolean {
  return before.endsWith(HEH) && persons.has(after) && PERSONS.every((person) => table.joined(before, person) > 0)
}

/** Whether three pieces are a verb: «بر می دارد» is «برمی‌دارد». */
export function isVerbApart(before: string, mark: string, verb: string, table: WordTable): boolean {
  return verbBeginnings.has(before) && verbMarks.has(before + mark) && table.joined(before + mark, verb) > 0
}

/** The other reading where «ه» may end the first part («سوخته‌ای») or begin the second («سوخت‌های»). */
export function rivalOf(before: string, after: string): { readonly before: string; readonly after: string } | null {
  if (before.endsWith(HEH) && endings.has(HEH + after)) return { before: before.slice(0, -1), after: HEH + after }
  if (after.startsWith(HEH) && endings.has(after.slice(1))) return { before: before + HEH, after: after.slice(1) }
  return null
}

/**
 * How common a word is, or what it is made of by an ending that needs no joiner: «همکارها» is as sure a word as «همکار»,
 * and «انتهای» as «انتها».
 */
export function wholeClass(word: string, table: WordTable): number {
  const whole = table.word(word)
  if (whole > 0) return whole
  for (let at = Math.max(2, word.length - LONGEST_ENDING); at < word.length; at++) {
    const ending = word.slice(at)
    if (!unjoining.has(word.charAt(at - 1)) || !(ending === YEH || gluedEndings.has(ending))) continue
    const stem = table.word(word.slice(0, at))
    if (stem > 0) return Math.max(1, stem - 2)
  }
  return 0
}

const LONGEST_ENDING = 7
