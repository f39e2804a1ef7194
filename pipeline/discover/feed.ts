import { parseFeed } from 'feedsmith'
import type { Announcement, Listing } from './announcement.ts'
import { xmlRecords } from './xmlRecords.ts'

/** No feed of a newspaper is longer. */
const MAX_ITEMS = 10_000

/** The articles of a feed: RSS, RDF, Atom or JSON Feed. A feed that is broken is read as far as it can be. Null where it is no feed. */
export function feedListing(text: string): Listing | null {
  try {
    return {
      articles: articlesOf(parseFeed(text, { maxItems: MAX_ITEMS, parseDateFn: (date) => date })),
      sitemaps: [],
      problem: null,
    }
  } catch (error) {
    const articles = salvaged(text)
    if (articles.length === 0) return null
    const found = error instanceof Error ? error.message : String(error)
    return { articles, sitemaps: [], problem: `Expected a whole feed but found a broken one (${found})` }
  }
}

function articlesOf(parsed: ReturnType<typeof parseFeed<string>>): Announcement[] {
  switch (parsed.format) {
    case 'rss':
      return announced(parsed.feed.items, (item) => ({
        url: item.link ?? (item.guid?.isPermaLink === false ? undefined : item.guid?.value),
        published: item.pubDate ?? item.dc?.dates?.[0],
        changed: undefined,
      }))
    case 'rdf':
      return announced(parsed.feed.items, (item) => ({
        url: item.link,
        published: item.dc?.dates?.[0],
        changed: undefined,
      }))
    case 'atom':
      return announced(parsed.feed.entries, (entry) => ({
        url: entry.links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href,
        published: entry.published,
        changed: entry.updated,
      }))
    case 'json':
      return announced(parsed.feed.items, (item) => ({
        url: item.url,
        published: item.date_published,
        changed: item.date_modified,
      }))
  }
}

interface Named {
  readonly url: string | undefined
  readonly published: string | undefined
  readonly changed: string | undefined
}

function announced<Item>(items: readonly Item[] | undefined, named: (item: Item) => Named): Announcement[] {
  return (items ?? []).flatMap((item) => {
    const { url, published, changed } = named(item)
    return url === undefined ? [] : [{ url, published: published ?? null, changed: changed ?? null }]
  })
}

function salvaged(text: string): Announcement[] {
  return announced(xmlRecords(text, ['item', 'entry'], MAX_ITEMS), ({ fields }) => ({
    url: fields.get('link') ?? fields.get('link@href') ?? fields.get('guid'),
    published: fields.get('pubdate') ?? fields.get('published') ?? fields.get('date'),
    changed: fields.get('updated'),
  }))
}
