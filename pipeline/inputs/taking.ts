import { articleIdentity } from '../../extractors/article/articleIdentity.ts'
import type { Article } from '../../models/article.ts'
import type { Job, Queue } from '../queue/queue.ts'
import type { Address, Store } from '../stores/store.ts'
import { fetchJob } from './webAddress.ts'

/** Takes in what somebody named: keeps it and queues its first job, in batches. */
export interface Taking {
  /** `content` is the hash of the bytes, where they are at hand: what is known with other bytes is fetched again. */
  address(named: { readonly address: Address; readonly content: string | null }): Promise<void>
  article(article: Article): Promise<void>
  /** Queues what has not filled a batch yet. */
  rest(): Promise<void>
}

const BATCH = 200

/**
 * Begins to take in. What is known and done is left alone; addresses that lie in quarantine or never gave a page are tried
 * again, since somebody asks for them by name.
 */
export async function taking({ store, queue }: { readonly store: Store; readonly queue: Queue }): Promise<Taking> {
  const quarantined = (await queue.quarantined()).map(({ job }) => job)
  const ill = new Set(quarantined.filter(({ stage }) => stage === 'fetch').map(({ id }) => id))
  // What comes after fetching costs no site anything: it is tried again by every run, which may be of better code.
  await queue.add(
    quarantined.filter(({ stage }) => stage !== 'fetch'),
    { again: true },
  )
  let addresses: Address[] = []
  let first: Job[] = []
  let again: Job[] = []

  const rest = async () => {
    // Others may take in while this waits: what it writes is set apart first.
    const [known, once, anew] = [addresses, first, again]
    addresses = []
    first = []
    again = []
    await store.putAddresses(known)
    await queue.add(once)
    await queue.add(anew, { again: true })
  }
  const later = async (job: Job, anew: boolean) => {
    if (anew) again.push(job)
    else first.push(job)
    if (first.length + again.length >= BATCH) await rest()
  }

  return {
    async address({ address, content }) {
      addresses.push(address)
      const known = await store.page(address.id)
      const changed = content !== null && known !== null && known.content_hash !== content
      // An address that never answered with a page (refused, not found) is asked again, and its failure told again.
      const unanswered = content === null && known === null
      await later(fetchJob(address), changed || unanswered || ill.has(address.id))
    },
    async article(article) {
      const kept = { ...article, id: articleIdentity(article, article.url) }
      const known = await store.article(kept.id)
      await store.putArticle(kept)
      // Where its words changed, or a run was killed before it was read, its claims are gone: it is read again.
      const unread = known !== null && (await store.claimsOf(kept.id)).length === 0
      await later({ stage: 'read', id: kept.id, lane: null }, unread)
    },
    rest,
  }
}
