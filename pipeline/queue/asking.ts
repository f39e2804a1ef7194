import { LOOK_UP_MS } from './workLoop.ts'

/** Which lanes on a server are worth asking for a job, and in what order. */
export interface Asking {
  /** The lanes to ask now, in order, but those with a job in hand: theirs would be refused. */
  order(lanes: readonly LaneName[], busy: ReadonlySet<string>): readonly string[]
  /** Asks a lane, and remembers when it will have something where it has nothing now. */
  ask<Answer>(name: string, question: () => Promise<Answer | DueAt>): Promise<Answer | null>
  /** Something happened to a lane: it is worth asking at once. */
  stir(name: string): void
  /** How many milliseconds no lane is worth asking, unless one is stirred. */
  restMs(): number
}

export interface LaneName {
  readonly name: string
  /** True for a lane, whose jobs run one at a time; false for the jobs without one. */
  readonly alone: boolean
}

/** The answer of a lane that has nothing now: when its next job is due, in milliseconds since 1970, or infinity. */
export interface DueAt {
  readonly due: number
}

export function newAsking(): Asking {
  /** When a lane is worth asking; a lane that is not in it, at once. */
  const askAt = new Map<string, number>()
  let turn = 0
  return {
    order(lanes, busy) {
      // Jobs without a lane are the later stages of jobs already begun: at every second turn they come first.
      const open = lanes.findIndex((lane) => !lane.alone)
      const first = turn % 2 === 0 && open !== -1 ? open : Math.floor(turn / 2) % Math.max(1, lanes.length)
      turn += 1
      const now = Date.now()
      return [...lanes.slice(first), ...lanes.slice(0, first)]
        .filter(({ name, alone }) => (askAt.get(name) ?? 0) <= now && !(alone && busy.has(name)))
        .map(({ name }) => name)
    },
    async ask<Answer>(name: string, question: () => Promise<Answer | DueAt>): Promise<Answer | null> {
      // Asked again soon even so, should the message that something came be lost. Set before asking: what stirs the lane while the answer is under way takes it out again.
      askAt.set(name, Date.now() + LOOK_UP_MS)
      const answer = await question()
      if (isDueAt(answer)) {
        const again = askAt.get(name)
        if (again !== undefined) askAt.set(name, Math.min(answer.due, again))
        return null
      }
      askAt.delete(name)
      return answer
    },
    stir: (name) => void askAt.delete(name),
    restMs() {
      const soonest = Math.min(...askAt.values()) - Date.now()
      return Math.max(1, Math.min(LOOK_UP_MS, soonest))
    },
  }
}

function isDueAt(answer: unknown): answer is DueAt {
  return typeof answer === 'object' && answer !== null && 'due' in answer
}
