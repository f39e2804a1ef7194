import { readFileSync } from 'node:fs'
import { SAMPLE_SITES } from '../../data/samples/sources.ts'
import type { Article } from '../../models/article.ts'

/** One claim that a person read in a sample article: the words, and what they say. */
export interface GoldClaim {
  /** The agency's number of the article. */
  readonly article: string
  readonly quote: string
  /** Which occurrence of the quote in the body, from 1. */
  readonly nth: number
  readonly kind: string
  readonly unit: string
  readonly value?: number
  readonly low?: number
  readonly high?: number
  readonly bound: string
  readonly status: string
  readonly subject: string
  readonly speaker: string | null
  readonly place: string | null
  readonly period: string | null
  /** Other kinds and statuses that are as right. */
  readonly kind_alt?: readonly string[]
  readonly status_alt?: readonly string[]
  /** Borderline: scored neither way. */
  readonly optional?: boolean
}

/**
 * The sample articles whose claims were read by a person, as `extract` would be given them: named by their code, without
 * their page. The others (an advertisement, a page that is cut off) are not scored.
 */
export function sampleArticles(): readonly Article[] {
  const read = new Set(sampleClaims().map((claim) => claim.article))
  return SAMPLE_SITES.flatMap((site) =>
    site.articles
      .filter((article) => read.has(String(article.code)))
      .map((article) => ({
        id: String(article.code),
        url: null,
        source: site.source.id,
        title: article.title,
        kicker: article.kicker,
        lead: article.lead,
        body: article.body.join('\n'),
        published_at: article.published,
        code: String(article.code),
        section: article.section.join(' > '),
        tags: [...article.tags],
      })),
  )
}

/** The claims of `samples.claims.jsonl`, in its order. */
export function sampleClaims(): readonly GoldClaim[] {
  const lines = readFileSync(new URL('./samples.claims.jsonl', import.meta.url), 'utf8').split('\n')
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as GoldClaim)
}
