import { readArticle } from '../../extractors/claims/readArticle.ts'
import type { Article } from '../../models/article.ts'
import { packagedRepairer } from '../weights.ts'

/** The claims of an article as `extract` writes them: a JSON object a line, no line end behind the last; empty where it has none. */
export function claimLines(article: Article): string {
  return readArticle(article, { repairer: packagedRepairer() })
    .map((claim) => JSON.stringify(claim))
    .join('\n')
}
