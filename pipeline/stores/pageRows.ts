import { Page } from '../../models/page.ts'
import { batches } from './batches.ts'
import { columnText, stringOfColumn } from './columnText.ts'
import { compressed, decompressed } from './compressed.ts'
import type { Database } from './database.ts'
import type { Store } from './store.ts'

/** The part of the store that keeps addresses, pages and their bytes. */
export function pageRows({ db }: Database): Pick<Store, 'putAddresses' | 'address' | 'putPage' | 'page' | 'bytes'> {
  return {
    async putAddresses(addresses) {
      const rows = addresses.map(({ id, url, source }) => ({
        id: columnText(id),
        url: columnText(url),
        source: source === null ? null : columnText(source),
      }))
      if (rows.length === 0) return
      await db.transaction().execute(async (transaction) => {
        for (const batch of batches(rows, (row) => row.id)) {
          await transaction
            .insertInto('addresses')
            .values(batch)
            .onConflict((conflict) =>
              conflict
                .column('id')
                .doUpdateSet((row) => ({ url: row.ref('excluded.url'), source: row.ref('excluded.source') })),
            )
            .execute()
        }
      })
    },

    async address(id) {
      const row = await db.selectFrom('addresses').selectAll().where('id', '=', columnText(id)).executeTakeFirst()
      if (row === undefined) return null
      return {
        id: stringOfColumn(row.id),
        url: stringOfColumn(row.url),
        source: row.source === null ? null : stringOfColumn(row.source),
      }
    },

    async putPage(page, bytes) {
      const data = JSON.stringify(Page.parse(page))
      const content = { content_hash: columnText(page.content_hash), compressed: await compressed(bytes) }
      await db.transaction().execute(async (transaction) => {
        // The same hash is the same bytes: what is there already is right.
        await transaction
          .insertInto('contents')
          .values(content)
          .onConflict((conflict) => conflict.column('content_hash').doNothing())
          .execute()
        await transaction
          .insertInto('pages')
          .values({ id: columnText(page.id), data })
          .onConflict((conflict) => conflict.column('id').doUpdateSet({ data }))
          .execute()
      })
    },

    async page(id) {
      const row = await db.selectFrom('pages').select('data').where('id', '=', columnText(id)).executeTakeFirst()
      return row === undefined ? null : (JSON.parse(row.data) as Page)
    },

    async bytes(contentHash) {
      const row = await db
        .selectFrom('contents')
        .select('compressed')
        .where('content_hash', '=', columnText(contentHash))
        .executeTakeFirst()
      return row === undefined ? null : decompressed(row.compressed)
    },
  }
}
