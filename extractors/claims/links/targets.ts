import { AIM_CUES } from '../../../data/link-cues.ts'
import type { Claim } from '../../../models/claim.ts'
import type { Period } from '../../../models/period.ts'
import { phraseSet } from '../../document/phrases.ts'
import { plainWords } from '../../facts/plainWords.ts'
import { subjectKey } from '../../facts/subjectKey.ts'
import { isMove, keyAt, type Link, NEAR, sameSection, sameSentence, sameUnit, sizeOf, type Told } from './told.ts'

const aims = phraseSet(AIM_CUES)
/** A target is met in its own sentence or in the next one; how many tokens those may have. */
const FARTHEST = 60
/** An outcome is not so many times its target, nor its target so many times it. */
const MOST_TIMES = 10

/**
 * What was aimed at, linked to what came of it: «۲۵ واحد هدف‌گذاری شده بود که ۳۷ واحد احیا شد». The same thing in the same
 * unit, of periods that may be one; the nearest outcome behind it, else the nearest before it.
 */
export function targetLinks(all: readonly Told[]): Link[] {
  return all.flatMap((told, at) => {
    if (!isAim(told) || isMove(told)) return []
    const outcome =
      all.slice(at + 1, at + 1 + NEAR).find((other) => isOutcome(told, other)) ??
      all.slice(Math.max(0, at - NEAR), at).findLast((other) => isOutcome(told, other))
    return outcome === undefined ? [] : [{ from: told, rel: 'target_of', to: outcome }]
  })
}

/** A target; or a plan that was to be fulfilled by now: «قرار بود ۲۰ واحد احیا شود». What is only planned has no outcome yet. */
function isAim({ claim, clause, mention }: Told): boolean {
  if (claim.status === 'target') return true
  if (claim.status !== 'planned' && claim.status !== 'forecast') return false
  const { tokens } = mention.span.section
  const cueBefore = aims.before(tokens, clause.start)
  return cueBefore !== null || aims.within(tokens, clause.start, clause.end).length > 0
}

function isOutcome(aim: Told, other: Told): boolean {
  if (other.claim.status !== 'achieved' || !sameUnit(aim, other) || isMove(other)) return false
  if (!sameSection(aim, other) || !mayMeet(aim.claim.period, other.claim.period)) return false
  if (!mayCompare(aim, other) || isStart(other, aim)) return false
  const isTarget = aim.claim.status === 'target'
  if (sameSentence(aim, other) && isTarget) return sameHead(aim.claim, other.claim)
  const isNear = Math.abs(aim.mention.start - other.mention.start) <= FARTHEST
  return (sameSentence(aim, other) || (isTarget && isNear)) && sameThing(aim.claim, other.claim)
}

/** Of one size, or they tell of two things: «عوارض ۵ هزار میلیارد ریال» beside «سهمیه ۱۷۵ میلیارد ریال». */
function mayCompare(aim: Told, other: Told): boolean {
  const [one, two] = [sizeOf(aim), sizeOf(other)]
  if (one.eq(two)) return aim.claim.status === 'target' && sameSentence(aim, other)
  return one.lte(two.times(MOST_TIMES)) && two.lte(one.times(MOST_TIMES))
}

/** «از ۲۵ درصد به ۱۲ درصد»: where a target is set out from is no outcome. */
function isStart(other: Told, aim: Told): boolean {
  return keyAt(other, other.mention.start - 1) === 'از' && keyAt(aim, aim.mention.start - 1) === 'به'
}

/** «احیا» and «احیای», «واحد» and «واحدهای» are one head. */
function sameHead({ subject: one }: Claim, { subject: other }: Claim): boolean {
  if (one === null || other === null) return false
  return plainWords(one.head).join(' ') === plainWords(other.head).join(' ')
}

/** In another sentence, or of a mere plan, all words must be the same, and the place. */
function sameThing(one: Claim, other: Claim): boolean {
  const key = (claim: Claim) =>
    subjectKey(claim.subject?.text ?? null, { measure: claim.measure, change: null, about: claim.place?.text ?? null })
  return (
    one.subject !== null &&
    other.subject !== null &&
    one.measure === other.measure &&
    key(one) === key(other) &&
    one.place?.text === other.place?.text
  )
}

/** Whether two periods may be of one year: «تا پایان سال» and «تاکنون», but not «سال گذشته» and «امسال». */
function mayMeet(one: Period | null, other: Period | null): boolean {
  const years = [yearOf(one), yearOf(other)]
  return years[0] === null || years[1] === null || years[0] === years[1]
}

function yearOf(period: Period | null): string | null {
  return (period?.end ?? period?.start)?.jalali.slice(0, 4) ?? null
}
