import { Kysely, PostgresDialect, type PostgresPool, type PostgresPoolClient, sql, type Transaction } from 'kysely'
import pg from 'pg'
import type { Database } from './database.ts'
import { kyselyStore } from './kyselyStore.ts'
import { migrate } from './migrate.ts'
import { connectionFailure, serverAddress } from './serverAddress.ts'
import type { Store } from './store.ts'
import { StoreFailure } from './storeFailure.ts'
import type { ColumnTypes, Tables } from './tables.ts'

const CONNECT_MS = 3_000
/** The number PostgreSQL gives its type int8, which pg hands over as a string. Ours all fit a number. */
const INT8 = 20
const CONNECTIONS = 8

/** The database's own collation may sort as a dictionary does; "C" sorts by bytes, as SQLite. */
const types: ColumnTypes = { text: sql`text collate "C"`, bytes: 'bytea', wholeNumber: 'bigint' }

/**
 * A store on PostgreSQL, in a schema that is made where it is absent (the connection's own where none is named).
 * Any number of processes may open it at once. Fails within five seconds, in one line, where the server does not answer.
 */
export async function postgresStore(url: string, options: { readonly schema?: string } = {}): Promise<Store> {
  const { schema } = options
  const address = serverAddress(url, ['postgres:', 'postgresql:'])
  if (address === null) throw new Error('Expected DATABASE_URL to be an address like postgres://user@host:5432/name')
  const pool = await connectedPool(url, address)
  const root = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  const inSchema = schema === undefined ? root : root.withSchema(schema)

  const alone = <Result>(key: string, run: (transaction: Transaction<Tables>) => Promise<Result>): Promise<Result> =>
    inSchema.transaction().execute(async (transaction) => {
      const name = `khabarkav ${schema ?? ''} ${key}`
      await sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`.execute(transaction)
      return run(transaction)
    })
  const database: Database = { db: inSchema, alone }

  try {
    await alone('tables', async (transaction) => {
      if (schema !== undefined) await transaction.schema.createSchema(schema).ifNotExists().execute()
      await migrate(transaction, types, address)
    })
  } catch (error) {
    await root.destroy()
    throw error
  }
  return kyselyStore(database)
}

/** A pool whose server has answered once. */
async function connectedPool(url: string, address: string): Promise<PostgresPool> {
  const pool = new pg.Pool({
    connectionString: url,
    connectionTimeoutMillis: CONNECT_MS,
    max: CONNECTIONS,
    application_name: 'khabarkav',
    types: {
      getTypeParser: (oid: number, format?: 'text' | 'binary') =>
        oid === INT8 ? Number : pg.types.getTypeParser(oid, format as 'text'),
    },
  })
  // A resting connection that breaks must not end the process: the pool replaces it, and whoever needs it next hears of it.
  pool.on('error', () => undefined)
  const told = (error: unknown) => {
    throw serverFailure(error, address)
  }
  const connect = async (): Promise<PostgresPoolClient> => {
    const client = await pool.connect().catch(told)
    const query = (text: string, values: readonly unknown[]) => client.query(text, [...values]).catch(told)
    // Kysely's other way to ask, by a cursor, is not used here.
    return { query: query as unknown as PostgresPoolClient['query'], release: () => client.release() }
  }
  try {
    const client = await connect()
    client.release()
    return { connect, end: () => pool.end() }
  } catch (error) {
    await pool.end()
    throw error
  }
}

/** SQLSTATE classes that tell of the server and not of the query: connection, resources, operator, system, login, no such database. */
const SERVER_STATES = /^(?:08|53|57|58|28|3D)/

/** The same failure, told with the address and what names it; what is about a query is left as it is. */
function serverFailure(error: unknown, address: string): unknown {
  if (error instanceof pg.DatabaseError && !SERVER_STATES.test(error.code ?? '')) return error
  const message = `PostgreSQL at ${address} cannot be used: ${connectionFailure(error)}. DATABASE_URL names the address`
  return new StoreFailure(message, { cause: error })
}
