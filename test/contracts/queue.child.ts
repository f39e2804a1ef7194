import { embeddedQueue } from '../../pipeline/queue/embeddedQueue.ts'
import { redisQueue } from '../../pipeline/queue/redisQueue.ts'
import { sqliteStore } from '../../pipeline/stores/sqliteStore.ts'

/**
 * A worker that is made to be killed: it says which jobs it was handed, a line each, ends the first of them, and never the others.
 * Arguments: `embedded FOLDER`, or `redis URL PREFIX LOCK_MS`.
 */
const [kind, place = '', prefix = '', lock = ''] = process.argv.slice(2)
const queue =
  kind === 'redis'
    ? await redisQueue(place, { prefix, lock_ms: Number(lock) })
    : embeddedQueue(await sqliteStore(place))

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
