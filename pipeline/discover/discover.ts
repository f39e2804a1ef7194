import { canonicalUrl } from '../../extractors/article/canonicalUrl.ts'
import { sourceOf } from '../../extractors/article/sourceOf.ts'
import { readDate } from '../../extractors/dates/readDate.ts'
import type { Source } from '../../models/source.ts'
import type { Manners } from '../fetch/politely.ts'
import type { Announcement } from './announcement.ts'
import { fetchListing } from './fetchListing.ts'

/** An article of a source that waits to be fetched. */
export interface Discovered {
  /** Canonical. */
  readonly url: string
  /** ISO 8601 as `Article.published_at`, where the feed or sitemap tells it. */
  readonly published_at: string | null
}

export interface DiscoverOptions extends Omit<Manners, 'sources'> {
  /** The first day, Gregorian (`2025-08-23`), as Tehran counts days; null for all there is. */
  readonly since: string | null
  /** The last day. */
  readonly until?: string | null
  readonly signal?: AbortSignal
  /** Told of every feed and sitemap that could not be read, or not whole. The others are read all the same. */
  readonly onProblem: (message: string) => void
}

/** Sitemaps below sitemaps: an index, its indexes, and theirs. */
const MAX_DEPTH = 3
/** Feeds and sitemaps read of one source in one go. */
const MAX_LISTINGS = 1000

interface Waiting {
  readonly url: string
  readonly depth: number
}

/**
 * The articles that a source announces, each once: its feeds first, then its sitemaps and what they lead to. Only
 * addresses on the source's own hosts that match its article pattern. An article without a date is given, since it may
 * be new; one whose date lies outside the days asked for is not.
 */
export async function* discover(source: Source, options: DiscoverOptions): AsyncGenerator<Discovered, void, undefined> {
  const { onProblem, signal } = options
  const manners: Manners = { ...options, sources: [source] }
  const waiting: Waiting[] = [...source.feeds, ...source.sitemaps].map((url) => ({ url, depth: 0 }))
  const read = new Set<string>()
  const given = new Set<string>()

  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const { url, depth } = next
    signal?.throwIfAborted()
    if (read.has(url)) continue
    if (read.size >= MAX_LISTINGS) {
      onProblem(
        `Expected at most ${MAX_LISTINGS} feeds and sitemaps of ${source.id} but found more; the rest is left away`,
      )
      return
    }
    read.add(url)
    const fetched = await fetchListing(url, manners, signal)
    if (fetched.problem !== null) onProblem(fetched.problem)

    for (const sitemap of fetched.sitemaps) {
      const target = resolved(sitemap.url, fetched.url)
      const changed = dayOf(sitemap.changed, source)
      if (options.since !== null && changed !== null && changed < options.since) continue
      if (target !== null && read.has(target)) continue
      if (target === null || sourceOf(target, [source]) === null) {
        onProblem(`Expected a sitemap of ${source.id} but found ${sitemap.url} in ${url}`)
      } else if (depth >= MAX_DEPTH) {
        onProblem(`Expected sitemaps at most ${MAX_DEPTH} deep but found ${target} below that`)
      } else {
        waiting.push({ url: target, depth: depth + 1 })
      }
    }

    for (const announcement of fetched.articles) {
      const found = discovered(announcement, fetched.url, source, options)
      if (found === null || given.has(found.key)) continue
      given.add(found.key)
      yield found.article
    }
  }
}

function discovered(
  announcement: Announcement,
  base: string,
  source: Source,
  { since, until }: Pick<DiscoverOptions, 'since' | 'until'>,
): { readonly key: string; readonly article: Discovered } | null {
  const target = resolved(announcement.url, base)
  const url = target === null ? null : canonicalUrl(target)
  const code = url === null ? null : codeOf(url, source)
  if (url === null || code === null) return null
  const published = announcement.published === null ? null : readDate(announcement.published, source.timezone)
  const day = published?.day.gregorian ?? null
  // An article was published at the latest when it was last changed.
  const latest = day ?? dayOf(announcement.changed, source)
  if (since !== null && latest !== null && latest < since) return null
  if (until != null && day !== null && day > until) return null
  return { key: code, article: { url, published_at: published?.published_at ?? null } }
}

/** The agency's number of an article. It stands in the path, with anything behind it, or in a parameter. */
function codeOf(url: string, source: Source): string | null {
  const path = new URL(url)
  path.search = ''
  return sourceOf(url, [source])?.code ?? sourceOf(path.href, [source])?.code ?? null
}

function dayOf(date: string | null, source: Source): string | null {
  return date === null ? null : (readDate(date, source.timezone)?.day.gregorian ?? null)
}

/** The whole http(s) address. Null where it is none. */
function resolved(address: string, base: string): string | null {
  if (!URL.canParse(address, base)) return null
  const url = new URL(address, base)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null
  return url.href
}
