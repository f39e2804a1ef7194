import { CONDITIONS } from '../../data/status-cues.ts'
import { phraseTable } from '../document/phrases.ts'
import type { Mention } from '../quantities/mention.ts'
import { clauseAround } from './clause.ts'

const conditions = phraseTable<true>([[CONDITIONS, true]])

/** Whether a quantity is only supposed: «اگر ۱۰ نفر هم شاغل شوند» reports nothing of the world. */
export function isHypothetical({ span, start }: Mention): boolean {
  const clause = clauseAround(span.section, start, span.end)
  return conditions.within(span.section.tokens, clause.start, start).length > 0
}
