import type { Observation } from '../../models/fact.ts'
import type { Candidate } from './candidates.ts'
import type { Standing } from './reconcileSlot.ts'

const RANKS: Readonly<Record<Standing, Observation['rank']>> = {
  preferred: 'preferred',
  compatible: 'normal',
  contradicts: 'normal',
  tenfold: 'normal',
  beside: 'normal',
  untimed: 'normal',
  revised: 'deprecated',
  outgrown: 'deprecated',
}

const REASONS: Readonly<Record<Exclude<Standing, 'preferred'>, string>> = {
  compatible: 'leaves the preferred value possible',
  contradicts: 'contradicts the preferred value',
  tenfold: 'ten times apart: rial or toman',
  beside: 'told beside the preferred value in one article: of another scope',
  untimed: 'told weeks apart and of no period: perhaps of another time',
  revised: 'corrected later by the one who gave it',
  outgrown: 'replaced by a later figure',
}

/** What a fact tells of one value: how it stands, why, and everyone who gave it. `all` are the values it was weighed against. */
export function observation(value: Candidate, standing: Standing, all: readonly Candidate[]): Observation {
  const { claim, allowed } = value.core
  const claims = value.readings.map((reading) => reading.claim)
  const seen = claims.map(({ article }) => article.published_at).filter((at) => at !== null)
  return {
    value: claim.quantity.value,
    amount: claim.quantity.amount,
    interval: { low: allowed.low?.toFixed() ?? null, high: allowed.high?.toFixed() ?? null },
    rank: RANKS[standing],
    reason: standing === 'preferred' ? whyPreferred(value, all) : REASONS[standing],
    claims: claims.map(({ id }) => id),
    articles: new Set(claims.map(({ article }) => article.id)).size,
    independent_origins: value.origins.size,
    first_seen: seen.length === 0 ? null : seen.reduce((a, b) => (isEarlier(b, a) ? b : a)),
    last_seen: seen.length === 0 ? null : seen.reduce((a, b) => (isEarlier(a, b) ? b : a)),
  }
}

function whyPreferred(value: Candidate, all: readonly Candidate[]): string {
  const others = all.filter((other) => other !== value)
  if (others.length === 0) return 'only value'
  if (others.every((other) => other.origins.size < value.origins.size)) return 'most independent origins'
  if (others.every((other) => other.lastDay < value.lastDay)) return 'latest value'
  return 'best supported of those that stand'
}

/** By the instant; days alone and equal instants by their letters, so that the order is total. */
function isEarlier(a: string, b: string): boolean {
  const [one, other] = [Date.parse(a), Date.parse(b)]
  return one === other || Number.isNaN(one) || Number.isNaN(other) ? a < b : one < other
}
