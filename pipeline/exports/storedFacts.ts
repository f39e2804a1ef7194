import { reconcile } from '../../extractors/facts/reconcile.ts'
import type { Claim } from '../../models/claim.ts'
import type { Fact } from '../../models/fact.ts'
import type { Store } from '../stores/store.ts'

/** All claims of a store, in the order of their ids. */
export async function storedClaims(store: Store): Promise<readonly Claim[]> {
  const claims: Claim[] = []
  for await (const claim of store.claims()) claims.push(claim)
  return claims
}

/** The facts that a store's claims come to, in the order of their ids. They are never kept (D4). */
export async function storedFacts(store: Store): Promise<readonly Fact[]> {
  return reconcile(await storedClaims(store))
}
