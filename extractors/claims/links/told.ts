import Big from 'big.js'
import { LISTS_OF_PARTS } from '../../../data/link-cues.ts'
import type { Claim } from '../../../models/claim.ts'
import { phraseSet } from '../../document/phrases.ts'
import { hasFiniteVerb } from '../../document/wordClass.ts'
import { plainWords } from '../../facts/plainWords.ts'
import type { Mention } from '../../quantities/mention.ts'
import type { Clause } from '../clause.ts'

/** A claim with its words. */
export interface Told {
  readonly claim: Claim
  readonly mention: Mention
  readonly clause: Clause
}

/** What one claim is to another. */
export interface Link {
  readonly from: Told
  readonly rel: Claim['links'][number]['rel']
  readonly to: Told
}

/** What opens a list of parts, in words: «شامل», «به تفکیک». */
export const partLists = phraseSet(LISTS_OF_PARTS)

/** Claims further apart than this are not looked at together, so that reading stays linear. */
export const NEAR = 8

export function sameSection(a: Told, b: Told): boolean {
  return a.mention.span.section === b.mention.span.section
}

export function sameSentence(a: Told, b: Told): boolean {
  return sameSection(a, b) && a.claim.evidence.sentence.start === b.claim.evidence.sentence.start
}

/** The number of a claim; the upper end of a range. */
export function sizeOf({ claim: { quantity } }: Told): Big {
  return Big(quantity.amount ?? quantity.high ?? 0)
}

/** Whether two claims tell of the same thing in the same unit. */
export function sameUnit({ claim: a }: Told, { claim: b }: Told): boolean {
  return a.kind === b.kind && a.quantity.unit === b.quantity.unit && a.quantity.epoch === b.quantity.epoch
}

/** Things counted one by one: projects, jobs, units; not what is measured. */
export function isCounted({ claim, mention }: Told): boolean {
  return (claim.kind === 'count' || claim.kind === 'project' || claim.kind === 'jobs') && mention.unit === null
}

/** Whether a claim tells of how much something moved. */
export function isMove({ claim: { quantity } }: Told): boolean {
  return quantity.change === 'up' || quantity.change === 'down' || quantity.change === 'by'
}

/** The tokens between two claims, the words of their bounds left out; half-open. */
export function gapBetween(a: Told, b: Told): { readonly start: number; readonly end: number } {
  const [first, second] = a.mention.start < b.mention.start ? [a, b] : [b, a]
  return { start: first.mention.span.end, end: Math.max(first.mention.span.end, second.mention.start) }
}

/** Whether no more tokens than `most` stand between two claims, and no finite verb among them. */
export function inOneBreath(a: Told, b: Told, most: number): boolean {
  const { start, end } = gapBetween(a, b)
  if (end - start > most) return false
  const { tokens } = a.mention.span.section
  return !hasFiniteVerb(tokens, start, end)
}

/** The key of the token at a place in a claim's section. */
export function keyAt({ mention }: Told, at: number): string {
  return mention.span.section.tokens[at]?.key ?? ''
}

/** Whether the subjects of two claims have a word in common; where none is told, whether neither has one. */
export function sharesSubject({ subject: one }: Claim, { subject: other }: Claim): boolean {
  if (one === null || other === null) return one === other
  const words = new Set(plainWords(one.text))
  return plainWords(other.text).some((word) => words.has(word))
}
