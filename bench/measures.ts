/**
 * Reads a JSON Lines corpus and prints how many claims of each kind got no measure but `…-other`, and what they are about, the
 * most frequent first: where a row or a cue of data/measures.ts is missing.
 *
 *   npm run bench:measures -- news.jsonl
 */
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { readArticle } from '../extractors/claims/readArticle.ts'
import { type Claim, ClaimKind } from '../models/claim.ts'
import { givenArticles } from '../pipeline/inputs/givenArticles.ts'
import { table } from '../pipeline/terminal/table.ts'

/** What is read where no file is named: a corpus beside the project, if there is one. */
const DEFAULT_CORPUS = resolve(import.meta.dirname, '../../shared/corpus/news.jsonl')
/** So many subjects are named of each kind. */
const NAMED = 30

interface Unmeasured {
  claims: number
  other: number
  /** How often each main noun stands among them, with the unit of what is counted. */
  readonly subjects: Map<string, number>
}

function subjectOf({ kind, subject, quantity }: Claim): string {
  const head = subject?.head ?? 'nothing'
  return kind === 'count' ? `${head} (${quantity.unit})` : head
}

async function unmeasured(file: string): Promise<ReadonlyMap<ClaimKind, Unmeasured>> {
  const kinds = new Map(
    ClaimKind.options.map((kind) => [kind, { claims: 0, other: 0, subjects: new Map() } as Unmeasured]),
  )
  for await (const given of givenArticles([file])) {
    if ('problem' in given) continue
    for (const claim of readArticle(given.article)) {
      const seen = kinds.get(claim.kind)
      if (seen === undefined) continue
      seen.claims++
      if (!claim.measure.endsWith('-other')) continue
      seen.other++
      const subject = subjectOf(claim)
      seen.subjects.set(subject, (seen.subjects.get(subject) ?? 0) + 1)
    }
  }
  return kinds
}

async function main(): Promise<void> {
  const named = process.argv[2]
  if (named === undefined && !existsSync(DEFAULT_CORPUS)) {
    console.error('Expected a corpus of JSON Lines but none was named. Try: npm run bench:measures -- news.jsonl')
    process.exitCode = 2
    return
  }
  const kinds = [...(await unmeasured(named ?? DEFAULT_CORPUS))]
  const share = ({ claims, other }: Unmeasured) => `${((100 * other) / Math.max(1, claims)).toFixed(1)} %`
  const rows = kinds.map(([kind, seen]) => [kind, String(seen.claims), String(seen.other), share(seen)])
  console.log(table(['kind', 'claims', 'other', ''], rows))
  for (const [kind, { subjects }] of kinds) {
    const frequent = [...subjects].sort(([, a], [, b]) => b - a).slice(0, NAMED)
    console.log(`${kind}: ${frequent.map(([subject, times]) => `${subject} ${times}`).join(', ')}`)
  }
}

void main()
