import { sourceOf } from '../../extractors/article/sourceOf.ts'
import type { Source } from '../../models/source.ts'
import { type Answer, type HttpClient, type RequestOptions, sentTo } from './client.ts'
import type { Pace } from './politeness.ts'
import { requestableUrl } from './publicAddress.ts'
import { followed } from './redirects.ts'
import { retryAfter } from './retryAfter.ts'
import type { Robots } from './robots.ts'

/** What it takes to ask a site politely. */
export interface Manners {
  readonly client: HttpClient
  readonly robots: Robots
  readonly pace: Pace
  readonly sources: readonly Source[]
  readonly now: () => Date
}

/** An answer, or why it was not asked for. */
type PoliteAnswer =
  | { readonly kind: 'answer'; readonly answer: Answer }
  /** `retryAfterMs` is null where robots.txt forbids the address; otherwise how long the site wants to be left alone. */
  | { readonly kind: 'refused'; readonly retryAfterMs: number | null; readonly detail: string }

/** Milliseconds between requests to a host that no source declares. */
const UNDECLARED_DELAY_MS = 1000
/** How long a site is left alone that says it is too busy and not for how long. */
export const BUSY_MS = 60_000

/** Thrown inside a chain of redirects, and caught below: an address of the chain may not be asked. */
class Refused extends Error {
  override readonly name = 'Refused'
  readonly answer: PoliteAnswer
  constructor(answer: PoliteAnswer) {
    super('refused')
    this.answer = answer
  }
}

/**
 * Asks for an address as a good guest: each hop of its redirects is allowed by the robots.txt of its own host and takes
 * its host's turn; a host that answers 429, or 503 with a time, is left alone for as long as it says. Throws a FetchFailure where no
 * answer comes.
 */
export async function politely(url: string, manners: Manners, options: RequestOptions = {}): Promise<PoliteAnswer> {
  const { client, robots, pace, sources, now } = manners

  const once = async (hop: string): Promise<Answer> => {
    const host = requestableUrl(hop).hostname
    const rest = pace.restOf(host)
    if (rest > 0) throw new Refused({ kind: 'refused', retryAfterMs: rest, detail: `${host} asked to be left alone` })
    const verdict = await robots.allowed(hop)
    if (!verdict.allowed) throw new Refused({ kind: 'refused', ...verdict })
    const own = sourceOf(hop, sources)?.source.delay_ms ?? UNDECLARED_DELAY_MS
    // Never faster than we would be by ourselves, whatever robots.txt says.
    const delay = Math.max(own, verdict.delayMs ?? 0)
    const answer = await pace.turn(host, delay, () => client.once(hop, sentTo(hop, url, options)), options.signal)
    const asked =
      answer.status === 429 || answer.status === 503 ? retryAfter(answer.headers['retry-after'], now()) : null
    // A 503 that gives no time may be one broken page; a 429 is about us.
    if (asked !== null || answer.status === 429) pace.rest(host, asked ?? BUSY_MS)
    return answer
  }

  try {
    return { kind: 'answer', answer: await followed(url, client.maxRedirects, once) }
  } catch (error) {
    if (error instanceof Refused) return error.answer
    throw error
  }
}
