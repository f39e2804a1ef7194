import { EVIDENCE_ADJECTIVES, EVIDENCE_NOUNS } from '../../../data/speech.ts'
import type { Token } from '../../../models/document.ts'
import { phraseSet } from '../../document/phrases.ts'
import { clauseStarts } from './clauseStarts.ts'

const adjectives = phraseSet(EVIDENCE_ADJECTIVES)
/** What shows, in place of someone who says: «آمار», «گزارش». */
export const evidenceNouns = phraseSet(EVIDENCE_NOUNS)

/** «اعلام اخیر احمدی - رئیس … - بیانگر آن است», «آمار جدید وزیر … نشان می‌دهد». */
export function pastAdjectives(tokens: readonly Token[], start: number, end: number): number {
  let at = start
  while (at < end && adjectives.has(tokens[at])) at++
  return at
}

/** What shows, at the beginning of a clause: «آمار …», «در گزارش …». */
export function evidenceNoun(tokens: readonly Token[], start: number, end: number): number | null {
  for (const { at } of clauseStarts(tokens, start, end)) {
    if (evidenceNouns.has(tokens[at])) return at
    const within = tokens[at + 1]?.key === 'این' ? at + 2 : at + 1
    if (tokens[at]?.key === 'در' && within < end && evidenceNouns.has(tokens[within])) return within
  }
  return null
}
