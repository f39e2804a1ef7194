import type { Claim } from '../../models/claim.ts'
import type { SubjectReading } from './subject.ts'

/** A claim, and how its subject was found. */
export interface ReadClaim {
  readonly claim: Claim
  readonly subjectBy: SubjectReading['by']
}

/**
 * Gives quantities that found no subject of their own the one told behind the last of their list: «تهران با ۳۷ درصد و کرج با
 * ۱۶ درصد [استفاده‌کنندگان از تسهیلات]», «۴۶ و ۹۴۲ پروژه».
 */
export function withSharedSubjects(read: readonly ReadClaim[]): Claim[] {
  const claims: Claim[] = []
  let next: ReadClaim | null = null
  for (const item of read.toReversed()) {
    const shared: ReadClaim =
      next !== null && takes(item, next) ? { ...next, claim: withSubject(item.claim, next.claim) } : item
    claims.push(shared.claim)
    next = shared
  }
  return claims.toReversed()
}

function takes({ claim, subjectBy }: ReadClaim, next: ReadClaim): boolean {
  return (
    (subjectBy === 'previous' || subjectBy === 'nothing') &&
    next.subjectBy === 'behind' &&
    claim.kind === next.claim.kind &&
    claim.quantity.unit === next.claim.quantity.unit &&
    claim.evidence.section === next.claim.evidence.section &&
    claim.evidence.sentence.start === next.claim.evidence.sentence.start
  )
}

/** The measure goes with the subject it was chosen by. */
function withSubject(claim: Claim, { subject, measure }: Claim): Claim {
  return { ...claim, subject, measure }
}
