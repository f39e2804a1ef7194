import { type Claim, SCHEMA_VERSION } from '../../models/claim.ts'
import type { Fact, FactState, Slot } from '../../models/fact.ts'
import { besides, type Candidate, candidates, compatible, tenfold, untimed } from './candidates.ts'
import { confidence } from './confidence.ts'
import { observation } from './observation.ts'
import { type Replacement, replaced } from './replaced.ts'
import { aboutOf, factId, slotOf } from './slotOf.ts'

/** How a value stands to the one that the fact gives. */
export type Standing = 'preferred' | 'compatible' | 'contradicts' | 'tenfold' | 'beside' | 'untimed' | Replacement

/**
 * The fact of one slot: what its claims support best, and everything else they say with the reason for its rank.
 * Nothing is averaged and nothing dropped; every claim is in exactly one observation. Independent of order. The claims
 * must be of one slot, and at least one.
 */
export function reconcileSlot(claims: readonly Claim[]): Fact {
  const inOrder = [...new Map(claims.map((claim) => [claim.id, claim])).values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  const values = candidates(inOrder)
  const gone = replaced(values)
  const preferred = choice(values.filter((value) => !gone.has(value)))
  const standings = new Map(values.map((value) => [value, standing(value, preferred, gone)]))
  const ordered = [...values].sort((a, b) => rankOf(standings.get(a)) - rankOf(standings.get(b)))
  const { quantity } = preferred.core.claim
  const slot = commonSlot(inOrder)
  return {
    type: 'fact',
    schema_version: SCHEMA_VERSION,
    id: factId(slot),
    slot,
    value: quantity.value,
    amount: quantity.amount,
    unit: slot.unit,
    low: quantity.low,
    high: quantity.high,
    bound: quantity.bound,
    state: stateOf(preferred, [...standings.values()]),
    observations: ordered.map((value) => observation(value, standings.get(value) ?? 'contradicts', values)),
    relations: [],
    conflicts: conflicts(ordered, standings),
    confidence: confidence(
      preferred,
      values.filter((value) => ['contradicts', 'tenfold', 'beside', 'untimed'].includes(standings.get(value) ?? '')),
    ),
  }
}

/** The value with the best standing; a vague one gives way to an exact one that it leaves possible, whoever repeats it. */
function choice(values: readonly Candidate[]): Candidate {
  const [best] = values
  if (best === undefined) throw new Error('Expected at least one claim to reconcile, but found none')
  if (!best.vague) return best
  return values.find((value) => !value.vague && compatible(value, best)) ?? best
}

function standing(value: Candidate, preferred: Candidate, gone: ReadonlyMap<Candidate, Replacement>): Standing {
  if (value === preferred) return 'preferred'
  const reason = gone.get(value)
  if (reason !== undefined) return reason
  if (tenfold(value, preferred)) return 'tenfold'
  if (compatible(value, preferred)) return 'compatible'
  if (besides(value, preferred)) return 'beside'
  return untimed(value, preferred) ? 'untimed' : 'contradicts'
}

/** Preferred first, deprecated last; candidates of one rank keep their order. */
function rankOf(standing: Standing | undefined): number {
  if (standing === 'preferred') return 0
  return standing === 'revised' || standing === 'outgrown' ? 2 : 1
}

/** A contradiction is told before everything else, then that a value was replaced, then that none is exact. */
function stateOf(preferred: Candidate, standings: readonly Standing[]): FactState {
  if (standings.includes('contradicts') || standings.includes('tenfold')) return 'conflict'
  if (standings.includes('revised') || standings.includes('outgrown')) return 'superseded'
  if (preferred.vague) return 'approximate'
  return preferred.origins.size > 1 ? 'corroborated' : 'single_source'
}

function conflicts(values: readonly Candidate[], standings: ReadonlyMap<Candidate, Standing>): Fact['conflicts'] {
  const reasons: readonly (readonly [Fact['conflicts'][number]['reason'], readonly Standing[]])[] = [
    ['unit_x10', ['tenfold']],
    ['value', ['contradicts']],
    ['period', ['untimed']],
    ['scope', ['beside']],
    ['revision', ['revised', 'outgrown']],
  ]
  return reasons
    .map(([reason, kinds]) => ({
      reason,
      with: values.filter((value) => kinds.includes(standings.get(value) ?? 'preferred')).map(amountOf),
    }))
    .filter((conflict) => conflict.with.length > 0)
}

/** The amount, or both ends of a range. */
function amountOf({ core }: Candidate): string {
  const { amount, low, high } = core.claim.quantity
  return amount ?? `${low ?? ''}..${high ?? ''}`
}

/** The slot of the claims, with the name of its place that most of them use: the shortest of those used as often. */
function commonSlot(claims: readonly Claim[]): Slot {
  const [first] = claims
  if (first === undefined) throw new Error('Expected at least one claim to reconcile, but found none')
  const slot = slotOf(first)
  if (slot.about === null) return slot
  const uses = new Map<string, number>()
  for (const claim of claims) {
    const name = aboutOf(claim)?.text ?? slot.about.text
    uses.set(name, (uses.get(name) ?? 0) + 1)
  }
  const [text] = [...uses].sort(([a, m], [b, n]) => n - m || a.length - b.length || (a < b ? -1 : 1))[0] ?? [
    slot.about.text,
  ]
  return { ...slot, about: { ...slot.about, text } }
}
