import { confidenceBy } from '../../extractors/claims/confidence.ts'
import type { Sure } from '../../test/gate/reliability.ts'
import { type Example, fitted } from './fit.ts'

/** Into so many parts the articles are dealt; each is judged by weights that were fitted without it. */
const PARTS = 5

/** What the confidence of each claim would be by weights that never saw its article. */
export function crossValidated(examples: readonly Example[]): Sure[] {
  const articles = [...new Set(examples.map(({ article }) => article))]
  const partOf = new Map(articles.map((article, i) => [article, i % PARTS]))
  return Array.from({ length: PARTS }, (_, part) => part).flatMap((part) => {
    const weights = fitted(examples.filter(({ article }) => partOf.get(article) !== part))
    return examples
      .filter(({ article }) => partOf.get(article) === part)
      .map(({ signs, right }) => ({ confidence: confidenceBy(weights, signs), right }))
  })
}
