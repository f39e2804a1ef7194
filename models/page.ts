import { z } from 'zod'
import { ContentHash, PageId } from './ids.ts'

/** One answer of a site, as it came. The raw bytes are kept beside it under `content_hash`. */
export const Page = z.object({
  id: PageId,
  /** The canonical address that was asked for. */
  url: z.string(),
  /** The address that answered, after redirects. */
  final_url: z.string(),
  /** The id of the source that declares this host, or null. */
  source: z.string().nullable(),
  /** ISO 8601 in UTC. */
  fetched_at: z.string(),
  status: z.int(),
  /** The Content-Type header as it came, or null. */
  content_type: z.string().nullable(),
  etag: z.string().nullable(),
  last_modified: z.string().nullable(),
  content_hash: ContentHash,
})
export type Page = z.infer<typeof Page>
