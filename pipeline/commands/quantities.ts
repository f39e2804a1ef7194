import { textQuantities } from '../../extractors/quantities/textQuantities.ts'
import { givenTexts } from '../inputs/givenTexts.ts'
import { STDIN } from '../inputs/inputFile.ts'
import type { Context, ExitCode } from './context.ts'

/** Quantities of any texts, a line each, as JSON Lines on stdout. One text is held at a time. */
export async function quantities(files: readonly string[], { terminal }: Context): Promise<ExitCode> {
  let read = 0
  let failed = 0
  for await (const given of givenTexts(files.length === 0 ? [STDIN] : files)) {
    if ('problem' in given) {
      failed++
      terminal.say(terminal.talkInk.red(`${given.where}: ${given.problem}`))
      continue
    }
    read++
    await terminal.print(JSON.stringify({ id: given.id, ...textQuantities(given.text) }))
  }
  if (failed === 0) return 0
  terminal.say(`${failed} of ${read + failed} lines failed; the quantities of the others are written.`)
  return 1
}
