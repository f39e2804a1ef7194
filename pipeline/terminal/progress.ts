import { Presets, SingleBar } from 'cli-progress'
import type { Terminal } from './terminal.ts'

/** Tells a person how far a run is: a bar where somebody looks, a line now and then where it is written to a file. */
export interface Progress {
  /** `done` of `total` items have come to their end; `note` tells more in a few words. */
  show(done: number, total: number, note: string): void
  stop(): void
}

/** How often a line is written where there is no bar. */
const LINE_EVERY_MS = 5000

/** Progress on stderr, under a label. */
export function progress(terminal: Terminal, label: string): Progress {
  return terminal.talksToPerson ? bar(terminal, label) : occasionalLines(terminal, label)
}

function bar(terminal: Terminal, label: string): Progress {
  const drawing = new SingleBar(
    {
      stream: terminal.talk as NodeJS.WriteStream,
      format: `${label} {bar} {value}/{total} · {note}`,
      hideCursor: true,
      clearOnComplete: true,
    },
    Presets.shades_classic,
  )
  let started = false
  return {
    show(done, total, note) {
      if (!started) drawing.start(total, done, { note })
      started = true
      drawing.setTotal(total)
      drawing.update(done, { note })
    },
    stop() {
      if (started) drawing.stop()
    },
  }
}

function occasionalLines(terminal: Terminal, label: string): Progress {
  let last = performance.now()
  return {
    show(done, total, note) {
      if (performance.now() - last < LINE_EVERY_MS) return
      last = performance.now()
      terminal.say(`${label} ${done}/${total} · ${note}`)
    },
    stop() {},
  }
}
