import PQueue from 'p-queue'
import type { Bell } from './bell.ts'
import type { WorkOptions } from './queue.ts'

/** A worker with nothing to do looks up at least this often. */
export const LOOK_UP_MS = 1_000

/** Where a loop gets its jobs, and what it does with them. */
export interface JobSource<Held> {
  /** The next job, taken into hand, or null where none may run now. */
  take(): Promise<Held | null>
  /** Works a job in hand and writes down how it ended. What it throws ends the loop. */
  run(held: Held): Promise<void>
  /** Lets go of a job, however it ended. */
  release(held: Held): void
  /** True where no job waits, runs or is put off, here or elsewhere. Asked while this loop has none in hand. */
  isIdle(): Promise<boolean>
  /** How many milliseconds `take` will surely find nothing, unless the bell rings. */
  restMs(): number
}

/**
 * Takes and runs jobs, so many at a time, until the signal aborts, something fails, or nothing is left and that is the end.
 * Returns, or throws the first failure, when the running jobs have ended. The bell wakes it before its time.
 */
export async function workLoop<Held>(
  { concurrency, untilIdle, signal }: Pick<WorkOptions, 'concurrency' | 'untilIdle' | 'signal'>,
  bell: Bell,
  source: JobSource<Held>,
): Promise<void> {
  const slots = new PQueue({ concurrency })
  const failures: unknown[] = []

  const start = (held: Held) => {
    slots
      .add(() => source.run(held))
      .catch((error: unknown) => failures.push(error))
      .finally(() => {
        source.release(held)
        bell.ring()
      })
  }

  signal.addEventListener('abort', bell.ring)
  try {
    while (!signal.aborted && failures.length === 0) {
      if (slots.pending >= concurrency) {
        await bell.wait(LOOK_UP_MS)
        continue
      }
      const held = await source.take()
      if (held !== null) start(held)
      else if (untilIdle && slots.pending === 0 && (await source.isIdle())) break
      else await bell.wait(source.restMs())
    }
  } finally {
    await slots.onIdle()
    signal.removeEventListener('abort', bell.ring)
  }
  if (failures.length > 0) throw failures[0]
}
