import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import type { SampleSite } from '../../data/samples/sample.ts'
import { addressOf, articlePath, shortPath } from './addresses.ts'
import { feedXml, newsSitemapXml, robotsText, sitemapIndexXml, sitemapXml } from './announcements.ts'
import { homePage } from './pages/special.ts'
import { samplePage } from './samplePage.ts'

/** One answer of a sample site, ready to be sent. Header values are latin1, as HTTP has them. */
export interface SiteAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly bytes: Uint8Array
}

const encoder = new TextEncoder()

function answer(
  type: string,
  bytes: Uint8Array,
  headers: Readonly<Record<string, string>> = {},
  status = 200,
): SiteAnswer {
  return { status, headers: { 'content-type': type, ...headers }, bytes }
}

function sitemaps(site: SampleSite): readonly (readonly [string, SiteAnswer])[] {
  const listed = site.articles.filter((article) => article.announced.includes('sitemap'))
  const urls = listed.map((article) => ({
    address: addressOf(site, articlePath(site, article)),
    modified: article.published,
  }))
  const xml = (text: string) => answer('text/xml; charset=utf-8', encoder.encode(text))
  switch (site.source.cms) {
    case 'nastooh': {
      // The Jalali year 1404 began on 21 March 2025; its sitemap is a gzip file, not a gzip-encoded answer.
      const [old, young] = [
        urls.filter(({ modified }) => modified < '2025-03-21'),
        urls.filter(({ modified }) => modified >= '2025-03-21'),
      ]
      const [oldPath, youngPath] = ['/sitemap/news/1403.xml', '/sitemap/news/1404.xml.gz']
      const index = sitemapIndexXml([oldPath, youngPath].map((path) => addressOf(site, path)))
      return [
        ['/sitemap/news/sitemap.xml', xml(index)],
        [oldPath, xml(sitemapXml(old))],
        [youngPath, answer('application/gzip', gzipSync(encoder.encode(sitemapXml(young))))],
      ]
    }
    case 'iransamaneh':
      return [['/fa-sitemap-news', xml(newsSitemapXml(site, listed))]]
    case 'aasaam':
    case 'tasnim':
    case 'generic':
      return [['/sitemap.xml', xml(sitemapXml([{ address: addressOf(site, '/'), modified: null }, ...urls]))]]
  }
}

/** Everything a sample site answers with something else than 404, by path, percent-decoded. */
export function siteAnswers(site: SampleSite): ReadonlyMap<string, SiteAnswer> {
  const answers = new Map<string, SiteAnswer>([
    ['/robots.txt', answer('text/plain; charset=utf-8', encoder.encode(robotsText(site)))],
    ['/', answer('text/html; charset=utf-8', encoder.encode(homePage(site)))],
    ...sitemaps(site),
  ])
  for (const feed of site.source.feeds) {
    answers.set(new URL(feed).pathname, answer('application/rss+xml; charset=utf-8', encoder.encode(feedXml(site))))
  }
  for (const article of site.articles) {
    const path = articlePath(site, article)
    const page = samplePage(site, article)
    const kept = {
      etag: `"${createHash('sha256').update(page.bytes).digest('hex').slice(0, 16)}"`,
      'last-modified': new Date(article.published).toUTCString(),
    }
    // A bot check is never to be kept, and neither is a 404.
    const cached = page.status === 200 && article.answer !== 'challenge'
    answers.set(path, answer(page.type, page.bytes, cached ? kept : { 'cache-control': 'no-store' }, page.status))
    // Nastooh sends the address as raw UTF-8, which a client reads as latin1; the others percent-encode it.
    const location = site.source.cms === 'nastooh' ? Buffer.from(path, 'utf8').toString('latin1') : encodeURI(path)
    answers.set(shortPath(site, article), answer('text/html', new Uint8Array(), { location }, 301))
  }
  return answers
}
