import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { identify } from '../../extractors/identify.ts'
import type { Address, JobRow, Store } from '../../pipeline/stores/store.ts'
import { sampleArticle, sampleClaim, samplePage } from './samples.ts'

/** Makes an empty place for stores, of which any number can be opened, as by several processes. */
export interface StorePlace {
  open(): Promise<Store>
  remove(): Promise<void>
}

/** Any string at all: NUL, halves of surrogate pairs, backslashes, and Persian. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom('\u0000', '\ud800', '\udfff', '\\', '\\u0000', 'خبر', '\u200c', '😀', "'", '"'), {
      maxLength: 8,
    })
    .map((parts) => parts.join('')),
)

async function all<Value>(values: AsyncIterable<Value>): Promise<Value[]> {
  const list: Value[] = []
  for await (const value of values) list.push(value)
  return list
}

const byBytes = (left: string, right: string) => Buffer.compare(Buffer.from(left), Buffer.from(right))

function sampleJob(number: number, changes: Partial<JobRow> = {}): JobRow {
  const id = identify('pag', ['job', number])
  return {
    stage: 'fetch',
    id,
    lane: 'news.example',
    state: 'waiting',
    attempts: 0,
    not_before: 0,
    detail: '',
    ...changes,
  }
}

/** What every store promises. Each test writes ids of its own into one shared place, or opens a place for itself. */
export function storeContract(name: string, newPlace: () => Promise<StorePlace>): void {
  describe(`the store on ${name}`, () => {
    let place: StorePlace
    let store: Store

    beforeAll(async () => {
      place = await newPlace()
      store = await place.open()
    })
    afterAll(async () => {
      await store.close()
      await place.remove()
    })

    /** An empty store, for the tests that look at all there is. */
    async function withEmptyStore(run: (empty: Store) => Promise<void>): Promise<void> {
      const own = await newPlace()
      const empty = await own.open()
      try {
        await run(empty)
      } finally {
        await empty.close()
        await own.remove()
      }
    }

    describe('addresses', () => {
      it('gives back what was put, with and without a source', async () => {
        const addresses: Address[] = [
          { id: identify('pag', ['a']), url: 'https://news.example/خبر/۱', source: 'mehr' },
          { id: identify('pag', ['b']), url: 'file:///tmp/page.html', source: null },
        ]
        await store.putAddresses(addresses)
        for (const address of addresses) expect(await store.address(address.id)).toEqual(address)
      })

      it('knows nothing of an id that was never put', async () => {
        expect(await store.address(identify('pag', ['never']))).toBeNull()
      })

      it('takes the same address twice in one call and in two, and keeps the later source', async () => {
        await withEmptyStore(async (empty) => {
          const address = { id: identify('pag', ['c']), url: 'https://news.example/c', source: null }
          await empty.putAddresses([address, address])
          await empty.putAddresses([{ ...address, source: 'ilna' }])
          expect(await empty.address(address.id)).toEqual({ ...address, source: 'ilna' })
          expect((await empty.counts()).addresses).toBe(1)
        })
      })

      it('takes no addresses and takes more than one statement can hold', async () => {
        await withEmptyStore(async (empty) => {
          await empty.putAddresses([])
          const many = Array.from({ length: 1_203 }, (_, number) => ({
            id: identify('pag', [number]),
            url: `https://news.example/${number}`,
            source: null,
          }))
          await empty.putAddresses(many)
          expect((await empty.counts()).addresses).toBe(1_203)
        })
      })

      it('gives back any string whatever, NUL and broken surrogates included', async () => {
        await fc.assert(
          fc.asyncProperty(anyText, fc.option(anyText), async (url, source) => {
            const address = { id: identify('pag', [url]), url, source }
            await store.putAddresses([address])
            expect(await store.address(address.id)).toEqual(address)
          }),
          { numRuns: 60 },
        )
      })
    })

    describe('pages', () => {
      it('gives back every field and every byte', async () => {
        const bytes = new Uint8Array(randomBytes(70_000))
        const page = samplePage(1, bytes)
        await store.putPage(page, bytes)
        expect(await store.page(page.id)).toEqual(page)
        expect(await store.bytes(page.content_hash)).toEqual(bytes)
      })

      it('gives back a page whose optional fields are null, and one without bytes', async () => {
        const bytes = new Uint8Array(0)
        const page = samplePage(2, bytes, {
          source: null,
          content_type: null,
          etag: null,
          last_modified: null,
          status: 204,
        })
        await store.putPage(page, bytes)
        expect(await store.page(page.id)).toEqual(page)
        expect(await store.bytes(page.content_hash)).toEqual(bytes)
      })

      it('knows no page and no bytes that were never put', async () => {
        expect(await store.page(identify('pag', ['never']))).toBeNull()
        expect(await store.bytes('0'.repeat(64))).toBeNull()
      })

      it('keeps the newest answer of an address, and the bytes of the older one', async () => {
        const older = new TextEncoder().encode('نسخه نخست')
        const newer = new TextEncoder().encode('نسخه دوم')
        const page = samplePage(3, older)
        const again = samplePage(3, newer, { fetched_at: '2025-08-24T06:45:00.000Z' })
        await store.putPage(page, older)
        await store.putPage(again, newer)
        expect(await store.page(page.id)).toEqual(again)
        expect(await store.bytes(page.content_hash)).toEqual(older)
        expect(await store.bytes(again.content_hash)).toEqual(newer)
      })

      it('keeps any bytes whatever', async () => {
        await fc.assert(
          fc.asyncProperty(fc.uint8Array({ maxLength: 3_000 }), fc.nat(), async (bytes, number) => {
            const page = samplePage(number, bytes)
            await store.putPage(page, bytes)
            expect(await store.bytes(page.content_hash)).toEqual(new Uint8Array(bytes))
          }),
          { numRuns: 25 },
        )
      })

      it('refuses a page that the model does not know', async () => {
        const bytes = new Uint8Array(1)
        await expect(store.putPage({ ...samplePage(4, bytes), id: 'page four' }, bytes)).rejects.toThrow()
        expect(await store.page('page four')).toBeNull()
      })
    })

    describe('articles', () => {
      it('gives back every field, its keys in the order of the model whatever order they came in', async () => {
        const article = sampleArticle(10)
        const backwards = Object.fromEntries(Object.entries(article).reverse()) as typeof article
        await store.putArticle(backwards)
        expect(JSON.stringify(await store.article(article.id))).toBe(JSON.stringify(article))
      })

      it('gives back an article of which nothing but the body is known', async () => {
        const nothing = {
          url: null,
          source: null,
          title: null,
          kicker: null,
          lead: null,
          published_at: null,
          code: null,
          section: null,
        }
        const article = sampleArticle(11, { ...nothing, tags: [] })
        await store.putArticle(article)
        expect(await store.article(article.id)).toEqual(article)
      })

      it('knows nothing of an article that was never put', async () => {
        expect(await store.article(identify('art', ['never']))).toBeNull()
      })

      it('gives back any words whatever, and any id', async () => {
        await fc.assert(
          fc.asyncProperty(anyText, anyText, anyText, async (id, title, body) => {
            const article = sampleArticle(12, { id: `x${id}`, title, body })
            await store.putArticle(article)
            expect(await store.article(article.id)).toEqual(article)
          }),
          { numRuns: 60 },
        )
      })

      it('lists all articles once, in the order of their ids by bytes, over several pages', async () => {
        await withEmptyStore(async (empty) => {
          // A dictionary's order would put these elsewhere: capitals, marks, Persian, and beyond the first plane.
          const strange = ['Z', 'a', 'B', '_', '-', 'ب', 'آ', 'ی', '\uffee', '😀', 'a a', 'aa', 'é']
          const articles = [
            ...strange.map((id) => sampleArticle(0, { id })),
            ...Array.from({ length: 215 }, (_, number) => sampleArticle(number)),
          ]
          for (const article of articles) await empty.putArticle(article)
          const ids = (await all(empty.articles())).map((article) => article.id)
          expect(ids).toEqual(articles.map((article) => article.id).sort(byBytes))
          expect((await empty.counts()).articles).toBe(articles.length)
        })
      })

      it('can be written to while it is being listed', async () => {
        await withEmptyStore(async (empty) => {
          for (let number = 0; number < 3; number += 1) await empty.putArticle(sampleArticle(number))
          const seen: string[] = []
          for await (const article of empty.articles()) {
            seen.push(article.id)
            await empty.putArticle({ ...article, section: 'تازه' })
          }
          expect(seen).toHaveLength(3)
        })
      })
    })

    describe('claims', () => {
      it('gives back every field, and the claims of an article in the order of their ids', async () => {
        const article = sampleArticle(20)
        const claims = [1, 2, 3, 4].map((number) => sampleClaim(article, number))
        await store.putClaims(article.id, claims)
        const expected = claims.toSorted((left, right) => byBytes(left.id, right.id))
        expect(JSON.stringify(await store.claimsOf(article.id))).toBe(JSON.stringify(expected))
      })

      it('gives back a claim of which little is known', async () => {
        const article = sampleArticle(21)
        const nothing = {
          subject: null,
          status_cue: null,
          speaker: null,
          place: null,
          organisation: null,
          period: null,
        }
        const claim = sampleClaim(article, 1, { ...nothing, links: [] })
        await store.putClaims(article.id, [claim])
        expect(await store.claimsOf(article.id)).toEqual([claim])
      })

      it('has none for an article that was never read', async () => {
        expect(await store.claimsOf(identify('art', ['never']))).toEqual([])
      })

      it('replaces the claims of an article by those of a later reading, down to none', async () => {
        const article = sampleArticle(22)
        const [first, second, third] = [1, 2, 3].map((number) => sampleClaim(article, number))
        if (!first || !second || !third) throw new Error('Expected three claims')
        await store.putClaims(article.id, [first, second])
        await store.putClaims(article.id, [third])
        expect(await store.claimsOf(article.id)).toEqual([third])
        await store.putClaims(article.id, [])
        expect(await store.claimsOf(article.id)).toEqual([])
      })

      it('leaves the older claims where a later reading cannot be written', async () => {
        const article = sampleArticle(23)
        const claim = sampleClaim(article, 1)
        await store.putClaims(article.id, [claim])
        const broken = sampleClaim(article, 2, { id: 'no claim id' })
        await expect(store.putClaims(article.id, [broken])).rejects.toThrow()
        expect(await store.claimsOf(article.id)).toEqual([claim])
      })

      it('keeps them where the article is put again with the same words', async () => {
        const article = sampleArticle(24)
        const claims = [sampleClaim(article, 1)]
        await store.putArticle(article)
        await store.putClaims(article.id, claims)
        await store.putArticle(article)
        await store.putArticle({ ...article, tags: ['برچسب تازه'] })
        expect(await store.claimsOf(article.id)).toEqual(claims)
        expect((await store.article(article.id))?.tags).toEqual(['برچسب تازه'])
      })

      it.each(['title', 'lead', 'body', 'kicker', 'published_at'] as const)(
        'drops them where the article comes with another %s, and leaves those of others',
        async (field) => {
          const article = sampleArticle(25)
          const other = sampleArticle(26)
          for (const each of [article, other]) {
            await store.putArticle(each)
            await store.putClaims(each.id, [sampleClaim(each, 1)])
          }
          const changed = { ...article, [field]: `تازه: ${field}` }
          await store.putArticle(changed)
          expect(await store.claimsOf(article.id)).toEqual([])
          expect(await store.article(article.id)).toEqual(changed)
          expect(await store.claimsOf(other.id)).toHaveLength(1)
        },
      )

      it('lists all claims once, in the order of their ids, over several pages', async () => {
        await withEmptyStore(async (empty) => {
          const expected: string[] = []
          for (let number = 0; number < 3; number += 1) {
            const article = sampleArticle(number)
            const claims = Array.from({ length: 150 }, (_, count) => sampleClaim(article, count))
            await empty.putClaims(article.id, [...claims, ...claims])
            expected.push(...claims.map((claim) => claim.id))
          }
          expect((await all(empty.claims())).map((claim) => claim.id)).toEqual(expected.sort(byBytes))
          expect((await empty.counts()).claims).toBe(450)
        })
      })
    })

    describe('several connections at once', () => {
      it('open an empty place together', async () => {
        const own = await newPlace()
        const stores = await Promise.all([own.open(), own.open(), own.open(), own.open()])
        await Promise.all(stores.map((each, number) => each.putArticle(sampleArticle(number))))
        expect((await stores[0]?.counts())?.articles).toBe(4)
        await Promise.all(stores.map((each) => each.close()))
        await own.remove()
      })

      it('leave one whole reading of an article, never a mixture of two', async () => {
        const stores = await Promise.all([place.open(), place.open(), place.open()])
        const article = sampleArticle(30)
        const readings = stores.map((_, reader) =>
          [0, 1, 2, 3, 4].map((number) => sampleClaim(article, reader * 2 + number, { reader: `rules/0.${reader}.0` })),
        )
        for (let round = 0; round < 8; round += 1) {
          await Promise.all(stores.map((each, reader) => each.putClaims(article.id, readings[reader] ?? [])))
          const kept = await store.claimsOf(article.id)
          expect(kept).toHaveLength(5)
          expect(new Set(kept.map((claim) => claim.reader)).size).toBe(1)
        }
        await Promise.all(stores.map((each) => each.close()))
      })

      it('come to the same end when they write the same articles, pages and claims in different orders', async () => {
        const stores = await Promise.all([place.open(), place.open(), place.open()])
        const numbers = Array.from({ length: 20 }, (_, number) => 100 + number)
        await Promise.all(
          stores.map(async (each, writer) => {
            const order = writer % 2 === 0 ? numbers : numbers.toReversed()
            for (const number of order) {
              const article = sampleArticle(number)
              const bytes = new TextEncoder().encode(article.body)
              await each.putPage(samplePage(number, bytes), bytes)
              await each.putArticle(article)
              await each.putClaims(article.id, [sampleClaim(article, 1), sampleClaim(article, 2)])
              await each.putJobs(
                numbers.map((job) => sampleJob(job)),
                { replace: writer === 0 },
              )
            }
          }),
        )
        for (const number of numbers) {
          const article = sampleArticle(number)
          expect(await store.article(article.id)).toEqual(article)
          expect(await store.claimsOf(article.id)).toHaveLength(2)
        }
        await Promise.all(stores.map((each) => each.close()))
      })

      it('show what one has written to the other, at once and after opening again', async () => {
        const article = sampleArticle(31)
        const other = await place.open()
        await other.putArticle(article)
        expect(await store.article(article.id)).toEqual(article)
        await other.close()
        const later = await place.open()
        expect(await later.article(article.id)).toEqual(article)
        await later.close()
      })
    })

    describe('jobs', () => {
      it('gives back every field of a row', async () => {
        await withEmptyStore(async (empty) => {
          const row = sampleJob(1, { state: 'quarantined', attempts: 3, not_before: 1_795_429_369_039, detail: 'چرا' })
          const laneless = sampleJob(2, { stage: 'read', lane: null, state: 'quarantined' })
          await empty.putJobs([row, laneless], { replace: false })
          expect(await empty.jobs('quarantined')).toEqual([row, laneless])
        })
      })

      it('leaves a known row alone, and replaces it where that is asked for', async () => {
        await withEmptyStore(async (empty) => {
          const row = sampleJob(1, { state: 'done', attempts: 1 })
          await empty.putJobs([row], { replace: false })
          await empty.putJobs([sampleJob(1)], { replace: false })
          expect(await empty.jobs('done')).toEqual([row])
          await empty.putJobs([sampleJob(1)], { replace: true })
          expect(await empty.jobs('done')).toEqual([])
          expect(await empty.jobs('waiting')).toEqual([sampleJob(1)])
          expect(await empty.jobCount('waiting')).toBe(1)
          expect(await empty.jobCount('done')).toBe(0)
        })
      })

      it('takes a job twice in one call: the first counts, and the last where rows are replaced', async () => {
        await withEmptyStore(async (empty) => {
          const [first, last] = [sampleJob(1, { detail: 'first' }), sampleJob(1, { detail: 'last' })]
          await empty.putJobs([first, last], { replace: false })
          expect(await empty.jobs('waiting')).toEqual([first])
          await empty.putJobs([first, last], { replace: true })
          expect(await empty.jobs('waiting')).toEqual([last])
        })
      })

      it('takes the same id at two stages for two jobs', async () => {
        await withEmptyStore(async (empty) => {
          await empty.putJobs([sampleJob(1), sampleJob(1, { stage: 'parse' })], { replace: false })
          expect((await empty.jobs('waiting')).map((row) => row.stage)).toEqual(['fetch', 'parse'])
        })
      })

      it('hands out those that wait, the earliest first, then by stage and id, no more than asked for', async () => {
        await withEmptyStore(async (empty) => {
          const early = sampleJob(5, { stage: 'read', not_before: 10 })
          const late = sampleJob(4, { not_before: 4_000_000_000_000 })
          const same = [1, 2, 3].map((number) => sampleJob(number, { not_before: 20 }))
          const parse = sampleJob(0, { stage: 'parse', not_before: 20 })
          const over = [
            sampleJob(6, { state: 'done' }),
            sampleJob(7, { state: 'dropped' }),
            sampleJob(8, { state: 'quarantined' }),
          ]
          await empty.putJobs([late, parse, ...same, ...over, early], { replace: false })
          const sorted = same.toSorted((left, right) => byBytes(left.id, right.id))
          expect(await empty.waitingJobs(100)).toEqual([early, ...sorted, parse, late])
          expect(await empty.waitingJobs(2)).toEqual([early, sorted[0]])
          expect(await empty.waitingJobs(0)).toEqual([])
        })
      })

      it('keeps any lane and any detail', async () => {
        await fc.assert(
          fc.asyncProperty(anyText, fc.option(anyText), anyText, async (id, lane, detail) => {
            const row = sampleJob(1, { id, lane, detail, state: 'dropped' })
            await store.putJobs([row], { replace: true })
            expect(await store.jobs('dropped')).toContainEqual(row)
          }),
          { numRuns: 40 },
        )
      })
    })

    it('counts everything once', async () => {
      await withEmptyStore(async (empty) => {
        expect(await empty.counts()).toEqual({ addresses: 0, pages: 0, articles: 0, claims: 0 })
        const article = sampleArticle(1)
        const bytes = new Uint8Array([1])
        for (let twice = 0; twice < 2; twice += 1) {
          await empty.putAddresses([{ id: identify('pag', ['x']), url: 'https://news.example/x', source: null }])
          await empty.putPage(samplePage(1, bytes), bytes)
          await empty.putPage(samplePage(2, bytes), bytes)
          await empty.putArticle(article)
          await empty.putClaims(
            article.id,
            [1, 2, 3].map((number) => sampleClaim(article, number)),
          )
        }
        expect(await empty.counts()).toEqual({ addresses: 1, pages: 2, articles: 1, claims: 3 })
      })
    })
  })
}
