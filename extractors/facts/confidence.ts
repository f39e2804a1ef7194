import type { Candidate } from './candidates.ts'

/** How much one origin alone is worth: even a sure reading of one newspaper may repeat an error. */
const ORIGIN_WEIGHT = 0.85

/**
 * How sure a fact is, from 0 to 1, to four digits: `1 − Π (1 − 0.85 c)` over the independent origins of the preferred
 * value, where `c` is the confidence of the surest claim of the origin; times the preferred value's share of
 * `Σ c` over its own origins and those of the values that contradict it.
 */
export function confidence(preferred: Candidate, opposed: readonly Candidate[]): number {
  let doubt = 1
  for (const surest of preferred.origins.values()) doubt *= 1 - ORIGIN_WEIGHT * surest
  const own = total(preferred)
  const all = own + opposed.reduce((sum, value) => sum + total(value), 0)
  const share = all === 0 ? 1 : own / all
  return Math.round((1 - doubt) * share * 10_000) / 10_000
}

function total(value: Candidate): number {
  return [...value.origins.values()].reduce((sum, surest) => sum + surest, 0)
}
