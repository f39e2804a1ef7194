import { WEIGHT_BITS } from '../../extractors/joiners/features.ts'

/** A choice among options, each by the places of its features, or of none of them. */
export interface Choice {
  readonly options: readonly (readonly number[])[]
  readonly right: readonly boolean[]
  readonly weight: number
}

const ROUNDS = 6
/** The rounds before the weights are near where they end: the others are averaged. */
const UNSETTLED = 2
const RATE = 0.2
/** How much a weight shrinks a step, that rare features stay small. */
const SHRINKING = 2e-6

/**
 * Weights by which the right options win: logistic regression over each choice's options and none, by AdaGrad in a fixed
 * order, so that the same choices give the same weights.
 */
export function trained(choices: readonly Choice[]): Float64Array {
  const size = 2 ** WEIGHT_BITS
  const weights = new Float64Array(size)
  const squares = new Float64Array(size).fill(1e-3)
  const sums = new Float64Array(size)
  const order = shuffled(choices.length)
  for (let round = 0; round < ROUNDS; round++) {
    for (const index of order) {
      const choice = choices[index]
      if (choice !== undefined) learn(choice, weights, squares)
    }
    if (round >= UNSETTLED) for (let at = 0; at < size; at++) sums[at] = (sums[at] ?? 0) + (weights[at] ?? 0)
  }
  return sums.map((sum) => sum / (ROUNDS - UNSETTLED))
}

function learn({ options, right, weight }: Choice, weights: Float64Array, squares: Float64Array): void {
  const scores = options.map((places) => scoreOf(places, weights))
  const highest = Math.max(0, ...scores)
  const odds = scores.map((score) => Math.exp(score - highest))
  const none = Math.exp(-highest)
  const all = odds.reduce((sum, odd) => sum + odd, none)
  const rightOdds = right.includes(true) ? odds.reduce((sum, odd, i) => sum + (right[i] === true ? odd : 0), 0) : none
  for (const [i, places] of options.entries()) {
    const odd = odds[i] ?? 0
    const gradient = (odd / all - (right[i] === true ? odd / rightOdds : 0)) * weight
    if (Math.abs(gradient) < 1e-6) continue
    for (const place of places) {
      const step = gradient + SHRINKING * (weights[place] ?? 0)
      const square = (squares[place] ?? 0) + step * step
      squares[place] = square
      weights[place] = (weights[place] ?? 0) - (RATE * step) / Math.sqrt(square)
    }
  }
}

function scoreOf(places: readonly number[], weights: Float64Array): number {
  let score = 0
  for (const place of places) score += weights[place] ?? 0
  return score
}

/** The numbers below `count` in an order that is random and always the same. */
function shuffled(count: number): Int32Array {
  const order = Int32Array.from({ length: count }, (_, i) => i)
  let state = 1404
  for (let i = count - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    const j = state % (i + 1)
    const other = order[j] ?? 0
    order[j] = order[i] ?? 0
    order[i] = other
  }
  return order
}
