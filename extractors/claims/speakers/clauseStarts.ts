import { DATELINE_FRAMES, OCCASIONS, OPENERS } from '../../../data/speech.ts'
import type { Token } from '../../../models/document.ts'
import { isIn, joinedPhrases, phraseEnd } from './joinedPhrases.ts'

const openers = joinedPhrases(OPENERS)
const datelines = joinedPhrases(DATELINE_FRAMES)
const occasions = joinedPhrases(OCCASIONS)
const separators = new Set(['،', ',', '؛', '-', ':', ')', '/', '؟', '!', '|'])
const LONGEST_OCCASION = 9

/** A place where the one who speaks may be named. */
export interface ClauseStart {
  readonly at: number
  /** The sentence, or what follows its dateline, begins here: a name may stand here by its shape alone. */
  readonly first: boolean
}

/** Whether a sentence opens with its agency: «به گزارش …», «خبرگزاری …». */
export function isDateline(tokens: readonly Token[], start: number): boolean {
  return phraseEnd(datelines, tokens, start, tokens.length) !== null || tokens[start]?.key === 'خبرگزاری'
}

/**
 * Where clauses begin in a sentence: its first word, behind openers («همچنین»), a dateline («به گزارش …،»), a comma or dash,
 * and behind «در این نشست».
 */
export function clauseStarts(tokens: readonly Token[], start: number, end: number): ClauseStart[] {
  const found: ClauseStart[] = []
  const dateline = isDateline(tokens, start)
  let separated = 0
  let at = skipMarks(tokens, start, end)
  if (!dateline) {
    found.push(...opened(tokens, at, end, true))
    at = found.at(-1)?.at ?? at
    if (found.length > 1 || !separators.has(tokens[at]?.key ?? '')) found.push(...behindOccasion(tokens, start, end))
  } else found.push(...behindAgency(tokens, start, end))
  for (let i = start; i < end; i++) {
    if (!separators.has(tokens[i]?.key ?? '')) continue
    separated++
    found.push(...opened(tokens, i + 1, end, separated === 1 || dateline))
  }
  return found.filter((one, i) => found.findIndex((other) => other.at === one.at) === i).sort((a, b) => a.at - b.at)
}

/** A place, and every place behind the openers that stand there: «همچنین در ادامه این نشست». */
function opened(tokens: readonly Token[], at: number, end: number, first: boolean): ClauseStart[] {
  const found = [{ at, first }]
  for (let next = phraseEnd(openers, tokens, at, end); next !== null; next = phraseEnd(openers, tokens, next, end)) found.push({ at: next, first })
  return found
}

function skipMarks(tokens: readonly Token[], start: number, end: number): number {
  let at = start
  while (at < end && tokens[at]?.kind === 'mark') at++
  return at
}

/** «در این نشست سعید …», «در ادامه این مراسم رئیس …»: what comes behind the word for the occasion. */
function behindOccasion(tokens: readonly Token[], start: number, end: number): ClauseStart[] {
  const found: ClauseStart[] = []
  for (let i = start; i < Math.min(end, start + LONGEST_OCCASION); i++) {
    if (tokens[i]?.kind === 'mark' && i > start) break
    if (isIn(occasions, tokens[i])) found.push(...opened(tokens, i + 1, end, true))
  }
  return found
}

/** «به گزارش ایسنا رضا …», where no comma divides the agency from who speaks. */
function behindAgency(tokens: readonly Token[], start: number, end: number): ClauseStart[] {
  const found: ClauseStart[] = []
  for (let i = start + 2; i < Math.min(end, start + LONGEST_OCCASION); i++) {
    if (tokens[i]?.kind !== 'word') break
    found.push({ at: i, first: false })
  }
  return found
}
