/**
 * Prints how many joiners come back in a treebank that lost them, beside the bars; with `--misses`, the words of the half that
 * may be looked at that are not as they were. The treebank is measured on and never trained on.
 */
import { existsSync, readFileSync } from 'node:fs'
import { joinerRepairer } from '../../extractors/joiners/joinerRepairer.ts'
import { countRepairs, sharesOf, treebankSentences } from './joiners.ts'

const TREEBANK = new URL('../../../shared/lexicons/ud-perdt-dev/fa_perdt-ud-dev.conllu', import.meta.url)
const WEIGHTS = new URL('../../data/weights/zwnj.bin', import.meta.url)

if (existsSync(TREEBANK)) report()
else console.log('skipped: the treebank is not here')

function report(): void {
  const { repair } = joinerRepairer(readFileSync(process.argv.find((a) => a.endsWith('.bin')) ?? WEIGHTS))
  const sentences = treebankSentences(TREEBANK)
  const parts = {
    'looked at': sentences.filter((_, i) => i % 2 === 0),
    'only scored': sentences.filter((_, i) => i % 2 === 1),
    whole: sentences,
  }
  console.log('loss     half         restored  changes right  plain harmed')
  console.log('bars                   ≥ 93.00%       ≥ 98.00%       ≤ 0.50%')
  for (const loss of ['deleted', 'blank'] as const) {
    for (const [name, part] of Object.entries(parts)) {
      const count = countRepairs(part, loss, repair)
      const { restored, right, harmed } = sharesOf(count)
      const [a, b, c] = [restored, right, harmed].map((share) => `${(100 * share).toFixed(2)}%`)
      console.log(`${loss.padEnd(8)} ${name.padEnd(12)} ${a?.padStart(8)} ${b?.padStart(14)} ${c?.padStart(13)}`)
      if (name === 'looked at' && process.argv.includes(`--misses-${loss}`)) {
        for (const { was, now } of count.misses) console.log(`  «${was}»  «${now}»`)
      }
    }
  }
}
