/**
 * Asks of us what the test suites of other tools ask of them: numbers, money and digits. Prints the rows, how many pass, which
 * differ on purpose and why, and what is not asked of us. Ends with 1 where a row differs and no reason is written down.
 *
 *   npm run gate:suites
 */
import { table } from '../../pipeline/terminal/table.ts'
import { AS_LINES, printFigures } from './barred.ts'
import { notHere } from './sharedFile.ts'
import { suiteFigures, suiteScore } from './suiteScore.ts'

function main(): void {
  const score = suiteScore()
  if (score === null) {
    console.log(notHere('Suites of other tools'))
    return
  }
  const { rows, passed, excepted, outside, wrong, idle } = score
  if (!process.argv.includes(AS_LINES)) {
    const reasons = (of: ReadonlyMap<string, number>, what: string) =>
      [...of].map(([reason, count]) => [String(count), what, reason])
    console.log(
      table(
        ['rows', 'of other tools', ''],
        [
          [String(rows), 'in all', ''],
          [String(passed), 'pass', ''],
          ...reasons(excepted, 'differ'),
          ...reasons(outside, 'not asked'),
        ],
      ),
    )
    for (const line of [...wrong, ...idle.map((name) => `${name}: an exception, but it passes`)]) console.error(line)
  }
  printFigures(suiteFigures(score))
}

main()
