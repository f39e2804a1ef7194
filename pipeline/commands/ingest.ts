import { SOURCES } from '../../data/sources/sources.ts'
import { knowledgeOf } from '../exports/learned.ts'
import { listedInputs, namedInputs } from '../inputs/namedInputs.ts'
import { taking } from '../inputs/taking.ts'
import { Complaint } from '../terminal/complaint.ts'
import { INTERRUPTED, interruption } from '../terminal/interruption.ts'
import { openWorker } from '../worker.ts'
import type { Context, ExitCode } from './context.ts'
import { reportJson, reportTable } from './runReport.ts'
import { workThrough } from './workThrough.ts'

interface Options {
  readonly from?: string
  readonly allowPrivate?: boolean
  readonly json?: boolean
}

/** A page that a site wants us to wait longer for is left for the next run. */
export const PATIENCE_MS = 15_000
/** Dropped and quarantined items that are named one by one; of more than these only the number is told. */
const NAMED = 20

/** Fetches, parses, reads and keeps what is named, and says what was learned. Safe to stop and to run again at any moment. */
export async function ingest(inputs: readonly string[], options: Options, context: Context): Promise<ExitCode> {
  const { config, terminal } = context
  const all = [...inputs, ...(options.from === undefined ? [] : await listedInputs(options.from))]
  if (all.length === 0) {
    throw new Complaint(
      'Expected an address or a file but found none',
      'Try: khabarkav ingest page.html, or --from list.txt',
    )
  }
  const signal = interruption(terminal, 'Run the same command again to go on.')
  const worker = await openWorker(config, { allowPrivate: options.allowPrivate === true, sources: SOURCES })
  try {
    const before = await knowledgeOf(worker.store)
    const take = await taking(worker)
    let failed = 0
    for await (const named of namedInputs(all, SOURCES)) {
      if (signal.aborted) break
      if (named.kind === 'address') await take.address(named)
      else if ('article' in named.given) await take.article(named.given.article)
      else {
        failed++
        terminal.say(terminal.talkInk.red(`${named.given.where}: ${named.given.problem}`))
      }
    }
    await take.rest()
    const report = await workThrough(worker, { before, failed, patienceMs: PATIENCE_MS, signal }, context)
    const { tally } = report
    const left = [...[...tally.dropped.values()].flat(), ...tally.quarantined.values()]
    for (const { detail } of left.slice(0, NAMED)) terminal.say(terminal.talkInk.yellow(detail))
    if (left.length > NAMED) terminal.say(`… and ${left.length - NAMED} more`)
    for (const { detail } of [...tally.putOff.values()].slice(0, NAMED)) {
      terminal.say(terminal.talkInk.yellow(`put off: ${detail}`))
    }
    await terminal.print(options.json === true ? JSON.stringify(reportJson(report)) : reportTable(report))
    if (signal.aborted) return INTERRUPTED
    if (failed + left.length === 0) return 0
    terminal.say(`${failed + left.length} inputs failed.`)
    return 1
  } finally {
    await worker.close()
  }
}
