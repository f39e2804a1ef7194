import { SUPPOSITIONS } from '../../data/number-traps.ts'
import { CONDITIONS } from '../../data/status-cues.ts'
import { keySet } from '../document/keySet.ts'
import { type PhraseSet, phraseSet } from '../document/phrases.ts'
import type { Mention } from '../quantities/mention.ts'
import type { Clause } from './clause.ts'

const conditions = phraseSet(CONDITIONS)
const suppositions = phraseSet(SUPPOSITIONS)
const POINTERS = keySet(['این', 'همین'])

/**
 * Whether a quantity is only supposed: «اگر ۱۰ نفر هم شاغل شوند», «در صورتی که ۱۰ واحد راه بیفتد», «فرض کنید پنج نفر بیایند» report
 * nothing. «فرض کنید یکی از این ۶ میلیون نفر …» tells again what was reported.
 */
export function isHypothetical(mention: Mention, clause: Clause): boolean {
  const known = POINTERS.has(mention.span.section.tokens[mention.start - 1]?.key ?? '')
  return isBehind(conditions, mention, clause) || (!known && isBehind(suppositions, mention, clause))
}

function isBehind(table: PhraseSet, { span, start }: Mention, clause: Clause): boolean {
  const { tokens } = span.section
  return table.before(tokens, clause.start) !== null || table.within(tokens, clause.start, start).length > 0
}
