import { readFileSync } from 'node:fs'
import { articleFromRow } from '../../extractors/article/articleFromRow.ts'
import { confidenceOf, type Sign } from '../../extractors/claims/confidence.ts'
import { readArticle } from '../../extractors/claims/readArticle.ts'
import type { Article } from '../../models/article.ts'
import type { Claim } from '../../models/claim.ts'
import type { MarkedSet } from './goldScore.ts'
import type { GoldClaim } from './sampleArticles.ts'
import { score } from './score.ts'
import { sharedFile } from './sharedFile.ts'

/** A claim that was read, and whether a person read the same. */
export interface Judged {
  readonly article: string
  readonly signs: readonly Sign[]
  readonly confidence: number
  readonly right: boolean
}

/** The claims of a set that was marked elsewhere; null where it is not on this machine. */
export function judgedSet(set: MarkedSet): Judged[] | null {
  const articles = sharedFile(`gold/${set}.articles.jsonl`)
  const gold = sharedFile(`gold/${set}.claims.jsonl`)
  return articles === null || gold === null ? null : judgedClaims(articles, gold)
}

/** Every claim of the bodies of marked articles, whole or not; what is optional is left out. */
export function judgedClaims(articleFile: string, goldFile: string): Judged[] {
  const articles = rows(articleFile).map(articleOf)
  const signs = new Map<Claim, readonly Sign[]>()
  const claims = articles.flatMap((article) => withSigns(article, signs))
  const golds = rows(goldFile) as readonly GoldClaim[]
  const { whole, misses, extra } = score(new Map(articles.map(({ id, body }) => [id, body])), golds, claims)
  const right = new Set(whole)
  const wrong = new Set([...misses.flatMap(({ claim }) => claim ?? []), ...extra])
  return claims
    .filter((claim) => right.has(claim) || wrong.has(claim))
    .map((claim) => ({
      article: claim.article.id,
      signs: signs.get(claim) ?? [],
      confidence: claim.confidence,
      right: right.has(claim),
    }))
}

/** The claims of an article; their signs are told one claim after the other, in the order of the claims. */
function withSigns(article: Article, signs: Map<Claim, readonly Sign[]>): Claim[] {
  const told: (readonly Sign[])[] = []
  const judge = (found: readonly Sign[]) => {
    told.push(found)
    return confidenceOf(found)
  }
  const claims = readArticle(article, { judge })
  for (const [i, claim] of claims.entries()) signs.set(claim, told[i] ?? [])
  return claims
}

function rows(file: string): unknown[] {
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as unknown)
}

function articleOf(row: unknown): Article {
  const read = articleFromRow(row)
  if ('problem' in read) throw new Error(`${read.field}: ${read.problem}`)
  return read.article
}
