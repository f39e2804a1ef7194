import { STAND_IN_NOUNS } from '../../../data/kind-cues.ts'
import { BACK_TO_WHOLE, OF_IT, ON_TOP, OUT_OF_WHOLE, type WholeOf } from '../../../data/link-cues.ts'
import { keySet } from '../../document/keySet.ts'
import { phraseSet, phraseTable } from '../../document/phrases.ts'
import { hasFiniteVerb } from '../../document/wordClass.ts'
import {
  gapBetween,
  inOneBreath,
  isCounted,
  isMove,
  keyAt,
  type Link,
  NEAR,
  partLists,
  sameSection,
  sameSentence,
  sameUnit,
  sizeOf,
  type Told,
} from './told.ts'

const backs = phraseTable<WholeOf>(BACK_TO_WHOLE.map(([whole, forms]) => [forms, whole] as const))
const outOf = phraseSet(OUT_OF_WHOLE)
const ofIt = phraseSet(OF_IT)
const onTop = phraseSet(ON_TOP)
const standIns = keySet(STAND_IN_NOUNS)
const FROM = 'از'
const AND = 'و'
const THAT = 'که'
const COMMAS: ReadonlySet<string> = new Set(['،', ','])
/** What a clause or an item begins behind: «، از ۲۷ طرح …», «که از ۲۷ طرح …». */
const OPENERS: ReadonlySet<string> = new Set(['،', ',', AND, THAT, ':', '؛', '.', '»', '«', '('])
/** A number behind one of these is what another came to, not what was taken from it: «از ۱۲ به ۱۵ رسید». */
const GOALS: ReadonlySet<string> = new Set(['به', 'تا'])

/** How far before its number the words stand that point back, in tokens. */
const BACK_REACH = 10
/** How far apart a whole and what points back to it stand, in tokens. */
const FARTHEST = 60
/** How many tokens stand between a whole and its part in one clause. */
const BREATH = 14
/** Between two items of a list. */
const ITEM = 10

/**
 * Parts linked to the quantity that words say they are of: «از این تعداد ۲۴ طرح …», «از ۲۷ طرح، ۲۴ مورد …», «۳۵۰ طرح که ۲۰۰
 * طرح آن …», «۱۲ طرح شامل ۵ مدرسه و ۷ درمانگاه»; with the items that go on with their list, as long as the whole has room.
 */
export function partLinks(all: readonly Told[]): Link[] {
  const wholes = new Map<Told, Told>()
  for (const [at, part] of all.entries()) {
    if (wholes.has(part)) continue
    const whole = wholeOf(all, at, wholes)
    if (whole === null) continue
    for (const item of listFrom(all, at, whole)) wholes.set(item, whole)
  }
  return [...wholes].map(([from, to]) => ({ from, rel: 'part_of', to }))
}

function wholeOf(all: readonly Told[], at: number, wholes: ReadonlyMap<Told, Told>): Told | null {
  const part = all[at]
  if (part === undefined || isMove(part)) return null
  const before = all[at - 1]
  const next = all[at + 1]
  const back = backOf(part, before)
  if (back !== null) return pointedAt(all, at, back, wholes)
  if (before !== undefined && isTakenFrom(part, before)) return before
  if (next !== undefined && isOutOf(part, next)) return next
  if (before !== undefined && (isOfIt(part, before) || opensList(all, at, before))) return before
  return null
}

/** «از این تعداد» before or behind a number; not where another number stands between. */
function backOf({ mention, clause }: Told, before: Told | undefined): WholeOf | null {
  const { section, end } = mention.span
  const { tokens } = section
  const behind = backs.at(tokens, end)
  if (behind !== null) return behind.meaning
  const last = before?.mention.span.section === section ? before.mention.span.end : 0
  const from = Math.max(clause.start, last, mention.start - BACK_REACH)
  return backs.within(tokens, from, mention.start).at(-1)?.meaning ?? null
}

/** The nearest quantity before that can be meant; for an item of a list what the list is of. */
function pointedAt(all: readonly Told[], at: number, kind: WholeOf, wholes: ReadonlyMap<Told, Told>): Told | null {
  const part = all[at]
  if (part === undefined) return null
  for (let i = at - 1; i >= Math.max(0, at - NEAR); i--) {
    const other = all[i]
    if (other === undefined || !sameSection(part, other) || part.mention.start - other.mention.start > FARTHEST)
      return null
    if (!isOfKind(other, kind) || !mayHold(other, part) || isMove(other) || isBeside(other, part)) continue
    const list = wholes.get(other)
    return list !== undefined && wholes.get(all[i - 1] ?? other) === list && all[i - 1] !== undefined ? list : other
  }
  return null
}

/** «۱۷ طرح از برنامه اول و ۲ طرح از این تعداد از برنامه سوم»: both are parts of one before. */
function isBeside(other: Told, part: Told): boolean {
  return keyAt(part, part.mention.start - 1) === AND && inOneBreath(other, part, BREATH)
}

function isOfKind(whole: Told, kind: WholeOf): boolean {
  if (kind === 'money') return whole.claim.kind === 'amount'
  if (kind === 'counted') return isCounted(whole) || whole.claim.kind === 'count'
  return whole.claim.kind !== 'percentage'
}

/** «از ۲۷ طرح، ۲۴ مورد»: «از» opens a clause before the whole, or says so itself («از مجموع»). */
function isTakenFrom(part: Told, whole: Told): boolean {
  if (!sameSentence(part, whole) || !inOneBreath(whole, part, BREATH) || !mayHold(whole, part)) return false
  if (whole.claim.kind === 'percentage' || GOALS.has(keyAt(part, part.mention.start - 1))) return false
  // «از ۵۰۰ میلیون تومان به بالا ۲ درصد»
  if (GOALS.has(keyAt(whole, whole.mention.span.end))) return false
  const { tokens } = whole.mention.span.section
  const { start } = whole.mention
  if (outOf.before(tokens, start) !== null) return true
  if (keyAt(whole, start - 1) !== FROM || !isAlike(whole, part)) return false
  const opener = start - 2
  const opens = start - 1 <= whole.clause.start || OPENERS.has(keyAt(whole, opener)) || tokens[opener]?.kind === 'break'
  const { start: from, end } = gapBetween(whole, part)
  const comma = tokens.slice(from, end).some(({ key }) => COMMAS.has(key))
  return opens && (comma || part.claim.kind !== 'amount')
}

/** «۲۴ مورد از ۲۷ طرح», «۳۰ درصد از مجموع ۲۰۰ واحد». */
function isOutOf(part: Told, whole: Told): boolean {
  if (!sameSentence(part, whole) || !mayHold(whole, part) || whole.claim.kind === 'percentage') return false
  const { tokens } = whole.mention.span.section
  const { end } = part.mention.span
  const { start } = whole.mention
  if (start === end + 1 && keyAt(part, end) === FROM) return isAlike(whole, part)
  const found = outOf.before(tokens, start)
  return found !== null && found.start === end
}

/** «که ۲۰۰ طرح آن صنعتی است», in the sentence of the whole; «۲۶۹ تن به عراق و ۱۱۰ تن آن به امارات» are two parts of another. */
function isOfIt(part: Told, whole: Told): boolean {
  if (!sameSentence(part, whole) || isMove(whole) || !mayHold(whole, part)) return false
  const { tokens } = part.mention.span.section
  const { start, end } = gapBetween(whole, part)
  if (end - start > BREATH || ofIt.at(tokens, part.mention.span.end) === null) return false
  if (part.claim.kind !== 'percentage' && !isAlike(whole, part)) return false
  return keyAt(part, part.mention.start - 1) === THAT
}

/** «۱۲ طرح شامل ۵ مدرسه و ۷ درمانگاه»: of other things than the whole's only those that come to it. */
function opensList(all: readonly Told[], at: number, whole: Told): boolean {
  const part = all[at]
  if (part === undefined || !sameSentence(part, whole) || !mayHold(whole, part) || part.claim.kind === 'percentage')
    return false
  const { tokens } = part.mention.span.section
  const { start, end } = gapBetween(whole, part)
  const cue = partLists.within(tokens, start, end).at(-1)
  if (cue === undefined || end - cue.end > 2 || end - start > BREATH) return false
  if (hasFiniteVerb(tokens, start, cue.start)) return false
  if (sameUnit(whole, part)) return true
  const sum = listFrom(all, at, whole).reduce(
    (total, item) => total.plus(sizeOf(item)),
    sizeOf(part).minus(sizeOf(part)),
  )
  return sum.eq(sizeOf(whole))
}

/** A part and the items of its list, as long as they come to no more than the whole. */
function listFrom(all: readonly Told[], at: number, whole: Told): readonly Told[] {
  const first = all[at]
  if (first === undefined) return []
  const list = [first]
  let sum = sizeOf(first)
  const room = first.claim.kind === 'percentage' && whole.claim.kind !== 'percentage' ? null : sizeOf(whole)
  for (let i = at + 1; i < all.length; i++) {
    const [before, item] = [list.at(-1), all[i]]
    if (before === undefined || item === undefined || !goesOn(before, item)) break
    sum = sum.plus(sizeOf(item))
    if (room === null ? sum.gt(100) : sum.gt(room)) break
    list.push(item)
  }
  return list
}

/** «، ۱۵۰ طرح کشاورزی», «و ۷ درمانگاه»: behind a comma or «و», of the same unit or counted as well. */
function goesOn(before: Told, item: Told): boolean {
  if (!sameSentence(before, item) || isMove(item) || !inOneBreath(before, item, ITEM)) return false
  if (!sameUnit(before, item) && !(isCounted(before) && isCounted(item))) return false
  const { tokens } = item.mention.span.section
  if (onTop.at(tokens, item.mention.span.end) !== null) return false
  const { start, end } = gapBetween(before, item)
  return tokens.slice(start, end).some(({ key }) => key === AND || COMMAS.has(key))
}

/** No part is more than its whole, nor of another measure; a percentage may be of anything. */
function mayHold(whole: Told, part: Told): boolean {
  if (part.claim.kind === 'percentage') return whole.claim.kind !== 'percentage' && sizeOf(part).lte(100)
  if (whole.claim.quantity.per !== part.claim.quantity.per) return false
  return (sameUnit(whole, part) || (isCounted(whole) && isCounted(part))) && sizeOf(part).lt(sizeOf(whole))
}

/** Whether a part is named as its whole is, by a stand-in, or in percent. */
function isAlike(whole: Told, part: Told): boolean {
  if (part.claim.kind === 'percentage' || sameUnit(whole, part)) return true
  const { noun } = part.mention
  return noun !== null && standIns.has(keyAt(part, noun.start))
}
