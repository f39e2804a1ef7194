import type { Claim } from '../../models/claim.ts'
import { plainWords } from '../facts/plainWords.ts'

/**
 * Ties the claims of one sentence together: money and jobs to the projects they are told with («۳۵۰ پروژه با ۹۴۰ میلیارد
 * تومان»), and what was aimed at to what came of it («۲۵ واحد هدف‌گذاری شده بود که ۳۷ واحد احیا شد»).
 */
export function linked(claims: readonly Claim[]): Claim[] {
  return claims.map((claim) => ({ ...claim, links: linksOf(claim, claims) }))
}

function linksOf(claim: Claim, claims: readonly Claim[]): Claim['links'] {
  const links: Claim['links'] = []
  for (const other of claims) {
    if (other === claim || !sameSentence(claim, other)) continue
    if (isTogether(claim, other)) links.push({ rel: 'same_statement', claim: other.id })
    if (isTargetOf(claim, other)) links.push({ rel: 'target_of', claim: other.id })
  }
  return links
}

function sameSentence(a: Claim, b: Claim): boolean {
  return a.evidence.section === b.evidence.section && a.evidence.sentence.start === b.evidence.sentence.start
}

function isTogether(claim: Claim, other: Claim): boolean {
  return (claim.kind === 'amount' || claim.kind === 'jobs') && other.kind === 'project' && claim.status === other.status
}

function isTargetOf(claim: Claim, other: Claim): boolean {
  const aimed = claim.status === 'target' || claim.status === 'planned'
  return (
    aimed &&
    other.status === 'achieved' &&
    claim.kind === other.kind &&
    claim.quantity.unit === other.quantity.unit &&
    claim.subject !== null &&
    other.subject !== null &&
    sameHead(claim.subject.head, other.subject.head)
  )
}

/** «احیا» and «احیای», «واحد» and «واحدهای» are one head. */
function sameHead(one: string, other: string): boolean {
  return plainWords(one).join(' ') === plainWords(other).join(' ')
}
