import { TooLarge } from '../fetch/body.ts'
import { isChallenge } from '../fetch/challenge.ts'
import { FetchFailure } from '../fetch/failure.ts'
import { type Manners, politely } from '../fetch/politely.ts'
import type { Listing } from './announcement.ts'
import { feedListing } from './feed.ts'
import { listingText } from './listingText.ts'
import { sitemapListing } from './sitemap.ts'

/** A feed or sitemap as it was fetched; an empty one with a problem where it could not be. */
interface FetchedListing extends Listing {
  /** The address that answered: what relative addresses in it stand on. */
  readonly url: string
}

const ACCEPT = 'application/rss+xml,application/atom+xml,application/xml;q=0.9,text/xml;q=0.9,*/*;q=0.5'
/** The most that a sitemap may weigh unpacked, by the protocol (sitemaps.org). */
const MAX_BYTES = 50 * 1024 * 1024

/** Fetches a feed or a sitemap, whichever it is: sites put either under the name of the other. */
export async function fetchListing(url: string, manners: Manners, signal?: AbortSignal): Promise<FetchedListing> {
  const nothing = (problem: string): FetchedListing => ({ url, articles: [], sitemaps: [], problem })
  try {
    const asked = await politely(url, manners, {
      accept: ACCEPT,
      maxBytes: MAX_BYTES,
      ...(signal === undefined ? {} : { signal }),
    })
    if (asked.kind === 'refused') return nothing(asked.detail)
    const { answer } = asked
    const expected = 'Expected a feed or sitemap but found'
    if (isChallenge(answer)) return nothing(`blocked: ${expected} status ${answer.status} with a challenge: ${url}`)
    if (answer.status !== 200) return nothing(`${expected} status ${answer.status}: ${url}`)
    const type = answer.headers['content-type'] ?? null
    const text = (await listingText(answer.bytes, type, { maxBytes: MAX_BYTES, cut: false })).trimStart()
    const listing = sitemapListing(text) ?? feedListing(text)
    if (listing === null) return nothing(`${expected} ${text === '' ? 'nothing' : (type ?? 'something else')}: ${url}`)
    return { ...listing, url: answer.url, problem: listing.problem === null ? null : `${listing.problem}: ${url}` }
  } catch (error) {
    if (error instanceof FetchFailure) return nothing(error.message)
    if (error instanceof TooLarge || isZlibError(error)) return nothing(`${(error as Error).message}: ${url}`)
    throw error
  }
}

function isZlibError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code.startsWith('Z_')
}
