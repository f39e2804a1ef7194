#!/usr/bin/env node
import { CommanderError } from 'commander'
import type { Context, ExitCode } from './commands/context.ts'
import { program } from './commands/program.ts'
import { configFrom, environment } from './config.ts'
import { packageManifest } from './packageRoot.ts'
import { StoreFailure } from './stores/storeFailure.ts'
import { Complaint, messageOf } from './terminal/complaint.ts'
import { terminal } from './terminal/terminal.ts'

// Whoever reads our data may stop reading (`khabarkav extract … | head`): that is no error, and there is nothing left to do.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  process.stderr.write(
    `khabarkav: stdout cannot be written to (${messageOf(error)}): what was written so far is not whole.\n`,
  )
  process.exit(2)
})
// Whoever stops listening to our talk still wants the data.
process.stderr.on('error', () => undefined)

async function run(command: (context: Context) => Promise<ExitCode>): Promise<void> {
  const config = configFrom(environment())
  process.exitCode = await command({ config, terminal: terminal(process.stdout, process.stderr, config) })
}

async function main(): Promise<void> {
  const khabarkav = program(packageManifest().version, run)
  khabarkav.exitOverride()
  for (const command of khabarkav.commands) command.exitOverride()
  try {
    await khabarkav.parseAsync()
  } catch (error) {
    process.exitCode = failure(error, khabarkav.opts<{ verbose?: boolean }>().verbose === true)
  }
}

/** Says what went wrong, in one line and a hint, and gives the code to end with. */
function failure(error: unknown, verbose: boolean): number {
  // Commander has spoken already: its help and version end well, everything else is a wrong call.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  const say = (line: string) => process.stderr.write(`${line}\n`)
  say(`khabarkav: ${messageOf(error)}`)
  if (verbose && error instanceof Error) say(stackOf(error))
  if (error instanceof Complaint) {
    say(error.hint)
    return error.exitCode
  }
  if (error instanceof StoreFailure) {
    say('What was kept before is safe: run the command again when it is mended.')
    return 2
  }
  if (!verbose) {
    say('This was not expected: --verbose shows where it happened, and khabarkav doctor looks at the surroundings.')
  }
  return 2
}

function stackOf(error: Error): string {
  const cause = error.cause instanceof Error ? `\ncaused by ${stackOf(error.cause)}` : ''
  return `${error.stack ?? error.message}${cause}`
}

void main()
