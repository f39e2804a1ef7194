import { FIGURE_HEADS, FIGURE_JOINERS } from '../../data/money-words.ts'
import { CURRENCIES, type UnitRow } from '../../data/units.ts'
import type { DocumentSection, Sentence } from '../../models/document.ts'
import { keySet } from '../document/keySet.ts'
import { sentenceAt } from '../document/spans.ts'
import { atomAt } from '../quantities/atoms.ts'
import type { Mention } from '../quantities/mention.ts'
import { unitAt } from '../quantities/units.ts'

const heads = keySet(FIGURE_HEADS)
const joiners = keySet(FIGURE_JOINERS)

/** How far behind «ارقام» its currency stands: «ارقام این جدول به میلیارد ریال است». */
const REACH = 6

/** The currency of money told without one; null where the article does not settle it. */
export type CurrencyFor = (mention: Mention) => UnitRow | null

/**
 * What currency money is in that was told without one, from what the article itself states: the nearest of its sentence,
 * else the one that the article says its figures are in («ارقام به میلیارد ریال است»), else the one that the whole article
 * counts in. Null where it uses none or several: toman and rial differ tenfold, and nothing is guessed.
 */
export function currencyReader(mentions: readonly Mention[]): CurrencyFor {
  const stated = mentions.filter(isStated)
  const before = lastStated(mentions)
  const after = lastStated([...mentions].reverse())
  let settled: UnitRow | null | undefined
  return (mention) => {
    if (!mention.money || mention.unit !== null) return null
    const [one, two] = [before.get(mention), after.get(mention)]
    const nearest =
      two === undefined || (one !== undefined && distance(one, mention) <= distance(two, mention)) ? one : two
    if (nearest !== undefined) return whole(nearest.unit)
    settled ??= declared(mentions) ?? only(stated)
    return settled
  }
}

const isStated = ({ unit }: Mention) => unit?.dimension === 'money'
const distance = (a: Mention, b: Mention) => Math.abs(a.span.start - b.span.start)

/** For each mention the last one before it in its sentence that told its currency. */
function lastStated(mentions: readonly Mention[]): ReadonlyMap<Mention, Mention> {
  const found = new Map<Mention, Mention>()
  let last: { readonly mention: Mention; readonly sentence: Sentence } | null = null
  for (const mention of mentions) {
    const sentence = sentenceAt(mention.span.section, mention.start)
    if (last !== null && last.mention.span.section === mention.span.section && last.sentence.start === sentence.start)
      found.set(mention, last.mention)
    if (isStated(mention)) last = { mention, sentence }
  }
  return found
}

/** Factors of money that is told in any number of it; a hemat or a cent is told in few. */
const WHOLE_FACTORS: ReadonlySet<string> = new Set(['1', '10'])

/** A bare «میلیارد» is of toman beside «همت», of dollars beside cents: a thousand billion toman is no scale of its own. */
function whole(unit: UnitRow | null): UnitRow | null {
  if (unit === null || WHOLE_FACTORS.has(unit.factor)) return unit
  const isWhole = (row: UnitRow) => row.unit === unit.unit && row.epoch === unit.epoch && WHOLE_FACTORS.has(row.factor)
  return CURRENCIES.find(isWhole) ?? null
}

/** The one currency of all amounts; null where there are none or several. */
function only(stated: readonly Mention[]): UnitRow | null {
  const [first, ...others] = new Map(stated.map(({ unit }) => [whole(unit)?.stated, whole(unit)])).values()
  return others.length === 0 ? (first ?? null) : null
}

function declared(mentions: readonly Mention[]): UnitRow | null {
  for (const section of new Set(mentions.map(({ span }) => span.section))) {
    for (let i = 0; i < section.tokens.length; i++) {
      const unit = heads.has(section.tokens[i]?.key ?? '') ? declaredAt(section, i + 1) : null
      if (unit !== null) return unit
    }
  }
  return null
}

/** «ارقام به میلیارد ریال است», «(مبالغ: میلیون تومان)»: a joiner, scale words with no number, and the currency. */
function declaredAt(section: DocumentSection, from: number): UnitRow | null {
  const { tokens } = section
  for (let i = from; i < from + REACH; i++) {
    if (!joiners.has(tokens[i]?.key ?? '')) continue
    let at = i + 1
    while (atomAt(section, at)?.type === 'scale') at++
    const unit = unitAt(tokens, at)?.meaning
    if (unit?.dimension === 'money') return whole(unit)
  }
  return null
}
