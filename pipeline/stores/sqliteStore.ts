import { join } from 'node:path'
import { Kysely } from 'kysely'
import Libsql from 'libsql'
import { makeFolder } from '../folder.ts'
import type { Database } from './database.ts'
import { dataFolderError } from './dataFolderError.ts'
import { kyselyStore } from './kyselyStore.ts'
import { migrate } from './migrate.ts'
import { BUSY_MS, patiently, sqliteDialect } from './sqliteDialect.ts'
import type { Store } from './store.ts'
import type { ColumnTypes, Tables } from './tables.ts'

/** SQLite compares text by its bytes unless it is told otherwise. */
const types: ColumnTypes = { text: 'text', bytes: 'blob', wholeNumber: 'integer' }

/**
 * A store in one file, `khabarkav.db`, in a folder that is made where it is absent. Several processes may have it open at once:
 * readers never wait, writers wait for each other. What a call has written when it returns survives the loss of power.
 * `largest_pages` is how large this connection lets the file grow, in pages of 4 KiB, before it answers as on a full disk.
 */
export async function sqliteStore(folder: string, options: { readonly largest_pages?: number } = {}): Promise<Store> {
  const file = await openFile(folder)
  if (options.largest_pages !== undefined) file.pragma(`max_page_count = ${options.largest_pages}`)
  const db = new Kysely<Tables>({ dialect: sqliteDialect(file, folder) })
  const database: Database = {
    db,
    // Every transaction here is alone already: it begins as the only writer.
    alone: (_key, run) => db.transaction().execute(run),
  }
  try {
    await database.alone('tables', (transaction) => migrate(transaction, types, folder))
  } catch (error) {
    await db.destroy()
    throw error
  }
  return kyselyStore(database)
}

async function openFile(folder: string): Promise<Libsql.Database> {
  try {
    makeFolder(folder)
    const file = new Libsql(join(folder, 'khabarkav.db'), { timeout: BUSY_MS })
    // Two processes that open a new file together can both be refused the change of mode, without SQLite's own wait.
    await patiently(() => file.pragma('journal_mode = WAL'))
    file.pragma('synchronous = FULL')
    return file
  } catch (error) {
    throw dataFolderError(error, folder)
  }
}
