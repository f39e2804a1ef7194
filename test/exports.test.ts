import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Redis } from 'ioredis'
import pg from 'pg'
import { describe, expect, it } from 'vitest'
import { discovered } from '../pipeline/commands/crawl.ts'
import { configFrom } from '../pipeline/config.ts'
import { type Exported, exportLines, records } from '../pipeline/exports/records.ts'
import { embeddedQueue } from '../pipeline/queue/embeddedQueue.ts'
import type { Queue } from '../pipeline/queue/queue.ts'
import { redisQueue } from '../pipeline/queue/redisQueue.ts'
import { serveSamples } from '../pipeline/samples/serveSamples.ts'
import { postgresStore } from '../pipeline/stores/postgresStore.ts'
import { sqliteStore } from '../pipeline/stores/sqliteStore.ts'
import type { Store } from '../pipeline/stores/store.ts'
import { workerOn } from '../pipeline/worker.ts'
import { freshName, POSTGRES, REDIS, serviceAnswers } from './contracts/services.ts'

const KINDS: readonly Exported[] = ['claims', 'facts', 'articles']

/** Crawls the sample sites with a store and a queue, and gives everything that is exported. */
async function crawled(store: Store, queue: Queue): Promise<Readonly<Record<Exported, string>>> {
  const samples = await serveSamples()
  const worker = workerOn({ store, queue }, configFrom({}), {
    allowPrivate: false,
    sources: samples.sources,
    routes: samples.routes,
  })
  const signal = new AbortController().signal
  try {
    await discovered(worker, samples.sources, { since: null, signal }, () => undefined)
    await worker.work({ signal, untilIdle: true, patienceMs: 2000 })
    const exports: Record<Exported, string> = { claims: '', facts: '', articles: '' }
    for (const kind of KINDS) {
      for await (const line of exportLines(records(store, kind), 'jsonl')) exports[kind] += `${line}\n`
    }
    return exports
  } finally {
    await worker.close()
    await samples.close()
  }
}

async function embedded(): Promise<Readonly<Record<Exported, string>>> {
  const folder = mkdtempSync(join(tmpdir(), 'khabarkav-exports-'))
  try {
    const store = await sqliteStore(folder)
    return await crawled(store, embeddedQueue(store))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function onServers(): Promise<Readonly<Record<Exported, string>>> {
  const name = freshName()
  try {
    return await crawled(await postgresStore(POSTGRES, { schema: name }), await redisQueue(REDIS, { prefix: name }))
  } finally {
    const client = new pg.Client({ connectionString: POSTGRES })
    await client.connect()
    await client.query(`drop schema if exists "${name}" cascade`)
    await client.end()
    const redis = new Redis(REDIS)
    for await (const keys of redis.scanStream({ match: `${name}:*` })) if (keys.length > 0) await redis.unlink(...keys)
    await redis.quit()
  }
}

const servers = (await serviceAnswers('PostgreSQL', POSTGRES)) && (await serviceAnswers('Redis', REDIS))

describe('what is exported of the sample sites', () => {
  it('is the same for every crawl, byte for byte', async () => {
    const [one, other] = [await embedded(), await embedded()]
    for (const kind of KINDS) {
      expect(one[kind].split('\n').length, kind).toBeGreaterThan(20)
      expect(other[kind], kind).toBe(one[kind])
    }
  })

  it.skipIf(!servers)('is the same on Redis and PostgreSQL, byte for byte', async () => {
    const [here, there] = [await embedded(), await onServers()]
    for (const kind of KINDS) expect(there[kind], kind).toBe(here[kind])
  })

  it('comes in the order of ids, one record a line in both formats', async () => {
    const { claims } = await embedded()
    const ids = claims
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => (JSON.parse(line) as { id: string }).id)
    expect(ids).toEqual(ids.toSorted())
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('the lines of an export', () => {
  async function linesOf(items: readonly unknown[], format: 'json' | 'jsonl'): Promise<readonly string[]> {
    const lines: string[] = []
    async function* given() {
      yield* items
    }
    for await (const line of exportLines(given(), format)) lines.push(line)
    return lines
  }

  it.each([[[]], [[{ a: 1 }]], [[{ a: 1 }, { b: 'ی' }, null]]])('of %j are one JSON array', async (items) => {
    const lines = await linesOf(items, 'json')
    expect(JSON.parse(lines.join('\n'))).toEqual(items)
    expect(lines).toHaveLength(items.length + 2)
  })

  it('are the records alone for jsonl', async () => {
    expect(await linesOf([{ a: 1 }, { b: 2 }], 'jsonl')).toEqual(['{"a":1}', '{"b":2}'])
    expect(await linesOf([], 'jsonl')).toEqual([])
  })
})
