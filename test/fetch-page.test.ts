import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { contentHash, identify } from '../extractors/identify.ts'
import { Page } from '../models/page.ts'
import type { Source } from '../models/source.ts'
import { isChallenge } from '../pipeline/fetch/challenge.ts'
import type { HttpClient } from '../pipeline/fetch/client.ts'
import { type FetchOptions, fetchPage } from '../pipeline/fetch/fetchPage.ts'
import { type Manners, politely } from '../pipeline/fetch/politely.ts'
import { paceOf } from '../pipeline/fetch/politeness.ts'
import { retryAfter } from '../pipeline/fetch/retryAfter.ts'
import { robotsOf } from '../pipeline/fetch/robots.ts'
import { backoff } from '../pipeline/fetch/verdict.ts'
import { type Handler, paths, type TestServer, testClient, testServer } from './fetchServer.ts'

const NOW = new Date('2025-09-01T08:00:00Z')
const SOURCE: Source = {
  id: 'payam',
  name: { fa: 'پیام اقتصاد', en: 'Payam' },
  hosts: ['www.payam.example', 'payam.example'],
  cms: 'nastooh',
  verified: false,
  feeds: [],
  sitemaps: [],
  article: '^/news/(?<id>[0-9]+)(?:/|$)',
  delay_ms: 0,
  timezone: 'Asia/Tehran',
}
const HTML = '<!doctype html><html lang="fa"><h1>بهره‌برداری از ۱۲ طرح صنعتی</h1></html>'

let server: TestServer
let client: HttpClient
let manners: Manners

beforeAll(async () => {
  server = await testServer()
  const route = { address: '127.0.0.1', port: server.port }
  const hosts = ['www.payam.example', 'payam.example', 'other.example']
  client = testClient({ allowPrivate: false, timeoutMs: 500, routes: new Map(hosts.map((host) => [host, route])) })
})
beforeEach(() => {
  const pace = paceOf()
  manners = { client, pace, robots: robotsOf(client, () => NOW, pace), sources: [SOURCE], now: () => NOW }
})
afterAll(async () => {
  await client.close()
  await server.close()
})

const serve = (path: string, answer: string | Handler) => server.answer(paths({ [path]: answer }))
const asked = () => server.seen.map(({ path }) => path)
const addressOf = (url: string) => ({ id: identify('pag', [url]), url, source: null })
const fetched = (url: string, options?: FetchOptions) => fetchPage(addressOf(url), manners, options)
const status =
  (code: number, headers: Record<string, string> = {}, body = ''): Handler =>
  (_, response) =>
    response.writeHead(code, headers).end(body)

describe('a page', () => {
  it('comes with its raw bytes, and with what the site says of it', async () => {
    serve(
      '/news/1',
      status(200, { 'content-type': 'text/html; charset=utf-8', etag: '"7"', 'last-modified': 'then' }, HTML),
    )
    const result = await fetched('https://www.payam.example/news/1')
    if (result.kind !== 'page') throw new Error(result.detail)
    expect(new TextDecoder().decode(result.bytes)).toBe(HTML)
    expect(Page.parse(result.page)).toEqual({
      id: identify('pag', ['https://www.payam.example/news/1']),
      url: 'https://www.payam.example/news/1',
      final_url: 'https://www.payam.example/news/1',
      source: 'payam',
      fetched_at: '2025-09-01T08:00:00.000Z',
      status: 200,
      content_type: 'text/html; charset=utf-8',
      etag: '"7"',
      last_modified: 'then',
      content_hash: contentHash(Buffer.from(HTML)),
    })
    expect(asked()).toEqual(['/robots.txt', '/news/1'])
  })

  it('is asked for only if it changed, where it is known', async () => {
    serve('/news/1', (request, response) =>
      request.headers['if-none-match'] === '"7"'
        ? response.writeHead(304).end()
        : response.setHeader('etag', '"7"').end(HTML),
    )
    const first = await fetched('http://payam.example/news/1')
    if (first.kind !== 'page') throw new Error(first.detail)
    expect(await fetched('http://payam.example/news/1', { known: first.page })).toMatchObject({
      kind: 'drop',
      reason: 'not_modified',
    })
  })

  it('keeps the address it was asked by beside the one that answered', async () => {
    server.answer(paths({ '/news/1': status(301, { location: '/news/1/slug' }), '/news/1/slug': HTML }))
    const result = await fetched('http://payam.example/news/1')
    expect(result).toMatchObject({
      kind: 'page',
      page: { url: 'http://payam.example/news/1', final_url: 'http://payam.example/news/1/slug' },
    })
  })

  it.each([
    [undefined, HTML],
    ['text/plain', `\n  ${HTML}`],
    ['application/octet-stream', '<HTML><p>خبر</p></HTML>'],
    ['Text/HTML;charset=windows-1256', 'x'],
    ['application/xhtml+xml', '<html/>'],
  ])('is HTML by its type (%s), or by its first words', async (type, body) => {
    serve('/news/1', status(200, type === undefined ? {} : { 'content-type': type }, body))
    expect((await fetched('http://payam.example/news/1')).kind).toBe('page')
  })

  it.each([
    ['application/pdf', '%PDF-1.7'],
    ['image/jpeg', '\u00ff\u00d8'],
    ['application/json', '{}'],
    ['text/plain', 'خبر'],
    ['application/xml', '<?xml version="1.0"?><rss/>'],
  ])('is dropped where it is %s', async (type, body) => {
    serve('/news/1', status(200, { 'content-type': type }, body))
    expect(await fetched('http://payam.example/news/1')).toMatchObject({ kind: 'drop', reason: 'not_html' })
  })
})

describe('an address that gives no page', () => {
  it.each([
    [404, 'not_found'],
    [410, 'not_found'],
    [451, 'not_found'],
    [200, 'empty'],
    [204, 'empty'],
  ])('is dropped at status %i as %s', async (code, reason) => {
    serve('/news/1', status(code))
    expect(await fetched('http://payam.example/news/1')).toMatchObject({ kind: 'drop', reason })
  })

  it.each([
    [401, 3_600_000],
    [403, 3_600_000],
    [429, 60_000],
    [503, 60_000],
    [500, 30_000],
    [502, 30_000],
    [408, 30_000],
    [202, 30_000],
    [302, 30_000],
  ])('is tried again at status %i after %i ms', async (code, after_ms) => {
    serve('/news/1', status(code))
    const result = await fetched('http://payam.example/news/1')
    expect(result).toMatchObject({ kind: 'retry', after_ms })
    expect(result.kind === 'retry' && result.detail).toContain(`status ${code}: http://payam.example/news/1`)
  })

  it.each([
    ['7200', 7_200_000],
    ['Mon, 01 Sep 2025 10:30:00 GMT', 9_000_000],
    ['0', 1000],
    ['nonsense', 60_000],
  ])('is tried again when the site says: %s', async (header, after_ms) => {
    serve('/news/1', status(503, { 'retry-after': header }))
    expect(await fetched('http://payam.example/news/1')).toMatchObject({ kind: 'retry', after_ms })
  })

  it('leaves the whole host alone after 429, without asking it', async () => {
    serve('/news/1', status(429, { 'retry-after': '900' }))
    await fetched('http://payam.example/news/1')
    const count = server.seen.length
    const next = await fetched('http://payam.example/news/2')
    expect(next.kind === 'retry' && next.after_ms).toBeGreaterThan(890_000)
    expect(server.seen).toHaveLength(count)
    expect((await fetched('http://other.example/news/2')).kind).toBe('drop')
  })

  it('waits longer each time, and at most six hours', async () => {
    serve('/news/1', status(500))
    expect(await fetched('http://payam.example/news/1', { attempt: 4 })).toMatchObject({ after_ms: 240_000 })
    expect([1, 2, 3, 50].map(backoff)).toEqual([30_000, 60_000, 120_000, 21_600_000])
  })

  it('is tried again where the answer takes too long', async () => {
    server.answer((request, response) => {
      if (request.url === '/robots.txt') response.end()
    })
    const result = await fetched('http://payam.example/news/1')
    expect(result).toMatchObject({ kind: 'retry', after_ms: 30_000 })
  })

  it('is tried again where redirects go round in a circle', async () => {
    serve('/news/1', status(302, { location: '/news/1' }))
    expect((await fetched('http://payam.example/news/1')).kind).toBe('retry')
  })

  it('is dropped where robots.txt forbids it, without asking for it', async () => {
    server.answer(paths({ '/robots.txt': 'User-agent: *\nDisallow: /news', '/news/1': HTML }))
    expect(await fetched('http://payam.example/news/1')).toMatchObject({ kind: 'drop', reason: 'robots' })
    expect(asked()).toEqual(['/robots.txt'])
  })

  it('is dropped where it redirects to what robots.txt forbids', async () => {
    server.answer(
      paths({
        '/robots.txt': 'User-agent: *\nDisallow: /hidden',
        '/news/1': status(302, { location: 'http://other.example/hidden/1' }),
        '/hidden/1': HTML,
      }),
    )
    expect(await fetched('http://payam.example/news/1')).toMatchObject({ kind: 'drop', reason: 'robots' })
    expect(server.seen.map(({ host, path }) => host + path)).toEqual([
      'payam.example/robots.txt',
      'payam.example/news/1',
      'other.example/robots.txt',
    ])
  })

  it('is tried again where robots.txt cannot be had', async () => {
    server.answer(paths({ '/robots.txt': status(500), '/news/1': HTML }))
    expect(await fetched('http://payam.example/news/1')).toMatchObject({ kind: 'retry', after_ms: 600_000 })
    expect(asked()).toEqual(['/robots.txt'])
  })

  it.each(['http://127.0.0.1/news/1', 'http://localhost/', 'http://2130706433/', 'http://[::1]/'])(
    'is dropped where its host is private: %s',
    async (url) => expect(await fetched(url)).toMatchObject({ kind: 'drop', reason: 'private_address' }),
  )

  it('is dropped where it redirects to a private host', async () => {
    serve('/news/1', status(302, { location: 'http://169.254.169.254/latest/' }))
    expect(await fetched('http://payam.example/news/1')).toMatchObject({ kind: 'drop', reason: 'private_address' })
  })

  it.each(['ftp://payam.example/news/1', 'news/1', 'http://ali:ganj@payam.example/'])(
    'is dropped where it is no address to ask for: %s',
    async (url) => expect(await fetched(url)).toMatchObject({ kind: 'drop', reason: 'bad_address' }),
  )

  it('is dropped where it is longer than any article', async () => {
    serve('/news/1', status(200, { 'content-type': 'text/html' }, 'x'.repeat(9 * 1024 * 1024)))
    expect(await fetched('http://payam.example/news/1')).toMatchObject({ kind: 'drop', reason: 'not_html' })
  })
})

describe('a challenge', () => {
  const arvan =
    '<html><head><title>در حال انتقال</title><script src="/__arcsjs/app.js"></script></head><body></body></html>'
  const persian = '<html><body><h2>در حال انتقال به سایت مورد نظر هستید...</h2></body></html>'
  const long = `<html><body>${'<p>این گزارش درباره حملات سایبری به سامانه‌های خرید است.</p>'.repeat(60)}`

  it.each([
    [200, arvan],
    [200, persian],
    [403, arvan],
    [503, '<html><body>Checking your browser before accessing the website</body></html>'],
    [404, arvan],
  ])('with status %i is no page and no loss of one: the address is tried again', async (code, body) => {
    serve('/news/1', status(code, { 'content-type': 'text/html' }, body))
    const result = await fetched('http://payam.example/news/1')
    expect(result).toMatchObject({ kind: 'retry', after_ms: 900_000 })
    expect(result.kind === 'retry' && result.detail).toMatch(/^blocked: /)
  })

  it('that redirects to the same address to set a cookie is not followed', async () => {
    serve('/news/1', status(307, { location: 'http://payam.example/news/1', 'set-cookie': '__arcsjsc=1; path=/' }))
    expect(await fetched('http://payam.example/news/1')).toMatchObject({ kind: 'retry', after_ms: 900_000 })
    expect(asked()).toEqual(['/robots.txt', '/news/1'])
  })

  const answer = (body: string, headers: Record<string, string> = {}) => ({
    status: 200,
    headers,
    bytes: Buffer.from(body),
  })
  it.each([
    [
      'an article that speaks of one',
      `${long}<p>کاربر پیام «در حال انتقال به سایت مورد نظر هستید» را می‌بیند.</p></body></html>`,
    ],
    [
      'a short article with a picture kept at ArvanCloud',
      `<img src="https://s3.arvancloud.example/a.jpg"><p>${'متن خبر '.repeat(50)}</p>`,
    ],
    ['an empty page', ''],
    ['an article', HTML],
  ])('is not %s', (_, body) => expect(isChallenge(answer(body))).toBe(false))

  it('is not a long page with the name of a protection in it', () => {
    expect(isChallenge(answer(`${'<br>'.repeat(20_000)}<script src="/__arcsjs.js"></script>`))).toBe(false)
  })
  it('is what a header says it is', () => {
    expect(isChallenge(answer('<p>Just a moment</p>', { 'cf-mitigated': 'challenge' }))).toBe(true)
  })
})

describe('requests to one host', () => {
  const spaced = async (own: number, robots: string, count: number) => {
    server.answer((request, response) =>
      request.url === '/robots.txt' ? response.end(robots) : setTimeout(() => response.end(HTML), 20),
    )
    const sources = [{ ...SOURCE, delay_ms: own }]
    const urls = Array.from({ length: count }, (_, number) => `http://payam.example/news/${number}`)
    await Promise.all(urls.map((url) => fetchPage(addressOf(url), { ...manners, sources })))
    const times = server.seen.filter(({ path }) => path !== '/robots.txt').map(({ at }) => at)
    return times.slice(1).map((time, index) => time - (times[index] ?? 0))
  }

  it('are as far apart as the source wants', async () => {
    const gaps = await spaced(120, '', 5)
    expect(gaps).toHaveLength(4)
    // The server sees a request a few milliseconds after it was made.
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(105)
  })

  it('are as far apart as robots.txt wants, where that is longer', async () => {
    expect(Math.min(...(await spaced(10, 'User-agent: *\nCrawl-delay: 0.2', 3)))).toBeGreaterThanOrEqual(185)
  })

  it('are not nearer than the source wants, where robots.txt allows less', async () => {
    expect(Math.min(...(await spaced(120, 'User-agent: *\nCrawl-delay: 0.01', 3)))).toBeGreaterThanOrEqual(105)
  })

  it('are never two at once, even without a delay', async () => {
    let open = 0
    let most = 0
    const pace = paceOf()
    const work = async () => {
      open += 1
      most = Math.max(most, open)
      await new Promise((resolve) => setTimeout(resolve, 5))
      open -= 1
      throw new Error('gone')
    }
    const turns = await Promise.allSettled(Array.from({ length: 10 }, () => pace.turn('a.example', 0, work)))
    expect(turns.every(({ status: state }) => state === 'rejected')).toBe(true)
    expect(most).toBe(1)
  })

  it('do not wait for those to another', async () => {
    const pace = paceOf()
    const stuck = pace.turn(
      'a.example',
      0,
      () => new Promise<string>((resolve) => setTimeout(() => resolve('late'), 200)),
    )
    const started = performance.now()
    expect(await pace.turn('b.example', 1000, async () => 'now')).toBe('now')
    expect(performance.now() - started).toBeLessThan(150)
    expect(await stuck).toBe('late')
  })

  it('that wait can be called off, and those behind them go on', async () => {
    const pace = paceOf()
    const controller = new AbortController()
    await pace.turn('a.example', 0, async () => 1)
    const waiting = pace.turn('a.example', 60_000, async () => 2, controller.signal)
    const behind = pace.turn('a.example', 0, async () => 3)
    controller.abort(new Error('enough'))
    await expect(waiting).rejects.toThrow()
    expect(await behind).toBe(3)
  })

  it('include the hops of a redirect', async () => {
    server.answer(paths({ '/news/1': status(302, { location: '/news/2' }), '/news/2': HTML }))
    await politely('http://payam.example/news/1', { ...manners, sources: [{ ...SOURCE, delay_ms: 150 }] })
    const times = server.seen.filter(({ path }) => path !== '/robots.txt').map(({ at }) => at)
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(135)
  })
})

describe('Retry-After', () => {
  it.each([
    ['120', 120_000],
    [' 5 ', 5000],
    ['Mon, 01 Sep 2025 08:02:00 GMT', 120_000],
    ['Monday, 01-Sep-25 08:02:00 GMT', 120_000],
    ['Sun, 31 Aug 2025 08:00:00 GMT', 1000],
    ['99999999999999999999', 30 * 24 * 3600 * 1000],
    ['1.5', null],
    ['-5', null],
    ['۱۲۰', null],
    ['', null],
    [undefined, null],
  ])('%s is %s milliseconds', (header, milliseconds) => expect(retryAfter(header, NOW)).toBe(milliseconds))
})

describe('a local file', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'khabarkav-fetch-'))
    await writeFile(join(folder, 'خبر ۱.html'), HTML)
    await writeFile(join(folder, 'empty.html'), '')
  })
  afterAll(() => rm(folder, { recursive: true }))
  const fileUrl = (name: string) => pathToFileURL(join(folder, name)).href

  it('is read as a page, with a type by its extension', async () => {
    const result = await fetched(fileUrl('خبر ۱.html'))
    expect(result).toMatchObject({
      kind: 'page',
      page: { status: 200, content_type: 'text/html', final_url: fileUrl('خبر ۱.html') },
    })
    expect(result.kind === 'page' && new TextDecoder().decode(result.bytes)).toBe(HTML)
  })
  it.each([
    ['missing.html', 'not_found'],
    ['empty.html', 'empty'],
    ['.', 'bad_address'],
  ])('is dropped where it cannot be read: %s', async (name, reason) => {
    expect(await fetched(fileUrl(name))).toMatchObject({ kind: 'drop', reason })
  })
  it('of another machine is dropped', async () => {
    expect(await fetched('file://server/share/a.html')).toMatchObject({ kind: 'drop', reason: 'bad_address' })
  })
})
