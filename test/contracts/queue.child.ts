import { embeddedQueue } from '../../pipeline/queue/embeddedQueue.ts'
import type { Queue } from '../../pipeline/queue/queue.ts'
import { redisQueue } from '../../pipeline/queue/redisQueue.ts'
import { postgresStore } from '../../pipeline/stores/postgresStore.ts'
import { sqliteStore } from '../../pipeline/stores/sqliteStore.ts'

/**
 * A worker that is made to be killed: it says which jobs it was handed, a line each, ends the first of them, and never the others.
 * Arguments: `embedded FOLDER`, `postgres URL SCHEMA`, or `redis URL PREFIX LOCK_MS`.
 */
const [kind, place = '', name = '', lock = ''] = process.argv.slice(2)

async function openedQueue(): Promise<Queue> {
  if (kind === 'redis') return redisQueue(place, { prefix: name, lock_ms: Number(lock) })
  return embeddedQueue(kind === 'postgres' ? await postgresStore(place, { schema: name }) : await sqliteStore(place))
}

const queue = await openedQueue()
let first = true
await queue.work(
  async ({ id }) => {
    console.log(id)
    if (!first) await new Promise((resolve) => setTimeout(resolve, 60_000))
    first = false
    return { outcome: 'done', next: [{ stage: 'parse', id: `${id}`, lane: null }] }
  },
  { concurrency: 5, attempts: 3, untilIdle: true, signal: new AbortController().signal, onEvent: () => undefined },
)
