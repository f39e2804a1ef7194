import { BOUNDS_BEHIND, BOUNDS_BEHIND_FROM, BOUNDS_BEHIND_TO } from '../../data/bounds.ts'
import type { Bound } from '../../models/quantity.ts'
import { phraseTable } from '../document/phrases.ts'
import type { Mention } from '../quantities/mention.ts'
import type { Clause } from './clause.ts'

const anywhere = phraseTable<Bound>(BOUNDS_BEHIND.map(([bound, forms]) => [forms, bound] as const))
const behindFrom = phraseTable<Bound>(
  [...BOUNDS_BEHIND, ...BOUNDS_BEHIND_FROM].map(([bound, forms]) => [forms, bound] as const),
)
const rightBehindTo = phraseTable<Bound>(BOUNDS_BEHIND_TO.map(([bound, forms]) => [forms, bound] as const))
const FROM = 'از'
const TO = 'به'

/** How far behind its number a bound is looked for, in tokens: «… ۳۶۰۰ دلار در هر اونس نزدیک شد». */
const REACH = 6

/**
 * The bound of a quantity with what stands behind its number: «حجم معاملات عدد چهار میلیارد سهم را رد کرد» is more than,
 * and so is «از ۴۰ درصد گذشت». What was said before the number has the first say.
 */
export function withBoundBehind(mention: Mention, clause: Clause): Mention {
  if (mention.bound !== 'exact') return mention
  const { tokens } = clause.section
  const short = tokens[mention.start - 1]?.key === TO ? rightBehindTo.at(tokens, mention.span.end) : null
  if (short !== null) return { ...mention, bound: short.meaning }
  const table = tokens[mention.start - 1]?.key === FROM ? behindFrom : anywhere
  const [behind] = table.within(tokens, mention.numberEnd, Math.min(clause.end, mention.span.end + REACH))
  return behind === undefined ? mention : { ...mention, bound: behind.meaning }
}
