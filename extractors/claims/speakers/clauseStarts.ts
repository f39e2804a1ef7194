import { DATELINE_FRAMES, INSIDE, OCCASIONS, OPENERS, TURNS } from '../../../data/speech.ts'
import type { Token } from '../../../models/document.ts'
import { phraseEnd, phraseSet } from '../../document/phrases.ts'

const openers = phraseSet(OPENERS)
const datelines = phraseSet(DATELINE_FRAMES)
const occasions = phraseSet(OCCASIONS)
const separators = new Set(['،', ',', '؛', '-', ':', ')', '/', '؟', '!', '|'])
/** «در این نشست سعید …»; «این نشست علمی …» is the meeting itself. */
const inside = phraseSet(INSIDE)
/** «… نداشته است، اما سعید … گفت» */
const turns = phraseSet(TURNS)
const LONGEST_OCCASION = 9
const GAP = 3

/** A place where the one who speaks may be named. */
interface ClauseStart {
  readonly at: number
  /** The sentence, or what follows its dateline, begins here: a name may stand here by its shape alone. */
  readonly first: boolean
  /** Words of a dateline stand around: only what is surely a name is one here. */
  readonly dateline: boolean
}

/** Whether a sentence opens with its agency: «به گزارش …», «خبرگزاری …». */
export function isDateline(tokens: readonly Token[], start: number): boolean {
  return phraseEnd(datelines, tokens, start, tokens.length) !== null || tokens[start]?.key === 'خبرگزاری'
}

/**
 * Where clauses begin in a sentence: its first word, behind openers («همچنین»), a dateline («به گزارش …،»), a comma or dash,
 * a gap that once was a line's end, and behind «در این نشست».
 */
export function clauseStarts(tokens: readonly Token[], start: number, end: number): ClauseStart[] {
  const found = isDateline(tokens, start)
    ? [...behindAgency(tokens, start, end), ...behindOccasion(tokens, pastComma(tokens, start, end), end)]
    : [...opened(tokens, skipMarks(tokens, start, end), end, true), ...behindOccasion(tokens, start, end)]
  found.push(...behindMarks(tokens, start, end))
  const firstAt = new Map<number, ClauseStart>()
  for (const one of found) if (!firstAt.has(one.at)) firstAt.set(one.at, one)
  return [...firstAt.values()].sort((a, b) => a.at - b.at)
}

/** A place, and every place behind the openers that stand there: «همچنین در ادامه این نشست». */
function opened(tokens: readonly Token[], at: number, end: number, first: boolean, dateline = false): ClauseStart[] {
  const found = [{ at, first, dateline }]
  for (let next = phraseEnd(openers, tokens, at, end); next !== null; next = phraseEnd(openers, tokens, next, end)) {
    found.push({ at: next, first, dateline })
  }
  return found
}

function skipMarks(tokens: readonly Token[], start: number, end: number): number {
  let at = start
  while (at < end && tokens[at]?.kind === 'mark') at++
  return at
}

/** «به گزارش ایسنا، در این نشست …»: where the dateline ends. */
function pastComma(tokens: readonly Token[], start: number, end: number): number {
  for (let i = start; i < Math.min(end, start + LONGEST_OCCASION); i++) if (tokens[i]?.key === '،') return i + 1
  return end
}

/** A name by its shape alone may stand behind the first mark, or behind the comma of a dateline. */
function behindMarks(tokens: readonly Token[], start: number, end: number): ClauseStart[] {
  const dateline = isDateline(tokens, start)
  const found: ClauseStart[] = []
  let marks = 0
  let open = dateline
  for (let i = start; i < end; i++) {
    const key = tokens[i]?.key ?? ''
    if (separators.has(key)) {
      marks++
      if (key !== '-') open = false
      found.push(...opened(tokens, i + 1, end, marks === 1 || dateline, open))
    } else if (i > start && turns.has(tokens[i])) found.push(...opened(tokens, i + 1, end, false))
    else if (i > start && isGap(tokens, i)) found.push(...opened(tokens, i, end, true))
  }
  return found
}

/** «کاهش هزینه‌ها     وی افزود»: a heading and its text, run together with blanks between. */
function isGap(tokens: readonly Token[], at: number): boolean {
  return (tokens[at]?.start ?? 0) - (tokens[at - 1]?.end ?? 0) >= GAP
}

/** «در این نشست سعید …», «در ادامه این مراسم رئیس …»: what comes behind the word for the occasion. */
function behindOccasion(tokens: readonly Token[], start: number, end: number): ClauseStart[] {
  const found: ClauseStart[] = []
  let within = false
  for (let i = start; i < Math.min(end, start + LONGEST_OCCASION); i++) {
    if (tokens[i]?.kind === 'mark' && i > start) break
    within ||= inside.has(tokens[i])
    if (within && occasions.has(tokens[i])) found.push(...opened(tokens, i + 1, end, true))
  }
  return found
}

/** «به گزارش ایسنا رضا …», «به گزارش روابط عمومی … «رضا …» گفت», where no comma divides the agency from who speaks. */
function behindAgency(tokens: readonly Token[], start: number, end: number): ClauseStart[] {
  const found: ClauseStart[] = []
  for (let i = start + 2; i < Math.min(end, start + LONGEST_OCCASION); i++) {
    const opens = tokens[i]?.key === '«'
    if (tokens[i]?.kind !== 'word' && !opens) break
    found.push({ at: i, first: false, dateline: true })
    if (opens) break
  }
  return found
}
