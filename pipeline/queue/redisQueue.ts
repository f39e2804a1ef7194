import { randomUUID } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import { Job as Bull, Queue as BullQueue, type WorkerOptions } from 'bullmq'
import { Redis } from 'ioredis'
import { connectionFailure, serverAddress } from '../stores/serverAddress.ts'
import { type DueAt, type LaneName, newAsking } from './asking.ts'
import { newBell } from './bell.ts'
import { bullId, laneName, markedJob, markOf, OPEN } from './names.ts'
import { following, jobKey, outcomeOf } from './outcome.ts'
import type { Job, Outcome, Queue } from './queue.ts'
import { workLoop } from './workLoop.ts'

const CONNECT_MS = 3_000
/** Jobs that one call hands to Redis at once. */
const BULK = 1_000
/** How often a job may take its worker down with it before it is quarantined. */
const DEATHS = 10
/** What Redis answers a worker whose job was given to another, since it had not said for too long that it is alive. */
const LOST_JOB_CODES = [-1, -2, -3, -6]

/** One lane, or all jobs without one. */
interface Lane extends LaneName {
  readonly queue: BullQueue<Job>
}

/** A job in the hands of this process. */
interface HeldJob {
  readonly lane: Lane
  readonly bull: Bull<Job>
  readonly token: string
}

/**
 * BullMQ on Redis: any number of workers on any number of machines. Each lane is a queue of its own with a concurrency of one
 * over all workers, so that a long lane neither breaks another's turn nor is shuffled about while it is busy. Jobs are fetched
 * by hand, lane after lane, over two connections a process. Done jobs stay known by their ids. `lock_ms` is how long a worker may
 * be silent before its jobs are given to others.
 */
export async function redisQueue(
  url: string,
  options: { readonly prefix?: string; readonly lock_ms?: number } = {},
): Promise<Queue> {
  const { prefix = 'khabarkav', lock_ms = 15_000 } = options
  const connection = await connected(url)
  const lanes = new Map<string, Lane>()
  const announcements = new Map<string, Promise<Lane>>()
  const keys = { lanes: `${prefix}:lanes`, again: `${prefix}:again`, bell: `${prefix}:bell` }

  /** Opens a lane by its name, once. */
  function laneOf(name: string): Lane {
    const known = lanes.get(name)
    if (known !== undefined) return known
    // The backend of a BullMQ queue reads the options of a worker where it is used as one.
    const own: WorkerOptions = { connection, lockDuration: lock_ms, stalledInterval: lock_ms, maxStalledCount: DEATHS }
    const queue = new BullQueue<Job>(name, { ...own, prefix, streams: { events: { maxLen: 100 } } })
    queue.on('error', mendedByItself)
    const lane = { name, alone: name !== OPEN, queue }
    lanes.set(name, lane)
    return lane
  }

  /** Makes a lane known to all workers, as one, before its first job: once a process, however many ask at the same time. */
  function announced(name: string): Promise<Lane> {
    const lane = laneOf(name)
    const known = announcements.get(name)
    if (known !== undefined) return known
    const announcement = (lane.alone ? lane.queue.setGlobalConcurrency(1) : Promise.resolve(0))
      .then(() => connection.sadd(keys.lanes, name))
      .then(() => lane)
    announcements.set(name, announcement)
    return announcement
  }

  async function put(jobs: readonly Job[], again: boolean): Promise<void> {
    for (const name of new Set(jobs.map((job) => laneName(job.lane)))) {
      const lane = await announced(name)
      const ofLane = jobs.filter((job) => laneName(job.lane) === name)
      for (let start = 0; start < ofLane.length; start += BULK) {
        const bulk = ofLane.slice(start, start + BULK)
        const free = again ? await forgotten(lane, bulk) : bulk
        await lane.queue.addBulk(free.map((job) => ({ name: job.stage, data: job, opts: { jobId: bullId(job) } })))
      }
      await connection.publish(keys.bell, name)
    }
  }

  /** Forgets jobs, so that they can be added anew, and returns them; those that run now are left, marked to be added when they end. */
  async function forgotten(lane: Lane, jobs: readonly Job[]): Promise<readonly Job[]> {
    const remove = (job: Job) => lane.queue.remove(bullId(job)).then((removed) => removed === 1)
    const free = await Promise.all(
      jobs.map(async (job) => {
        if (await remove(job)) return true
        await connection.sadd(keys.again, markOf(job))
        // It may have ended just now, before it was marked: then nobody else will add it.
        return (await remove(job)) && (await connection.srem(keys.again, markOf(job))) === 1
      }),
    )
    return jobs.filter((_job, place) => free[place])
  }

  /** Adds a job that ended once more, where it was added again while it ran. */
  async function repeatWhereMarked(job: Job): Promise<void> {
    if ((await connection.srem(keys.again, markOf(job))) === 1) await put([job], true)
  }

  async function settle({ lane, bull, token }: HeldJob, outcome: Outcome): Promise<void> {
    if (outcome.outcome === 'done') {
      const { again, once } = following(bull.data, outcome.next)
      await put(again, true)
      await put(once, false)
      await bull.moveToCompleted('done', token, false)
    } else if (outcome.outcome === 'drop') {
      await bull.moveToCompleted(`${outcome.reason}: ${outcome.detail}`, token, false)
    } else if (outcome.outcome === 'retry') {
      const backend = lane.queue.getBackend()
      await backend.moveToDelayed(bullId(bull.data), Date.now(), outcome.after_ms, token, { skipAttempt: false })
    } else {
      await bull.moveToFailed(new Error(outcome.detail), token, false)
    }
    await repeatWhereMarked(bull.data)
    await connection.publish(keys.bell, lane.name)
  }

  /** Settles a job; false where it was given to another worker meanwhile, which will count it. */
  async function settled(held: HeldJob, outcome: Outcome): Promise<boolean> {
    try {
      await settle(held, outcome)
      return true
    } catch (error) {
      if (LOST_JOB_CODES.includes((error as { code?: number }).code ?? 0)) return false
      throw error
    }
  }

  async function openLanes(): Promise<void> {
    for (const name of await connection.smembers(keys.lanes)) laneOf(name)
  }

  /** What all lanes hold, at one moment: a job that moves from one to another meanwhile is not missed. */
  async function counted(): Promise<{ waiting: number; quarantined: number }> {
    for (;;) {
      await openLanes()
      const all = [...lanes.values()]
      const transaction = connection.multi().scard(keys.lanes).scard(keys.again)
      for (const { queue } of all) {
        transaction.llen(queue.keys.wait ?? '').llen(queue.keys.active ?? '')
        transaction.zcard(queue.keys.delayed ?? '').zcard(queue.keys.failed ?? '')
      }
      const answers = ((await transaction.exec()) ?? []).map(([, answer]) => Number(answer))
      const [known = 0, marked = 0, ...counts] = answers
      if (known > all.length) continue
      const total = (counted: readonly number[]) => counted.reduce((sum, count) => sum + count, 0)
      const quarantined = total(counts.filter((_count, place) => place % 4 === 3))
      return { waiting: marked + total(counts) - quarantined, quarantined }
    }
  }

  /** Takes a job off a lane, or tells when the next of its jobs is due. */
  async function takenFrom(lane: Lane): Promise<HeldJob | DueAt> {
    const token = randomUUID()
    const [data, id, , due] = await lane.queue.getBackend().moveToActive(token)
    if (data && id) return { lane, token, bull: Bull.fromJSON<Job>(lane.queue, data, id) }
    return { due: typeof due === 'number' && due > 0 ? due : Number.POSITIVE_INFINITY }
  }

  /** Gives back to their lanes the jobs whose workers died, and adds what was marked and then forgotten by such a worker. */
  async function recover(): Promise<readonly string[]> {
    await openLanes()
    for (const marked of await connection.smembers(keys.again)) {
      const job = markedJob(marked)
      const state = await (await announced(laneName(job.lane))).queue.getJobState(bullId(job))
      if (state !== 'active') await repeatWhereMarked(job)
    }
    for (const { queue } of lanes.values()) await queue.getBackend().moveStalledJobsToWait()
    return [...lanes.keys()]
  }

  return {
    add: (jobs, addOptions) => put(jobs, addOptions?.again ?? false),

    async work(handler, options) {
      const hands = new Set<HeldJob>()
      const asking = newAsking()
      const bell = newBell()
      const failures: unknown[] = []
      const fail = (reason: unknown) => failures.push(reason)
      const stir = (name: string) => {
        laneOf(name)
        asking.stir(name)
        bell.ring()
      }
      const stayAlive = () => {
        for (const { lane, bull, token } of hands) {
          lane.queue.getBackend().extendLock(bullId(bull.data), token, lock_ms).catch(fail)
        }
      }
      const recoverAll = () => recover().then((names) => names.forEach(stir), fail)

      const listener = connection.duplicate()
      listener.on('error', mendedByItself)
      listener.on('message', (_channel, name) => stir(name))
      await listener.subscribe(keys.bell)
      await recoverAll()
      const timers = [setInterval(stayAlive, lock_ms / 3), setInterval(recoverAll, lock_ms)]
      try {
        await workLoop<HeldJob>(options, bell, {
          async take() {
            if (failures.length > 0) throw failures[0]
            const busy = new Set([...hands].map(({ lane }) => lane.name))
            for (const name of asking.order([...lanes.values()], busy)) {
              const held = await asking.ask(name, () => takenFrom(laneOf(name)))
              if (held === null) continue
              hands.add(held)
              return held
            }
            return null
          },
          async run(held) {
            const { data: job, attemptsMade, deferredFailure } = held.bull
            const attempt = attemptsMade + 1
            const outcome: Outcome = deferredFailure
              ? { outcome: 'quarantine', detail: `Its worker died ${DEATHS + 1} times` }
              : await outcomeOf(handler, job, attempt, options.attempts).catch(async (error) => {
                  // The store is out of use: the job goes back unworked, for another worker or another day.
                  await held.bull.moveToWait(held.token)
                  throw error
                })
            if (await settled(held, outcome)) options.onEvent({ job, outcome, attempt })
          },
          release(held) {
            hands.delete(held)
            asking.stir(held.lane.name)
          },
          isIdle: async () => (await counted()).waiting === 0,
          restMs: asking.restMs,
        })
      } finally {
        for (const timer of timers) clearInterval(timer)
        listener.disconnect()
      }
    },

    counts: counted,

    async quarantined() {
      await openLanes()
      const failed = await Promise.all([...lanes.values()].map(({ queue }) => queue.getFailed(0, -1)))
      const list = failed.flat().map(({ data, failedReason }) => ({ job: data, detail: failedReason }))
      return list.sort((left, right) => (jobKey(left.job) < jobKey(right.job) ? -1 : 1))
    },

    async close() {
      await Promise.all([...lanes.values()].map(({ queue }) => queue.close()))
      await connection.quit()
    },
  }
}

/** A listener for failures of a connection that was reached once: it comes back by itself, and what was asked meanwhile waits for it. */
function mendedByItself(): void {}

/** A connection that answered. */
async function connected(url: string): Promise<Redis> {
  const address = serverAddress(url, ['redis:', 'rediss:'])
  if (address === null) throw new Error('Expected REDIS_URL to be an address like redis://host:6379')
  let reached = false
  let reason: unknown = null
  const connection = new Redis(url, {
    lazyConnect: true,
    connectTimeout: CONNECT_MS,
    maxRetriesPerRequest: null,
    retryStrategy: (times) => (reached ? Math.min(times * 200, 5_000) : null),
  })
  // ioredis rejects with "Connection is closed"; why it was closed comes here. Later failures it mends itself.
  connection.on('error', (error) => {
    reason = error
  })
  const late = new AbortController()
  try {
    await Promise.race([
      connection.connect().then(() => connection.ping()),
      setTimeout(CONNECT_MS, null, { signal: late.signal }).then(() => {
        throw new Error(`no answer in ${CONNECT_MS / 1_000} s`)
      }),
    ])
    reached = true
    return connection
  } catch (error) {
    connection.disconnect()
    const failure = connectionFailure(reason ?? error)
    throw new Error(`Redis at ${address} cannot be used: ${failure}. REDIS_URL names the address`, { cause: error })
  } finally {
    late.abort()
  }
}
