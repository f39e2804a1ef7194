import type { Article } from '../../models/article.ts'
import type { Claim } from '../../models/claim.ts'
import type { Page } from '../../models/page.ts'

/** Where a job stands, for the queue that lives in this process. */
export interface JobRow {
  readonly stage: string
  readonly id: string
  readonly lane: string | null
  readonly state: 'waiting' | 'done' | 'dropped' | 'quarantined'
  readonly attempts: number
  /** Milliseconds since 1970 before which it is not tried again. */
  readonly not_before: number
  /** Why it was dropped, quarantined or put off; empty otherwise. */
  readonly detail: string
}

/** An address that somebody asked for or a source announced, before it is a page. */
export interface Address {
  /** The id that its page will have. */
  readonly id: string
  /** The canonical URL. `file:` addresses name local files. */
  readonly url: string
  /** The id of the source that declares its host, or null. */
  readonly source: string | null
}

/**
 * What is kept: addresses, pages with their raw bytes, articles, claims and the state of jobs.
 * Everything is written by id, so that writing the same thing twice is writing it once (D5). Facts are not kept: they
 * are a function of the claims (D4). Lists come in the order of their ids, on every adapter.
 */
export interface Store {
  putAddresses(addresses: readonly Address[]): Promise<void>
  address(id: string): Promise<Address | null>

  /** Keeps a page and its bytes (compressed) in one transaction. */
  putPage(page: Page, bytes: Uint8Array): Promise<void>
  page(id: string): Promise<Page | null>
  /** The raw bytes that a site sent, or null where no page has this content. */
  bytes(contentHash: string): Promise<Uint8Array | null>

  /** Keeps an article. Where it is known with other words, the newer words replace the older and its claims are gone until it is read again. */
  putArticle(article: Article): Promise<void>
  article(id: string): Promise<Article | null>
  articles(): AsyncIterable<Article>

  /** Replaces the claims of an article, in one transaction. */
  putClaims(articleId: string, claims: readonly Claim[]): Promise<void>
  claimsOf(articleId: string): Promise<readonly Claim[]>
  claims(): AsyncIterable<Claim>

  counts(): Promise<{
    readonly addresses: number
    readonly pages: number
    readonly articles: number
    readonly claims: number
  }>

  /** The in-process queue's own table. Rows that exist are left alone unless `replace` is set. */
  putJobs(rows: readonly JobRow[], options: { readonly replace: boolean }): Promise<void>
  /** Rows that wait, the earliest `not_before` first, then by stage and id. */
  waitingJobs(limit: number): Promise<readonly JobRow[]>
  jobs(state: JobRow['state']): Promise<readonly JobRow[]>
  /** How many rows are in a state. */
  jobCount(state: JobRow['state']): Promise<number>

  close(): Promise<void>
}
