import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { reconcile } from '../../extractors/facts/reconcile.ts'
import type { Fact } from '../../models/fact.ts'
import { knowledgeOf } from '../exports/learned.ts'
import { exportLines, records } from '../exports/records.ts'
import { byId, type ClaimsById, claimsBehind, weighed } from '../exports/sourcesOf.ts'
import { storedClaims } from '../exports/storedFacts.ts'
import { writeLines } from '../exports/writeLines.ts'
import { serveSamples } from '../samples/serveSamples.ts'
import type { Store } from '../stores/store.ts'
import { factTable } from '../terminal/factTable.ts'
import { followed, type Origin } from '../terminal/followed.ts'
import { INTERRUPTED, interruption } from '../terminal/interruption.ts'
import { openWorker } from '../worker.ts'
import type { Context, ExitCode } from './context.ts'
import { discovered } from './crawl.ts'
import { reportTable } from './runReport.ts'
import { workThrough } from './workThrough.ts'

/** The challenge page asks to be left alone for minutes: nobody waits for that in a demonstration. */
const PATIENCE_MS = 2000
const ROWS = 20
/** Articles that one fact is followed to. */
const FOLLOWED = 3

/** Crawls the sample sites with the real pipeline, embedded in a folder of its own, and shows what was learned. */
export async function demo({ output }: { readonly output: string }, { config, terminal }: Context): Promise<ExitCode> {
  const signal = interruption(terminal, 'The demo keeps nothing: run it again from the start.')
  const data = await mkdtemp(join(tmpdir(), 'khabarkav-demo-'))
  const samples = await serveSamples()
  const { ink } = terminal
  try {
    const worker = await openWorker(
      { ...config, data, redisUrl: null, databaseUrl: null },
      { allowPrivate: false, sources: samples.sources, routes: samples.routes },
    )
    try {
      const before = await knowledgeOf(worker.store)
      const names = samples.sources.map(({ name }) => name.en).join(', ')
      terminal.say(`Crawling ${samples.sources.length} sample sites on this machine: ${names} …`)
      const found = await discovered(worker, samples.sources, { since: null, signal }, terminal.say)
      const report = await workThrough(worker, { before, failed: 0, patienceMs: PATIENCE_MS, signal }, { terminal })
      if (signal.aborted) return INTERRUPTED
      const claims = await storedClaims(worker.store)
      const claimsById = byId(claims)
      const rows = weighed(reconcile(claims), claimsById)
      await terminal.print(ink.bold(`\nThe crawl: ${found} articles announced by feeds and sitemaps`))
      await terminal.print(reportTable(report))
      await terminal.print(
        ink.bold(`\nFacts: ${Math.min(ROWS, rows.length)} of ${rows.length}, those with most sources first`),
      )
      await terminal.print(factTable(rows.slice(0, ROWS), ink))
      await terminal.print(ink.bold('\nOne fact, followed to its words'))
      for (const line of await oneFollowed(
        rows.map(({ fact }) => fact),
        claimsById,
        worker.store,
        ink,
      ))
        await terminal.print(line)
      await writeLines(output, exportLines(records(worker.store, 'facts'), 'json'))
      await terminal.print(`\nAll facts with their evidence are in ${output}`)
    } finally {
      await worker.close()
    }
  } finally {
    await samples.close()
    await rm(data, { recursive: true, force: true })
  }
  return 0
}

/** The fact that shows most: told by several sources, by a speaker, with a cue for its status and words for its time. */
async function oneFollowed(facts: readonly Fact[], claims: ClaimsById, store: Store, ink: Context['terminal']['ink']) {
  const shows = (fact: Fact) => {
    const behind = claimsBehind(fact, claims)
    const said = behind.filter(({ speaker, status_cue, period }) => speaker && status_cue && period).length
    return (fact.state === 'corroborated' ? 100 : 0) + (said > 0 ? 10 : 0) + Math.min(behind.length, 5)
  }
  const best = facts.toSorted((one, other) => shows(other) - shows(one))[0]
  if (best === undefined) return ['(there are none)']
  const origins: Origin[] = []
  for (const claim of claimsBehind(best, claims)) {
    const article = await store.article(claim.article.id)
    const seen = origins.some((origin) => origin.article.id === article?.id)
    if (article !== null && !seen && origins.length < FOLLOWED) origins.push({ claim, article })
  }
  return followed(best, origins, ink)
}
