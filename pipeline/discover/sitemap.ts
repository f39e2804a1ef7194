import type { Listing } from './announcement.ts'
import { xmlRecords } from './xmlRecords.ts'

/** The most addresses that one sitemap may hold, by the protocol (sitemaps.org). */
const MAX_SITEMAP_URLS = 50_000

/** An RSS feed has elements named `url` too, so the root decides. */
const ROOT = /<(?:[a-z0-9]{1,20}:)?(?:urlset|sitemapindex)[\s/>]/i

/** The articles of a sitemap, or the sitemaps of an index. Null where it is neither. */
export function sitemapListing(text: string): Listing | null {
  if (!ROOT.test(text.slice(0, 4096))) return null
  const records = xmlRecords(text, ['url', 'sitemap'], MAX_SITEMAP_URLS + 1)
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
