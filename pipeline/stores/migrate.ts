import type { Kysely, Transaction } from 'kysely'
import type { ColumnTypes, Tables } from './tables.ts'

type Migration = (db: Kysely<Tables>, types: ColumnTypes) => Promise<void>

/** The tables of version 1. */
const firstTables: Migration = async (db, { text, bytes, wholeNumber }) => {
  await db.schema
    .createTable('addresses')
    .addColumn('id', text, (column) => column.primaryKey().notNull())
    .addColumn('url', text, (column) => column.notNull())
    .addColumn('source', text)
    .execute()
  await db.schema
    .createTable('contents')
    .addColumn('content_hash', text, (column) => column.primaryKey().notNull())
    .addColumn('compressed', bytes, (column) => column.notNull())
    .execute()
  for (const table of ['pages', 'articles'] as const) {
    await db.schema
      .createTable(table)
      .addColumn('id', text, (column) => column.primaryKey().notNull())
      .addColumn('data', text, (column) => column.notNull())
      .execute()
  }
  await db.schema
    .createTable('claims')
    .addColumn('id', text, (column) => column.primaryKey().notNull())
    .addColumn('article_id', text, (column) => column.notNull())
    .addColumn('data', text, (column) => column.notNull())
    .execute()
  await db.schema.createIndex('claims_of_article').on('claims').columns(['article_id', 'id']).execute()
  await db.schema
    .createTable('jobs')
    .addColumn('stage', text, (column) => column.notNull())
    .addColumn('id', text, (column) => column.notNull())
    .addColumn('lane', text)
    .addColumn('state', text, (column) => column.notNull())
    .addColumn('attempts', wholeNumber, (column) => column.notNull())
    .addColumn('not_before', wholeNumber, (column) => column.notNull())
    .addColumn('detail', text, (column) => column.notNull())
    .addPrimaryKeyConstraint('jobs_of_a_stage', ['stage', 'id'])
    .execute()
  await db.schema.createIndex('jobs_in_turn').on('jobs').columns(['state', 'not_before', 'stage', 'id']).execute()
}

/** In order; a migration that has been released is never changed. The version of the tables is how many of them ran. */
const MIGRATIONS: readonly Migration[] = [firstTables]

/**
 * Brings the tables to the version this program knows. It runs in the caller's transaction, which must keep out everybody else.
 * Throws where the tables were made by a newer program: reading them by old rules could lose what it does not know.
 */
export async function migrate(transaction: Transaction<Tables>, types: ColumnTypes, place: string): Promise<void> {
  await transaction.schema
    .createTable('khabarkav')
    .ifNotExists()
    .addColumn('only', types.wholeNumber, (column) => column.primaryKey().notNull())
    .addColumn('version', types.wholeNumber, (column) => column.notNull())
    .execute()
  const row = await transaction.selectFrom('khabarkav').select('version').where('only', '=', 1).executeTakeFirst()
  const found = row?.version ?? 0
  if (found > MIGRATIONS.length) {
    throw new Error(
      `Expected tables of version ${MIGRATIONS.length} or older in ${place}, but found version ${found}: a newer khabarkav made them, use that one`,
    )
  }
  for (const migration of MIGRATIONS.slice(found)) await migration(transaction, types)
  if (found === MIGRATIONS.length) return
  await transaction
    .insertInto('khabarkav')
    .values({ only: 1, version: MIGRATIONS.length })
    .onConflict((conflict) => conflict.column('only').doUpdateSet({ version: MIGRATIONS.length }))
    .execute()
}
