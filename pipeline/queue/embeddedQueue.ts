import type { JobRow, Store } from '../stores/store.ts'
import { newBell } from './bell.ts'
import { following, jobKey, outcomeOf } from './outcome.ts'
import type { Job, Outcome, Queue, Stage } from './queue.ts'
import { together } from './together.ts'
import { turnsOf } from './turns.ts'
import { workLoop } from './workLoop.ts'

/**
 * The queue in this process. The state of every job is in the store's table, so that a killed run goes on where it stopped:
 * a job counts as done only when what follows it is written down. Lanes hold within one process. Two processes on one store do
 * the same jobs twice where they meet, which is harmless, since everything is written by id, but no faster.
 */
export function embeddedQueue(store: Store): Queue {
  const held = new Set<string>()
  const busy = new Set<string>()
  /** Keys of the jobs that run now; true where one waits once more already: it was added again meanwhile, or is to be tried again. */
  const running = new Map<string, boolean>()
  const listeners = new Set<() => void>()
  const added = () => {
    for (const listener of listeners) listener()
  }

  function markAgain(jobs: readonly Job[]): void {
    for (const job of jobs) if (running.has(jobKey(job))) running.set(jobKey(job), true)
  }

  async function putWaiting(jobs: readonly Job[], notBefore: number, again: boolean): Promise<void> {
    if (again) markAgain(jobs)
    await store.putJobs(waitingRows(jobs, notBefore), { replace: again })
    added()
  }

  const write = together<{ readonly row: JobRow; readonly ends: boolean }>((items) => {
    // A job that was added again while it ran stays as it was added.
    const stays = (row: JobRow) => running.get(jobKey(row)) === true
    const rows = items.filter(({ row, ends }) => !(ends && stays(row))).map(({ row }) => row)
    return store.putJobs(rows, { replace: true })
  })

  async function settle(row: JobRow, job: Job, attempt: number, outcome: Outcome): Promise<void> {
    const { again, once } = following(job, outcome.outcome === 'done' ? outcome.next : [])
    // What follows stands where its forerunner stood, ahead of what has not begun: articles are finished one by one.
    if (once.length > 0) await putWaiting(once, row.not_before, false)
    markAgain(again)
    const next = waitingRows(again, row.not_before).map((each) => ({ row: each, ends: false }))
    await write([...next, { row: settledRow(row, attempt, outcome), ends: true }])
    if (again.length > 0) added()
    if (outcome.outcome === 'retry') running.set(jobKey(job), true)
  }

  return {
    add: (jobs, options) => putWaiting(jobs, Date.now(), options?.again ?? false),

    async work(handler, options) {
      const turns = turnsOf(store, held, busy)
      const bell = newBell()
      const listener = () => {
        turns.added()
        bell.ring()
      }
      listeners.add(listener)
      try {
        await workLoop<JobRow>(options, bell, {
          async take() {
            const row = await turns.take()
            if (row !== null) running.set(jobKey(row), false)
            return row
          },
          async run(row) {
            const job = jobOf(row)
            const attempt = row.attempts + 1
            const outcome = await outcomeOf(handler, job, attempt, options.attempts)
            await settle(row, job, attempt, outcome)
            options.onEvent({ job, outcome, attempt })
          },
          release(row) {
            const waitsAgain = running.get(jobKey(row)) === true
            running.delete(jobKey(row))
            held.delete(jobKey(row))
            if (row.lane !== null) busy.delete(row.lane)
            turns.ended(row.lane)
            if (waitsAgain) added()
          },
          isIdle: async () => running.size === 0 && (await store.waitingJobs(1)).length === 0,
          restMs: turns.restMs,
        })
      } finally {
        turns.close()
        listeners.delete(listener)
      }
    },

    async counts() {
      return { waiting: await store.jobCount('waiting'), quarantined: await store.jobCount('quarantined') }
    },

    async quarantined() {
      const rows = await store.jobs('quarantined')
      return rows.map((row) => ({ job: jobOf(row), detail: row.detail }))
    },

    // The store is not ours to close, and nothing else is open.
    close: async () => undefined,
  }
}

function jobOf({ stage, id, lane }: JobRow): Job {
  return { stage: stage as Stage, id, lane }
}

/**
 * Rows for jobs to be worked from a moment on. The jobs of a lane, which run one by one anyway, are put a millisecond apart:
 * so the lanes of one call lie mixed in the table, not one behind the other.
 */
function waitingRows(jobs: readonly Job[], notBefore: number): readonly JobRow[] {
  const ofLane = new Map<string, number>()
  return jobs.map(({ stage, id, lane }) => {
    const before = lane === null ? 0 : (ofLane.get(lane) ?? 0)
    if (lane !== null) ofLane.set(lane, before + 1)
    return { stage, id, lane, state: 'waiting', attempts: 0, not_before: notBefore + before, detail: '' }
  })
}

function settledRow(row: JobRow, attempt: number, outcome: Outcome): JobRow {
  const settled = { ...row, attempts: attempt, detail: '' }
  switch (outcome.outcome) {
    case 'done':
      return { ...settled, state: 'done' }
    case 'drop':
      return { ...settled, state: 'dropped', detail: `${outcome.reason}: ${outcome.detail}` }
    case 'retry':
      return { ...settled, state: 'waiting', not_before: Date.now() + outcome.after_ms, detail: outcome.detail }
    case 'quarantine':
      return { ...settled, state: 'quarantined', detail: outcome.detail }
  }
}
