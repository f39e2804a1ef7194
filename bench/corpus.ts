/**
 * Reads every article of a JSON Lines corpus and prints what came of it: articles, claims by kind, seconds, articles a second,
 * peak memory, and what failed. Ends with 1 where anything did. Names the slowest article, since a rule that backtracks shows there.
 *
 *   npx tsx bench/corpus.ts news.jsonl
 */
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { performance } from 'node:perf_hooks'
import { readArticle } from '../extractors/claims/readArticle.ts'
import { ClaimKind } from '../models/claim.ts'
import { givenArticles } from '../pipeline/inputs/givenArticles.ts'
import { messageOf } from '../pipeline/terminal/complaint.ts'
import { table } from '../pipeline/terminal/table.ts'

/** What is read where no file is named: a corpus beside the project, if there is one. */
const DEFAULT_CORPUS = resolve(import.meta.dirname, '../../shared/corpus/news.jsonl')
/** Failures that are named; of more than these only the number is told. */
const NAMED = 10

interface Measured {
  articles: number
  /** Milliseconds spent in `readArticle`, and the longest one call took. */
  reading: number
  slowest: { where: string; milliseconds: number }
  readonly kinds: Map<ClaimKind, number>
  readonly failures: string[]
}

async function measured(file: string): Promise<Measured> {
  const seen: Measured = {
    articles: 0,
    reading: 0,
    slowest: { where: '', milliseconds: 0 },
    kinds: new Map(ClaimKind.options.map((kind) => [kind, 0])),
    failures: [],
  }
  for await (const given of givenArticles([file])) {
    if ('problem' in given) {
      seen.failures.push(`${given.where}: ${given.problem}`)
      continue
    }
    seen.articles++
    const begun = performance.now()
    try {
      for (const { kind } of readArticle(given.article)) seen.kinds.set(kind, (seen.kinds.get(kind) ?? 0) + 1)
    } catch (error) {
      seen.failures.push(`${given.where}: ${messageOf(error)}`)
    }
    const milliseconds = performance.now() - begun
    seen.reading += milliseconds
    if (milliseconds > seen.slowest.milliseconds) seen.slowest = { where: given.where, milliseconds }
  }
  return seen
}

function report({ articles, reading, slowest, kinds, failures }: Measured, whole: number): string {
  const claims = [...kinds.values()].reduce((sum, count) => sum + count, 0)
  const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(2)
  return table(
    ['', 'figure', ''],
    [
      ['articles', String(articles), ''],
      ['claims', String(claims), [...kinds].map(([kind, count]) => `${count} ${kind}`).join(', ')],
      ['seconds', seconds(whole), `${seconds(reading)} of them reading, the rest the file`],
      ['articles a second', (articles / (reading / 1000)).toFixed(0), 'while reading, on one core'],
      ['slowest article', `${slowest.milliseconds.toFixed(0)} ms`, slowest.where],
      ['peak memory', `${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MiB`, 'resident, the whole process'],
      ['failed', String(failures.length), ''],
    ],
  )
}

async function main(): Promise<void> {
  const named = process.argv[2]
  if (named === undefined && !existsSync(DEFAULT_CORPUS)) {
    console.error('Expected a corpus of JSON Lines but none was named. Try: npx tsx bench/corpus.ts news.jsonl')
    process.exitCode = 2
    return
  }
  const begun = performance.now()
  const seen = await measured(named ?? DEFAULT_CORPUS)
  console.log(report(seen, performance.now() - begun))
  for (const failure of seen.failures.slice(0, NAMED)) console.error(failure)
  if (seen.failures.length > NAMED) console.error(`… and ${seen.failures.length - NAMED} more`)
  if (seen.failures.length > 0 || seen.articles === 0) process.exitCode = 1
}

void main()
