import type { JobRow, Store } from '../stores/store.ts'
import { jobKey } from './outcome.ts'
import { LOOK_UP_MS } from './workLoop.ts'

/** Rows that one look at the store takes in, when it looks near and when it looks far. */
const NEAR = 256
const FAR = 32_768
/** Rows of one lane that are held in memory, and rows without a lane. */
const OF_A_LANE = 8
const WITHOUT_LANE = 128
/** A far look is worth a tenth of the time, and no more than a few a second. */
const FAR_REST_MS = 250

/** Whose turn it is among the jobs that wait in a store. */
export interface Turns {
  /** The next row to work, or null where none may run now. Its key stays in `held` and its lane in `busy` until the caller takes them out. */
  take(): Promise<JobRow | null>
  /** How many milliseconds `take` will surely find nothing, unless a job ends or is added. */
  restMs(): number
  /** Says that jobs were added. */
  added(): void
  /** Says that a job of this lane, or one without, ended. */
  ended(lane: string | null): void
  /** Lets go of rows that were looked at but never taken. */
  close(): void
}

/**
 * Takes turns between lanes: of those that may run, the lane that has waited longest; jobs without a lane, which are the
 * later stages of jobs already begun, at every second turn. Only a window of rows is in memory. Now and then it looks as far as
 * 32,768 rows ahead, so that a lane with a long queue hides nobody behind it up to that length.
 * `held` and `busy` are shared by all who work on this store in this process: keys of rows in hand, and lanes with a job running.
 */
export function turnsOf(store: Store, held: Set<string>, busy: Set<string>): Turns {
  let window: JobRow[] = []
  const served = new Map<string, number>()
  let turn = 0
  /** False where the last look ended before all rows that are due had been seen: others may stand behind them. */
  let sawAll = false
  /** True where the last look left rows that are due in the store: beyond its end, or more of a lane than are held. */
  let leftSome = true
  /** True where something happened since the last look for which another is worth it. */
  let stale = true
  let lookAt = 0
  let lookFarAt = 0

  async function look(limit: number): Promise<void> {
    const begun = Date.now()
    stale = false
    const asked = limit + held.size
    const rows = await store.waitingJobs(asked)
    const ofLane = new Map<string | null, number>()
    for (const row of window) ofLane.set(row.lane, (ofLane.get(row.lane) ?? 0) + 1)
    let due: number | null = null
    let passed = 0
    for (const row of rows) {
      if (held.has(jobKey(row))) continue
      if (row.not_before > begun) {
        due = row.not_before
        break
      }
      const count = ofLane.get(row.lane) ?? 0
      if (count >= (row.lane === null ? WITHOUT_LANE : OF_A_LANE)) {
        passed += 1
        continue
      }
      ofLane.set(row.lane, count + 1)
      held.add(jobKey(row))
      window.push(row)
    }
    sawAll = due !== null || rows.length < asked
    leftSome = passed > 0 || !sawAll
    lookAt = Math.min(due ?? Number.POSITIVE_INFINITY, begun + LOOK_UP_MS)
  }

  /** The place in the window of the row whose turn it is, or -1. */
  function turnInWindow(): number {
    const wantsLane = turn % 2 === 0
    let best = -1
    let bestRank = Number.POSITIVE_INFINITY
    for (const [place, { lane }] of window.entries()) {
      if (lane !== null && busy.has(lane)) continue
      // Whoever's turn it is not comes after everybody else.
      const rank = lane === null ? (wantsLane ? turn : -1) : (served.get(lane) ?? 0)
      if (rank < bestRank) {
        best = place
        bestRank = rank
      }
    }
    return best
  }

  return {
    async take() {
      const now = Date.now()
      if (!sawAll && now >= lookFarAt) {
        await look(FAR)
        lookFarAt = Date.now() + Math.max(FAR_REST_MS, 10 * (Date.now() - now))
      }
      let place = turnInWindow()
      if (place === -1 && (stale || now >= lookAt)) {
        await look(NEAR)
        place = turnInWindow()
      }
      const [row] = place === -1 ? [] : window.splice(place, 1)
      if (row === undefined) return null
      turn += 1
      if (row.lane === null) return row
      served.set(row.lane, turn)
      // At once, before anybody else can look: others may take turns on the same store.
      busy.add(row.lane)
      return row
    },
    restMs: () => Math.max(1, Math.min(LOOK_UP_MS, (sawAll ? lookAt : Math.min(lookAt, lookFarAt)) - Date.now())),
    added() {
      stale = true
    },
    ended(lane) {
      if (leftSome && !window.some((row) => row.lane === lane)) stale = true
    },
    close() {
      for (const row of window) held.delete(jobKey(row))
      window = []
    },
  }
}
