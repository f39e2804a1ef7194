import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { configFrom } from '../pipeline/config.ts'
import { taking } from '../pipeline/inputs/taking.ts'
import { addressOf, fetchJob } from '../pipeline/inputs/webAddress.ts'
import { embeddedQueue } from '../pipeline/queue/embeddedQueue.ts'
import type { Job, Outcome } from '../pipeline/queue/queue.ts'
import { stages } from '../pipeline/stages/stages.ts'
import { sqliteStore } from '../pipeline/stores/sqliteStore.ts'
import type { Store } from '../pipeline/stores/store.ts'
import { counting } from '../pipeline/tally.ts'
import { type Worker, workerOn } from '../pipeline/worker.ts'

const PAGE = `<!doctype html><html lang="fa"><head><meta charset="utf-8"><title>خبر</title>
<link rel="canonical" href="https://news.example/fa/news/77"><meta property="og:type" content="article"></head>
<body><article><h1>راه‌اندازی کارخانه‌ها در گیلان</h1><p>استاندار گیلان گفت: امسال ۲۷ کارخانه در استان راه‌اندازی شد و ۴۰۰ نفر در آن‌ها
مشغول کار شدند. او افزود که همراهی بانک‌ها و دستگاه‌های اجرایی در این کار چشمگیر بود و این روند در ماه‌های آینده نیز دنبال می‌شود.</p></article></body></html>`

let folder: string
let store: Store
let worker: Worker

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'khabarkav-stages-'))
  store = await sqliteStore(folder)
  worker = workerOn({ store, queue: embeddedQueue(store) }, configFrom({}), { allowPrivate: false, sources: [] })
})

afterEach(async () => {
  await worker.close()
  rmSync(folder, { recursive: true })
})

const run = (job: Job): Promise<Outcome> => stages({ store, manners: worker.manners, sources: [] })(job, 1)

/** Runs a job and everything that follows it, and gives the stages in order. */
async function followed(job: Job): Promise<readonly string[]> {
  const outcome = await run(job)
  if (outcome.outcome !== 'done') return [`${job.stage}: ${outcome.outcome}`]
  const after = await Promise.all(outcome.next.map(followed))
  return [job.stage, ...after.flat()]
}

async function pageFile(name: string, html: string): Promise<Job> {
  const file = join(folder, name)
  writeFileSync(file, html)
  const address = addressOf(pathToFileURL(file).href, [])
  await store.putAddresses([address])
  return fetchJob(address)
}

async function all<Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> {
  const found: Item[] = []
  for await (const item of items) found.push(item)
  return found
}

describe('the stages', () => {
  it('take a page from its address to its claims, and leave the same when they are run twice', async () => {
    const job = await pageFile('page.html', PAGE)
    expect(await followed(job)).toEqual(['fetch', 'parse', 'read'])
    const [article] = await all(store.articles())
    const claims = await store.claimsOf(article?.id ?? '')
    expect(claims.map(({ quantity }) => quantity.amount)).toEqual(expect.arrayContaining(['27', '400']))
    expect(await followed(job)).toEqual(['fetch', 'parse', 'read'])
    expect(await store.counts()).toMatchObject({ pages: 1, articles: 1, claims: claims.length })
    expect(await store.claimsOf(article?.id ?? '')).toEqual(claims)
  })

  it('drop a page that is no article, with a reason of the list', async () => {
    expect(await followed(await pageFile('list.html', '<html><body><p>سلام</p></body></html>'))).toEqual([
      'fetch',
      'parse: drop',
    ])
    expect(
      await run({ ...(await pageFile('gone.html', PAGE)), id: addressOf('file:///nowhere.html', []).id }),
    ).toMatchObject({
      outcome: 'quarantine',
    })
  })

  it.each(['fetch', 'parse', 'read'] as const)(
    'put %s in quarantine where the store has not what it needs',
    async (stage) => {
      expect(await run({ stage, id: 'unknown', lane: null })).toMatchObject({ outcome: 'quarantine' })
    },
  )

  it('let the address that sorts first speak for an article, whichever page is parsed first', async () => {
    const one = await pageFile('a.html', PAGE)
    await followed(one)
    const [before] = await all(store.articles())
    if (before === undefined) throw new Error('Expected an article')
    const earlier = { ...before, url: 'https://aaa.example/1', body: 'نسخه دیگر: ۵ کارخانه راه‌اندازی شد.' }
    await store.putArticle(earlier)
    expect(await followed(one)).toEqual(['fetch', 'parse'])
    expect(await store.article(before.id)).toEqual(earlier)
    await store.putArticle({ ...earlier, url: 'https://zzz.example/1' })
    expect(await followed(one)).toEqual(['fetch', 'parse', 'read'])
    expect(await store.article(before.id)).toEqual(before)
  })
})

describe('taking in', () => {
  const article = {
    id: '1',
    url: null,
    source: null,
    title: null,
    kicker: null,
    lead: null,
    published_at: null,
    code: null,
    section: null,
    tags: [],
    body: 'امسال ۵ پل افتتاح شد.',
  }
  const work = () => worker.work({ signal: new AbortController().signal, untilIdle: true, patienceMs: 2000 })

  it('reads an article once, and again only where its words have changed', async () => {
    const addressed = { ...article, url: 'https://news.example/5' }
    for (const [body, read] of [
      [article.body, 1],
      [article.body, 0],
      ['امسال ۶ پل افتتاح شد.', 1],
    ] as const) {
      const take = await taking(worker)
      await take.article({ ...addressed, body })
      await take.rest()
      expect((await work()).done.read).toBe(read)
    }
    const claims = await all(store.claims())
    expect(claims.map(({ quantity }) => quantity.amount)).toEqual(['6'])
  })

  it('tries again what lies in quarantine', async () => {
    await worker.queue.add([{ stage: 'read', id: 'art_0', lane: null }])
    expect((await work()).quarantined.size).toBe(1)
    await (await taking(worker)).rest()
    const tally = await work()
    expect(tally.quarantined.size).toBe(1)
    expect(tally.ended).toBe(1)
  })
})

describe('a tally', () => {
  it('counts every item once, under the word it ended with', () => {
    const { tally, count } = counting(() => 1000)
    const job: Job = { stage: 'fetch', id: 'a', lane: null }
    count(job, { outcome: 'retry', after_ms: 500, detail: 'busy' })
    expect([...tally.putOff.values()]).toEqual([{ job, detail: 'busy', until: 1500 }])
    expect(tally.ended).toBe(0)
    count(job, { outcome: 'done', next: [{ ...job, stage: 'parse' }] })
    count({ ...job, stage: 'parse' }, { outcome: 'drop', reason: 'empty', detail: 'nothing' })
    expect(tally.putOff.size).toBe(0)
    expect(tally.done).toEqual({ fetch: 1, parse: 0, read: 0 })
    expect(tally.dropped.get('empty')).toHaveLength(1)
    expect(tally.ended).toBe(1)
  })
})
