import { type Knowledge, knowledgeOf, learned } from '../exports/learned.ts'
import { progress } from '../terminal/progress.ts'
import type { Worker } from '../worker.ts'
import type { Context } from './context.ts'
import type { RunReport } from './runReport.ts'

/**
 * Works off everything that waits, with a progress bar, and reports what was learned since `before`.
 * Jobs that a site wants to wait longer than `patienceMs` for are left for the next run.
 */
export async function workThrough(
  worker: Worker,
  options: {
    readonly before: Knowledge
    readonly failed: number
    readonly patienceMs: number
    readonly signal: AbortSignal
  },
  { terminal }: Pick<Context, 'terminal'>,
): Promise<RunReport> {
  const { waiting: total } = await worker.queue.counts()
  const bar = progress(terminal, 'reading')
  try {
    const tally = await worker.work({
      signal: options.signal,
      untilIdle: true,
      patienceMs: options.patienceMs,
      onEvent: (_, seen) => {
        const { done } = seen
        bar.show(
          seen.ended,
          Math.max(total, seen.ended),
          `${done.fetch} fetched, ${done.parse} parsed, ${done.read} read`,
        )
      },
    })
    const { waiting } = await worker.queue.counts()
    return { learned: learned(options.before, await knowledgeOf(worker.store)), tally, failed: options.failed, waiting }
  } finally {
    bar.stop()
  }
}
