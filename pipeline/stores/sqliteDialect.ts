import { setTimeout } from 'node:timers/promises'
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDriver,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely'
import type Libsql from 'libsql'
import { dataFolderError, errorCode } from './dataFolderError.ts'

/** How long a writer waits for other writers before it gives up. */
export const BUSY_MS = 20_000
/** How long it rests between two tries. */
const RETRY_MS = 3

/** Kysely's SQLite over libsql: transactions wait for their turn without blocking this process, and failures name the folder. */
export function sqliteDialect(file: Libsql.Database, folder: string): Dialect {
  return {
    createDriver: () => patientDriver(file, folder),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createAdapter: () => new SqliteAdapter(),
    createIntrospector: (db) => new SqliteIntrospector(db),
  }
}

/**
 * Tries again while another process or another connection of this one is writing.
 * SQLite's own wait would stop the event loop, and with it the very transaction that is waited for where that is ours too.
 */
export async function patiently(run: () => void): Promise<void> {
  const until = Date.now() + BUSY_MS
  for (;;) {
    try {
      run()
      return
    } catch (error) {
      if (!errorCode(error).startsWith('SQLITE_BUSY') || Date.now() > until) throw error
    }
    await setTimeout(RETRY_MS)
  }
}

function patientDriver(file: Libsql.Database, folder: string): SqliteDriver {
  const begin = () => {
    file.pragma('busy_timeout = 0')
    try {
      // A transaction that began as a reader is refused, without any wait, when somebody else wrote before its first write.
      file.exec('begin immediate')
    } finally {
      file.pragma(`busy_timeout = ${BUSY_MS}`)
    }
  }
  return Object.assign(new SqliteDriver({ database: withClearErrors(file, folder) }), {
    beginTransaction: () =>
      patiently(begin).catch((error: unknown) => {
        throw dataFolderError(error, folder)
      }),
    async rollbackTransaction(connection: DatabaseConnection) {
      // On a full disk SQLite has rolled back already; a second time would hide the reason.
      if (file.inTransaction) await connection.executeQuery(CompiledQuery.raw('rollback'))
    },
  })
}

function withClearErrors(file: Libsql.Database, folder: string): SqliteDatabase {
  const clear = <Result>(run: () => Result): Result => {
    try {
      return run()
    } catch (error) {
      throw dataFolderError(error, folder)
    }
  }
  return {
    close: () => void file.close(),
    prepare: (sql) =>
      clear(() => {
        const statement = file.prepare(sql)
        return {
          reader: statement.reader,
          all: (parameters) => clear(() => statement.all(parameters)),
          run: (parameters) => clear(() => statement.run(parameters)),
          iterate: (parameters) => statement.iterate(parameters),
        }
      }),
  }
}
