import { SOURCES } from '../../data/sources/sources.ts'
import { readDate } from '../../extractors/dates/readDate.ts'
import type { Source } from '../../models/source.ts'
import { discover } from '../discover/discover.ts'
import { knowledgeOf } from '../exports/learned.ts'
import { taking } from '../inputs/taking.ts'
import { addressOf } from '../inputs/webAddress.ts'
import { Complaint } from '../terminal/complaint.ts'
import { INTERRUPTED, interruption } from '../terminal/interruption.ts'
import { openWorker, type Worker } from '../worker.ts'
import type { Context, ExitCode } from './context.ts'
import { PATIENCE_MS } from './ingest.ts'
import { reportJson, reportTable } from './runReport.ts'
import { workThrough } from './workThrough.ts'

interface Options {
  readonly source?: readonly string[]
  readonly since?: string
  readonly allowPrivate?: boolean
  readonly json?: boolean
}

/** Discovers what the declared sources announce, then fetches, parses and reads it. */
export async function crawl(options: Options, context: Context): Promise<ExitCode> {
  const { config, terminal } = context
  const sources = options.source === undefined ? SOURCES : options.source.map(declared)
  const since = options.since === undefined ? null : dayOf(options.since, '--since')
  if (config.contact === null) {
    terminal.say('KHABARKAV_CONTACT is unset: sites that mind being asked cannot tell you.')
  }
  const signal = interruption(terminal, 'Run the same command again to go on.')
  const worker = await openWorker(config, { allowPrivate: options.allowPrivate === true, sources: SOURCES })
  try {
    const before = await knowledgeOf(worker.store)
    const found = await discovered(worker, sources, { since, signal }, (line) =>
      terminal.say(terminal.talkInk.yellow(line)),
    )
    terminal.say(`${found} articles are announced.`)
    const report = await workThrough(worker, { before, failed: 0, patienceMs: PATIENCE_MS, signal }, context)
    await terminal.print(options.json === true ? JSON.stringify(reportJson(report)) : reportTable(report))
    if (signal.aborted) return INTERRUPTED
    return found === 0 || report.tally.quarantined.size > 0 ? 1 : 0
  } finally {
    await worker.close()
  }
}

/** Queues what the sources announce, all sources side by side, and tells how many articles that were. */
export async function discovered(
  worker: Worker,
  sources: readonly Source[],
  options: { readonly since: string | null; readonly signal: AbortSignal },
  say: (problem: string) => void,
): Promise<number> {
  const { sources: _, ...manners } = worker.manners
  const take = await taking(worker)
  let found = 0
  const one = async (source: Source) => {
    try {
      for await (const { url } of discover(source, {
        ...manners,
        ...options,
        onProblem: (problem) => say(`${source.id}: ${problem}`),
      })) {
        found++
        await take.address({ address: addressOf(url, worker.manners.sources), content: null })
      }
    } catch (error) {
      // Ctrl-C ends discovering; what was found is kept all the same.
      if (!options.signal.aborted) throw error
    }
  }
  await Promise.all(sources.map(one))
  await take.rest()
  return found
}

function declared(id: string): Source {
  const source = SOURCES.find((one) => one.id === id)
  if (source !== undefined) return source
  throw new Complaint(
    `--source: Expected a declared source but found «${id}»`,
    `Declared are: ${SOURCES.map(({ id }) => id).join(', ')}.`,
  )
}

/** The Gregorian day that a person means, written in either calendar. */
function dayOf(text: string, option: string): string {
  const read = readDate(text)
  if (read !== null) return read.day.gregorian
  throw new Complaint(`${option}: Expected a date but found «${text}»`, 'Write it as 2025-08-23 or as ۱۴۰۴/۰۶/۰۱.')
}
