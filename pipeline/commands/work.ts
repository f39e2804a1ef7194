import { SOURCES } from '../../data/sources/sources.ts'
import { Complaint } from '../terminal/complaint.ts'
import { interruption } from '../terminal/interruption.ts'
import { progress } from '../terminal/progress.ts'
import { openWorker } from '../worker.ts'
import type { Context, ExitCode } from './context.ts'
import { PATIENCE_MS } from './ingest.ts'

/** A worker on Redis: works off what others have queued, until it is stopped or, if so asked, until nothing waits. */
export async function work(
  options: { readonly untilIdle?: boolean; readonly allowPrivate?: boolean },
  { config, terminal }: Context,
): Promise<ExitCode> {
  if (config.redisUrl === null) {
    throw new Complaint(
      'REDIS_URL: Expected the address of a Redis but it is unset',
      'Without Redis there is no queue to share: ingest and crawl do the work themselves.',
    )
  }
  if (config.databaseUrl === null) {
    terminal.say('DATABASE_URL is unset: this worker keeps its results in a file of its own machine.')
  }
  const signal = interruption(terminal, 'Other workers go on; what this one leaves is taken up by them.')
  const worker = await openWorker(config, { allowPrivate: options.allowPrivate === true, sources: SOURCES })
  const lines = progress({ ...terminal, talksToPerson: false }, 'work')
  try {
    const tally = await worker.work({
      signal,
      untilIdle: options.untilIdle === true,
      patienceMs: PATIENCE_MS,
      onEvent: (_, { ended, done }) =>
        lines.show(ended, ended, `${done.fetch} fetched, ${done.parse} parsed, ${done.read} read`),
    })
    terminal.say(`${tally.ended} items came to their end here; ${tally.quarantined.size} lie in quarantine.`)
    return tally.quarantined.size > 0 ? 1 : 0
  } finally {
    await worker.close()
  }
}
