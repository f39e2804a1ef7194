import { BOUND_FILLERS, BOUNDS, UP_TO } from '../../data/bounds.ts'
import type { Token } from '../../models/document.ts'
import type { Bound } from '../../models/quantity.ts'
import { phraseTable } from '../document/phrases.ts'

const bounds = phraseTable<Bound>(BOUNDS.map(([bound, forms]) => [forms, bound] as const))
const fillers = phraseTable<true>([[BOUND_FILLERS, true]])
const upTo = phraseTable<true>([[UP_TO, true]])

/**
 * The bound that the words before a number set, and the token it starts at; `exact` at the number itself where there is
 * none. «بیش از مبلغ ۲۰ میلیارد تومان» is more than, «تا ۵۰ درصد» at most.
 */
export function boundBefore(tokens: readonly Token[], number: number): { bound: Bound; start: number } {
  const direct = bounds.before(tokens, number)
  if (direct !== null) return { bound: direct.meaning, start: direct.start }
  const filler = fillers.before(tokens, number)
  const behind = filler === null ? null : bounds.before(tokens, filler.start)
  if (behind !== null) return { bound: behind.meaning, start: behind.start }
  const ceiling = upTo.before(tokens, number)
  if (ceiling !== null) return { bound: 'at_most', start: ceiling.start }
  return { bound: 'exact', start: number }
}
