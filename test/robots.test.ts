import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { HttpClient } from '../pipeline/fetch/client.ts'
import { robotsOf } from '../pipeline/fetch/robots.ts'
import { productToken } from '../pipeline/fetch/robotsRules.ts'
import { failureOf, type Handler, paths, type TestServer, testClient, testServer } from './fetchServer.ts'

let server: TestServer
let client: HttpClient
let time: Date

beforeAll(async () => {
  server = await testServer()
  client = testClient({ timeoutMs: 1000 })
})
beforeEach(() => {
  time = new Date('2025-09-01T00:00:00Z')
})
afterAll(async () => {
  await client.close()
  await server.close()
})

const robots = () => robotsOf(client, () => time)
const file = (text: string | Handler) => server.answer(paths({ '/robots.txt': text }))
const allowed = async (path: string) => (await robots().allowed(`${server.origin}${path}`)).allowed

describe('robots.txt', () => {
  it('forbids what it disallows, and allows the rest', async () => {
    file('User-agent: *\nDisallow: /admin\nAllow: /admin/public')
    expect(await allowed('/admin/users')).toBe(false)
    expect(await allowed('/admin/public/1')).toBe(true)
    expect(await allowed('/news/1')).toBe(true)
  })

  it('says of a forbidden address that there is nothing to wait for', async () => {
    file('User-agent: *\nDisallow: /')
    const verdict = await robots().allowed(`${server.origin}/news/1`)
    expect(verdict).toMatchObject({ allowed: false, retryAfterMs: null })
    expect(verdict.allowed ? '' : verdict.detail).toContain('/news/1')
  })

  it('speaks to us by name before it speaks to everybody', async () => {
    file('User-agent: *\nDisallow: /\n\nUser-agent: Khabarkav\nDisallow: /private')
    expect(await allowed('/news/1')).toBe(true)
    expect(await allowed('/private/1')).toBe(false)
  })

  it('keeps a group together that other lines stand in', async () => {
    file('User-agent: a\nSitemap: http://x.example/s.xml\nUser-agent: khabarkav\n\nDisallow: /x\n')
    expect(await allowed('/x/1')).toBe(false)
    expect(await allowed('/y/1')).toBe(true)
  })

  it.each([
    'Disallow: /خبر/محرمانه',
    `Disallow: /${encodeURIComponent('خبر')}/${encodeURIComponent('محرمانه')}`,
    `Disallow: /${encodeURIComponent('خبر').toLowerCase()}/`,
  ])('means a Persian path however it spells it: %s', async (rule) => {
    file(`User-agent: *\n${rule}`)
    expect(await allowed('/خبر/محرمانه/۱')).toBe(false)
    expect(await allowed(`/${encodeURIComponent('خبر')}/${encodeURIComponent('محرمانه')}`)).toBe(false)
    expect(await allowed('/ورزش/۱')).toBe(true)
  })

  it.each([
    ['with lines that end as on Windows', 'User-agent: *\r\nDisallow: /x\r\n'],
    ['with lines that end as on old Macs', 'User-agent: *\rDisallow: /x\r'],
    ['with a byte order mark', '\ufeffUser-agent: *\nDisallow: /x'],
    ['with comments and blanks', '# hello\n user-agent : * # all\n  DISALLOW:/x # no\n'],
  ])('is read %s', async (_, text) => {
    file(text)
    expect(await allowed('/x')).toBe(false)
    expect(await allowed('/y')).toBe(true)
  })

  it('is always allowed itself, and not asked about', async () => {
    file('User-agent: *\nDisallow: /')
    expect(await allowed('/robots.txt')).toBe(true)
    expect(server.seen).toHaveLength(0)
  })

  it.each([400, 401, 403, 404, 410, 451])('allows everything where it answers %i', async (status) => {
    file((_, response) => response.writeHead(status).end('User-agent: *\nDisallow: /'))
    expect(await allowed('/news/1')).toBe(true)
  })

  it.each([500, 502, 503, 429])('closes the site for now where it answers %i', async (status) => {
    file((_, response) => response.writeHead(status).end())
    const verdict = await robots().allowed(`${server.origin}/news/1`)
    expect(verdict).toMatchObject({ allowed: false, retryAfterMs: 600_000 })
  })

  it('closes the site for as long as it says', async () => {
    file((_, response) => response.writeHead(503, { 'retry-after': '3600' }).end())
    expect(await robots().allowed(`${server.origin}/a`)).toMatchObject({ allowed: false, retryAfterMs: 3_600_000 })
  })

  it('closes the site for now where nobody answers', async () => {
    const verdict = await robots().allowed('http://127.0.0.1:1/news/1')
    expect(verdict).toMatchObject({ allowed: false, retryAfterMs: 600_000 })
    expect(verdict.allowed ? '' : verdict.detail).toContain('ECONNREFUSED')
  })

  it('closes the site for now where a wall against robots stands before it', async () => {
    file('<html><script src="/__arcsjs.js"></script></html>')
    expect((await robots().allowed(`${server.origin}/a`)).allowed).toBe(false)
  })

  it('allows everything where the site shows its front page instead', async () => {
    file((_, response) =>
      response.setHeader('content-type', 'text/html').end('\n<!DOCTYPE html><p>User-agent: *<br>Disallow: /</p>'),
    )
    expect(await allowed('/news/1')).toBe(true)
  })

  it('is read up to 500 KiB, to the last whole line', async () => {
    const filler = `# ${'x'.repeat(97)}\n`
    const head = 'User-agent: *\nDisallow: /first\n'
    const middle = filler.repeat(Math.ceil((500 * 1024 - head.length - 12) / filler.length) - 1)
    const gap = '#'.repeat(500 * 1024 - head.length - middle.length - 12)
    // Byte 512,000 falls behind the slash of this rule: cut there, it would forbid everything.
    const text = `${head}${middle}${gap}\nDisallow: /second\n${filler.repeat(1000)}`
    expect(text.slice(0, 500 * 1024).endsWith('\nDisallow: /')).toBe(true)
    expect(text.length).toBeGreaterThan(600_000)
    file(text)
    expect(await allowed('/first')).toBe(false)
    expect(await allowed('/second')).toBe(true)
    expect(await allowed('/news/1')).toBe(true)
  })

  it('is read up to 500 KiB where it unfolds to much more', async () => {
    const packed = gzipSync(`User-agent: *\nDisallow: /x\n${'#\n'.repeat(20_000_000)}`)
    file((_, response) => response.setHeader('content-encoding', 'gzip').end(packed))
    expect(await allowed('/x')).toBe(false)
  })

  it('is followed through five redirects, and counts as none after more', async () => {
    const chain =
      (length: number): Handler =>
      (request, response) => {
        const hop = request.url === '/robots.txt' ? 0 : Number(request.url?.slice(1))
        if (hop < length) response.writeHead(301, { location: `/${hop + 1}` }).end()
        else response.end('User-agent: *\nDisallow: /')
      }
    server.answer(chain(5))
    expect(await allowed('/news/1')).toBe(false)
    server.answer(chain(6))
    expect(await allowed('/news/1')).toBe(true)
  })

  it('tells its Crawl-delay in milliseconds, at most two minutes', async () => {
    file('User-agent: *\nCrawl-delay: 5\nDisallow:')
    expect(await robots().allowed(`${server.origin}/a`)).toEqual({ allowed: true, delayMs: 5000 })
    file('User-agent: *\nCrawl-delay: 86400')
    expect(await robots().allowed(`${server.origin}/a`)).toEqual({ allowed: true, delayMs: 120_000 })
    file('User-agent: *\nCrawl-delay: soon')
    expect(await robots().allowed(`${server.origin}/a`)).toEqual({ allowed: true, delayMs: null })
    file('User-agent: other\nCrawl-delay: 5')
    expect(await robots().allowed(`${server.origin}/a`)).toEqual({ allowed: true, delayMs: null })
  })

  it('is asked for once a day, also by a hundred at once', async () => {
    file('User-agent: *\nDisallow: /x')
    const kept = robots()
    await Promise.all(Array.from({ length: 100 }, (_, number) => kept.allowed(`${server.origin}/${number}`)))
    expect(server.seen).toHaveLength(1)
    time = new Date(time.getTime() + 23 * 3600 * 1000)
    await kept.allowed(`${server.origin}/a`)
    expect(server.seen).toHaveLength(1)
    time = new Date(time.getTime() + 2 * 3600 * 1000)
    await Promise.all(Array.from({ length: 100 }, (_, number) => kept.allowed(`${server.origin}/${number}`)))
    expect(server.seen).toHaveLength(2)
  })

  it('is asked for again soon where it could not be had', async () => {
    file((_, response) => response.writeHead(500).end())
    const kept = robots()
    expect((await kept.allowed(`${server.origin}/a`)).allowed).toBe(false)
    file('User-agent: *\nDisallow:')
    expect((await kept.allowed(`${server.origin}/a`)).allowed).toBe(false)
    time = new Date(time.getTime() + 11 * 60 * 1000)
    expect((await kept.allowed(`${server.origin}/a`)).allowed).toBe(true)
  })

  it('of a private host is not asked for', async () => {
    const guarded = testClient({ allowPrivate: false })
    file('User-agent: *\nDisallow:')
    const failure = await failureOf(robotsOf(guarded, () => time).allowed(`${server.origin}/a`))
    expect(failure.kind).toBe('private_address')
    expect(server.seen).toHaveLength(0)
    await guarded.close()
  })

  it('does not hang over a file of nothing but stars', async () => {
    file(`User-agent: *\n${`Disallow: /${'*a'.repeat(3000)}$\n`.repeat(80)}`)
    const started = performance.now()
    expect(await allowed(`/${'a'.repeat(2000)}`)).toBe(true)
    expect(performance.now() - started).toBeLessThan(5000)
  })
})

describe('the name by which robots.txt calls us', () => {
  it.each([
    ['khabarkav/0.1 (+https://khabarkav.example)', 'khabarkav'],
    ['Khabarkav', 'khabarkav'],
    ['desk-reader (contact: desk@x.example)', 'desk-reader'],
    ['', '*'],
  ])('of «%s» is %s', (userAgent, token) => expect(productToken(userAgent)).toBe(token))
})
