import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { Article } from '../models/article.ts'
import { Fact } from '../models/fact.ts'
import { khabarkav } from './khabarkav.ts'

const folder = mkdtempSync(join(tmpdir(), 'khabarkav-cli-'))
afterAll(() => rmSync(folder, { recursive: true }))

let folders = 0
/** Variables that give a run a data folder of its own. */
const fresh = () => ({ KHABARKAV_DATA: join(folder, `data-${folders++}`) })

const COMMANDS = [
  'extract',
  'quantities',
  'parse',
  'ingest',
  'crawl',
  'work',
  'export',
  'facts',
  'why',
  'repair',
  'doctor',
  'schema',
  'demo',
]

const PAGE = (count: number) => `<!doctype html><html lang="fa"><head><meta charset="utf-8"><title>خبر</title>
<link rel="canonical" href="https://news.example/fa/news/1"><meta property="og:type" content="article"><meta property="article:published_time" content="2025-08-23T10:00:00+03:30"></head>
<body><article><h1>افتتاح ${count} طرح در همدان</h1><p>استاندار همدان گفت: امسال ${count} طرح عمرانی در استان همدان افتتاح شد و مردم از
نزدیک با روند کار آشنا شدند. او از همه دستگاه‌هایی که در اجرای این طرح‌ها همراهی کرده بودند تشکر کرد و گفت این مسیر ادامه دارد.</p>
</article></body></html>`

describe('help', () => {
  it('lists every command', async () => {
    const { code, out } = await khabarkav(['--help'])
    expect(code).toBe(0)
    for (const command of COMMANDS) expect(out).toContain(`\n  ${command}`)
  })

  it.each(COMMANDS)('of %s has an example that begins with the command', async (command) => {
    const { code, out } = await khabarkav([command, '--help'])
    expect(code).toBe(0)
    expect(out).toMatch(new RegExp(`Examples:[^]*khabarkav ${command}`))
  })

  it.each([[['frobnicate']], [['export', '--what', 'everything']], [['parse']], [['facts', '--colour']]])(
    'is offered, with code 2, for %j',
    async (args) => {
      const { code, out, err } = await khabarkav(args)
      expect(code).toBe(2)
      expect(out).toBe('')
      expect(err).toContain('--help tells more')
    },
  )
})

describe('configuration', () => {
  it.each([
    ['KHABARKAV_CONCURRENCY', 'many'],
    ['KHABARKAV_TIMEOUT_MS', '1'],
    ['KHABARKAV_MAX_BYTES', '-5'],
    ['REDIS_URL', 'http://127.0.0.1'],
    ['DATABASE_URL', 'nonsense'],
    ['KHABARKAV_USER_AGENT', 'خبرکاو'],
  ])('that is malformed is refused with code 2, naming %s', async (name, value) => {
    const { code, err } = await khabarkav(['facts'], { variables: { ...fresh(), [name]: value } })
    expect(code).toBe(2)
    expect(err.split('\n')[0]).toContain(`${name}: Expected`)
  })

  it('never shows the password of an address', async () => {
    const variables = {
      ...fresh(),
      REDIS_URL: 'redis://me:s3cret@127.0.0.1:1',
      DATABASE_URL: 'postgres://me:s3cret@127.0.0.1:1/x',
    }
    for (const args of [['doctor'], ['doctor', '--json'], ['work'], ['export']]) {
      const { code, out, err } = await khabarkav(args, { variables })
      expect(code).toBeGreaterThan(0)
      expect(out + err).not.toContain('s3cret')
    }
  })
})

describe('doctor', () => {
  it('is content with nothing configured, and lists every variable', async () => {
    const { code, out } = await khabarkav(['doctor', '--json'], { variables: fresh() })
    expect(code).toBe(0)
    const { healthy, variables } = JSON.parse(out) as {
      healthy: boolean
      variables: { name: string; value: string | null }[]
    }
    expect(healthy).toBe(true)
    expect(variables.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['KHABARKAV_DATA', 'REDIS_URL', 'DATABASE_URL']),
    )
    expect(variables.find(({ name }) => name === 'REDIS_URL')?.value).toBeNull()
  })

  it('ends with 1 where a configured Redis cannot be reached, and says which address and which variable', async () => {
    const { code, out } = await khabarkav(['doctor'], { variables: { ...fresh(), REDIS_URL: 'redis://127.0.0.1:1' } })
    expect(code).toBe(1)
    expect(out).toMatch(/Redis[^\n]*failed[^\n]*127\.0\.0\.1:1[^\n]*REDIS_URL/)
  })
})

describe('schema', () => {
  it.each(['claim', 'fact', 'article'])('of a %s is a JSON Schema', async (name) => {
    const { code, out } = await khabarkav(['schema', name])
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: name,
      type: 'object',
    })
  })

  it('of anything else is refused', async () => {
    const { code, err } = await khabarkav(['schema', 'rumour'])
    expect(code).toBe(2)
    expect(err).toContain('«rumour»')
  })
})

describe('parse', () => {
  it('writes the article of a saved page on one line, which extract reads', async () => {
    const page = join(folder, 'parse.html')
    writeFileSync(page, PAGE(31))
    const parsed = await khabarkav(['parse', page, '--url', 'https://news.example/fa/news/1'])
    expect(parsed.code).toBe(0)
    expect(Article.parse(JSON.parse(parsed.out))).toMatchObject({ title: 'افتتاح ۳۱ طرح در همدان'.replace('۳۱', '31') })
    const { code, out } = await khabarkav(['extract'], { stdin: parsed.out })
    expect(code).toBe(0)
    expect(out).toContain('"amount":"31"')
  })

  it.each([
    [['/nowhere/page.html'], 'ENOENT'],
    [['http://127.0.0.1:1/'], '--allow-private'],
  ])('says in one line what is wrong with %j', async (args, expected) => {
    const { code, out, err } = await khabarkav(['parse', ...args])
    expect(code).toBe(1)
    expect(out).toBe('')
    expect(err).toContain(expected)
    expect(err).not.toContain('    at ')
  })
})

describe('ingest', () => {
  it('keeps what it reads, changes nothing when it runs again, and reads a file again that has changed', async () => {
    const variables = fresh()
    const page = join(folder, 'changing.html')
    writeFileSync(page, PAGE(12))
    const first = await khabarkav(['ingest', page, '--json'], { variables })
    expect(first.code).toBe(0)
    expect(JSON.parse(first.out)).toMatchObject({ fetched: 1, read: 1, articles: { new: 1, total: 1 }, quarantined: 0 })
    const before = await khabarkav(['export', '--what', 'claims'], { variables })

    const second = await khabarkav(['ingest', page, '--json'], { variables })
    expect(second.code).toBe(0)
    expect(JSON.parse(second.out)).toMatchObject({
      fetched: 0,
      read: 0,
      articles: { new: 0, total: 1 },
      claims: { new: 0 },
    })
    expect(await khabarkav(['export', '--what', 'claims'], { variables })).toEqual(before)

    writeFileSync(page, PAGE(13))
    const third = await khabarkav(['ingest', page, '--json'], { variables })
    expect(JSON.parse(third.out)).toMatchObject({ fetched: 1, read: 1 })
    const after = await khabarkav(['export', '--what', 'claims'], { variables })
    expect(before.out).toContain('"amount":"12"')
    expect(after.out).toContain('"amount":"13"')
    expect(after.out).not.toContain('"amount":"12"')
  })

  it('takes articles and a list, and reports in a table and as facts', async () => {
    const variables = fresh()
    const articles = join(folder, 'articles.jsonl')
    writeFileSync(articles, '{"id":"1","date":"2025-08-23","body":"امسال ۵۲ مدرسه در یزد افتتاح شد."}\n{"id":"2"}\n')
    const list = join(folder, 'list.txt')
    writeFileSync(list, `# the morning's\n\n${articles}\n`)
    const { code, out, err } = await khabarkav(['ingest', '--from', list], { variables })
    expect(code).toBe(1)
    expect(err).toContain(`${articles}:2: field "body"`)
    expect(err).toContain('1 inputs failed')
    expect(out).toMatch(/articles\s+│ 1 /)
    const facts = await khabarkav(['facts', '--json'], { variables })
    const found = (JSON.parse(facts.out) as unknown[]).map((fact) => Fact.parse(fact))
    expect(found.map(({ amount }) => amount)).toContain('52')
    const table = await khabarkav(['facts', '--status', 'achieved'], { variables })
    expect(table.out).toContain('۵۲')
    const [heading] = table.out.split('\n').filter((line) => line.includes('سنجه'))
    expect(heading?.indexOf('منابع')).toBeLessThan(heading?.indexOf('سنجه') ?? 0)
  })

  it('refuses loopback addresses unless it is allowed them, and says which were dropped and why', async () => {
    const server = createServer((request, response) => {
      if (request.url === '/robots.txt') response.writeHead(404).end()
      else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(PAGE(8))
    })
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    try {
      const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/news/1`
      const refused = await khabarkav(['ingest', address, '--json'], { variables: fresh() })
      expect(refused.code).toBe(1)
      expect(JSON.parse(refused.out)).toMatchObject({ fetched: 0, dropped: { private_address: 1 } })
      expect(refused.err).toContain('Expected a public host')
      const allowed = await khabarkav(['ingest', address, '--allow-private', '--json'], { variables: fresh() })
      expect(allowed.code).toBe(0)
      expect(JSON.parse(allowed.out)).toMatchObject({ fetched: 1, read: 1 })
    } finally {
      server.close()
    }
  })

  it('does not wait for a site that wants to be left alone for an hour', async () => {
    const server = createServer((request, response) => {
      if (request.url === '/robots.txt') response.writeHead(404).end()
      else response.writeHead(503, { 'retry-after': '3600' }).end()
    })
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    try {
      const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/news/1`
      const { out, err } = await khabarkav(['ingest', address, '--allow-private', '--json'], { variables: fresh() })
      expect(err).toContain('put off: ')
      expect(JSON.parse(out)).toMatchObject({ put_off: 1, waiting: 1, quarantined: 0 })
    } finally {
      server.close()
    }
  })

  it.each([
    [[], 'Expected an address or a file'],
    [['--from', '/nowhere/list.txt'], '--from: ENOENT'],
  ])('with %j is a wrong call', async (args, expected) => {
    const { code, err } = await khabarkav(['ingest', ...args], { variables: fresh() })
    expect(code).toBe(2)
    expect(err).toContain(expected)
  })
})

describe('export', () => {
  it('of an empty store is an empty array, or no line', async () => {
    const variables = fresh()
    const output = join(folder, 'deep/er/facts.json')
    expect(await khabarkav(['export', '--output', output], { variables })).toEqual({ code: 0, out: '', err: '' })
    expect(JSON.parse(readFileSync(output, 'utf8'))).toEqual([])
    expect((await khabarkav(['export', '--format', 'jsonl'], { variables })).out).toBe('')
  })
})

describe('crawl and work', () => {
  it('refuse what they cannot mean', async () => {
    const unknown = await khabarkav(['crawl', '--source', 'nobody'], { variables: fresh() })
    expect(unknown.code).toBe(2)
    expect(unknown.err).toContain('«nobody»')
    expect(unknown.err).toContain('mehr')
    const undated = await khabarkav(['crawl', '--since', 'دیروز شاید'], { variables: fresh() })
    expect(undated.code).toBe(2)
    const alone = await khabarkav(['work'], { variables: fresh() })
    expect(alone.code).toBe(2)
    expect(alone.err).toContain('REDIS_URL')
  })
})
