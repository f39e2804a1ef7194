import { BOUND_FILLERS, BOUNDS, UP_TO } from '../../data/bounds.ts'
import type { Token } from '../../models/document.ts'
import type { Bound } from '../../models/quantity.ts'
import { type PhraseMatch, phraseSet, phraseTable } from '../document/phrases.ts'
import { finiteVerb } from '../document/wordClass.ts'

const bounds = phraseTable<Bound>(BOUNDS.map(([bound, forms]) => [forms, bound] as const))
const fillers = phraseSet(BOUND_FILLERS)
const upTo = phraseSet(UP_TO)

/** How many bounds may stand before one another: «دست‌کم حدود ۲۰ درصد». */
const DEEPEST = 2

/**
 * The bound that the words before a number set, and the token it starts at; `exact` at the number itself where there is
 * none. «بیش از مبلغ ۲۰ میلیارد تومان» is more than, «تا ۵۰ درصد» at most. Of two the one that is no mere «about» counts:
 * «دست‌کم حدود ۲۰ درصد» is at least.
 */
export function boundBefore(tokens: readonly Token[], number: number): { bound: Bound; start: number } {
  let found: { bound: Bound; start: number } = { bound: 'exact', start: number }
  for (let i = 0; i < DEEPEST; i++) {
    const next = nextBefore(tokens, found.start)
    if (next === null) break
    const isVague = found.bound === 'exact' || found.bound === 'approx'
    found = { bound: isVague ? next.meaning : found.bound, start: next.start }
  }
  if (found.bound !== 'exact') return found
  const ceiling = upTo.before(tokens, number)
  return ceiling === null || joinsClauses(tokens, ceiling.start) ? found : { bound: 'at_most', start: ceiling.start }
}

/** «موظف بود تا ۱۰ میلیون کارت بدهد»: behind a verb the word joins clauses, unless the verb comes to an amount or can. */
function joinsClauses(tokens: readonly Token[], at: number): boolean {
  const verb = finiteVerb(tokens, at - 1)
  return verb !== null && !UP_TO_STEMS.has(verb.stem)
}

const UP_TO_STEMS: ReadonlySet<string> = new Set(['توانست', 'بایست', 'باید', 'رسید', 'یافت', 'رفت', 'رساند'])

/** The bound right before a token, or before a word that may stand between: «بیش از مبلغ». */
function nextBefore(tokens: readonly Token[], at: number): PhraseMatch<Bound> | null {
  const direct = bounds.before(tokens, at)
  if (direct !== null) return direct
  const filler = fillers.before(tokens, at)
  return filler === null ? null : bounds.before(tokens, filler.start)
}
