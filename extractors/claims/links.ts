import Big from 'big.js'
import { RESTATEMENTS } from '../../data/restatements.ts'
import type { Claim } from '../../models/claim.ts'
import { plainWords } from '../facts/plainWords.ts'

const restatements = RESTATEMENTS.map(plainWords)
const OPENING = /^\s*[([]\s*$/u
/** More words than these between two amounts and the second says more than the first. */
const LONGEST_RESTATEMENT = 4
/** The law of 5 October 2025. */
const RIALS_OF_A_NEW_ONE = 10_000

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
    if (isTogether(claim, other) || isRestated(claim, other)) links.push({ rel: 'same_statement', claim: other.id })
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

/**
 * Whether one of two amounts tells the other again: «۵۰۰ میلیارد ریال (معادل ۵۰ میلیارد تومان)», «۲ ریال جدید یعنی ۲۰ هزار
 * ریال جاری». In the money of one law both must come to the same.
 */
function isRestated(claim: Claim, other: Claim): boolean {
  if (claim.kind !== other.kind || claim.quantity.stated.unit === other.quantity.stated.unit) return false
  const [first, second] = claim.evidence.start < other.evidence.start ? [claim, other] : [other, claim]
  const gap = second.evidence.start - first.evidence.end
  const between = gap < 0 ? null : wordsBetween(first, gap)
  if (between === null || !restates(between)) return false
  const [one, two] = [inRials(first.quantity), inRials(second.quantity)]
  return one === null || two === null || one.eq(two)
}

/** The words between two claims; null where they stand too far apart. */
function wordsBetween({ evidence }: Claim, gap: number): string | null {
  const suffix = [...evidence.suffix]
  return gap > suffix.length ? null : suffix.slice(0, gap).join('')
}

/** Nothing but a bracket, or a word that says the same follows, with what bounds a number. */
function restates(between: string): boolean {
  const words = plainWords(between)
  if (words.length === 0) return OPENING.test(between)
  return words.length <= LONGEST_RESTATEMENT && restatements.some((phrase) => holds(words, phrase))
}

function holds(words: readonly string[], phrase: readonly string[]): boolean {
  return words.some((_, at) => phrase.every((word, i) => words[at + i] === word))
}

/** Money of Iran in the rial of before 2025; null for what cannot be compared. */
function inRials({ amount, unit, epoch }: Claim['quantity']): Big | null {
  if (amount === null || unit !== 'IRR') return null
  return Big(amount).times(epoch === 'IRR-new' ? RIALS_OF_A_NEW_ONE : 1)
}

/** «احیا» and «احیای», «واحد» and «واحدهای» are one head. */
function sameHead(one: string, other: string): boolean {
  return plainWords(one).join(' ') === plainWords(other).join(' ')
}
