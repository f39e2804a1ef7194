import type { Claim } from '../../models/claim.ts'

/** What each doubt takes from a claim's confidence. Judged by hand; a calibrated judge replaces it when one is trained. */
const DOUBTS = {
  /** Nothing says what is counted. */
  noSubject: 0.2,
  /** Money whose currency was not said beside it. */
  currencyFromContext: 0.15,
  currencyUnknown: 0.25,
  /** A counted noun that the table does not have. */
  unknownNoun: 0.1,
  /** A slash that was read from right to left, as old systems stored it. */
  reversedSlash: 0.05,
  /** No cue and no verb told the status. */
  silentStatus: 0.05,
} as const

/** How sure the reading of a claim is, from 0 to 1, to two digits. */
export function confidenceOf(
  claim: Pick<Claim, 'subject' | 'quantity' | 'status_cue' | 'kind'>,
  { currencySaid, reversed }: { readonly currencySaid: boolean; readonly reversed: boolean },
): number {
  let confidence = 0.95
  if (claim.subject === null) confidence -= DOUBTS.noSubject
  if (claim.kind === 'amount' && claim.quantity.unit === null) confidence -= DOUBTS.currencyUnknown
  if (claim.kind === 'amount' && claim.quantity.unit !== null && !currencySaid) confidence -= DOUBTS.currencyFromContext
  if (claim.kind === 'count' && claim.quantity.unit === 'item') confidence -= DOUBTS.unknownNoun
  if (reversed) confidence -= DOUBTS.reversedSlash
  if (claim.status_cue === null) confidence -= DOUBTS.silentStatus
  return Math.round(confidence * 100) / 100
}
