import type { Claim } from '../../models/claim.ts'
import type { Fact } from '../../models/fact.ts'
import type { FactRow } from '../terminal/factTable.ts'

/** Claims by their id, for following facts back. */
export type ClaimsById = ReadonlyMap<string, Claim>

/** Claims by their id. */
export function byId(claims: readonly Claim[]): ClaimsById {
  return new Map(claims.map((claim) => [claim.id, claim]))
}

/** The claims that a fact was made of, those of the value it holds first. */
export function claimsBehind(fact: Fact, claims: ClaimsById): readonly Claim[] {
  const preferred = fact.observations.filter(({ rank }) => rank === 'preferred')
  const others = fact.observations.filter(({ rank }) => rank !== 'preferred')
  return [...preferred, ...others].flatMap((observation) =>
    observation.claims.flatMap((id) => {
      const claim = claims.get(id)
      return claim === undefined ? [] : [claim]
    }),
  )
}

/**
 * How many sources speak of a fact, whichever value they tell: copies of one text are one, and so are several values in
 * the articles of one agency.
 */
function sourcesOf(fact: Fact, claims: ClaimsById): number {
  const origins = fact.observations.reduce((sum, { independent_origins }) => sum + independent_origins, 0)
  const named = new Set(claimsBehind(fact, claims).map(({ article }) => article.source ?? article.id))
  return Math.min(origins, named.size)
}

/**
 * What a fact is about in the words of a claim behind it, since the slot's own are in order of the alphabet; empty where the
 * measure says it all.
 */
function subjectAsSaid(fact: Fact, claims: ClaimsById): string {
  if (fact.slot.subject === '') return ''
  const [first] = claimsBehind(fact, claims)
  return first?.subject?.text ?? fact.slot.subject
}

/** Facts with the number of their sources: those that most speak of first, then by the number of their values, the newest, and ids. */
export function weighed(facts: readonly Fact[], claims: ClaimsById): readonly FactRow[] {
  return facts
    .map((fact) => ({
      fact,
      sources: sourcesOf(fact, claims),
      subject: subjectAsSaid(fact, claims),
      last: lastSeen(fact),
    }))
    .sort(
      (one, other) =>
        other.sources - one.sources ||
        other.fact.observations.length - one.fact.observations.length ||
        compared(other.last, one.last) ||
        compared(one.fact.id, other.fact.id),
    )
}

function lastSeen({ observations }: Fact): string {
  return observations.map(({ last_seen }) => last_seen ?? '').reduce((last, day) => (day > last ? day : last), '')
}

const compared = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)
