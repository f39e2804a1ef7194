/**
 * Reads the sentences whose money and percentages people marked, prints recall and precision per type and in all, raw and
 * after judging, and each disagreement with its verdict. `--prune` removes verdicts on what is no longer disagreed on.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import ts from 'typescript'
import { table } from '../../pipeline/terminal/table.ts'
import { printFigures } from './barred.ts'
import { JUDGED } from './peyma-judged.ts'
import {
  afterJudging,
  type Counts,
  type Judged,
  judgement,
  MARKED_TYPES,
  type MarkedSentence,
  markedSentences,
  peymaFigures,
  peymaScore,
  share,
  verdictOf,
} from './peymaScore.ts'
import { notHere } from './sharedFile.ts'

const TABLE = new URL('./peyma-judged.ts', import.meta.url)
/** Code points that are shown on both sides of a span. */
const AROUND = 40

function main(): void {
  const sentences = markedSentences()
  if (sentences === null) {
    console.log(notHere('Marked money and percentages'))
    return
  }
  const score = peymaScore(sentences)
  const { open, stale } = judgement(score.disagreements, JUDGED)
  for (const one of score.disagreements) {
    const verdict = verdictOf(one, JUDGED)
    console.log(`${one.side.padEnd(6)} ${one.type}  ${one.id} ${one.start}–${one.end}  ${shown(sentences, one)}`)
    console.log(`       ${verdict === null ? 'NOT JUDGED' : `${verdict.verdict}: ${verdict.why}`}`)
  }
  const judged = afterJudging(score, JUDGED)
  console.log(
    table(
      ['', 'recall', '', 'precision', ''],
      [...MARKED_TYPES.map((type) => countsRow(type, score.counts[type])), countsRow('all, after judging', judged)],
    ),
  )
  printFigures(peymaFigures(score))
  if (stale.length > 0 && process.argv.includes('--prune')) prune(stale)
  else if (stale.length > 0) console.log(`${stale.length} verdicts are on nothing: -- --prune removes them`)
  if (open.length === 0) return
  console.log(`${open.length} disagreements are not judged: add them to test/gate/peyma-judged.ts`)
  process.exitCode = 1
}

function countsRow(name: string, { marked, markedRead, read, readMarked }: Counts): string[] {
  return [
    name,
    share(markedRead, marked).toFixed(4),
    `${markedRead} of ${marked}`,
    share(readMarked, read).toFixed(4),
    `${readMarked} of ${read}`,
  ]
}

function shown(sentences: readonly MarkedSentence[], { id, start, end }: { id: string; start: number; end: number }) {
  const points = [...(sentences.find((sentence) => sentence.id === id)?.text ?? '')]
  const before = points.slice(Math.max(0, start - AROUND), start).join('')
  return `${before}«${points.slice(start, end).join('')}»${points.slice(end, end + AROUND).join('')}`
}

/** Cuts rows out of the table of verdicts, and leaves the rest of the file as it is. */
function prune(stale: readonly Judged[]): void {
  const text = readFileSync(TABLE, 'utf8')
  const rows: ts.Node[] = []
  const visit = (node: ts.Node) => {
    if (ts.isArrayLiteralExpression(node)) rows.push(...node.elements)
    else ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(TABLE.pathname, text, ts.ScriptTarget.Latest, true))
  if (rows.length !== JUDGED.length) throw new Error(`Expected ${JUDGED.length} rows in ${TABLE.pathname}`)
  const kept = rows.filter((_, i) => !stale.includes(JUDGED[i] as Judged))
  const first = rows[0]?.getFullStart() ?? 0
  const last = text.lastIndexOf('\n]')
  writeFileSync(
    TABLE,
    `${text.slice(0, first)}${kept.map((row) => `${row.getFullText()},`).join('')}${text.slice(last)}`,
  )
  console.log(`${stale.length} verdicts on nothing were removed`)
}

main()
