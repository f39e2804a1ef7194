import type { UnitRow } from '../../data/units.ts'
import { sentenceAt } from '../document/spans.ts'
import type { Mention } from '../quantities/mention.ts'

/**
 * The currency of money told without one, from what the article itself states: the nearest in its sentence, else the one
 * that the whole article counts in. Null where the article uses none or several: toman and rial differ tenfold, and
 * nothing is guessed.
 */
export function currencyFor(mention: Mention, mentions: readonly Mention[]): UnitRow | null {
  if (!mention.money || mention.unit !== null) return null
  const stated = mentions.filter(({ unit }) => unit?.dimension === 'money')
  const sentence = sentenceAt(mention.span.section, mention.start)
  const near = stated
    .filter(
      ({ span }) => span.section === mention.span.section && span.start >= sentence.start && span.end <= sentence.end,
    )
    .sort((a, b) => distance(a, mention) - distance(b, mention))
  const [nearest] = near
  if (nearest !== undefined) return nearest.unit
  const names = new Set(stated.map(({ unit }) => unit?.stated))
  return names.size === 1 ? (stated[0]?.unit ?? null) : null
}

const distance = (a: Mention, b: Mention) => Math.abs(a.span.start - b.span.start)
