import { createReadStream } from 'node:fs'
import { repairedText } from '../../extractors/joiners/repairedText.ts'
import { STDIN } from '../inputs/inputFile.ts'
import { lines, textOf } from '../inputs/lines.ts'
import { messageOf } from '../terminal/complaint.ts'
import { packagedRepairer } from '../weights.ts'
import type { Context, ExitCode } from './context.ts'

/** Text with its lost joiners put back, line by line, on stdout. A line that is no UTF-8 is named and left out. */
export async function repair(files: readonly string[], { terminal }: Context): Promise<ExitCode> {
  const repairer = packagedRepairer()
  let failed = 0
  const fail = (where: string, problem: string) => {
    failed++
    terminal.say(terminal.talkInk.red(`${where}: ${problem}`))
  }
  for (const file of files.length === 0 ? [STDIN] : files) {
    const name = file === STDIN ? 'stdin' : file
    try {
      for await (const { number, bytes } of lines(file === STDIN ? process.stdin : createReadStream(file))) {
        const text = bytes === null ? null : textOf(bytes)
        if (text === null) fail(`${name}:${number}`, 'Expected a line of UTF-8 but found other bytes, or too many')
        else await terminal.print(repairedText(text, repairer))
      }
    } catch (error) {
      if (!(error instanceof Error && 'code' in error)) throw error
      fail(name, messageOf(error))
    }
  }
  return failed === 0 ? 0 : 1
}
