import { canonicalUrl } from '../../extractors/article/canonicalUrl.ts'
import { sourceOf } from '../../extractors/article/sourceOf.ts'
import { identify } from '../../extractors/identify.ts'
import type { Source } from '../../models/source.ts'
import type { Job } from '../queue/queue.ts'
import type { Address } from '../stores/store.ts'

/** True for an absolute http or https address. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text)
}

/** An address as the store keeps it: in its one spelling, under the id that its page will have. */
export function addressOf(url: string, sources: readonly Source[]): Address {
  const canonical = canonicalUrl(url)
  return { id: identify('pag', [canonical]), url: canonical, source: sourceOf(canonical, sources)?.source.id ?? null }
}

/** The job that fetches an address. A host is a lane of its own; files have none and are read side by side. */
export function fetchJob(address: Address): Job {
  const { protocol, hostname } = new URL(address.url)
  return { stage: 'fetch', id: address.id, lane: protocol === 'file:' ? null : hostname }
}
