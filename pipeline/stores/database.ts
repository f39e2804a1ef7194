import type { Kysely, Transaction } from 'kysely'
import type { Tables } from './tables.ts'

/** A database with its tables in place: all that the parts of the store need of a dialect. */
export interface Database {
  readonly db: Kysely<Tables>
  /**
   * Runs a transaction. Those that are given the same key run one after the other, in whatever process: what one reads in it
   * is still so when it writes.
   */
  alone<Result>(key: string, run: (transaction: Transaction<Tables>) => Promise<Result>): Promise<Result>
}
