import type { DropReason, Job, Outcome } from './queue/queue.ts'

/** An item that was left, and why: what a report names. */
export interface Left {
  readonly job: Job
  readonly detail: string
}

/** What has happened to the jobs of a run, counted once each under one word. */
export interface Tally {
  /** Pages fetched, articles parsed, articles read. */
  readonly done: Readonly<Record<Job['stage'], number>>
  readonly dropped: ReadonlyMap<DropReason, readonly Left[]>
  /** Jobs that were put off and have not come to an end since, with the time they wait for (milliseconds since 1970). */
  readonly putOff: ReadonlyMap<string, Left & { readonly until: number }>
  readonly quarantined: ReadonlyMap<string, Left>
  /** Items that go no further, whatever became of them. */
  readonly ended: number
}

/** A tally to read, and the way to count an outcome into it. */
export interface Counting {
  readonly tally: Tally
  count(job: Job, outcome: Outcome): void
}

/** Begins to count. `now` tells the time in milliseconds since 1970. */
export function counting(now: () => number): Counting {
  const done = { fetch: 0, parse: 0, read: 0 }
  const dropped = new Map<DropReason, Left[]>()
  const putOff = new Map<string, Left & { readonly until: number }>()
  const quarantined = new Map<string, Left>()
  const tally = { done, dropped, putOff, quarantined, ended: 0 }
  return {
    tally,
    count(job, outcome) {
      const key = `${job.stage} ${job.id}`
      putOff.delete(key)
      quarantined.delete(key)
      switch (outcome.outcome) {
        case 'done':
          done[job.stage]++
          if (outcome.next.length === 0) tally.ended++
          return
        case 'drop':
          if (!dropped.has(outcome.reason)) dropped.set(outcome.reason, [])
          dropped.get(outcome.reason)?.push({ job, detail: outcome.detail })
          tally.ended++
          return
        case 'retry':
          putOff.set(key, { job, detail: outcome.detail, until: now() + outcome.after_ms })
          return
        case 'quarantine':
          quarantined.set(key, { job, detail: outcome.detail })
          tally.ended++
          return
      }
    },
  }
}
