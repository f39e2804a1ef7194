import { postgresStore } from './postgresStore.ts'
import { sqliteStore } from './sqliteStore.ts'
import type { Store } from './store.ts'

/** The store that is configured: PostgreSQL where an address of it is given, else the file in the folder (D7). */
export function openStore(options: { readonly databaseUrl: string | null; readonly folder: string }): Promise<Store> {
  return options.databaseUrl === null ? sqliteStore(options.folder) : postgresStore(options.databaseUrl)
}
