import { jobKey } from './outcome.ts'
import type { Job } from './queue.ts'

/** The name of the queue of jobs without a lane. */
export const OPEN = 'open'

/** The name of the queue that holds a lane. BullMQ allows no colon in it, and a host may have one before its port. */
export function laneName(lane: string | null): string {
  return lane === null ? OPEN : `lane.${encodeURIComponent(lane)}`
}

/** The id of a job in its queue: the same for the same job, so that it is there once. It may hold no colon either. */
export function bullId(job: Job): string {
  return encodeURIComponent(jobKey(job))
}

/** A job as it is marked to be added again when it ends: the same text for the same job. */
export function markOf({ stage, id, lane }: Job): string {
  return JSON.stringify([stage, id, lane])
}

/** The job that `markOf` marked. */
export function markedJob(mark: string): Job {
  const [stage, id, lane] = JSON.parse(mark) as [Job['stage'], string, string | null]
  return { stage, id, lane }
}
