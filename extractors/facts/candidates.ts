import type { Claim } from '../../models/claim.ts'
import { type Gathering, gather, type Reading, reading } from './gather.ts'
import { overlap } from './interval.ts'
import { origins } from './origins.ts'

/** A value that was claimed, with what its standing is judged by. */
export interface Candidate {
  readonly core: Reading
  /** Every reading that supports it, by claim id. */
  readonly readings: readonly Reading[]
  /** For each independent origin, the confidence of the surest of its claims, in order of the origins' ids. */
  readonly origins: ReadonlyMap<string, number>
  /** True where no claim tells the value exactly: only «بیش از», «حدود», ranges. */
  readonly vague: boolean
  /** The last day on which it was said; empty where unknown. */
  readonly lastDay: string
}

/** The values claimed for a slot, the best supported first: by independent origins, exactness, precision, recency, mentions. */
export function candidates(claims: readonly Claim[]): Candidate[] {
  const originOf = origins(claims)
  return gather(claims.map((claim) => reading(claim, originOf.get(claim.id) ?? claim.id)))
    .map(candidate)
    .sort(byStanding)
}

/** Whether two values can both be true: «بیش از ۹۴۰» and 1,200 can. */
export function compatible(a: Candidate, b: Candidate): boolean {
  return overlap(a.core.allowed, b.core.allowed)
}

/** Whether one value is exactly ten times the other: rial was read or written for toman, or toman for rial. */
export function tenfold(a: Candidate, b: Candidate): boolean {
  const [one, other] = [a.core.middle, b.core.middle]
  if (a.core.claim.quantity.unit !== 'IRR' || one === null || other === null || one.eq(0)) return false
  return one.times(10).eq(other) || other.times(10).eq(one)
}

/** Whether one article gives both values: it speaks of two things then, not in two voices. */
export function besides(a: Candidate, b: Candidate): boolean {
  const articles = new Set(a.readings.map(({ claim }) => claim.article.id))
  return b.readings.some(({ claim }) => articles.has(claim.article.id))
}

/** Two reports of one event come within a week. */
const DAYS_OF_ONE_EVENT = 7

/**
 * Whether two values may belong to different times: no claim of either tells its period, and they were published more
 * than a week apart. «۶۰۰ شغل ایجاد شد» in spring and «۱۹۰۰ شغل ایجاد شد» in autumn contradict nothing.
 */
export function untimed(a: Candidate, b: Candidate): boolean {
  const timed = ({ claim: { period } }: Reading) => period !== null && (period.start !== null || period.end !== null)
  if (a.readings.some(timed) || b.readings.some(timed)) return false
  const days = Math.abs(Date.parse(a.lastDay) - Date.parse(b.lastDay)) / 86_400_000
  return Number.isNaN(days) || days > DAYS_OF_ONE_EVENT
}

function candidate(gathering: Gathering): Candidate {
  const readings = [...gathering.readings].sort((a, b) => (a.claim.id < b.claim.id ? -1 : 1))
  const surest = new Map<string, number>()
  for (const { claim, origin } of readings) {
    surest.set(origin, Math.max(surest.get(origin) ?? 0, claim.confidence))
  }
  return {
    core: gathering.core,
    readings,
    origins: new Map([...surest].sort(([a], [b]) => (a < b ? -1 : 1))),
    vague: readings.every(({ claim }) => claim.quantity.bound !== 'exact'),
    lastDay: readings.reduce((last, { day }) => (day > last ? day : last), ''),
  }
}

function byStanding(a: Candidate, b: Candidate): number {
  if (a.origins.size !== b.origins.size) return b.origins.size - a.origins.size
  if (a.vague !== b.vague) return a.vague ? 1 : -1
  const [aWidth, bWidth] = [a.core.width, b.core.width]
  if (aWidth !== null && bWidth !== null && !aWidth.eq(bWidth)) return aWidth.cmp(bWidth)
  if ((aWidth === null) !== (bWidth === null)) return aWidth === null ? 1 : -1
  if (a.lastDay !== b.lastDay) return a.lastDay > b.lastDay ? -1 : 1
  if (a.readings.length !== b.readings.length) return b.readings.length - a.readings.length
  return a.core.claim.id < b.core.claim.id ? -1 : 1
}
