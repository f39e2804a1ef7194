import { sourceOf } from '../../extractors/article/sourceOf.ts'
import { contentHash } from '../../extractors/identify.ts'
import type { Page } from '../../models/page.ts'
import type { Address } from '../stores/store.ts'
import { FetchFailure } from './failure.ts'
import { localFile } from './localFile.ts'
import { type Manners, politely } from './politely.ts'
import { type NoPage, verdictOf, verdictOfFailure } from './verdict.ts'

/** What came of an address: a page with its raw bytes, or why there is none. */
export type FetchResult = { readonly kind: 'page'; readonly page: Page; readonly bytes: Uint8Array } | NoPage

export interface FetchOptions {
  /** Which attempt this is, from 1: later ones wait longer. */
  readonly attempt?: number
  /** The page as it was fetched before: it is asked for only if it has changed since. */
  readonly known?: Page | null
  readonly signal?: AbortSignal
}

/** Fetches one address, politely; reads the file where it is a `file:` address. Says in three words what came of it. */
export async function fetchPage(address: Address, manners: Manners, options: FetchOptions = {}): Promise<FetchResult> {
  const attempt = options.attempt ?? 1
  if (address.url.startsWith('file:')) return filePage(address, manners.now())
  try {
    const asked = await politely(address.url, manners, {
      headers: conditions(options.known ?? null),
      ...(options.signal === undefined ? {} : { signal: options.signal }),
    })
    if (asked.kind === 'refused') {
      if (asked.retryAfterMs === null) return { kind: 'drop', reason: 'robots', detail: asked.detail }
      return { kind: 'retry', after_ms: asked.retryAfterMs, detail: asked.detail }
    }
    const { answer } = asked
    const nothing = verdictOf(answer, attempt, manners.now())
    if (nothing !== null) return nothing
    const page: Page = {
      id: address.id,
      url: address.url,
      final_url: answer.url,
      source: sourceOf(answer.url, manners.sources)?.source.id ?? address.source,
      fetched_at: manners.now().toISOString(),
      status: answer.status,
      content_type: answer.headers['content-type'] ?? null,
      etag: answer.headers.etag ?? null,
      last_modified: answer.headers['last-modified'] ?? null,
      content_hash: contentHash(answer.bytes),
    }
    return { kind: 'page', page, bytes: answer.bytes }
  } catch (error) {
    if (error instanceof FetchFailure) return verdictOfFailure(error, attempt)
    throw error
  }
}

function conditions(known: Page | null): Record<string, string> {
  if (known?.etag != null) return { 'if-none-match': known.etag }
  if (known?.last_modified != null) return { 'if-modified-since': known.last_modified }
  return {}
}

async function filePage(address: Address, now: Date): Promise<FetchResult> {
  const file = await localFile(address.url)
  switch (file.kind) {
    case 'missing':
      return { kind: 'drop', reason: 'not_found', detail: file.detail }
    case 'unreadable':
      return { kind: 'drop', reason: 'bad_address', detail: file.detail }
    case 'too_large':
      return { kind: 'drop', reason: 'not_html', detail: file.detail }
    case 'file': {
      if (file.bytes.length === 0) {
        return { kind: 'drop', reason: 'empty', detail: `Expected a page but found no byte: ${address.url}` }
      }
      const page: Page = {
        id: address.id,
        url: address.url,
        final_url: address.url,
        source: address.source,
        fetched_at: now.toISOString(),
        status: 200,
        content_type: file.contentType,
        etag: null,
        last_modified: file.modified.toUTCString(),
        content_hash: contentHash(file.bytes),
      }
      return { kind: 'page', page, bytes: file.bytes }
    }
  }
}
