import { reconcile } from '../../extractors/facts/reconcile.ts'
import type { Claim, ClaimKind } from '../../models/claim.ts'
import type { Fact } from '../../models/fact.ts'
import type { Store } from '../stores/store.ts'
import { storedClaims } from './storedFacts.ts'

/** What a store holds at one moment, for comparing it with another. */
export interface Knowledge {
  readonly articles: number
  readonly claims: readonly Claim[]
  readonly facts: readonly Fact[]
}

/** What a run added to what was known. */
export interface Learned {
  readonly articles: { readonly new: number; readonly total: number }
  readonly claims: {
    readonly new: number
    readonly total: number
    readonly by_kind: Readonly<Record<ClaimKind, number>>
  }
  readonly facts: {
    readonly new: number
    readonly corroborated: number
    readonly in_conflict: number
    readonly total: number
  }
}

/** Everything that a store holds now. */
export async function knowledgeOf(store: Store): Promise<Knowledge> {
  const claims = await storedClaims(store)
  return { articles: (await store.counts()).articles, claims, facts: reconcile(claims) }
}

/** What was learned between two moments: new ids, and facts whose state came to be corroborated or in conflict. */
export function learned(before: Knowledge, after: Knowledge): Learned {
  const claims = idsOf(before.claims)
  const states = new Map(before.facts.map(({ id, state }) => [id, state]))
  const came = (state: Fact['state']) =>
    after.facts.filter((fact) => fact.state === state && states.get(fact.id) !== state).length
  const fresh = after.claims.filter(({ id }) => !claims.has(id))
  return {
    articles: { new: after.articles - before.articles, total: after.articles },
    claims: { new: fresh.length, total: after.claims.length, by_kind: byKind(fresh) },
    facts: {
      new: after.facts.filter(({ id }) => !states.has(id)).length,
      corroborated: came('corroborated'),
      in_conflict: came('conflict'),
      total: after.facts.length,
    },
  }
}

function byKind(claims: readonly Claim[]): Record<ClaimKind, number> {
  const counts = { project: 0, amount: 0, jobs: 0, percentage: 0, count: 0 }
  for (const { kind } of claims) counts[kind]++
  return counts
}

const idsOf = (things: readonly { readonly id: string }[]) => new Set(things.map(({ id }) => id))
