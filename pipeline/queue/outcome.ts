import { StoreFailure } from '../stores/storeFailure.ts'
import type { Job, Outcome, Stage } from './queue.ts'

const ORDER: Readonly<Record<Stage, number>> = { fetch: 0, parse: 1, read: 2 }

/** What names a job, on every adapter: its stage and id. The lane belongs to it but does not make it another. */
export function jobKey({ stage, id }: { readonly stage: string; readonly id: string }): string {
  return `${stage}.${id}`
}

/**
 * Runs a handler and says how it left the job: what it throws and an attempt too many become `quarantine`, so that
 * every job ends under one word. Only a failure of the store itself is thrown: the job is as good as it was, and waits on.
 */
export async function outcomeOf(
  handler: (job: Job, attempt: number) => Promise<Outcome>,
  job: Job,
  attempt: number,
  attempts: number,
): Promise<Outcome> {
  try {
    const outcome = await handler(job, attempt)
    if (outcome.outcome !== 'retry' || attempt < attempts) return outcome
    return { outcome: 'quarantine', detail: `Given up after ${attempt} attempts: ${outcome.detail}` }
  } catch (error) {
    if (error instanceof StoreFailure) throw error
    return { outcome: 'quarantine', detail: error instanceof Error ? error.message : String(error) }
  }
}

/**
 * The jobs that follow a job, in two lots. Those of a later stage are worked again even if they are known: a page that was
 * fetched anew must be parsed anew. Any other is added only where it is unknown, so that no two jobs can chase each other for ever.
 */
export function following(
  job: Job,
  next: readonly Job[],
): { readonly again: readonly Job[]; readonly once: readonly Job[] } {
  const later = (each: Job) => ORDER[each.stage] > ORDER[job.stage]
  return { again: next.filter(later), once: next.filter((each) => !later(each)) }
}
