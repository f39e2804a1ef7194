import {
  BASE_CUES,
  CLAUSE_CLOSERS,
  CLAUSE_OPENERS,
  COMING_LEADS,
  COMPARATIVES,
  CONTINUING_WORDS,
  INCLUSION_CUES,
  SPEECH_LEADS,
  SPEECH_VERBS,
  STILL_WORDS,
  THEME_CUES,
  TIME_PARTICLES,
  UNSPOKEN_LEADS,
} from '../../data/period-words.ts'
import type { Token } from '../../models/document.ts'
import { type PhraseSet, phraseSet } from '../document/phrases.ts'

const speech = phraseSet(SPEECH_VERBS)
const unspoken = phraseSet(UNSPOKEN_LEADS)
const leads = phraseSet(SPEECH_LEADS)
const openers = phraseSet(CLAUSE_OPENERS)
const closers = phraseSet(CLAUSE_CLOSERS)
const continuing = phraseSet(CONTINUING_WORDS)
const bases = phraseSet(BASE_CUES)
const inclusions = phraseSet(INCLUSION_CUES)
const still = phraseSet(STILL_WORDS)
const coming = phraseSet(COMING_LEADS)
const themes = phraseSet(THEME_CUES)
const comparatives = phraseSet(COMPARATIVES)
/** Marks that end a clause for certain; a comma also divides lists. */
const CLOSING_MARKS: ReadonlySet<string> = new Set([':', '؛', '.', '!', '؟', '?'])
/** How far before a time the words may stand that make it a base: «نسبت به میانگین پنج ماه نخست سال گذشته». */
const BASE_REACH = 4
/** How far before a time a theme may begin: «درباره برنامه تولید این شرکت در سال ۸۳». */
const THEME_REACH = 9

function any(phrases: PhraseSet, tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (phrases.at(tokens, at) !== null) return true
  return false
}

/** Whether someone begins to speak between two tokens: «… گفت: …». */
export function speechBetween(tokens: readonly Token[], from: number, to: number): boolean {
  return speechEndBetween(tokens, from, to) !== null
}

/** The token after the last verb of speech between two tokens, or null. */
export function speechEndBetween(tokens: readonly Token[], from: number, to: number): number | null {
  for (let at = to - 1; at >= from; at--) {
    const found = speech.at(tokens, at)
    // «باید گفت که مانده سپرده‌ها …» is the writer's own turn.
    if (found !== null && unspoken.before(tokens, at) === null) return found.end
  }
  return null
}

/** Whether a speaker's theme begins between two tokens: «… با اشاره به …». */
export function leadBetween(tokens: readonly Token[], from: number, to: number): boolean {
  return any(leads, tokens, from, to)
}

/** Whether a clause ends between two tokens. */
export function clauseEndBetween(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (token?.kind === 'mark' && CLOSING_MARKS.has(token.key)) return true
  }
  return any(openers, tokens, from, to) || any(closers, tokens, from, to) || any(speech, tokens, from, to)
}

/** The token after the verb of a clause that «که» opens right in a noun phrase of a range; null where there is none. */
export function relativeClauseEnd(tokens: readonly Token[], from: number, to: number): number | null {
  let opened = false
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (token === undefined || token.kind === 'mark' || token.kind === 'break') return null
    // «هشت طرح افتتاح شد که …» goes on to something else.
    const closed = closers.at(tokens, at)
    if (closed !== null) return opened ? closed.end : null
    opened ||= token.key === TIME_PARTICLES.that
  }
  return null
}

/** Whether a verb and «و» stand between two tokens: «… هزینه شده و …» begins to tell of something else, unless with «نیز». */
export function coordinationBetween(tokens: readonly Token[], from: number, to: number): boolean {
  if (any(continuing, tokens, from, to)) return false
  for (let at = from; at < to; at++) {
    const and = tokens[at]
    if (and?.kind === 'word' && TIME_PARTICLES.and === and.key && closers.before(tokens, at) !== null) return true
  }
  return false
}

/** Whether the time that begins here is what something is compared with, or is only counted in with: it dates nothing. */
export function isBase(tokens: readonly Token[], start: number): boolean {
  return baseStart(tokens, start) !== null || cueBefore(inclusions, tokens, start) !== null
}

/**
 * Where the words begin that make the time here what something is compared with: «نسبت به سال گذشته», «بیشتر از سال گذشته»;
 * null where none do.
 */
export function baseStart(tokens: readonly Token[], start: number): number | null {
  const cue = cueBefore(bases, tokens, start)
  if (cue !== null) return cue
  const than = TIME_PARTICLES.from === tokens[start]?.key ? start : start - 1
  return TIME_PARTICLES.from === tokens[than]?.key ? (comparatives.before(tokens, than)?.start ?? null) : null
}

function cueBefore(cues: PhraseSet, tokens: readonly Token[], start: number): number | null {
  for (let at = start; at > 0 && at >= start - BASE_REACH; at--) {
    const cue = cues.before(tokens, at)
    if (cue !== null) return cue.start
    if (tokens[at - 1]?.kind === 'mark') return null
  }
  return null
}

/** Whether a state that goes on, or one yet to come, is told between two tokens: a time before it is over. */
export function turnBetween(tokens: readonly Token[], from: number, to: number): boolean {
  if (any(still, tokens, from, to)) return true
  for (let at = from; at < to; at++)
    if (coming.at(tokens, at) !== null && clauseEndBetween(tokens, from, at)) return true
  return false
}

/** Whether a time is in what a speaker speaks of: «درباره برنامه سال آینده توضیح داد». */
export function isInTheme(tokens: readonly Token[], start: number): boolean {
  for (let at = start; at > 0 && at > start - THEME_REACH; at--) {
    if (themes.before(tokens, at) !== null) return true
    if (tokens[at - 1]?.kind !== 'word') return false
  }
  return false
}

/** Whether a sentence, or a clause that «که» or «اما» opens, begins between two tokens. */
export function openingBetween(tokens: readonly Token[], from: number, to: number): boolean {
  return (
    tokens.slice(from, to).some(({ kind, key }) => kind === 'mark' && CLOSING_MARKS.has(key)) ||
    any(openers, tokens, from, to) ||
    any(speech, tokens, from, to)
  )
}
