import { BOUNDS_BEHIND } from '../../data/bounds.ts'
import type { Bound } from '../../models/quantity.ts'
import { phraseTable } from '../document/phrases.ts'
import type { Mention } from '../quantities/mention.ts'
import type { Clause } from './clause.ts'

const table = phraseTable<Bound>(BOUNDS_BEHIND.map(([bound, forms]) => [forms, bound] as const))

/** How far behind its number a bound is looked for, in tokens: «… ۳۶۰۰ دلار در هر اونس نزدیک شد». */
const REACH = 6

/**
 * The bound of a quantity with what stands behind it: «حجم معاملات عدد چهار میلیارد سهم را رد کرد» is more than. What was
 * said before the number has the first say.
 */
export function withBoundBehind(mention: Mention, clause: Clause): Mention {
  if (mention.bound !== 'exact') return mention
  const [behind] = table.within(clause.section.tokens, mention.span.end, Math.min(clause.end, mention.span.end + REACH))
  return behind === undefined ? mention : { ...mention, bound: behind.meaning }
}
