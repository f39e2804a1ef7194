import type { Claim } from '../../models/claim.ts'
import type { Fact } from '../../models/fact.ts'
import { reconcileSlot } from './reconcileSlot.ts'
import { related } from './relations.ts'
import { slotId, slotOf } from './slotOf.ts'

/**
 * The facts of a set of claims, in the order of their ids. The same for any order of the claims, and for claims that
 * come twice: byte for byte.
 */
export function reconcile(claims: Iterable<Claim>): Fact[] {
  const bySlot = new Map<string, Claim[]>()
  for (const claim of distinct(claims)) {
    const id = slotId(slotOf(claim))
    const slot = bySlot.get(id)
    if (slot === undefined) bySlot.set(id, [claim])
    else slot.push(claim)
  }
  return related([...bySlot.values()].map(reconcileSlot)).sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** Every claim once. Of two readings under one id, which a store never holds, the last in order of the alphabet stands. */
function distinct(claims: Iterable<Claim>): Iterable<Claim> {
  const byId = new Map<string, Claim>()
  for (const claim of claims) {
    const other = byId.get(claim.id)
    if (other === undefined || (other !== claim && JSON.stringify(other) < JSON.stringify(claim)))
      byId.set(claim.id, claim)
  }
  return byId.values()
}
