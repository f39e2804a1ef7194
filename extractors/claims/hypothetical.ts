import { CONDITIONS } from '../../data/status-cues.ts'
import { phraseSet } from '../document/phrases.ts'
import type { Mention } from '../quantities/mention.ts'
import type { Clause } from './clause.ts'

const conditions = phraseSet(CONDITIONS)

/** Whether a quantity is only supposed: «اگر ۱۰ نفر هم شاغل شوند», «در صورتی که ۱۰ واحد راه بیفتد» report nothing. */
export function isHypothetical({ span, start }: Mention, clause: Clause): boolean {
  const { tokens } = span.section
  return conditions.before(tokens, clause.start) !== null || conditions.within(tokens, clause.start, start).length > 0
}
