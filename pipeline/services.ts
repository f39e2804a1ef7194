import type { Config } from './config.ts'
import { openQueue } from './queue/openQueue.ts'
import type { Queue } from './queue/queue.ts'
import { openStore } from './stores/openStore.ts'
import type { Store } from './stores/store.ts'
import { Complaint, messageOf } from './terminal/complaint.ts'

const HINT = 'khabarkav doctor tells what is configured and what can be reached.'

/** The store that is configured. One that cannot be opened is the person's affair: the complaint says which and why. */
export function configuredStore({ databaseUrl, data }: Pick<Config, 'databaseUrl' | 'data'>): Promise<Store> {
  return openStore({ databaseUrl, folder: data }).catch(complain)
}

/** The queue that is configured, its jobs in the store where it is the embedded one. */
export function configuredQueue({ redisUrl }: Pick<Config, 'redisUrl'>, store: Store): Promise<Queue> {
  return openQueue({ redisUrl, store }).catch(complain)
}

function complain(error: unknown): never {
  throw new Complaint(messageOf(error), HINT, 2, { cause: error })
}
