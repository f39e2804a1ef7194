import { once } from 'node:events'
import type { Writable } from 'node:stream'
import colours from 'picocolors'

/** The two voices of a command: data on stdout, talk on stderr. */
export interface Terminal {
  /** Writes a line of data. Resolves when more may be written, so that a slow reader slows us down. */
  print(line: string): Promise<void>
  /** Says something to the person: never data. */
  say(line: string): void
  /** True where stdout is looked at by a person, not read by a program. */
  readonly printsToPerson: boolean
  /** True where stderr is looked at by a person, so that a bar may move on it. */
  readonly talksToPerson: boolean
  readonly talk: Writable
  /** Colours for what goes to stdout, and for what goes to stderr. */
  readonly ink: Ink
  readonly talkInk: Ink
}

export type Ink = ReturnType<typeof colours.createColors>

type Stream = Writable & { readonly isTTY?: boolean }

/** The terminal of a process. Colours are used only where a person looks and did not ask to be spared. */
export function terminal(out: Stream, talk: Stream, options: { readonly colours: boolean }): Terminal {
  return {
    async print(line) {
      if (!out.write(`${line}\n`)) await once(out, 'drain')
    },
    say(line) {
      talk.write(`${line}\n`)
    },
    printsToPerson: out.isTTY === true,
    talksToPerson: talk.isTTY === true,
    talk,
    ink: colours.createColors(options.colours && out.isTTY === true),
    talkInk: colours.createColors(options.colours && talk.isTTY === true),
  }
}
