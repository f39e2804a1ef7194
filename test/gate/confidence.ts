/**
 * Prints how well the confidence of claims keeps its word on marked articles: claims by confidence, the share that is right,
 * and the same by weights that never saw the article. Further marked articles may be named:
 *
 *   npm run gate:confidence -- other.articles.jsonl other.claims.jsonl
 */
import { table } from '../../pipeline/terminal/table.ts'
import { crossValidated } from '../../training/confidence/crossValidated.ts'
import { type Barred, printFigures } from './barred.ts'
import { MARKED_SETS } from './goldScore.ts'
import { type Judged, judgedClaims, judgedSet } from './judged.ts'
import { bins, CALIBRATION_BAR, calibrationError, discrimination, type Sure } from './reliability.ts'
import { notHere } from './sharedFile.ts'

function printTable(what: string, claims: readonly Sure[]): void {
  console.log(`${what}: ${claims.length} claims`)
  const rows = bins(claims).map(({ from, to, claims: own, confidence, right }) => [
    `${from.toFixed(2)} to ${to.toFixed(2)}`,
    String(own),
    confidence.toFixed(3),
    right.toFixed(3),
  ])
  console.log(table(['confidence', 'claims', 'mean', 'right'], rows))
}

function figuresOf(what: string, claims: readonly Sure[]): Barred[] {
  const right = `${claims.filter((claim) => claim.right).length} of ${claims.length} right`
  return [
    {
      what: `${what}: calibration error`,
      measured: calibrationError(claims),
      bar: { most: CALIBRATION_BAR },
      of: right,
    },
    {
      what: `${what}: a right claim is surer`,
      measured: discrimination(claims),
      bar: { least: 0.5 },
      of: 'than a wrong',
    },
  ]
}

function main(): void {
  const known = MARKED_SETS.flatMap((set) => judgedSet(set) ?? [])
  if (known.length === 0) {
    console.log(notHere('Marked articles'))
    return
  }
  const parts: (readonly [string, readonly Sure[]])[] = [
    [MARKED_SETS.join(' and '), known],
    ['the same, cross-validated', crossValidated(known.map((judged) => ({ ...judged, times: 1 })))],
  ]
  const [articles, gold] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
  const named: readonly Judged[] = articles === undefined || gold === undefined ? [] : judgedClaims(articles, gold)
  if (named.length > 0) parts.push(['the articles named', named])
  for (const [what, claims] of parts) printTable(what, claims)
  printFigures(parts.flatMap(([what, claims]) => figuresOf(what, claims)))
}

main()
