import { finiteVerb } from '../../document/wordClass.ts'
import type { Clause } from '../clause.ts'
import {
  gapBetween,
  inOneBreath,
  isCounted,
  isMove,
  keyAt,
  type Link,
  sameSentence,
  sharesSubject,
  type Told,
} from './told.ts'

/** How many tokens may stand between a change and its level. */
const REACH = 12
const AND = 'و'
const THAT = 'که'
const COMMA = '،'
const TO = 'به'

/**
 * A change linked to the level that it led to, where the two stand side by side: «با ۲۰ درصد رشد به ۱۵۰۰ تن رسید», «به ۱۵۰۰
 * تن رسید که ۲۰ درصد رشد نشان می‌دهد».
 */
export function changeLinks(all: readonly Told[]): Link[] {
  return all.flatMap((told, at) => {
    if (!isChange(told)) return []
    const next = all[at + 1]
    if (next !== undefined && leadsTo(told, next)) return [{ from: told, rel: 'change_of', to: next }]
    const before = all[at - 1]
    return before !== undefined && comesOf(before, told) && !goesOn(told, next)
      ? [{ from: told, rel: 'change_of', to: before }]
      : []
  })
}

/** A rise or fall by so much; behind «به» stands what it came to. */
function isChange(told: Told): boolean {
  return isMove(told) && told.claim.quantity.change !== 'by' && keyAt(told, told.mention.start - 1) !== TO
}

/** «صادرات با ۲۰ درصد رشد نسبت به پارسال به ۱۵۰۰ تن رسید»: one clause, and the level is where it came to. */
function leadsTo(change: Told, level: Told): boolean {
  if (!sameSentence(change, level) || level.claim.quantity.change !== 'to') return false
  const { start, end } = gapBetween(change, level)
  const { tokens } = level.mention.span.section
  const goesOver = tokens.slice(start, end).some(({ key }) => key === THAT)
  return !goesOver && inOneBreath(change, level, REACH) && isSameSort(change, level)
}

/** «به ۱۵۰۰ تن رسید که ۲۰ درصد بیشتر از پارسال است»: «که» behind the verb of the level goes on about it. */
function comesOf(level: Told, change: Told): boolean {
  if (!sameSentence(change, level) || isMove(level) || level.claim.status !== change.claim.status) return false
  const { start, end } = gapBetween(level, change)
  if (end - start > REACH || !isSameSort(change, level)) return false
  const that = openerOf(change.clause, level, start, end)
  return that !== null && closesLevel(level, start, that)
}

/** «که با ۴۶ درصد رشد به میزان ۱۰۱ میلیارد تومان رسید»: the change has another level behind it. */
function goesOn(change: Told, next: Told | undefined): boolean {
  return next !== undefined && sameSentence(change, next) && next.clause.start === change.clause.start
}

/** Where «که» opens the clause of the change. */
function openerOf({ start: clauseStart }: Clause, level: Told, start: number, end: number): number | null {
  const at = clauseStart - 1
  return at >= start && at < end && keyAt(level, at) === THAT ? at : null
}

/** Right behind the verb of the level, or behind the level itself. */
function closesLevel(level: Told, start: number, that: number): boolean {
  const { tokens } = level.mention.span.section
  const last = keyAt(level, that - 1) === COMMA ? that - 2 : that - 1
  if (last < start) return true
  let verbs = 0
  for (let at = start; at <= last; at++) {
    if (keyAt(level, at) === AND || keyAt(level, at) === TO) return false
    if (finiteVerb(tokens, at) !== null) verbs++
  }
  return verbs > 0 && finiteVerb(tokens, last) !== null
}

/** Points of a percentage are of a percentage; percent are of anything, so much of a unit is of the same unit. */
function isSameSort(change: Told, level: Told): boolean {
  const { kind, quantity } = change.claim
  // «سهام ۱۴۹ شرکت معامله شد که نتیجه آن ۲ درصد افزایش ارزش بود»
  if (kind === 'percentage') return !isCounted(level) || sharesSubject(change.claim, level.claim)
  return kind === level.claim.kind && quantity.unit === level.claim.quantity.unit
}
