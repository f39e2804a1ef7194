import { AGENCIES } from '../../../data/organisations.ts'
import { INTERVIEWED, QUESTION_LABELS } from '../../../data/speech.ts'
import type { Token } from '../../../models/document.ts'
import { phraseEnd, phraseSet } from '../../document/phrases.ts'
import type { Mention, Reading } from './mention.ts'
import { mentionAt } from './subject.ts'

const askers = phraseSet([...AGENCIES, ...QUESTION_LABELS])
const interviewed = phraseSet(INTERVIEWED)
const REACH = 16

/**
 * Whether a sentence is part of a question: its line begins with «مهر:», «سؤال:» or «*», and holds a question mark. What
 * nobody says from there on are the answers.
 */
export function isQuestion(tokens: readonly Token[], at: number): boolean {
  let start = at
  while (start > 0 && tokens[start - 1]?.kind !== 'break') start--
  if (!asks(tokens, start, tokens.length)) return false
  for (let i = start; i < tokens.length && tokens[i]?.kind !== 'break'; i++) if (tokens[i]?.key === '؟') return true
  return false
}

function asks(tokens: readonly Token[], start: number, end: number): boolean {
  if (tokens[start]?.key === '*') return true
  const name = tokens[start]?.kind === 'mark' ? start + 1 : start
  const after = phraseEnd(askers, tokens, name, end)
  return after !== null && tokens[after]?.key === ':'
}

/** Who is going to be asked: «در این باره با رضا احمدی رئیس … گفت‌وگو کرده‌ایم». */
export function interviewee(reading: Reading, start: number): Mention | null {
  const { tokens, end } = reading
  for (let i = start; i < end; i++) {
    if (tokens[i]?.key !== 'با') continue
    const mention = mentionAt(reading, i + 1)
    if (mention?.kind !== 'person' || (mention.name === null && mention.role === null) || mention.weak) continue
    for (let j = mention.end; j < Math.min(end, mention.end + REACH); j++)
      if (phraseEnd(interviewed, tokens, j, end) !== null) return mention
  }
  return null
}
