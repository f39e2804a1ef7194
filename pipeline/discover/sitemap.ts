import type { Listing } from './announcement.ts'
import { xmlRecords } from './xmlRecords.ts'

/** The most addresses that one sitemap may hold, by the protocol (sitemaps.org). */
export const MAX_SITEMAP_URLS = 50_000

/** The articles of a sitemap, or the sitemaps of an index. Null where it is neither. */
export function sitemapListing(text: string): Listing | null {
  const records = xmlRecords(text, ['url', 'sitemap'], MAX_SITEMAP_URLS + 1)
  if (records.length === 0)
    return /<(?:[a-z0-9]+:)?(?:urlset|sitemapindex)[\s/>]/i.test(text.slice(0, 4096)) ? EMPTY : null
  const entries = records.slice(0, MAX_SITEMAP_URLS).flatMap(({ name, fields }) => {
    const url = fields.get('loc')
    const published = fields.get('news/publication_date') ?? null
    return url === undefined ? [] : [{ name, url, published, changed: fields.get('lastmod') ?? null }]
  })
  return {
    articles: entries.filter(({ name }) => name === 'url'),
    sitemaps: entries.filter(({ name }) => name === 'sitemap'),
    problem:
      records.length > MAX_SITEMAP_URLS
        ? `Expected at most ${MAX_SITEMAP_URLS} addresses in a sitemap but found more; the rest is left away`
        : null,
  }
}

const EMPTY: Listing = { articles: [], sitemaps: [], problem: null }
