import { performance } from 'node:perf_hooks'

/**
 * How fast something went through texts, in its best round. The seconds are those of one core that worked (the collector of
 * garbage and the compiler are counted, other programs on the machine are not).
 */
export interface Rate {
  readonly texts: number
  readonly bytes: number
  readonly characters: number
  readonly seconds: number
}

/** Milliseconds for warming up, and at most for each round. */
const WARM = 1200
const ROUND = 1500
const ROUNDS = 4

/**
 * Runs over texts: warms up, takes as many of the first texts as fit into a round (so that slow ones end too), and then
 * measures rounds over these, of which the best counts.
 */
export function rate(texts: readonly string[], run: (text: string) => void): Rate {
  for (const began = performance.now(); performance.now() - began < WARM; ) goThrough(texts, run, WARM / 3)
  const some = texts.slice(0, goThrough(texts, run, ROUND))
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < ROUNDS; round++) {
    const began = process.cpuUsage()
    for (const text of some) run(text)
    const { user, system } = process.cpuUsage(began)
    best = Math.min(best, user + system)
  }
  return {
    texts: some.length,
    bytes: some.reduce((sum, text) => sum + Buffer.byteLength(text), 0),
    characters: some.reduce((sum, text) => sum + text.length, 0),
    seconds: best / 1e6,
  }
}

/** Runs over texts until all are done or the time is up, but over one at least. Returns how many were done. */
function goThrough(texts: readonly string[], run: (text: string) => void, milliseconds: number): number {
  const began = performance.now()
  let done = 0
  for (const text of texts) {
    run(text)
    done++
    if (performance.now() - began > milliseconds) break
  }
  return done
}
