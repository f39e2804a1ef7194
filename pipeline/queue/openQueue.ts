import type { Store } from '../stores/store.ts'
import { embeddedQueue } from './embeddedQueue.ts'
import type { Queue } from './queue.ts'
import { redisQueue } from './redisQueue.ts'

/** The queue that is configured: BullMQ where an address of Redis is given, else the one in this process (D7). */
export async function openQueue(options: { readonly redisUrl: string | null; readonly store: Store }): Promise<Queue> {
  return options.redisUrl === null ? embeddedQueue(options.store) : redisQueue(options.redisUrl)
}
