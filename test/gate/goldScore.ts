import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { articleFromRow } from '../../extractors/article/articleFromRow.ts'
import { readArticle } from '../../extractors/claims/readArticle.ts'
import type { Claim } from '../../models/claim.ts'
import type { Barred } from './barred.ts'
import { sharedFile } from './sharedFile.ts'

/** The sets of articles whose claims were marked elsewhere. */
export const MARKED_SETS = ['seeds', 'dev'] as const
export type MarkedSet = (typeof MARKED_SETS)[number]

/** What the scorer of the marked articles says of a set; all F1, from 0 to 1. `core` are all kinds but `count`. */
export interface GoldReport {
  readonly articles: number
  readonly gold: number
  readonly claimed: number
  readonly found: { readonly f1: number; readonly precision: number; readonly recall: number }
  readonly core: { readonly f1: number; readonly gold: number; readonly claimed: number }
  readonly whole: { readonly f1: number; readonly core: number }
  readonly kinds: Readonly<Record<string, number>>
  readonly of_the_found: Readonly<Record<string, number>>
}

/**
 * Reads a marked set and lets its own scorer score it; null where the set is not on this machine. With `show`, the
 * scorer's text for a person, with so many of each kind of mistake, instead of its report.
 */
export function goldReport(set: MarkedSet): GoldReport | null {
  const printed = scored(set, ['--json'])
  return printed === null ? null : (JSON.parse(printed) as GoldReport)
}

/** The scorer's text for a person, with at most so many mistakes of each sort. */
export function goldMistakes(set: MarkedSet, most: number): string | null {
  return scored(set, ['--show', String(most)])
}

function scored(set: MarkedSet, options: readonly string[]): string | null {
  const scorer = sharedFile('gold/score.mjs')
  const articles = sharedFile(`gold/${set}.articles.jsonl`)
  const gold = sharedFile(`gold/${set}.claims.jsonl`)
  if (scorer === null || articles === null || gold === null) return null
  const folder = mkdtempSync(join(tmpdir(), 'khabarkav-gate-'))
  try {
    const claims = join(folder, 'claims.jsonl')
    const read = readFileSync(articles, 'utf8').split('\n').filter(Boolean).flatMap(claimsOfRow)
    writeFileSync(claims, read.map((claim) => JSON.stringify(claim)).join('\n'))
    const files = ['--articles', articles, '--gold', gold, '--claims', claims]
    return execFileSync(process.execPath, [scorer, ...files, ...options], { encoding: 'utf8' })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function claimsOfRow(line: string): Claim[] {
  const row = articleFromRow(JSON.parse(line))
  if ('problem' in row) throw new Error(`${row.field}: ${row.problem}`)
  return readArticle(row.article)
}

/** The bars of a set. What else is read of a claim has floors of its own, below what is reached now. */
const BARS: Readonly<Record<MarkedSet, { readonly found: number; readonly core: number; readonly whole: number }>> = {
  seeds: { found: 1, core: 1, whole: 0.75 },
  dev: { found: 0.95, core: 0.97, whole: 0.75 },
}

/** The figures of a set beside their bars. */
export function goldFigures(set: MarkedSet, { found, core, whole, gold, claimed }: GoldReport): readonly Barred[] {
  const bar = BARS[set]
  const all = `${gold} marked, ${claimed} claimed`
  return [
    { what: `${set} found F1`, measured: found.f1, bar: { least: bar.found }, of: all },
    {
      what: `${set} found F1, core`,
      measured: core.f1,
      bar: { least: bar.core },
      of: `project, amount, jobs, percentage: ${core.gold} marked, ${core.claimed} claimed`,
    },
    { what: `${set} whole F1`, measured: whole.f1, bar: { least: bar.whole }, of: all },
  ]
}
