/**
 * Prints how many joiners come back in a treebank that lost them, beside the bars, for both kinds of loss and both halves; with
 * `--misses`, the words of the half that may be looked at that are not as they were. Nothing is trained on the treebank.
 */
import { readFileSync } from 'node:fs'
import { joinerRepairer } from '../../extractors/joiners/joinerRepairer.ts'
import { printFigures } from './barred.ts'
import {
  BARS,
  countRepairs,
  FLOORS_OF_BLANKS,
  FLOORS_OF_HALVES,
  halvesOf,
  type Loss,
  type RepairBars,
  repairFigures,
  treebankSentences,
  WEIGHTS,
} from './joiners.ts'
import { notHere } from './sharedFile.ts'

function main(): void {
  const sentences = treebankSentences()
  if (sentences === null) {
    console.log(notHere('The treebank with joiners'))
    return
  }
  const { repair } = joinerRepairer(readFileSync(WEIGHTS))
  const { lookedAt, scored } = halvesOf(sentences)
  if (process.argv.includes('--misses')) {
    for (const loss of ['deleted', 'blank'] as const) {
      const { misses } = countRepairs(lookedAt, loss, repair)
      for (const { was, now } of misses) console.log(`${loss.padEnd(8)} «${was}»  «${now}»`)
    }
  }
  const figures = (name: string, part: readonly string[], loss: Loss, bars: RepairBars) =>
    repairFigures(name, countRepairs(part, loss, repair), bars)
  printFigures([
    ...figures('deleted', sentences, 'deleted', BARS),
    ...figures('deleted, half looked at', lookedAt, 'deleted', FLOORS_OF_HALVES),
    ...figures('deleted, half only scored', scored, 'deleted', FLOORS_OF_HALVES),
    ...figures('made blanks', sentences, 'blank', FLOORS_OF_BLANKS),
    ...figures('made blanks, half looked at', lookedAt, 'blank', FLOORS_OF_BLANKS),
    ...figures('made blanks, half only scored', scored, 'blank', FLOORS_OF_BLANKS),
  ])
}

main()
