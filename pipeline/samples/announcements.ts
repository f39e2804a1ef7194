import type { SampleArticle, SampleSite } from '../../data/samples/sample.ts'
import { addressOf, articlePath, shortPath } from './addresses.ts'
import { printedMoment } from './calendar.ts'
import { escaped } from './pages/markup.ts'

/** The robots.txt of a site: no Crawl-delay, its forbidden paths percent-encoded, its sitemaps. */
export function robotsText(site: SampleSite): string {
  const rules = site.disallow.map((path) => `Disallow: ${encodeURI(path)}`)
  const sitemaps = site.source.sitemaps.map((address) => `Sitemap: ${address}`)
  return ['User-agent: *', ...rules, '', ...sitemaps, ''].join('\n')
}

/** `Wed, 28 May 2025 12:20:00 +0330`, as RFC 822 has it. */
function tehranStamp(iso: string): string {
  const local = new Date(`${iso.slice(0, 19)}Z`).toUTCString()
  return local.replace('GMT', iso.slice(19).replace(':', ''))
}

/** The link and the date of a feed's item, each as the family of the site writes them: IranSamaneh's are not well-formed. */
function feedLink(site: SampleSite, path: string): string {
  const address = addressOf(site, path)
  return site.source.cms === 'iransamaneh' ? `${address}?utm_source=rss&utm_medium=feed` : address
}
function feedDate(site: SampleSite, article: SampleArticle): string {
  switch (site.source.cms) {
    case 'nastooh':
      return new Date(article.published).toUTCString()
    case 'iransamaneh': {
      const moment = printedMoment(article.published)
      return `${moment.date} - ${moment.time}`
    }
    case 'aasaam':
    case 'tasnim':
    case 'generic':
      return tehranStamp(article.published)
  }
}

/** The RSS feed of a site: the newest first; an article under its whole address, its short one, or both. */
export function feedXml(site: SampleSite): string {
  const newest = site.articles.toSorted((a, b) => (a.published < b.published ? 1 : -1))
  const items = newest.flatMap((article) => {
    const paths = [
      ...(article.announced.includes('feed') ? [articlePath(site, article)] : []),
      ...(article.announced.includes('feed-by-id') ? [shortPath(site, article)] : []),
    ]
    return paths.map(
      (path) => `<item>
<title>${escaped(article.title)}</title>
<link>${feedLink(site, path)}</link>
<description>${escaped(article.lead ?? '')}</description>
<category>${escaped(article.section.join(' > '))}</category>
<pubDate>${feedDate(site, article)}</pubDate>
</item>`,
    )
  })
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"><channel>
<title>${escaped(site.slogan)}</title>
<link>${addressOf(site, '/')}</link>
<language>fa</language>
${items.join('\n')}
</channel></rss>
`
}

const SITEMAP = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'

/** A sitemap of addresses, with the time of each where it has one. */
export function sitemapXml(urls: readonly { readonly address: string; readonly modified: string | null }[]): string {
  const entries = urls.map(({ address, modified }) => {
    const time = modified === null ? '' : `<lastmod>${modified}</lastmod>`
    return `<url><loc>${escaped(address)}</loc>${time}</url>`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset ${SITEMAP}>\n${entries.join('\n')}\n</urlset>\n`
}

/** A sitemap of sitemaps. */
export function sitemapIndexXml(addresses: readonly string[]): string {
  const entries = addresses.map((address) => `<sitemap><loc>${escaped(address)}</loc></sitemap>`)
  return `<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex ${SITEMAP}>\n${entries.join('\n')}\n</sitemapindex>\n`
}

/** A news sitemap, which tells publication, date and title of each address. */
export function newsSitemapXml(site: SampleSite, articles: readonly SampleArticle[]): string {
  const entries = articles.map(
    (article) => `<url><loc>${escaped(addressOf(site, articlePath(site, article)))}</loc><news:news>
<news:publication><news:name>${escaped(site.source.name.fa)}</news:name><news:language>fa</news:language></news:publication>
<news:publication_date>${article.published}</news:publication_date><news:title>${escaped(article.title)}</news:title>
</news:news></url>`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset ${SITEMAP} xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
${entries.join('\n')}
</urlset>
`
}
