import { fetchPage } from '../fetch/fetchPage.ts'
import type { Manners } from '../fetch/politely.ts'
import type { Outcome } from '../queue/queue.ts'
import type { Store } from '../stores/store.ts'

/** Fetches an address and keeps its page with the raw bytes; the page goes on to be parsed. */
export async function fetchStage(
  id: string,
  attempt: number,
  { store, manners }: { readonly store: Store; readonly manners: Manners },
): Promise<Outcome> {
  const address = await store.address(id)
  if (address === null) return { outcome: 'quarantine', detail: `Expected the address ${id} but the store has none` }
  const known = await store.page(id)
  const fetched = await fetchPage(address, manners, { attempt, known })
  switch (fetched.kind) {
    case 'page':
      await store.putPage(fetched.page, fetched.bytes)
      return parsed(id)
    case 'drop':
      // It may be unchanged since a run that was killed between keeping the page and saying so: it is still to be parsed.
      if (fetched.reason === 'not_modified' && known !== null) return parsed(id)
      return { outcome: 'drop', reason: fetched.reason, detail: fetched.detail }
    case 'retry':
      return { outcome: 'retry', after_ms: fetched.after_ms, detail: fetched.detail }
  }
}

const parsed = (id: string): Outcome => ({ outcome: 'done', next: [{ stage: 'parse', id, lane: null }] })
