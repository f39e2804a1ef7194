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
      next !== null && (takes(item, next) || saysFirst(item, next))
        ? { ...next, claim: withSubject(item.claim, next.claim) }
        : item
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

/** «۹۰ هزار تن یا ۸۰ درصد از صادرات گاز»: what is said again is of what the second is of. */
function saysFirst({ claim, subjectBy }: ReadClaim, next: ReadClaim): boolean {
  const again =
    claim.evidence.suffix.trimStart().startsWith('یا ') && next.claim.evidence.start < claim.evidence.end + AGAIN
  return again && next.subjectBy === 'behind' && (subjectBy === 'previous' || subjectBy === 'nothing')
}

/** How many code points behind a quantity the same in another unit stands: «یا حدود ۸۰ درصد». */
const AGAIN = 12

/** The measure goes with the subject it was chosen by, for a quantity of the same kind. */
function withSubject(claim: Claim, next: Claim): Claim {
  return claim.kind === next.kind
    ? { ...claim, subject: next.subject, measure: next.measure }
    : { ...claim, subject: next.subject }
}
