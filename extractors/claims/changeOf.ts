import { BRIDGES_TO_CHANGE, COMPARATIVES, DIFFERENCES, MOVES } from '../../data/changes.ts'
import { LEVEL_NOUNS } from '../../data/money-words.ts'
import { CHANGE_NOUNS, REACHING_STEMS } from '../../data/subject-cues.ts'
import type { Token } from '../../models/document.ts'
import type { Change } from '../../models/quantity.ts'
import { keySet } from '../document/keySet.ts'
import { type PhraseMatch, phraseSet, phraseTable } from '../document/phrases.ts'
import { isContentWord, verbAt } from '../document/wordClass.ts'
import { atomAt } from '../quantities/atoms.ts'
import type { Mention } from '../quantities/mention.ts'
import type { Clause } from './clause.ts'

const nouns = phraseTable<Change>(CHANGE_NOUNS.map(([change, forms]) => [forms, change] as const))
const behind = phraseTable<Change>([...CHANGE_NOUNS, ...MOVES].map(([change, forms]) => [forms, change] as const))
const before = phraseTable<Change>([
  ...CHANGE_NOUNS.map(([change, forms]) => [forms, change] as const),
  [DIFFERENCES, 'by'] as const,
])
const bridges = phraseSet(BRIDGES_TO_CHANGE)
const reaching: ReadonlySet<string> = new Set(REACHING_STEMS)
const TO = 'به'
const FROM = 'از'
const comparatives = keySet(COMPARATIVES)
const goals: ReadonlySet<string> = new Set([TO, 'تا'])
const levels = keySet([...LEVEL_NOUNS, 'نرخ', 'مرز', 'قیمت'])

/** How far behind a percentage the noun of its change stands: «۳۰ درصد نسبت به مدت مشابه سال گذشته افزایش یافت». */
const BRIDGE_REACH = 10

/**
 * How a quantity tells of a change: «۳۰ درصد افزایش», «کاهش ۲ درصدی» by how much something went up or down, «اختلاف ۲۰
 * درصدی» by how much it differs; «به ۳۷ درصد رسید», «به ۳۰ درصد افزایش یافت» to what it came. Null for a level.
 */
export function changeOf(mention: Mention, clause: Clause): Change | null {
  const { span, start, noun } = mention
  const { tokens } = span.section
  if (noun !== null && noun.unit !== null) return null
  const next = moveBehind(mention)
  const isTo = comesTo(tokens, start)
  const reaches = clause.verb !== null && reaching.has(clause.verb.form.stem)
  const moved = next !== null && (verbAt(tokens, next.end) ?? verbAt(tokens, next.end - 1)) !== null
  if (isTo && moved && !reaches) return 'to'
  const beside =
    next?.meaning ?? before.before(tokens, start)?.meaning ?? aroundAdjective(mention) ?? overBridge(mention, clause)
  if (beside !== null) return beside
  return isTo && reaches ? 'to' : null
}

/** «۲ درصد رشد», «۵ درصد تغییر کرد»; «۱۰۰ متر تغییر کاربری» is no change of the metres. */
function moveBehind({ span, start, unit }: Mention): PhraseMatch<Change> | null {
  const { tokens } = span.section
  // «از ۷۰ میلیارد بیشتر شود» bounds the number.
  if (tokens[start - 1]?.key === FROM && comparatives.has(tokens[span.end]?.key ?? '')) return null
  const found = behind.at(tokens, span.end)
  if (found?.meaning !== 'by' || unit?.dimension === 'percent') return found
  return verbAt(tokens, found.end) === null ? null : found
}

/** «به ۳۷ درصد رسید», «تا رقم ۲۲۹ هزار بالا رفت». */
function comesTo(tokens: readonly Token[], start: number): boolean {
  const before = tokens[start - 1]?.key ?? ''
  return before === TO || (levels.has(before) && goals.has(tokens[start - 2]?.key ?? ''))
}

/** «رشد اقتصادی ۴ درصدی»: the attribute stands behind another one. */
function aroundAdjective({ span, start, unit }: Mention): Change | null {
  const { tokens } = span.section
  if (unit?.dimension !== 'percent' || tokens[span.end - 1]?.key.endsWith('ی') !== true) return null
  return isContentWord(tokens, start - 1) ? (before.before(tokens, start - 1)?.meaning ?? null) : null
}

/** «۳۰ درصد نسبت به پارسال افزایش یافت»: only what it is compared with stands between. */
function overBridge({ span, start, unit }: Mention, clause: Clause): Change | null {
  const { tokens } = span.section
  if (unit?.dimension !== 'percent' || tokens[start - 1]?.key === TO) return null
  const bridge = bridges.at(tokens, span.end)
  if (bridge === null || clause.verb === null) return null
  for (let i = bridge.end; i < Math.min(clause.verb.at, span.end + BRIDGE_REACH); i++) {
    const noun = nouns.at(tokens, i)
    if (noun !== null) return noun.end === clause.verb.at ? noun.meaning : null
    if (isOtherNumber(tokens, i, span)) return null
  }
  return null
}

/** A number that is no year: «نسبت به سال ۱۴۰۰» goes on. */
function isOtherNumber(tokens: readonly Token[], at: number, { section }: Mention['span']): boolean {
  const type = atomAt(section, at)?.type
  return type === 'small' || type === 'scale' || (type === 'digits' && !/^1[34][0-9]{2}$/.test(tokens[at]?.text ?? ''))
}
