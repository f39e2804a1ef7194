import { CHANGE_NOUNS, REACHING_STEMS } from '../../data/subject-cues.ts'
import type { Change } from '../../models/quantity.ts'
import { phraseTable } from '../document/phrases.ts'
import type { Mention } from '../quantities/mention.ts'
import type { Clause } from './clause.ts'

const nouns = phraseTable<'up' | 'down'>(CHANGE_NOUNS.map(([change, forms]) => [forms, change] as const))
const reaching: ReadonlySet<string> = new Set(REACHING_STEMS)

/**
 * How a quantity tells of a change: «۳۰ درصد افزایش», «کاهش ۲ درصدی» by how much something went up or down;
 * «به ۳۷ درصد رسید» to what it came. Null for a level.
 */
export function changeOf({ span, start, noun }: Mention, clause: Clause): Change | null {
  const { tokens } = span.section
  if (noun !== null && noun.unit !== null) return null
  const beside = nouns.at(tokens, span.end) ?? nouns.before(tokens, start)
  if (beside !== null) return beside.meaning
  const came = tokens[start - 1]?.key === 'به' && clause.verb !== null && reaching.has(clause.verb.form.stem)
  return came ? 'to' : null
}
