import { readArticle } from '../../extractors/claims/readArticle.ts'
import type { Outcome } from '../queue/queue.ts'
import type { Store } from '../stores/store.ts'
import { packagedRepairer } from '../weights.ts'

/** Reads a kept article and keeps its claims, in place of those it had. Facts are made of them when somebody asks (D4). */
export async function readStage(id: string, { store }: { readonly store: Store }): Promise<Outcome> {
  const article = await store.article(id)
  if (article === null) return { outcome: 'quarantine', detail: `Expected the article ${id} but the store has none` }
  await store.putClaims(id, readArticle(article, { repairer: packagedRepairer() }))
  return { outcome: 'done', next: [] }
}
