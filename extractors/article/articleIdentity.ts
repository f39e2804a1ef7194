import type { Article } from '../../models/article.ts'
import { identify } from '../identify.ts'
import { canonicalUrl } from './canonicalUrl.ts'

/**
 * The id of an article that the pipeline keeps (D5): of its source and the source's number for it, so that all addresses of one
 * article meet; else of its canonical address; else of its words. Which of the three was used is part of the id.
 */
export function articleIdentity(
  article: Pick<Article, 'source' | 'code' | 'title' | 'body'>,
  url: string | null,
): string {
  if (article.source !== null && article.code !== null) return identify('art', ['code', article.source, article.code])
  if (url !== null) return identify('art', ['url', canonicalUrl(url)])
  return identify('art', ['words', article.title, article.body])
}
