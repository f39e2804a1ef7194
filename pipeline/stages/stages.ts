import type { Source } from '../../models/source.ts'
import type { Manners } from '../fetch/politely.ts'
import type { Job, Outcome } from '../queue/queue.ts'
import type { Store } from '../stores/store.ts'
import { fetchStage } from './fetch.ts'
import { parseStage } from './parse.ts'
import { readStage } from './read.ts'

/** What the stages work with. No queue is among it: a stage only says which ids go on (D1). */
export interface StageTools {
  readonly store: Store
  readonly manners: Manners
  readonly sources: readonly Source[]
}

/** Does one job, whatever its stage. Doing it twice leaves what doing it once leaves. */
export function stages(tools: StageTools): (job: Job, attempt: number) => Promise<Outcome> {
  return (job, attempt) => {
    switch (job.stage) {
      case 'fetch':
        return fetchStage(job.id, attempt, tools)
      case 'parse':
        return parseStage(job.id, tools)
      case 'read':
        return readStage(job.id, tools)
    }
  }
}
