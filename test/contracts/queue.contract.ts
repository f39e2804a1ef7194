import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { identify } from '../../extractors/identify.ts'
import type { Job, JobEvent, Outcome, Queue, WorkOptions } from '../../pipeline/queue/queue.ts'
import { StoreFailure } from '../../pipeline/stores/storeFailure.ts'

/** Makes an empty place for jobs, at which any number of queues can be opened, as by several processes. */
export interface QueuePlace {
  open(): Promise<Queue>
  remove(): Promise<void>
  /** What `queue.child.ts` needs to open a queue at this place. */
  readonly childArguments: readonly string[]
}

const DONE: Outcome = { outcome: 'done', next: [] }
const never = new AbortController().signal

function job(number: number, changes: Partial<Job> = {}): Job {
  return { stage: 'fetch', id: identify('pag', ['queue', number]), lane: null, ...changes }
}

function jobs(count: number, changes: (number: number) => Partial<Job> = () => ({})): Job[] {
  return Array.from({ length: count }, (_, number) => job(number, changes(number)))
}

function workOptions(changes: Partial<WorkOptions> = {}): WorkOptions {
  return { concurrency: 4, attempts: 3, untilIdle: true, signal: never, onEvent: () => undefined, ...changes }
}

/** Works everything off and returns what happened. */
async function worked(
  queue: Queue,
  handler: (job: Job, attempt: number) => Promise<Outcome> = async () => DONE,
  changes: Partial<WorkOptions> = {},
): Promise<JobEvent[]> {
  const events: JobEvent[] = []
  await queue.work(handler, workOptions({ onEvent: (event) => events.push(event), ...changes }))
  return events
}

const ids = (events: readonly JobEvent[]) => events.map((event) => event.job.id).sort()

/** What every queue promises. */
export function queueContract(name: string, newPlace: () => Promise<QueuePlace>): void {
  describe(`the queue ${name}`, () => {
    let place: QueuePlace
    let queue: Queue

    beforeEach(async () => {
      place = await newPlace()
      queue = await place.open()
    })
    afterEach(async () => {
      await queue.close()
      await place.remove()
    })

    describe('adding', () => {
      it('has nothing at first, and working off nothing ends at once', async () => {
        expect(await queue.counts()).toEqual({ waiting: 0, quarantined: 0 })
        expect(await worked(queue)).toEqual([])
      })

      it('hands every job to the handler as it was added, with its first attempt', async () => {
        const added = [
          job(1, { lane: 'news.example:8080' }),
          job(2, { stage: 'read' }),
          job(3, { lane: 'خبر.example' }),
        ]
        await queue.add(added)
        expect(await queue.counts()).toEqual({ waiting: 3, quarantined: 0 })
        const handed: [Job, number][] = []
        const events = await worked(queue, async (each, attempt) => {
          handed.push([each, attempt])
          return DONE
        })
        expect(handed.toSorted(([left], [right]) => (left.stage + left.id < right.stage + right.id ? -1 : 1))).toEqual(
          added
            .toSorted((left, right) => (left.stage + left.id < right.stage + right.id ? -1 : 1))
            .map((each) => [each, 1]),
        )
        expect(events.map((event) => event.attempt)).toEqual([1, 1, 1])
        expect(await queue.counts()).toEqual({ waiting: 0, quarantined: 0 })
      })

      it('knows a job that waits, was done, was dropped or lies in quarantine, and does not add it again', async () => {
        const added = jobs(3)
        await queue.add([...added, ...added])
        await queue.add(added)
        const outcomes: Outcome[] = [
          DONE,
          { outcome: 'drop', reason: 'not_found', detail: '404' },
          { outcome: 'quarantine', detail: 'broken' },
        ]
        const handler = async (each: Job) => outcomes[added.findIndex(({ id }) => id === each.id)] ?? DONE
        expect(await worked(queue, handler)).toHaveLength(3)
        await queue.add(added)
        expect(await worked(queue, handler)).toEqual([])
        expect(await queue.counts()).toEqual({ waiting: 0, quarantined: 1 })
      })

      it('takes the same id at another stage for another job', async () => {
        await queue.add([job(1), job(1, { stage: 'parse' }), job(1, { stage: 'read' })])
        expect(await worked(queue)).toHaveLength(3)
      })

      it('adds a known job again where that is asked for, with its attempts counted anew', async () => {
        const added = jobs(2)
        await queue.add(added)
        const handler = async (each: Job): Promise<Outcome> =>
          each.id === added[0]?.id ? DONE : { outcome: 'retry', after_ms: 0, detail: 'later' }
        await worked(queue, handler)
        expect((await queue.counts()).quarantined).toBe(1)
        await queue.add(added, { again: true })
        expect(await queue.counts()).toEqual({ waiting: 2, quarantined: 0 })
        const events = await worked(queue)
        expect(ids(events)).toEqual(added.map(({ id }) => id).sort())
        expect(events.map((event) => event.attempt)).toEqual([1, 1])
      })

      it('works a job once more that is added again while it runs', async () => {
        await queue.add([job(1, { lane: 'a' })])
        let runs = 0
        const events = await worked(queue, async (each) => {
          runs += 1
          if (runs === 1) await queue.add([each], { again: true })
          return DONE
        })
        expect(events).toHaveLength(2)
        expect(await queue.counts()).toEqual({ waiting: 0, quarantined: 0 })
      })

      it('takes jobs that come while it works, and goes on waiting for more where it is not to end', async () => {
        const stop = new AbortController()
        const events: JobEvent[] = []
        const work = queue.work(
          async () => DONE,
          workOptions({ untilIdle: false, signal: stop.signal, onEvent: (event) => events.push(event) }),
        )
        for (let number = 0; number < 3; number += 1) {
          await queue.add([job(number)])
          while (events.length <= number) await sleep(5)
        }
        stop.abort()
        await work
        expect(events).toHaveLength(3)
      })
    })

    describe('lanes', () => {
      it('never runs two jobs of one lane at once, and runs lanes side by side', async () => {
        await queue.add(jobs(24, (number) => ({ lane: `host-${number % 4}.example` })))
        const running = new Map<string | null, number>()
        let most = 0
        const events = await worked(
          queue,
          async ({ lane }) => {
            expect(running.get(lane) ?? 0).toBe(0)
            running.set(lane, 1)
            most = Math.max(
              most,
              [...running.values()].reduce((sum, one) => sum + one, 0),
            )
            await sleep(5)
            running.set(lane, 0)
            return DONE
          },
          { concurrency: 8 },
        )
        expect(events.every((event) => event.outcome.outcome === 'done')).toBe(true)
        expect(events).toHaveLength(24)
        expect(most).toBe(4)
      })

      it('keeps lanes and does each job once where it is worked from two sides of one process', async () => {
        await queue.add(jobs(60, (number) => ({ lane: `host-${number % 6}.example` })))
        const running = new Set<string | null>()
        const handler = async ({ lane }: Job): Promise<Outcome> => {
          if (running.has(lane)) throw new Error(`Expected ${lane} to be free`)
          running.add(lane)
          await sleep(2)
          running.delete(lane)
          return DONE
        }
        const events = (await Promise.all([worked(queue, handler), worked(queue, handler)])).flat()
        expect(ids(events)).toEqual(
          jobs(60)
            .map(({ id }) => id)
            .sort(),
        )
        expect(events.every((event) => event.outcome.outcome === 'done')).toBe(true)
      })

      it('runs jobs without a lane side by side, up to the given number', async () => {
        await queue.add(jobs(12))
        let running = 0
        let most = 0
        await worked(
          queue,
          async () => {
            running += 1
            most = Math.max(most, running)
            await sleep(10)
            running -= 1
            return DONE
          },
          { concurrency: 3 },
        )
        expect(most).toBe(3)
      })

      it('does 500 jobs over 20 lanes, each exactly once', async () => {
        const added = jobs(500, (number) => ({ lane: `host-${number % 20}.example` }))
        await queue.add(added)
        const events = await worked(queue, async () => DONE, { concurrency: 16 })
        expect(ids(events)).toEqual(added.map(({ id }) => id).sort())
      })

      it('lets no lane starve behind one that has thousands of jobs, even one at a time', async () => {
        await queue.add(jobs(3_000, () => ({ lane: 'long.example' })))
        await sleep(5)
        const short = Array.from({ length: 3 }, (_, number) => job(10_000 + number, { lane: 'short.example' }))
        await queue.add(short)
        await queue.add([job(20_000, { stage: 'parse' })])
        const stop = new AbortController()
        const order: (string | null)[] = []
        await worked(
          queue,
          async ({ lane }) => {
            order.push(lane)
            if (order.length === 30) stop.abort()
            return DONE
          },
          { concurrency: 1, signal: stop.signal },
        )
        expect(order.filter((lane) => lane === 'short.example')).toHaveLength(3)
        expect(order).toContain(null)
        expect(order.length).toBeLessThan(40)
      })
    })

    describe('outcomes', () => {
      it('tries again after the delay, not before, with the next attempt, and holds no place meanwhile', async () => {
        await queue.add([job(1, { lane: 'a' }), job(2, { lane: 'b' })])
        const first = job(1).id
        const times: number[] = []
        const order: string[] = []
        const events = await worked(
          queue,
          async ({ id }, attempt) => {
            order.push(id)
            if (id !== first) return DONE
            times.push(Date.now())
            return attempt < 2 ? { outcome: 'retry', after_ms: 300, detail: 'busy' } : DONE
          },
          { concurrency: 1 },
        )
        expect(order).toHaveLength(3)
        expect(order.at(-1)).toBe(first)
        const [begun = 0, again = 0] = times
        expect(again - begun).toBeGreaterThanOrEqual(295)
        expect(again - begun).toBeLessThan(1_500)
        expect(
          events.filter(({ job: each }) => each.id === first).map(({ attempt, outcome }) => [attempt, outcome.outcome]),
        ).toEqual([
          [1, 'retry'],
          [2, 'done'],
        ])
      })

      it('quarantines what asks for one attempt too many, with the last reason', async () => {
        await queue.add([job(1)])
        const events = await worked(queue, async (_job, attempt) => ({
          outcome: 'retry',
          after_ms: 1,
          detail: `no answer ${attempt}`,
        }))
        expect(events.map(({ outcome }) => outcome.outcome)).toEqual(['retry', 'retry', 'quarantine'])
        expect(await queue.counts()).toEqual({ waiting: 0, quarantined: 1 })
        expect(await queue.quarantined()).toEqual([{ job: job(1), detail: 'Given up after 3 attempts: no answer 3' }])
      })

      it('quarantines what throws, with the message, and goes on with the rest', async () => {
        await queue.add(jobs(3, () => ({ lane: 'a' })))
        const bad = job(1).id
        const events = await worked(queue, async ({ id }) => {
          if (id === bad) throw new Error('a bug of ours')
          return DONE
        })
        expect(events).toHaveLength(3)
        expect(events.find((event) => event.job.id === bad)?.outcome).toEqual({
          outcome: 'quarantine',
          detail: 'a bug of ours',
        })
        expect(await queue.quarantined()).toEqual([{ job: job(1, { lane: 'a' }), detail: 'a bug of ours' }])
      })

      it('ends where the store is out of use, and gives up none of the jobs for it', async () => {
        await queue.add(jobs(6))
        const work = worked(queue, async () => {
          throw new StoreFailure('The data folder /data: the disk is full')
        })
        await expect(work).rejects.toThrow('the disk is full')
        expect(await queue.counts()).toEqual({ waiting: 6, quarantined: 0 })
        expect(await worked(queue)).toHaveLength(6)
      })

      it('lists quarantine by stage and id', async () => {
        const added = [
          job(2, { stage: 'read' }),
          ...jobs(6, (number) => ({ lane: number % 2 ? 'a' : null })),
          job(1, { stage: 'parse' }),
        ]
        await queue.add(added)
        await worked(queue, async () => ({ outcome: 'quarantine', detail: 'why' }))
        const listed = (await queue.quarantined()).map(({ job: each }) => `${each.stage} ${each.id}`)
        expect(listed).toEqual(added.map((each) => `${each.stage} ${each.id}`).sort())
      })

      it('goes down a chain of stages', async () => {
        await queue.add(jobs(5, () => ({ lane: 'a' })))
        const events = await worked(queue, async ({ stage, id }) => {
          const next: Job[] =
            stage === 'fetch'
              ? [{ stage: 'parse', id, lane: null }]
              : stage === 'parse'
                ? [{ stage: 'read', id: `${id}-x`, lane: null }]
                : []
          return { outcome: 'done', next }
        })
        expect(events.filter(({ job: each }) => each.stage === 'read')).toHaveLength(5)
        expect(events).toHaveLength(15)
      })

      it('works later stages anew when an earlier one is done anew', async () => {
        await queue.add([job(1)])
        const handler = async ({ stage, id }: Job): Promise<Outcome> => ({
          outcome: 'done',
          next: stage === 'fetch' ? [{ stage: 'parse', id, lane: null }] : [],
        })
        await worked(queue, handler)
        await queue.add([job(1)], { again: true })
        expect((await worked(queue, handler)).map((event) => event.job.stage)).toEqual(['fetch', 'parse'])
      })

      it('ends though two jobs of one stage name each other as next', async () => {
        await queue.add([job(0)])
        const events = await worked(queue, async ({ id }) => ({
          outcome: 'done',
          next: [id === job(0).id ? job(1) : job(0)],
        }))
        expect(ids(events)).toEqual([job(0).id, job(1).id].sort())
      })

      it('ends with the error where the caller cannot take an event', async () => {
        await queue.add([job(1)])
        const work = queue.work(
          async () => DONE,
          workOptions({
            onEvent: () => {
              throw new Error('no room for events')
            },
          }),
        )
        await expect(work).rejects.toThrow('no room for events')
      })
    })

    describe('stopping', () => {
      it('ends promptly when it is told to, lets running jobs end, and keeps the rest', async () => {
        await queue.add(jobs(50))
        const stop = new AbortController()
        let ended = 0
        const events = await worked(
          queue,
          async () => {
            setTimeout(() => stop.abort(), 20)
            await sleep(100)
            ended += 1
            return DONE
          },
          { signal: stop.signal, concurrency: 4 },
        )
        expect(ended).toBe(4)
        expect(events).toHaveLength(4)
        expect((await queue.counts()).waiting).toBe(46)
        expect(await worked(queue)).toHaveLength(46)
      })

      it('ends promptly while it waits for a job that is put off', async () => {
        await queue.add([job(1)])
        const stop = new AbortController()
        const before = Date.now()
        await worked(
          queue,
          async () => {
            setTimeout(() => stop.abort(), 50)
            return { outcome: 'retry', after_ms: 60_000, detail: 'tomorrow' }
          },
          { signal: stop.signal },
        )
        expect(Date.now() - before).toBeLessThan(2_000)
        expect((await queue.counts()).waiting).toBe(1)
      })

      it('does nothing where it was told to stop before it began', async () => {
        await queue.add([job(1)])
        expect(await worked(queue, async () => DONE, { signal: AbortSignal.abort() })).toEqual([])
        expect((await queue.counts()).waiting).toBe(1)
      })

      it('keeps everything for a queue that is opened later at the same place', async () => {
        await queue.add(jobs(3))
        await worked(queue, async ({ id }) => (id === job(0).id ? { outcome: 'quarantine', detail: 'why' } : DONE))
        await queue.add([job(7, { lane: 'a' })])
        const later = await place.open()
        expect(await later.counts()).toEqual({ waiting: 1, quarantined: 1 })
        expect(await later.quarantined()).toEqual([{ job: job(0), detail: 'why' }])
        expect(ids(await worked(later))).toEqual([job(7).id])
        await later.close()
      })
    })

    it('works the jobs of a process that was killed, once more or for the first time', async () => {
      const added = jobs(12, (number) => ({ lane: number % 3 === 0 ? null : `host-${number % 3}.example` }))
      await queue.add(added)
      const child = spawn(process.execPath, [
        '--import',
        'tsx',
        join(import.meta.dirname, 'queue.child.ts'),
        ...place.childArguments,
      ])
      const handed = await handedToChild(child, 5)
      child.kill('SIGKILL')
      const seen = new Set<string>()
      const events = await worked(queue, async ({ stage, id }) => {
        seen.add(`${stage} ${id}`)
        return { outcome: 'done', next: stage === 'fetch' ? [{ stage: 'parse', id, lane: null }] : [] }
      })
      expect(await queue.counts()).toEqual({ waiting: 0, quarantined: 0 })
      expect(events.every((event) => event.outcome.outcome === 'done')).toBe(true)
      // The child ends no job but the first: all others, begun or not, are ours, and so is what follows the first.
      const rest = added.filter(({ id }) => id !== handed[0])
      for (const { id } of rest) expect(seen).toContain(`fetch ${id}`)
      for (const { id } of added) expect(seen).toContain(`parse ${id}`)
    })
  })
}

/** The ids of the jobs that a child was handed, when there are so many. */
async function handedToChild(child: ChildProcess, count: number): Promise<string[]> {
  let output = ''
  let errors = ''
  child.stdout?.on('data', (chunk) => {
    output += chunk
  })
  child.stderr?.on('data', (chunk) => {
    errors += chunk
  })
  const lines = () => output.split('\n').slice(0, -1)
  const until = Date.now() + 20_000
  while (lines().length < count) {
    if (child.exitCode !== null || Date.now() > until)
      throw new Error(`Expected ${count} jobs in the child, but found: ${output}${errors}`)
    await sleep(10)
  }
  return lines()
}
