import Big from 'big.js'
import { TOTALS } from '../../../data/link-cues.ts'
import { keySet } from '../../document/keySet.ts'
import {
  gapBetween,
  inOneBreath,
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

const totals = keySet(TOTALS)
const DIVIDERS: ReadonlySet<string> = new Set(['،', ',', 'و'])
/** What a list of parts is opened with, beside words. */
const OPENERS: ReadonlySet<string> = new Set([':', '(', '[', '-', 'که'])
const FROM = 'از'
const TO = 'به'
/** Parts are told in the sentence of their whole or in the next one, so many tokens away at most. */
const FARTHEST = 40
/** Below this a sum comes about by chance: «۵ طرح … ۲ روستا و ۳ روستا». */
const LEAST = 10
/** Numbers of so few digits that tell come about by chance where their parts are not items of one list. */
const FEW_DIGITS = 2
/** How many tokens stand between two items of a list. */
const ITEM = 8
/** How far before a total the word stands that says so, in tokens. */
const CUE_REACH = 6
/** «۳۰ درصد آورده و ۷۰ درصد وام» come to 100 whatever is told of 100 percent beside them. */
const ALL = 100

/**
 * Parts by arithmetic: two or more quantities side by side in one sentence that come to exactly what stands before them, in
 * the same unit: «۳۵۰ طرح تصویب شد: ۲۰۰ طرح صنعتی و ۱۵۰ طرح کشاورزی»; or to what stands behind them and is called their sum
 * («در مجموع ۳۵۰ طرح»).
 */
export function sumLinks(all: readonly Told[]): Link[] {
  return all.flatMap((whole, at) => {
    if (!isTotal(whole)) return []
    const behind = partsOf(whole, all.slice(at + 1, at + 1 + NEAR))
    const parts =
      behind.length > 0 || !isCalledTotal(whole)
        ? behind
        : partsOf(whole, all.slice(Math.max(0, at - NEAR), at).toReversed())
    return parts.map((from): Link => ({ from, rel: 'part_of', to: whole }))
  })
}

function isTotal(whole: Told): boolean {
  const { kind, quantity } = whole.claim
  if (isMove(whole) || quantity.amount === null || sizeOf(whole).lt(LEAST)) return false
  return kind !== 'percentage' || !sizeOf(whole).eq(ALL)
}

function isCalledTotal({ mention }: Told): boolean {
  const { tokens } = mention.span.section
  return tokens.slice(Math.max(0, mention.start - CUE_REACH), mention.start).some(({ key }) => totals.has(key))
}

/** Of the claims beside a whole, the nearest first, those of its unit that come to it; none where they do not. */
function partsOf(whole: Told, beside: readonly Told[]): readonly Told[] {
  const parts: Told[] = []
  const strict = sizeOf(whole).c.length <= FEW_DIGITS
  let sum = Big(0)
  for (const part of beside) {
    const last = parts.at(-1)
    if (!sameSection(whole, part) || !isNear(last ?? whole, part)) break
    // «ایران ۳۰ درصد سهم دارد. پس از آن هند با ۱۸ درصد و چین با ۱۲ درصد است.»
    if (whole.claim.kind === 'percentage' && !sameSentence(whole, part)) break
    if (!sameUnit(whole, part)) continue
    if (!isSummand(whole, part) || (last === undefined ? isItem(whole, part) : !isListed(last, part, strict))) break
    parts.push(part)
    sum = sum.plus(sizeOf(part))
    if (sum.gte(sizeOf(whole))) break
  }
  return parts.length > 1 && sum.eq(sizeOf(whole)) ? parts : []
}

function isNear(a: Told, b: Told): boolean {
  const { start, end } = gapBetween(a, b)
  return end - start <= FARTHEST
}

/** In «۵۰۰ تن شیر، ۳۰۰ تن دوغ و ۲۰۰ تن کره» the first is an item as the others are. */
function isItem(a: Told, b: Told): boolean {
  if (!sameSentence(a, b) || !inOneBreath(a, b, FARTHEST)) return false
  const { tokens } = a.mention.span.section
  const { start, end } = gapBetween(a, b)
  const words = tokens.slice(start, end)
  if (partLists.within(tokens, start, end).length > 0) return false
  return words.some(({ key }) => DIVIDERS.has(key)) && !words.some(({ key }) => OPENERS.has(key) || totals.has(key))
}

function isListed(a: Told, b: Told, strict: boolean): boolean {
  return sameSentence(a, b) && (!strict || inOneBreath(a, b, ITEM))
}

/** In «از ۲۵۰ نفر به ۱۹۰ نفر (۶۰ نفر کمتر)» the number went down. */
function isSummand(whole: Told, part: Told): boolean {
  const { bound, per } = part.claim.quantity
  if (bound !== 'exact' || per !== whole.claim.quantity.per || isMove(part)) return false
  return keyAt(whole, whole.mention.start - 1) !== FROM || keyAt(part, part.mention.start - 1) !== TO
}
