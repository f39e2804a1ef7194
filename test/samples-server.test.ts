import { gunzipSync } from 'node:zlib'
import { type CheerioAPI, load } from 'cheerio/slim'
import { Agent, request } from 'undici'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { SampleArticle, SampleSite } from '../data/samples/sample.ts'
import { SAMPLE_SITES } from '../data/samples/sources.ts'
import { addressOf, articlePath, shortPath } from '../pipeline/samples/addresses.ts'
import { printedMoment } from '../pipeline/samples/calendar.ts'
import { type ServedSamples, serveSamples } from '../pipeline/samples/serveSamples.ts'

let served: ServedSamples
const agent = new Agent({ connections: 4 })
beforeAll(async () => {
  served = await serveSamples()
})
afterAll(async () => {
  await agent.close()
  await served.close()
})

interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly bytes: Buffer
}
async function ask(address: string, headers: Record<string, string> = {}): Promise<Answer> {
  const url = new URL(address)
  const route = served.routes.get(url.host) ?? [...served.routes.values()][0]
  const target = `http://${route?.address}:${route?.port}${url.pathname}${url.search}`
  const answer = await request(target, { headers: { host: url.host, ...headers }, dispatcher: agent })
  return { status: answer.statusCode, headers: answer.headers, bytes: Buffer.from(await answer.body.arrayBuffer()) }
}
const text = async (address: string) => (await ask(address)).bytes.toString('utf8')
const site = (id: string): SampleSite => {
  const found = SAMPLE_SITES.find(({ source }) => source.id === id)
  if (found === undefined) throw new Error(`Expected a sample site ${id}`)
  return found
}
const wholeAddress = (of: SampleSite, article: SampleArticle) => addressOf(of, articlePath(of, article))
const locs = (xml: string) => [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map((found) => found[1] ?? '')
const squeezed = (words: string) => words.replace(/\s+/gu, ' ').trim()

/** Where each family keeps what: the selectors that its real sites answer to. */
const SELECTORS = {
  nastooh: {
    title: '.item-title h1.title',
    lead: '.item-summary p.summary',
    body: 'div.item-text[itemprop=articleBody]',
    drop: '.item-boxes',
  },
  iransamaneh: { title: 'h1.title', lead: '.subtitle', body: 'div.body', drop: 'script' },
  aasaam: { title: 'h1.title', lead: 'p.lead', body: '#echo_detail', drop: '.noprint' },
} as const
function selectors(of: SampleSite) {
  const { cms } = of.source
  if (cms === 'tasnim' || cms === 'generic') throw new Error(`Expected a family with sample pages, but found ${cms}`)
  return SELECTORS[cms]
}
function bodyText($: CheerioAPI, of: SampleSite): string {
  const { body, drop } = selectors(of)
  $(body).find(drop).remove()
  $(body).find('br').replaceWith('\n')
  return squeezed($(body).text())
}

describe('the server of the sample sites', () => {
  test('answers every whole page with its article, at the selectors of its family', async () => {
    for (const of of SAMPLE_SITES) {
      for (const article of of.articles.filter((one) => ['page', 'windows-1256'].includes(one.answer))) {
        const answer = await ask(wholeAddress(of, article))
        expect([article.code, answer.status]).toEqual([article.code, 200])
        const encoding = article.answer === 'page' ? 'utf-8' : article.answer
        const $ = load(new TextDecoder(encoding).decode(answer.bytes))
        expect(squeezed($(selectors(of).title).text())).toBe(article.title)
        expect(squeezed($(selectors(of).lead).text())).toBe(article.lead ?? '')
        const body = bodyText($, of)
        expect(of.source.cms === 'aasaam' ? body.replace(' انتهای پیام/', '') : body).toBe(
          squeezed(article.body.join(' ')),
        )
        expect($('link[rel=canonical]').attr('href')).toBe(wholeAddress(of, article))
        expect($.root().text()).toContain(String(article.code))
      }
    }
  })

  test('tells the time of an article as each family does', async () => {
    const [mehr, ilna, irib] = [site('sobhgah'), site('karava'), site('simaye-diyar')].map((of) => {
      const article = of.articles.find((one) => one.answer === 'page')
      if (article === undefined) throw new Error('Expected a whole page on every site')
      return { address: wholeAddress(of, article), article }
    })
    const nastooh = load(await text(mehr?.address ?? ''))
    const utc = nastooh('meta[property="article:published_time"]').attr('content') ?? ''
    expect(utc.endsWith('Z') && Date.parse(utc)).toBe(Date.parse(mehr?.article.published ?? ''))
    expect(nastooh('.item-nav .item-date > span').text()).toBe('۲۰ خرداد ۱۴۰۳، ۱۰:۴۲')
    expect(load(await text(ilna?.address ?? ''))('time[datetime]').attr('datetime')).toBe(ilna?.article.published)
    const iransamaneh = load(await text(irib?.address ?? ''))
    const moment = printedMoment(irib?.article.published ?? '')
    expect(iransamaneh('meta[property="article:published_time"]').attr('content')).toBe(
      `${moment.date} - ${moment.time}`,
    )
    expect(iransamaneh('.news_pdate_c').text()).toMatch(/^تاریخ انتشار: .+ {2}۱۴۰۳ - ۰۹:۲۱$/u)
  })

  test('redirects each short address to the whole one, by raw UTF-8 on one site', async () => {
    for (const of of SAMPLE_SITES) {
      for (const article of of.articles) {
        const answer = await ask(addressOf(of, shortPath(of, article)))
        const location = Buffer.from(String(answer.headers.location), 'latin1').toString('utf8')
        expect(answer.status).toBe(301)
        expect(new URL(location, addressOf(of, '/')).href).toBe(wholeAddress(of, article))
        expect(location.includes('%')).toBe(of.source.cms !== 'nastooh')
      }
    }
  })

  test('answers 304 to who knows the ETag or the date, and 200 to who does not', async () => {
    const of = site('sobhgah')
    const address = wholeAddress(of, of.articles[0] as SampleArticle)
    const { etag, 'last-modified': modified } = (await ask(address)).headers
    expect((await ask(address, { 'if-none-match': String(etag) })).status).toBe(304)
    expect((await ask(address, { 'if-modified-since': String(modified) })).status).toBe(304)
    expect((await ask(address, { 'if-none-match': '"another"', 'if-modified-since': String(modified) })).status).toBe(
      200,
    )
    expect((await ask(address, { 'if-modified-since': 'Mon, 01 Jan 2024 00:00:00 GMT' })).status).toBe(200)
  })

  test('compresses for who accepts it, and nothing else', async () => {
    const of = site('karava')
    const address = wholeAddress(of, of.articles[0] as SampleArticle)
    const [plain, zipped] = [await ask(address), await ask(address, { 'accept-encoding': 'gzip, br' })]
    expect(plain.headers['content-encoding']).toBeUndefined()
    expect(zipped.headers['content-encoding']).toBe('gzip')
    expect(gunzipSync(zipped.bytes).equals(plain.bytes)).toBe(true)
  })

  test('answers 404 for an article that is gone though announced, 421 for a host it does not serve, 400 for a path that is none', async () => {
    const of = site('sobhgah')
    const gone = of.articles.find((article) => article.answer === 'gone') as SampleArticle
    expect(await text(of.source.feeds[0] ?? '')).toContain(`/news/${gone.code}/`)
    expect((await ask(wholeAddress(of, gone))).status).toBe(404)
    expect((await ask('http://sobhgah.example/news/1/x')).status).toBe(404)
    expect((await ask('http://elsewhere.example/')).status).toBe(421)
    expect((await ask('http://sobhgah.example/news/%E0%A4%A')).status).toBe(400)
  })

  test('checks for bots under status 200, with no article in the answer and no leave to keep it', async () => {
    const of = site('karava')
    const article = of.articles.find((one) => one.answer === 'challenge') as SampleArticle
    const answer = await ask(wholeAddress(of, article))
    expect(answer.status).toBe(200)
    expect(answer.headers.etag).toBeUndefined()
    expect(answer.bytes.toString('utf8')).toContain('در حال انتقال به سایت مورد نظر هستید')
    expect(load(answer.bytes.toString('utf8'))(selectors(of).body).length).toBe(0)
  })

  test('shows albums and home pages that are no articles', async () => {
    for (const of of SAMPLE_SITES) {
      for (const album of of.articles.filter((article) => article.answer === 'album')) {
        const answer = await ask(wholeAddress(of, album))
        expect(answer.status).toBe(200)
        expect(bodyText(load(answer.bytes.toString('utf8')), of)).toBe('')
      }
      const home = load(await text(addressOf(of, '/')))
      expect(home('h1').length + home(selectors(of).body).length).toBe(0)
    }
    expect(locs(await text('http://karava.example/sitemap.xml'))).toContain('http://karava.example/')
    expect((await text('http://sobhgah.example/sitemap/news/sitemap.xml')).includes('/photo/')).toBe(false)
  })
})

describe('what the sample sites announce', () => {
  test('is forbidden by robots.txt on one path that a feed lists all the same', async () => {
    const robots = await text('http://karava.example/robots.txt')
    const rules = [...robots.matchAll(/^Disallow: (.+)$/gm)].map((found) => found[1] ?? '')
    const links = [
      ...(await text('http://karava.example/feeds/')).matchAll(/<link>http:\/\/karava\.example([^<]+)<\/link>/g),
    ]
    const forbidden = links.map((found) => found[1] ?? '').filter((path) => rules.some((rule) => path.startsWith(rule)))
    expect(forbidden.length).toBe(1)
    for (const of of SAMPLE_SITES) expect(await text(addressOf(of, '/robots.txt'))).not.toContain('Crawl-delay')
  })

  test('comes with RFC 822 dates in two feeds, and with Jalali dates and a bare ampersand in the third', async () => {
    const dates = (xml: string) => [...xml.matchAll(/<pubDate>([^<]+)<\/pubDate>/g)].map((found) => found[1] ?? '')
    for (const feed of ['http://sobhgah.example/rss', 'http://karava.example/feeds/']) {
      const xml = await text(feed)
      expect(xml).not.toMatch(/&(?!amp;|lt;|gt;|quot;)/)
      const of = SAMPLE_SITES.find((one) => one.source.feeds.includes(feed))
      const published = new Set(of?.articles.map((article) => Date.parse(article.published)))
      expect(dates(xml).length).toBeGreaterThan(2)
      expect(dates(xml).filter((date) => !published.has(Date.parse(date)))).toEqual([])
    }
    const third = await text('http://simaye-diyar.example/fa/rss/allnews')
    expect(third).toContain('?utm_source=rss&utm_medium=feed</link>')
    expect(dates(third)[0]).toBe('۱۴۰۴/۰۶/۱۰ - ۱۲:۰۰')
  })

  test('leads to pages that answer, whatever the query', async () => {
    for (const of of SAMPLE_SITES) {
      for (const feed of of.source.feeds) {
        for (const [, link] of (await text(feed)).matchAll(/<link>([^<]+)<\/link>/g)) {
          const article = of.articles.find((one) => link?.includes(String(one.code)))
          const status = (await ask(link ?? '')).status
          const short =
            link !== undefined && article !== undefined && !decodeURI(link).includes(articlePath(of, article))
          expect([link, status]).toEqual([
            link,
            article?.answer === 'gone' ? 404 : short && link !== addressOf(of, '/') ? 301 : 200,
          ])
        }
      }
    }
  })

  test('is in a sitemap index with a gzip child, a news sitemap and a plain one, each address once', async () => {
    const children = locs(await text('http://sobhgah.example/sitemap/news/sitemap.xml'))
    const zipped = children.filter((address) => address.endsWith('.gz'))
    expect([children.length, zipped.length]).toEqual([2, 1])
    const archive = await ask(zipped[0] ?? '')
    expect(archive.headers['content-encoding']).toBeUndefined()
    const news = await text('http://simaye-diyar.example/fa-sitemap-news')
    expect(news).toContain('<news:publication_date>2025-09-01T12:00:00+03:30</news:publication_date>')
    const all = [
      ...locs(gunzipSync(archive.bytes).toString('utf8')),
      ...locs(await text(children.find((address) => !address.endsWith('.gz')) ?? '')),
      ...locs(news),
      ...locs(await text('http://karava.example/sitemap.xml')).filter(
        (address) => address !== 'http://karava.example/',
      ),
    ]
    const listed = SAMPLE_SITES.flatMap((of) =>
      of.articles
        .filter((article) => article.announced.includes('sitemap'))
        .map((article) => wholeAddress(of, article)),
    )
    expect(all.toSorted()).toEqual(listed.toSorted())
  })

  test('is asked for on the record', async () => {
    await ask('http://sobhgah.example/robots.txt?x=1')
    expect(served.requests().at(-1)).toBe('sobhgah.example/robots.txt')
  })
})
