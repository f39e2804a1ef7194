import Big from 'big.js'
import { RESTATEMENTS } from '../../../data/restatements.ts'
import type { Claim } from '../../../models/claim.ts'
import { phraseSet } from '../../document/phrases.ts'
import { gapBetween, type Link, sameSentence, type Told } from './told.ts'

const restatements = phraseSet(RESTATEMENTS)
const BRACKETS: ReadonlySet<string> = new Set(['(', '['])
/** More words than these between two amounts and the second says more than the first. */
const LONGEST_RESTATEMENT = 6
/** «۱۲۸ شرکت به رشدی معادل ۱۴ واحد رسید»: the second is told of something else. */
const TO = 'به'
/** The law of 5 October 2025. */
const RIALS_OF_A_NEW_ONE = 10_000

/**
 * An amount that tells the one before it again, linked to it: «۵۰۰ میلیارد ریال (معادل ۵۰ میلیارد تومان)», «۲ ریال جدید یعنی
 * ۲۰ هزار ریال جاری». In the money of one law both must come to the same.
 */
export function restatementLinks(all: readonly Told[]): Link[] {
  return all.flatMap((told, at) => {
    const before = all[at - 1]
    return before !== undefined && isRestated(before, told) ? [{ from: told, rel: 'same_statement', to: before }] : []
  })
}

function isRestated(first: Told, second: Told): boolean {
  const [one, two] = [first.claim, second.claim]
  if (!sameSentence(first, second) || one.kind !== two.kind) return false
  if (one.quantity.stated.unit === two.quantity.stated.unit || !restates(first, second)) return false
  const [rials, others] = [inRials(one), inRials(two)]
  return rials === null || others === null || rials.eq(others)
}

/** Nothing but a bracket, or a word that says the same follows, with what bounds a number. */
function restates(first: Told, second: Told): boolean {
  const { tokens } = first.mention.span.section
  const { start } = gapBetween(first, second)
  const end = second.mention.span.start
  if (end - start > LONGEST_RESTATEMENT || tokens[start]?.key === TO) return false
  if (end - start === 1) return BRACKETS.has(tokens[start]?.key ?? '') || restatements.has(tokens[start])
  return restatements.within(tokens, start, end).length > 0
}

/** Money of Iran in the rial of before 2025; null for what cannot be compared. */
function inRials({ quantity: { amount, unit, epoch } }: Claim): Big | null {
  if (amount === null || unit !== 'IRR') return null
  return Big(amount).times(epoch === 'IRR-new' ? RIALS_OF_A_NEW_ONE : 1)
}
