/**
 * Reads the articles whose claims were marked elsewhere and prints what their own scorer says, beside the bars; then the
 * phenomena. `--show 20` prints so many mistakes of each sort.
 */
import { table } from '../../pipeline/terminal/table.ts'
import { type Barred, printFigures } from './barred.ts'
import { goldFigures, goldMistakes, goldReport, MARKED_SETS } from './goldScore.ts'
import { phenomena, phenomenaFigures } from './phenomena.ts'
import { notHere } from './sharedFile.ts'

function main(): void {
  const at = process.argv.indexOf('--show')
  const figures: Barred[] = []
  for (const set of MARKED_SETS) {
    const report = goldReport(set)
    if (report === null) {
      console.log(notHere(`Marked articles (${set})`))
      continue
    }
    figures.push(...goldFigures(set, report))
    const shares = Object.entries({ ...report.kinds, ...report.of_the_found })
    console.log(`${set}: ${report.articles} articles; found F1 by kind, then what is right of the found`)
    console.log(
      table(
        shares.map(([name]) => name),
        [shares.map(([, value]) => value.toFixed(4))],
      ),
    )
    if (at >= 0) console.log(goldMistakes(set, Number(process.argv[at + 1] ?? 20)))
  }
  const read = phenomena()
  if (read === null) console.log(notHere('Phenomena'))
  else {
    figures.push(...phenomenaFigures(read))
    for (const { phenomenon, numbers } of read.filter(({ numbers, units }) => !numbers || !units)) {
      console.log(`${phenomenon.n} ${phenomenon.id}: ${numbers ? 'a unit is wrong' : 'a number is wrong'}`)
    }
  }
  if (figures.length > 0) printFigures(figures)
}

main()
