import { availableParallelism } from 'node:os'
import { type Given, givenArticles } from '../inputs/givenArticles.ts'
import { STDIN } from '../inputs/inputFile.ts'
import { inOrder } from '../readers/inOrder.ts'
import { type Readers, readers } from '../readers/readers.ts'
import { Complaint } from '../terminal/complaint.ts'
import type { Terminal } from '../terminal/terminal.ts'
import type { Context, ExitCode } from './context.ts'

export interface ExtractOptions {
  /** How many threads read, as asked for. */
  readonly threads?: string
}

/** Where nobody asks for threads, one core is left to the thread that writes, and this many articles are read before any is started: a thread costs as much time as these do. */
const ALONE = 100
const MOST_THREADS = 256

/**
 * Claims of articles, as JSON Lines on stdout. Pure: nothing is stored and nothing is fetched.
 * A few articles are held at a time, and no faster than the reader of stdout takes their claims.
 */
export async function extract(
  files: readonly string[],
  options: ExtractOptions,
  { terminal }: Context,
): Promise<ExitCode> {
  const threads = options.threads === undefined ? null : threadsOf(options.threads)
  const reading = readers({
    threads: threads ?? Math.max(1, availableParallelism() - 1),
    alone: threads === null ? ALONE : 0,
    say: (line) => terminal.say(line),
  })
  try {
    const given = givenArticles(files.length === 0 ? [STDIN] : files)
    return await written(
      inOrder(given, reading.ahead, (one) => result(one, reading)),
      terminal,
    )
  } finally {
    await reading.close()
  }
}

type Result = { readonly lines: string } | { readonly where: string; readonly problem: string }

async function result(given: Given, reading: Readers): Promise<Result> {
  return 'problem' in given ? given : { lines: await reading.read(given.article) }
}

async function written(results: AsyncIterable<Result>, terminal: Terminal): Promise<ExitCode> {
  let read = 0
  let failed = 0
  for await (const one of results) {
    if ('problem' in one) {
      failed++
      terminal.say(terminal.talkInk.red(`${one.where}: ${one.problem}`))
      continue
    }
    read++
    if (one.lines !== '') await terminal.print(one.lines)
  }
  if (failed === 0) return 0
  terminal.say(`${failed} of ${read + failed} inputs failed; the claims of the others are written.`)
  return 1
}

function threadsOf(text: string): number {
  const threads = /^[0-9]{1,3}$/.test(text) ? Number(text) : 0
  if (threads >= 1 && threads <= MOST_THREADS) return threads
  throw new Complaint(
    `--threads: Expected a whole number from 1 to ${MOST_THREADS} but found «${text}»`,
    'Leave it out to use the cores of this machine.',
  )
}
