import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Redis } from 'ioredis'
import pg from 'pg'
import { describe, expect, it } from 'vitest'
import { embeddedQueue } from '../pipeline/queue/embeddedQueue.ts'
import { openQueue } from '../pipeline/queue/openQueue.ts'
import type { Job, Queue } from '../pipeline/queue/queue.ts'
import { redisQueue } from '../pipeline/queue/redisQueue.ts'
import { postgresStore } from '../pipeline/stores/postgresStore.ts'
import { sqliteStore } from '../pipeline/stores/sqliteStore.ts'
import type { Store } from '../pipeline/stores/store.ts'
import { queueContract } from './contracts/queue.contract.ts'
import { freshName, POSTGRES, REDIS, serviceAnswers } from './contracts/services.ts'

const LOCK_MS = 600

async function removePrefix(prefix: string): Promise<void> {
  const redis = new Redis(REDIS)
  for await (const keys of redis.scanStream({ match: `${prefix}:*`, count: 1_000 })) {
    if (keys.length > 0) await redis.unlink(...keys)
  }
  await redis.quit()
}

const redis = await serviceAnswers('Redis', REDIS)

queueContract('in this process', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'khabarkav-queue-'))
  const stores = [await sqliteStore(folder)]
  return {
    childArguments: ['embedded', folder],
    async open() {
      const store = await sqliteStore(folder)
      stores.push(store)
      return embeddedQueue(store)
    },
    async remove() {
      for (const store of stores) await store.close()
      rmSync(folder, { recursive: true })
    },
  }
})

const postgres = await serviceAnswers('PostgreSQL', POSTGRES)

if (postgres) {
  queueContract('in this process, its jobs on PostgreSQL', async () => {
    const schema = freshName()
    const stores = [await postgresStore(POSTGRES, { schema })]
    return {
      childArguments: ['postgres', POSTGRES, schema],
      async open() {
        const store = await postgresStore(POSTGRES, { schema })
        stores.push(store)
        return embeddedQueue(store)
      },
      async remove() {
        for (const store of stores) await store.close()
        const client = new pg.Client({ connectionString: POSTGRES })
        await client.connect()
        await client.query(`drop schema "${schema}" cascade`)
        await client.end()
      },
    }
  })
}

if (redis) {
  queueContract('on Redis', async () => {
    const prefix = freshName()
    return {
      childArguments: ['redis', REDIS, prefix, String(LOCK_MS)],
      open: () => redisQueue(REDIS, { prefix, lock_ms: LOCK_MS }),
      remove: () => removePrefix(prefix),
    }
  })
}

describe('two processes on one folder', () => {
  it('work off the same jobs without harm, and both come to an end', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'khabarkav-queue-'))
    const stores = [await sqliteStore(folder), await sqliteStore(folder)]
    const jobs: Job[] = Array.from({ length: 200 }, (_, number) => ({
      stage: 'fetch',
      id: `page-${number}`,
      lane: number % 5 === 0 ? null : `host-${number % 5}.example`,
    }))
    const done = new Set<string>()
    await embeddedQueue(stores[0] as Store).add(jobs)
    await Promise.all(
      stores.map((store) =>
        embeddedQueue(store).work(
          async ({ stage, id }) => {
            done.add(`${stage} ${id}`)
            await new Promise((resolve) => setTimeout(resolve, 2))
            return { outcome: 'done', next: stage === 'fetch' ? [{ stage: 'parse', id, lane: null }] : [] }
          },
          {
            concurrency: 8,
            attempts: 3,
            untilIdle: true,
            signal: new AbortController().signal,
            onEvent: () => undefined,
          },
        ),
      ),
    )
    expect(done.size).toBe(400)
    expect(await stores[0]?.jobs('waiting')).toEqual([])
    expect(await stores[1]?.jobs('done')).toHaveLength(400)
    for (const store of stores) await store.close()
    rmSync(folder, { recursive: true })
  })
})

describe.runIf(redis)('several workers on Redis', () => {
  async function withWorkers(count: number, run: (queues: readonly Queue[]) => Promise<void>): Promise<void> {
    const prefix = freshName()
    const queues: Queue[] = []
    for (let number = 0; number < count; number += 1) queues.push(await redisQueue(REDIS, { prefix, lock_ms: LOCK_MS }))
    try {
      await run(queues)
    } finally {
      for (const queue of queues) await queue.close()
      await removePrefix(prefix)
    }
  }
  const options = { concurrency: 5, attempts: 3, untilIdle: true, signal: new AbortController().signal }

  it('do each job once, keep lanes over all of them, and end together when nothing is left', async () => {
    await withWorkers(3, async (queues) => {
      const jobs: Job[] = Array.from({ length: 150 }, (_, number) => ({
        stage: 'fetch',
        id: `page-${number}`,
        lane: number % 10 === 0 ? null : `host-${number % 10}.example`,
      }))
      await queues[0]?.add(jobs)
      const running = new Set<string>()
      const done: string[] = []
      const workers = new Set<number>()
      const ends: number[] = []
      await Promise.all(
        queues.map(async (queue, worker) => {
          await queue.work(
            async ({ stage, id, lane }) => {
              if (lane !== null && running.has(lane)) throw new Error(`Expected lane ${lane} to be free`)
              if (lane !== null) running.add(lane)
              await new Promise((resolve) => setTimeout(resolve, 3))
              if (lane !== null) running.delete(lane)
              return { outcome: 'done', next: stage === 'fetch' ? [{ stage: 'parse', id, lane: null }] : [] }
            },
            {
              ...options,
              onEvent: ({ job, outcome }) => {
                workers.add(worker)
                done.push(`${outcome.outcome} ${job.stage} ${job.id}`)
              },
            },
          )
          ends.push(Date.now())
        }),
      )
      const expected = jobs.flatMap(({ id }) => [`done fetch ${id}`, `done parse ${id}`])
      expect(done.sort()).toEqual(expected.sort())
      expect(workers.size).toBe(3)
      expect(Math.max(...ends) - Math.min(...ends)).toBeLessThan(1_500)
    })
  })

  it('wait for a job that another of them is still working on', async () => {
    await withWorkers(2, async ([one, two]) => {
      if (!one || !two) throw new Error('Expected two workers')
      await one.add([{ stage: 'fetch', id: 'slow', lane: 'a' }])
      const events: string[] = []
      const work = (queue: Queue, name: string) =>
        queue.work(
          async ({ stage }) => {
            await new Promise((resolve) => setTimeout(resolve, 400))
            return { outcome: 'done', next: stage === 'fetch' ? [{ stage: 'parse', id: 'slow', lane: null }] : [] }
          },
          { ...options, onEvent: ({ job }) => events.push(`${name} ${job.stage}`) },
        )
      await Promise.all([work(one, 'worker'), work(two, 'worker')])
      expect(events).toEqual(['worker fetch', 'worker parse'])
    })
  })

  it('leave a job to the worker that holds it for longer than the lock lasts, as long as it lives', async () => {
    await withWorkers(2, async ([one, two]) => {
      if (!one || !two) throw new Error('Expected two workers')
      await one.add([{ stage: 'fetch', id: 'long', lane: 'a' }])
      let runs = 0
      const work = (queue: Queue) =>
        queue.work(
          async () => {
            runs += 1
            await new Promise((resolve) => setTimeout(resolve, 4 * LOCK_MS))
            return { outcome: 'done', next: [] }
          },
          { ...options, onEvent: () => undefined },
        )
      await Promise.all([work(one), work(two)])
      expect(runs).toBe(1)
    })
  })
})

describe('the queue on a server that cannot be used', () => {
  it.each([
    ['refuses', 'redis://khabarkav:s3cret@127.0.0.1:1', '127.0.0.1:1'],
    ['has no address', 'redis://:s3cret@nowhere.invalid:6379/3', 'nowhere.invalid:6379/3'],
  ])(
    'says which address and which variable, in one line, without the password, where it %s',
    async (_title, url, shown) => {
      const before = Date.now()
      const error = await redisQueue(url).catch((reason: Error) => reason)
      expect(Date.now() - before).toBeLessThan(5_000)
      expect(String(error)).toContain(shown)
      expect(String(error)).toContain('REDIS_URL')
      expect(String(error)).not.toMatch(/s3cret|\n/)
    },
  )

  it('does not wait for ever for one that takes the call and says nothing', async () => {
    const silent = createServer(() => undefined)
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve))
    const address = silent.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    const before = Date.now()
    await expect(redisQueue(`redis://127.0.0.1:${port}`)).rejects.toThrow(`127.0.0.1:${port}`)
    expect(Date.now() - before).toBeLessThan(5_000)
    silent.close()
  })

  it.each(['http://root:s3cret@127.0.0.1', 's3cret'])('refuses an address that is not of Redis: %s', async (url) => {
    const error = await redisQueue(url).catch((reason: Error) => reason)
    expect(String(error)).toMatch(/Expected REDIS_URL/)
    expect(String(error)).not.toContain('s3cret')
  })
})

describe('the queue that is configured', () => {
  it('is the one in this process where no Redis is named', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'khabarkav-queue-'))
    const store = await sqliteStore(folder)
    const queue = await openQueue({ redisUrl: null, store })
    await queue.add([{ stage: 'fetch', id: 'a', lane: null }])
    expect(await store.jobs('waiting')).toHaveLength(1)
    await queue.close()
    await store.close()
    rmSync(folder, { recursive: true })
  })
})
