import { articleRows } from './articleRows.ts'
import type { Database } from './database.ts'
import { jobRows } from './jobRows.ts'
import { pageRows } from './pageRows.ts'
import type { Store } from './store.ts'

/** The one store there is, over a database of either dialect. Closing it closes the database. */
export function kyselyStore(database: Database): Store {
  const { db } = database
  return {
    ...pageRows(database),
    ...articleRows(database),
    ...jobRows(database),

    async counts() {
      const rows = (table: 'addresses' | 'pages' | 'articles' | 'claims') =>
        db
          .selectFrom(table)
          .select((row) => row.fn.countAll<number>().as('rows'))
          .executeTakeFirstOrThrow()
          .then((counted) => counted.rows)
      return {
        addresses: await rows('addresses'),
        pages: await rows('pages'),
        articles: await rows('articles'),
        claims: await rows('claims'),
      }
    },

    close: () => db.destroy(),
  }
}
