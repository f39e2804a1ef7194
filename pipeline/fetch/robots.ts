import type { HttpClient } from './client.ts'
import { FetchFailure } from './failure.ts'
import type { Pace } from './politeness.ts'
import { followed } from './redirects.ts'
import { retryAfter } from './retryAfter.ts'
import { MAX_ROBOTS_BYTES, type RobotsRules, robotsRules } from './robotsRules.ts'

/** What a site's robots.txt says of an address. `delayMs` is its Crawl-delay, at most two minutes; null where it has none. */
export type RobotsVerdict =
  | { readonly allowed: true; readonly delayMs: number | null }
  | {
      readonly allowed: false
      readonly delayMs: number | null
      /** Null where a rule forbids the address for good; otherwise robots.txt could not be had, and this is how long to wait. */
      readonly retryAfterMs: number | null
      readonly detail: string
    }

/** Answers what sites allow us (RFC 9309). */
export interface Robots {
  /** What the robots.txt of this address says of it. Throws a FetchFailure where its host may not be asked at all. */
  allowed(url: string): Promise<RobotsVerdict>
}

interface Kept {
  readonly rules: RobotsRules
  /** Milliseconds since 1970 after which it is asked for again. */
  readonly until: number
}

const DAY_MS = 24 * 3600 * 1000
/** How long an unreachable robots.txt closes a site before it is asked for again. */
const UNREACHABLE_MS = 10 * 60 * 1000
/** RFC 9309, 2.3.1.2: five redirects are followed; more count as no robots.txt. */
const MAX_REDIRECTS = 5
/** Milliseconds after the request before it; only once a day is there one. */
const SPACING_MS = 1000
/** Origins remembered at once; the one learned first is forgotten first. */
const MAX_ORIGINS = 1000

/** Reads robots.txt once a day for each origin. `pace`, where given, keeps that request apart from others to the host. */
export function robotsOf(client: HttpClient, now: () => Date, pace?: Pace): Robots {
  const known = new Map<string, Promise<Kept>>()

  const ask = async (origin: string): Promise<Kept> => {
    const address = `${origin}/robots.txt`
    const request = () =>
      followed(address, MAX_REDIRECTS, (url) =>
        client.once(url, { accept: 'text/plain,*/*;q=0.5', maxBytes: MAX_ROBOTS_BYTES, cut: true }),
      )
    const later = (milliseconds: number) => now().getTime() + milliseconds
    try {
      const answer = await (pace === undefined ? request() : pace.turn(new URL(origin).hostname, SPACING_MS, request))
      const rules = robotsRules(answer, address, client.userAgent)
      const closed = () => retryAfter(answer.headers['retry-after'], now()) ?? UNREACHABLE_MS
      return { rules, until: later(rules.kind === 'unreachable' ? closed() : DAY_MS) }
    } catch (error) {
      if (!(error instanceof FetchFailure)) throw error
      if (error.kind === 'too_many_redirects') return { rules: { kind: 'free' }, until: later(DAY_MS) }
      const refused = error.kind === 'private_address' || error.kind === 'bad_address'
      if (refused && error.url === address) throw error
      return { rules: { kind: 'unreachable', detail: error.message }, until: later(UNREACHABLE_MS) }
    }
  }

  const keptFor = async (origin: string): Promise<Kept> => {
    const before = known.get(origin)
    if (before !== undefined) {
      const kept = await before
      if (kept.until > now().getTime()) return kept
      // The first of those who waited forgets it; the others find what the first one asked for.
      if (known.get(origin) === before) known.delete(origin)
      return keptFor(origin)
    }
    const asked = ask(origin)
    known.set(origin, asked)
    asked.catch(() => known.delete(origin))
    const oldest = known.keys().next().value
    if (known.size > MAX_ORIGINS && oldest !== undefined) known.delete(oldest)
    return asked
  }

  return {
    allowed: async (url) => {
      const { origin, pathname } = new URL(url)
      // robots.txt itself is always allowed (RFC 9309, 2.2.2).
      if (pathname === '/robots.txt') return { allowed: true, delayMs: null }
      const { rules, until } = await keptFor(origin)
      switch (rules.kind) {
        case 'free':
          return { allowed: true, delayMs: null }
        case 'unreachable':
          return {
            allowed: false,
            delayMs: null,
            retryAfterMs: Math.max(until - now().getTime(), 1000),
            detail: rules.detail,
          }
        case 'rules':
          if (rules.allows(url)) return { allowed: true, delayMs: rules.delayMs }
          return {
            allowed: false,
            delayMs: rules.delayMs,
            retryAfterMs: null,
            detail: `Expected an address that robots.txt allows but found one that it forbids: ${url}`,
          }
      }
    },
  }
}
