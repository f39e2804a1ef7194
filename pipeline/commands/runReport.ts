import type { Learned } from '../exports/learned.ts'
import type { Tally } from '../tally.ts'
import { readable } from '../terminal/readable.ts'
import { table } from '../terminal/table.ts'

/** What `ingest` and `crawl` say at the end. */
export interface RunReport {
  readonly learned: Learned
  readonly tally: Tally
  /** Inputs that could not even be begun with. */
  readonly failed: number
  /** Jobs that still wait, here or for other workers. */
  readonly waiting: number
}

/** The report as plain data, for `--json`. */
export function reportJson({ learned, tally, failed, waiting }: RunReport): unknown {
  return {
    fetched: tally.done.fetch,
    parsed: tally.done.parse,
    read: tally.done.read,
    failed,
    dropped: Object.fromEntries([...tally.dropped].map(([reason, left]) => [reason, left.length])),
    put_off: tally.putOff.size,
    quarantined: tally.quarantined.size,
    waiting,
    ...learned,
  }
}

/** The report as a table. What did not happen is left out. */
export function reportTable({ learned, tally, failed, waiting }: RunReport): string {
  const { articles, claims, facts } = learned
  const later = [...tally.putOff.values()]
  const kinds = Object.entries(claims.by_kind).filter(([, count]) => count > 0)
  const rows: (readonly [string, number, string])[] = [
    ['pages fetched', tally.done.fetch, ''],
    ['articles', articles.new, `new, of ${articles.total}`],
    [
      'claims',
      claims.new,
      `new, of ${claims.total}${kinds.length > 0 ? `: ${kinds.map(([kind, count]) => `${count} ${kind}`).join(', ')}` : ''}`,
    ],
    ['facts', facts.new, `new, of ${facts.total}`],
    ['facts corroborated', facts.corroborated, 'by a further source'],
    ['facts in conflict', facts.in_conflict, 'told with values that cannot all be right'],
    ...[...tally.dropped].map(([reason, left]) => [`dropped: ${reason}`, left.length, left[0]?.detail ?? ''] as const),
    ['failed', failed, 'inputs could not be read; they are named above'],
    ['put off', later.length, later.length === 0 ? '' : `for ${minutesUntil(later)}: ${later[0]?.detail}`],
    ['in quarantine', tally.quarantined.size, [...tally.quarantined.values()][0]?.detail ?? ''],
    ['still waiting', waiting - later.length, 'run the command again to go on'],
  ]
  const always = ['articles', 'claims', 'facts']
  return table(
    ['', 'count', ''],
    rows
      .filter(([what, count]) => count > 0 || always.includes(what))
      .map(([what, count, note]) => [what, String(count), brief(note)]),
  )
}

/** A note that fits the table, with its addresses written to be read. */
function brief(note: string): string {
  const text = readable(note)
  return text.length > 90 ? `${text.slice(0, 89)}…` : text
}

function minutesUntil(later: readonly { readonly until: number }[]): string {
  const last = Math.max(...later.map(({ until }) => until))
  return `${Math.max(1, Math.round((last - Date.now()) / 60_000))} min`
}
