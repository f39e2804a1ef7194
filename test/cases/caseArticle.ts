import type { Article } from '../../models/article.ts'

/** The article that a case is of: its text is the body, and what stands before « || » the headline. */
export function caseArticle(text: string): Article {
  const [body = '', title = null] = text.split(' || ').reverse()
  return {
    id: 'case',
    url: null,
    source: null,
    title,
    kicker: null,
    lead: null,
    body,
    published_at: '2025-08-23T10:00:00+03:30',
    code: null,
    section: null,
    tags: [],
  }
}
