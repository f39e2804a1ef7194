import { Article } from '../../models/article.ts'
import { Claim } from '../../models/claim.ts'
import { batches } from './batches.ts'
import { columnText } from './columnText.ts'
import type { Database } from './database.ts'
import type { Store } from './store.ts'

/** How many rows an iteration holds at a time. */
const PAGE = 200

/** Everything that claims are read from or copy. Where it is the same, so are they, and they stay. */
function words({ title, kicker, lead, body, url, source, published_at }: Article): string {
  return JSON.stringify([title, kicker, lead, body, url, source, published_at])
}

/** The part of the store that keeps articles and their claims. */
export function articleRows({
  db,
  alone,
}: Database): Pick<Store, 'putArticle' | 'article' | 'articles' | 'putClaims' | 'claimsOf' | 'claims'> {
  /** All rows of a table in the order of their ids, a page at a time. Rows that come while it runs may or may not be among them. */
  async function* data(table: 'articles' | 'claims'): AsyncGenerator<string> {
    let after = ''
    for (;;) {
      const rows = await db
        .selectFrom(table)
        .select(['id', 'data'])
        .where('id', '>', after)
        .orderBy('id')
        .limit(PAGE)
        .execute()
      for (const row of rows) yield row.data
      const last = rows.at(-1)
      if (last === undefined || rows.length < PAGE) return
      after = last.id
    }
  }

  return {
    async putArticle(article) {
      const parsed = Article.parse(article)
      const text = JSON.stringify(parsed)
      const id = columnText(article.id)
      await alone(id, async (transaction) => {
        const row = await transaction.selectFrom('articles').select('data').where('id', '=', id).executeTakeFirst()
        if (row?.data === text) return
        if (row !== undefined && words(JSON.parse(row.data) as Article) !== words(parsed)) {
          await transaction.deleteFrom('claims').where('article_id', '=', id).execute()
        }
        await transaction
          .insertInto('articles')
          .values({ id, data: text })
          .onConflict((conflict) => conflict.column('id').doUpdateSet({ data: text }))
          .execute()
      })
    },

    async article(id) {
      const row = await db.selectFrom('articles').select('data').where('id', '=', columnText(id)).executeTakeFirst()
      return row === undefined ? null : (JSON.parse(row.data) as Article)
    },

    async *articles() {
      for await (const text of data('articles')) yield JSON.parse(text) as Article
    },

    async putClaims(articleId, claims) {
      const article_id = columnText(articleId)
      const rows = claims.map((claim) => {
        const parsed = Claim.parse(claim)
        return { id: columnText(parsed.id), article_id, data: JSON.stringify(parsed) }
      })
      await alone(article_id, async (transaction) => {
        await transaction.deleteFrom('claims').where('article_id', '=', article_id).execute()
        for (const batch of batches(rows, (row) => row.id)) {
          await transaction
            .insertInto('claims')
            .values(batch)
            .onConflict((conflict) =>
              conflict
                .column('id')
                .doUpdateSet((row) => ({ article_id: row.ref('excluded.article_id'), data: row.ref('excluded.data') })),
            )
            .execute()
        }
      })
    },

    async claimsOf(articleId) {
      const rows = await db
        .selectFrom('claims')
        .select('data')
        .where('article_id', '=', columnText(articleId))
        .orderBy('id')
        .execute()
      return rows.map((row) => JSON.parse(row.data) as Claim)
    },

    async *claims() {
      for await (const text of data('claims')) yield JSON.parse(text) as Claim
    },
  }
}
