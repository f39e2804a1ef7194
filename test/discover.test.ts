import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Source } from '../models/source.ts'
import { type Discovered, type DiscoverOptions, discover } from '../pipeline/discover/discover.ts'
import { feedListing } from '../pipeline/discover/feed.ts'
import { listingText } from '../pipeline/discover/listingText.ts'
import { sitemapListing } from '../pipeline/discover/sitemap.ts'
import type { HttpClient } from '../pipeline/fetch/client.ts'
import { paceOf } from '../pipeline/fetch/politeness.ts'
import { robotsOf } from '../pipeline/fetch/robots.ts'
import { type Handler, paths, type TestServer, testClient, testServer } from './fetchServer.ts'

const NOW = () => new Date('2025-09-01T08:00:00Z')
const SITE = 'http://payam.example'
const SOURCE: Source = {
  id: 'payam',
  name: { fa: 'پیام اقتصاد', en: 'Payam' },
  hosts: ['www.payam.example', 'payam.example'],
  cms: 'nastooh',
  verified: false,
  feeds: [],
  sitemaps: [],
  article: '^/(?:news|\u0628\u062e\u0634-[^/]+)/(?<id>[0-9]+)(?:[-/]|$)',
  delay_ms: 0,
  timezone: 'Asia/Tehran',
}

let server: TestServer
let client: HttpClient

beforeAll(async () => {
  server = await testServer()
  const route = { address: '127.0.0.1', port: server.port }
  const hosts = ['www.payam.example', 'payam.example', 'other.example']
  client = testClient({ allowPrivate: false, timeoutMs: 2000, routes: new Map(hosts.map((host) => [host, route])) })
})
afterAll(async () => {
  await client.close()
  await server.close()
})

interface Found {
  readonly articles: Discovered[]
  readonly problems: string[]
}

async function found(
  listings: Pick<Source, 'feeds' | 'sitemaps'>,
  site: Readonly<Record<string, string | Handler>>,
  options: Partial<DiscoverOptions> = {},
): Promise<Found> {
  server.answer(paths(site))
  const articles: Discovered[] = []
  const problems: string[] = []
  const all = discover(
    { ...SOURCE, ...listings },
    {
      client,
      robots: robotsOf(client, NOW),
      pace: paceOf(),
      now: NOW,
      since: null,
      onProblem: (message) => problems.push(message),
      ...options,
    },
  )
  for await (const article of all) articles.push(article)
  return { articles, problems }
}

const item = (number: number, date = '', link = `${SITE}/news/${number}/slug`) =>
  `<item><title>خبر ${number}</title><link>${link}</link>${date === '' ? '' : `<pubDate>${date}</pubDate>`}</item>`
const rss = (...items: string[]) =>
  `<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0"><channel><title>پیام</title><image><url>${SITE}/logo.png</url></image>${items.join('')}</channel></rss>`
const sitemap = (...entries: string[]) =>
  `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="n" xmlns:image="i">${entries.join('')}</urlset>`
const entry = (number: number, more = '') => `<url><loc>${SITE}/news/${number}</loc>${more}</url>`
const index = (...entries: string[]) => `<sitemapindex>${entries.join('')}</sitemapindex>`
const nested = (path: string, lastmod = '') =>
  `<sitemap><loc>${SITE}${path}</loc>${lastmod === '' ? '' : `<lastmod>${lastmod}</lastmod>`}</sitemap>`

const FEED = { feeds: [`${SITE}/rss`], sitemaps: [] }
const MAP = { feeds: [], sitemaps: [`${SITE}/sitemap.xml`] }
const urls = ({ articles }: Found) => articles.map(({ url }) => url.replace(SITE, ''))

describe('a feed', () => {
  it('announces its articles, with the time of each in Tehran', async () => {
    const result = await found(FEED, { '/rss': rss(item(1, 'Sat, 30 Aug 2025 08:30:00 GMT'), item(2)) })
    expect(result).toEqual({
      articles: [
        { url: `${SITE}/news/1/slug`, published_at: '2025-08-30T12:00:00+03:30' },
        { url: `${SITE}/news/2/slug`, published_at: null },
      ],
      problems: [],
    })
  })

  it.each([
    ['۱۴۰۴/۰۶/۰۱ - ۱۲:۳۰', '2025-08-23T12:30:00+03:30'],
    ['۱ شهریور ۱۴۰۴ - ۱۲:۳۰', '2025-08-23T12:30:00+03:30'],
    ['Sat, 23 Aug 2025 09:00:00 GMT', '2025-08-23T12:30:00+03:30'],
    ['soon', null],
  ])('tells dates in either calendar: %s', async (date, published_at) => {
    const { articles } = await found(FEED, { '/rss': rss(item(1, date)) })
    expect(articles).toEqual([{ url: `${SITE}/news/1/slug`, published_at }])
  })

  it('may be Atom, RDF or JSON', async () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>a</id><link rel="edit" href="/edit/1"/><link rel="alternate" href="/news/1"/><published>2025-08-23T09:00:00Z</published></entry></feed>`
    const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>x</title></channel><item><link>${SITE}/news/2</link><title>x</title><dc:date>2025-08-23T09:00:00Z</dc:date></item></rdf:RDF>`
    const json = JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'x',
      items: [{ id: '1', url: '/news/3', date_published: '2025-08-23T09:00:00Z' }],
    })
    const feeds = ['/atom', '/rdf', '/json'].map((path) => SITE + path)
    const result = await found({ feeds, sitemaps: [] }, { '/atom': atom, '/rdf': rdf, '/json': json })
    expect(result.problems).toEqual([])
    expect(urls(result)).toEqual(['/news/1', '/news/2', '/news/3'])
    expect(new Set(result.articles.map(({ published_at }) => published_at))).toEqual(
      new Set(['2025-08-23T12:30:00+03:30']),
    )
  })

  it('that ends in the middle is read up to there, and reported', async () => {
    const whole = rss(item(1, 'Sat, 23 Aug 2025 09:00:00 GMT'), item(2), item(345))
    const broken = whole.slice(0, whole.indexOf('/345') + 3)
    const result = await found(FEED, { '/rss': broken })
    expect(urls(result)).toEqual(['/news/1/slug', '/news/2/slug'])
    expect(result.articles[0]?.published_at).toBe('2025-08-23T12:30:00+03:30')
    expect(result.problems).toHaveLength(1)
    expect(result.problems[0]).toMatch(
      /^Expected a whole feed but found a broken one .*: http:\/\/payam\.example\/rss$/,
    )
  })

  it.each([
    ['bare ampersands', rss(item(1, '', `${SITE}/news/1?a=1&b=2`)), '/news/1?a=1&b=2'],
    ['a blank line before its first', `\n\n${rss(item(1))}`, '/news/1/slug'],
    ['a byte order mark', `\ufeff${rss(item(1))}`, '/news/1/slug'],
    ['an undeclared entity', rss(item(1).replace('خبر', 'خبر&nbsp;&zwnj;')), '/news/1/slug'],
    ['addresses in CDATA', rss(item(1, '', `<![CDATA[${SITE}/news/1]]>`)), '/news/1'],
    ['addresses with blanks around', rss(item(1, '', `\n  ${SITE}/news/1 \n`)), '/news/1'],
    ['relative addresses', rss(item(1, '', '/news/1')), '/news/1'],
    ['an item that is not closed', rss(item(1).replace('</item>', ''), item(2)), '/news/1/slug'],
    ['an address in its guid alone', rss(`<item><guid>${SITE}/news/1</guid></item>`), '/news/1'],
    ['raw Persian paths', rss(item(1, '', `${SITE}/بخش-اقتصاد-۳/1-رشد`)), `/${encodeURI('بخش-اقتصاد-۳/1-رشد')}`],
  ])('is read with %s', async (_, feed, first) => {
    const result = await found(FEED, { '/rss': feed })
    expect(urls(result)[0]).toBe(first)
  })

  it('is decoded by the charset that it declares', async () => {
    const windows = Buffer.concat([
      Buffer.from(`<?xml version="1.0" encoding="windows-1256"?><rss><channel><title>`),
      Buffer.from([0xce, 0xc8, 0xd1]),
      Buffer.from('</title></channel></rss>'),
    ])
    expect(await listingText(windows, null, { maxBytes: 1000, cut: false })).toContain('<title>خبر</title>')
    const latin = Buffer.from('<rss/>')
    expect(await listingText(latin, 'text/xml; charset=nonsense', { maxBytes: 1000, cut: false })).toBe('<rss/>')
    const wide = Buffer.from('\ufeff<rss>خبر</rss>', 'utf16le')
    expect(await listingText(wide, null, { maxBytes: 1000, cut: false })).toBe('<rss>خبر</rss>')
  })

  it.each([
    [
      'is not there',
      (_: unknown, response: import('node:http').ServerResponse) => response.writeHead(404).end(),
      'status 404',
    ],
    ['is a page', '<!doctype html><html><body>صفحه اصلی</body></html>', 'Expected a feed or sitemap'],
    ['is empty', '', 'found nothing'],
    ['is a challenge', '<html><script src="/__arcsjs.js"></script></html>', 'blocked: '],
    [
      'breaks off',
      (_: unknown, response: import('node:http').ServerResponse) => response.destroy(),
      'Expected an answer',
    ],
    ['is packed badly', Buffer.from([0x1f, 0x8b, 1, 2, 3]).toString('latin1'), 'Expected'],
  ] as [string, string | Handler, string][])('that %s does not stop the next one', async (_, answer, problem) => {
    const feeds = [`${SITE}/bad`, `${SITE}/rss`]
    const result = await found({ feeds, sitemaps: [] }, { '/bad': answer, '/rss': rss(item(1)) })
    expect(urls(result)).toEqual(['/news/1/slug'])
    expect(result.problems).toHaveLength(1)
    expect(result.problems[0]).toContain(problem)
    expect(result.problems[0]).toContain('http://payam.example/bad')
  })

  it('that robots.txt forbids is not read', async () => {
    const result = await found(FEED, { '/robots.txt': 'User-agent: *\nDisallow: /rss', '/rss': rss(item(1)) })
    expect(result.articles).toEqual([])
    expect(result.problems[0]).toContain('robots.txt')
    expect(server.seen.map(({ path }) => path)).toEqual(['/robots.txt'])
  })

  it('announces nothing that is not an article of the source', async () => {
    const foreign = [
      'http://other.example/news/1',
      `${SITE}/page/about`,
      `${SITE}/news/`,
      'http://payam.example.evil.example/news/2',
      'javascript:alert(1)',
      'ftp://payam.example/news/3',
      'http://[broken',
      'http://169.254.169.254/news/4',
    ].map((link) => item(1, '', link))
    expect(await found(FEED, { '/rss': rss(...foreign) })).toEqual({ articles: [], problems: [] })
  })
})

describe('an article', () => {
  it('that is announced twice is given once, whatever its address looks like', async () => {
    const feeds = [`${SITE}/rss`, `${SITE}/economy`]
    const result = await found(
      { feeds, sitemaps: [`${SITE}/sitemap.xml`] },
      {
        '/rss': rss(item(1), item(1), item(2)),
        '/economy': rss(item(1, '', `http://www.payam.example/news/1?utm_source=rss#top`), item(3)),
        '/sitemap.xml': sitemap(entry(2), entry(4)),
      },
    )
    expect(urls(result)).toEqual(['/news/1/slug', '/news/2/slug', '/news/3/slug', '/news/4'])
  })

  it('from outside the days asked for is not given; one without a date is', async () => {
    // 22:00 of the 22nd in London is half past one of the 23rd in Tehran.
    const feed = rss(
      item(1, 'Fri, 22 Aug 2025 19:00:00 GMT'),
      item(2, 'Fri, 22 Aug 2025 22:00:00 GMT'),
      item(3, 'Sun, 24 Aug 2025 12:00:00 GMT'),
      item(4, 'Sun, 24 Aug 2025 20:31:00 GMT'),
      item(5),
    )
    const result = await found(FEED, { '/rss': feed }, { since: '2025-08-23', until: '2025-08-24' })
    expect(urls(result)).toEqual(['/news/2/slug', '/news/3/slug', '/news/5/slug'])
  })
})

describe('a sitemap', () => {
  it('tells addresses, the time of news, and what is too old', async () => {
    const news = '<news:news><news:publication_date>2025-08-23T09:00:00Z</news:publication_date></news:news>'
    const picture = `<image:image><image:loc>${SITE}/news/99</image:loc></image:image>`
    const result = await found(
      MAP,
      {
        '/sitemap.xml': sitemap(
          entry(1, news),
          `<url>${picture}<loc>${SITE}/news/2?a=1&amp;b=2</loc><lastmod>2025-08-30</lastmod></url>`,
          entry(3, '<lastmod>2025-08-01</lastmod>'),
          entry(4, news.replace('08-23', '07-23')),
          '<url><lastmod>2025-08-30</lastmod></url>',
        ),
      },
      { since: '2025-08-10' },
    )
    expect(result).toEqual({
      articles: [
        { url: `${SITE}/news/1`, published_at: '2025-08-23T12:30:00+03:30' },
        // When it was changed is not when it was published.
        { url: `${SITE}/news/2?a=1&b=2`, published_at: null },
      ],
      problems: [],
    })
  })

  it('may be packed, and packed again, and stand under an index of indexes', async () => {
    const packed =
      (text: string): Handler =>
      (_, response) =>
        response.setHeader('content-type', 'application/x-gzip').end(gzipSync(text))
    const twice: Handler = (_, response) =>
      response.setHeader('content-encoding', 'gzip').end(gzipSync(gzipSync(sitemap(entry(2)))))
    const result = await found(MAP, {
      '/sitemap.xml': index(nested('/a.xml.gz'), nested('/b.xml.gz')),
      '/a.xml.gz': packed(index(nested('/c.xml.gz'))),
      '/b.xml.gz': twice,
      '/c.xml.gz': packed(sitemap(entry(1))),
    })
    expect(result.problems).toEqual([])
    expect(urls(result)).toEqual(['/news/2', '/news/1'])
  })

  it('of an index is not read where it was last changed before the days asked for', async () => {
    const site = {
      '/sitemap.xml': index(
        nested('/old.xml', '2025-07-31T10:00:00+03:30'),
        nested('/new.xml', '2025-08-20'),
        nested('/undated.xml'),
      ),
      '/old.xml': sitemap(entry(1)),
      '/new.xml': sitemap(entry(2)),
      '/undated.xml': sitemap(entry(3)),
    }
    expect(urls(await found(MAP, site, { since: '2025-08-01' }))).toEqual(['/news/2', '/news/3'])
    expect(server.seen.map(({ path }) => path)).not.toContain('/old.xml')
  })

  it('that leads back to itself, or ever deeper, comes to an end', async () => {
    const site: Record<string, string> = { '/sitemap.xml': index(nested('/sitemap.xml'), nested('/1.xml')) }
    for (let depth = 1; depth < 9; depth += 1)
      site[`/${depth}.xml`] = index(nested(`/${depth + 1}.xml`), nested('/1.xml'))
    const { problems } = await found(MAP, site)
    expect(problems).toEqual([expect.stringContaining('at most 3 deep')])
    expect(server.seen.map(({ path }) => path)).toEqual(['/robots.txt', '/sitemap.xml', '/1.xml', '/2.xml', '/3.xml'])
  })

  it('of another site is not read', async () => {
    const { problems } = await found(MAP, {
      '/sitemap.xml': index(
        '<sitemap><loc>http://other.example/s.xml</loc></sitemap>',
        '<sitemap><loc>file:///etc/passwd</loc></sitemap>',
      ),
      '/s.xml': sitemap(entry(1)),
    })
    expect(problems).toHaveLength(2)
    expect(server.seen.map(({ host }) => host)).not.toContain('other.example')
  })

  it('of 60,000 addresses is read up to 50,000, in good time, and reported', () => {
    const text = sitemap(...Array.from({ length: 60_000 }, (_, number) => entry(number)))
    const started = performance.now()
    const listing = sitemapListing(text)
    expect(performance.now() - started).toBeLessThan(3000)
    expect(listing?.articles).toHaveLength(50_000)
    expect(listing?.problem).toContain('50000')
  })

  it('that unfolds to more than a sitemap may weigh is reported', async () => {
    const result = await found(MAP, {
      '/sitemap.xml': (_, response) => response.end(gzipSync(Buffer.alloc(60 * 1024 * 1024))),
    })
    expect(result.articles).toEqual([])
    expect(result.problems[0]).toContain('Expected at most 52428800 bytes')
  })

  it('that ends within an address does not announce the half of it', () => {
    const whole = sitemap(entry(1), entry(234))
    const listing = sitemapListing(whole.slice(0, whole.indexOf('234') + 2))
    expect(listing?.articles.map(({ url }) => url)).toEqual([`${SITE}/news/1`])
  })

  it('without an address in it is a sitemap still, and a feed is none', () => {
    expect(sitemapListing('<?xml version="1.0"?><urlset></urlset>')).toMatchObject({ articles: [], sitemaps: [] })
    expect(sitemapListing(rss(item(1)))).toBeNull()
    expect(feedListing('<html><p>x</p></html>')).toBeNull()
  })

  it.each([
    ['<a>'.repeat(2_000_000)],
    ['<item>'.repeat(1_000_000)],
    [`<rss><channel><item>${'<a>'.repeat(100_000)}`],
    [`<urlset><url>${'<a:b>'.repeat(1_000_000)}<loc>x`],
    [`<rss><channel>${'<item><link>'.repeat(500_000)}`],
    [`<urlset ${'a="b" '.repeat(100_000)}>`],
    ['&'.repeat(1_000_000)],
  ])('or feed of nonsense takes no time: %.20s', (text) => {
    const started = performance.now()
    sitemapListing(text)
    feedListing(text)
    expect(performance.now() - started).toBeLessThan(2000)
  })
})
