import { parsePage } from '../../extractors/article/parsePage.ts'
import type { Article } from '../../models/article.ts'
import type { Source } from '../../models/source.ts'
import type { Outcome } from '../queue/queue.ts'
import type { Store } from '../stores/store.ts'

/** Parses a kept page and keeps its article, which goes on to be read. */
export async function parseStage(
  id: string,
  { store, sources }: { readonly store: Store; readonly sources: readonly Source[] },
): Promise<Outcome> {
  const page = await store.page(id)
  const bytes = page === null ? null : await store.bytes(page.content_hash)
  if (page === null || bytes === null) {
    return { outcome: 'quarantine', detail: `Expected the page ${id} with its bytes but the store has none` }
  }
  const parsed = parsePage(bytes, { url: page.final_url, contentType: page.content_type, sources })
  if (parsed.kind === 'none') return { outcome: 'drop', reason: parsed.reason, detail: parsed.detail }
  const { article } = parsed
  if (speaksAlready(await store.article(article.id), article)) return { outcome: 'done', next: [] }
  await store.putArticle(article)
  return { outcome: 'done', next: [{ stage: 'read', id: article.id, lane: null }] }
}

/** Of two addresses of one article the one that sorts first speaks, so that the order of parsing does not show. */
function speaksAlready(known: Article | null, article: Article): boolean {
  return known !== null && known.url !== null && article.url !== null && known.url < article.url
}
