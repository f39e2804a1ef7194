import type { Claim } from '../../models/claim.ts'

/**
 * Fills what a headline leaves unsaid from the text below it: «احیای ۳۰ واحد راکد در کرمان» has no verb and no time, and says
 * the same quantity as the sentence of the body that has both. What a headline does say is left as it is.
 */
export function withEchoes(claims: readonly Claim[]): Claim[] {
  const told = new Map<string, Claim>()
  /** Those of the body whose own words tell whether it happened. */
  const certain = new Map<string, Claim>()
  for (const claim of claims) {
    const key = keyOf(claim)
    if (claim.evidence.section !== 'body') continue
    if (!told.has(key)) told.set(key, claim)
    if (claim.status_cue !== null && !certain.has(key)) certain.set(key, claim)
  }
  return claims.map((claim) => {
    const key = keyOf(claim)
    const again = certain.get(key)
    const timed = claim.status_cue === null && again !== undefined ? { ...claim, status: again.status } : claim
    const body = claim.evidence.section === 'body' ? undefined : told.get(key)
    return body === undefined ? timed : completed(timed, body)
  })
}

/** The same quantity: kind, unit and amount, whatever the words around it. */
export function keyOf({ kind, quantity: { unit, amount, low, high } }: Claim): string {
  return JSON.stringify([kind, unit, amount, low, high])
}

function completed(claim: Claim, body: Claim): Claim {
  const silent = claim.status_cue === null
  return {
    ...claim,
    measure: claim.measure.endsWith('other') || silent ? body.measure : claim.measure,
    subject: claim.subject ?? body.subject,
    speaker: claim.speaker ?? body.speaker,
    place: claim.place ?? body.place,
    period: claim.period ?? body.period,
  }
}
