import type { Terminal } from './terminal.ts'

/** The exit code of a command that Ctrl-C ended, as shells expect it. */
export const INTERRUPTED = 130

/**
 * A signal that aborts at the first Ctrl-C (or SIGTERM), so that what runs can finish; the second stops at once.
 * `then` tells how to go on later.
 */
export function interruption(terminal: Terminal, then: string): AbortSignal {
  const controller = new AbortController()
  const interrupt = () => {
    if (controller.signal.aborted) process.exit(INTERRUPTED)
    controller.abort()
    terminal.say(`\nFinishing what runs (Ctrl-C again stops at once). ${then}`)
  }
  process.on('SIGINT', interrupt)
  process.on('SIGTERM', interrupt)
  return controller.signal
}
