import type { ColumnDataType, RawBuilder } from 'kysely'
import type { JobRow } from './store.ts'

/** The tables of a store. Text columns hold what `columnText` makes of a string; `data` holds JSON, which needs no such care. */
export interface Tables {
  /** One row: the version of these tables. */
  khabarkav: { only: number; version: number }
  addresses: { id: string; url: string; source: string | null }
  /** Raw bytes, compressed; their name is the hash of what they are uncompressed. */
  contents: { content_hash: string; compressed: Uint8Array }
  pages: { id: string; data: string }
  articles: { id: string; data: string }
  claims: { id: string; article_id: string; data: string }
  jobs: {
    stage: string
    id: string
    lane: string | null
    state: JobRow['state']
    attempts: number
    not_before: number
    detail: string
  }
}

/** What the two databases call their types. Text must sort by its UTF-8 bytes on both, so that lists come in one order. */
export interface ColumnTypes {
  readonly text: ColumnDataType | RawBuilder<unknown>
  readonly bytes: ColumnDataType | RawBuilder<unknown>
  readonly wholeNumber: ColumnDataType | RawBuilder<unknown>
}
