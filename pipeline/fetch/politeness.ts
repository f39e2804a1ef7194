import { setTimeout as sleep } from 'node:timers/promises'

/** Keeps requests to one host apart, and one at a time. */
export interface Pace {
  /**
   * Does the work when it is this host's turn: after the work before it has ended, and no earlier than `delayMs` after
   * that one began. Turns of one host come in the order they were asked for; hosts do not wait for one another.
   */
  turn<Result>(host: string, delayMs: number, work: () => Promise<Result>, signal?: AbortSignal): Promise<Result>
  /** The host asked to be left alone for so many milliseconds. */
  rest(host: string, milliseconds: number): void
  /** Milliseconds for which the host still wants to be left alone; 0 where it does not. */
  restOf(host: string): number
}

interface Host {
  last: Promise<unknown>
  startedAt: number
  restUntil: number
}

/** A pace for this process. Workers on other machines keep theirs: the queue's lanes see that no host is in two of them. */
export function paceOf(): Pace {
  const hosts = new Map<string, Host>()
  const hostNamed = (name: string): Host => {
    const known = hosts.get(name)
    if (known !== undefined) return known
    const host = { last: Promise.resolve(), startedAt: Number.NEGATIVE_INFINITY, restUntil: 0 }
    hosts.set(name, host)
    return host
  }

  return {
    turn: (name, delayMs, work, signal) => {
      const host = hostNamed(name)
      const mine = host.last.then(async () => {
        signal?.throwIfAborted()
        await reached(host.startedAt + delayMs, signal)
        host.startedAt = performance.now()
        return work()
      })
      // The next turn waits for the end of this one, however it ends; its failure belongs to whoever asked for it.
      host.last = mine.then(
        () => undefined,
        () => undefined,
      )
      return mine
    },
    rest: (name, milliseconds) => {
      const host = hostNamed(name)
      host.restUntil = Math.max(host.restUntil, performance.now() + milliseconds)
    },
    restOf: (name) => Math.max(0, Math.ceil((hosts.get(name)?.restUntil ?? 0) - performance.now())),
  }
}

/** Timers may fire a little early: sleeps until the clock says so. */
async function reached(time: number, signal: AbortSignal | undefined): Promise<void> {
  while (true) {
    const left = time - performance.now()
    if (left <= 0) return
    await sleep(Math.ceil(left), undefined, signal === undefined ? {} : { signal })
  }
}
