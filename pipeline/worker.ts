import type { Source } from '../models/source.ts'
import type { Config } from './config.ts'
import type { Route } from './fetch/connector.ts'
import type { Manners } from './fetch/politely.ts'
import { mannersOf } from './manners.ts'
import type { JobEvent, Queue } from './queue/queue.ts'
import { configuredQueue, configuredStore } from './services.ts'
import { stages } from './stages/stages.ts'
import type { Store } from './stores/store.ts'
import { counting, type Tally } from './tally.ts'

export interface WorkerOptions {
  readonly allowPrivate: boolean
  readonly sources: readonly Source[]
  /** Hosts that are served by a server of our own: the demo. */
  readonly routes?: ReadonlyMap<string, Route>
}

export interface RunOptions {
  readonly signal: AbortSignal
  readonly untilIdle: boolean
  /** With `untilIdle`: how long to wait for jobs that were put off before leaving them for the next run. */
  readonly patienceMs: number
  readonly onEvent?: (event: JobEvent, tally: Tally) => void
}

/** Store, queue and stages put together: what `ingest`, `crawl`, `work` and the demo run on. */
export interface Worker {
  readonly store: Store
  readonly queue: Queue
  readonly manners: Manners
  /** Works off what waits, and says what came of it. */
  work(options: RunOptions): Promise<Tally>
  close(): Promise<void>
}

/** How often an idle worker looks whether only later jobs are left. */
const LOOK_MS = 100

/** Opens what is configured: embedded, or Redis and PostgreSQL (D7). */
export async function openWorker(config: Config, options: WorkerOptions): Promise<Worker> {
  const store = await configuredStore(config)
  const queue = await configuredQueue(config, store).catch(async (error: unknown) => {
    await store.close()
    throw error
  })
  return workerOn({ store, queue }, config, options)
}

/** A worker on a store and a queue that are open already; they are closed with it. */
export function workerOn(
  { store, queue }: { readonly store: Store; readonly queue: Queue },
  config: Config,
  options: WorkerOptions,
): Worker {
  const manners = mannersOf(config, options)
  const stage = stages({ store, manners, sources: options.sources })

  return {
    store,
    queue,
    manners,
    async work({ signal, untilIdle, patienceMs, onEvent }) {
      const { tally, count } = counting(Date.now)
      const enough = new AbortController()
      let running = 0
      let active = Date.now()

      // Jobs that a site wants to wait an hour for must not hold up who waits for the rest.
      const look = async () => {
        if (running > 0) return
        const { waiting } = await queue.counts()
        const later = [...tally.putOff.values()].filter(({ until }) => until > Date.now() + patienceMs)
        const onlyLater = waiting > 0 && waiting === later.length
        if (running === 0 && (onlyLater || Date.now() - active > patienceMs)) enough.abort()
      }
      const watch = untilIdle ? watching(look, enough) : null

      try {
        await queue.work(
          async (job, attempt) => {
            running++
            try {
              return await stage(job, attempt)
            } finally {
              running--
              active = Date.now()
            }
          },
          {
            concurrency: config.concurrency,
            attempts: config.attempts,
            untilIdle,
            signal: AbortSignal.any([signal, enough.signal]),
            onEvent: (event) => {
              count(event.job, event.outcome)
              onEvent?.(event, tally)
            },
          },
        )
      } finally {
        await watch?.stop()
      }
      return tally
    },
    async close() {
      await manners.client.close()
      await queue.close()
      await store.close()
    },
  }
}

/** Looks again and again, one look at a time, until it is stopped. A look that fails ends the work with its error. */
function watching(look: () => Promise<void>, enough: AbortController): { stop(): Promise<void> } {
  let looking: Promise<void> = Promise.resolve()
  let failure: unknown = null
  let busy = false
  const timer = setInterval(() => {
    if (busy || enough.signal.aborted) return
    busy = true
    looking = look()
      .catch((error: unknown) => {
        failure = error
        enough.abort()
      })
      .finally(() => {
        busy = false
      })
  }, LOOK_MS)
  return {
    async stop() {
      clearInterval(timer)
      await looking
      if (failure !== null) throw failure
    },
  }
}
