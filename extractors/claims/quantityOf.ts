import Big from 'big.js'
import type { UnitRow } from '../../data/units.ts'
import type { ClaimKind } from '../../models/claim.ts'
import type { Change, Quantity } from '../../models/quantity.ts'
import { rawText } from '../document/spans.ts'
import type { Mention } from '../quantities/mention.ts'
import { nounNameAt } from '../quantities/units.ts'

/** What the words around a mention add to it. */
export interface QuantityContext {
  /** The currency of money that was told without one; null where nothing settles it. */
  readonly currency: UnitRow | null
  readonly change: Change | null
  readonly per: string | null
}

/** A mention as the exported quantity: exact amounts in the base unit, and what was said beside it. */
export function quantityOf(mention: Mention, kind: ClaimKind, { currency, change, per }: QuantityContext): Quantity {
  const unit = mention.unit ?? currency
  const factor = Big(unit?.factor ?? 1)
  const amount = mention.value.times(factor)
  const isRange = mention.low !== null
  return {
    text: rawText({ ...mention.span, start: mention.start }),
    value: isRange ? null : amount.toNumber(),
    amount: isRange ? null : amount.toFixed(),
    unit: unitName(mention, unit, kind),
    low: mention.low === null ? null : mention.low.times(factor).toNumber(),
    high: isRange ? amount.toNumber() : null,
    stated: { amount: mention.stated.toFixed(), scale: mention.scale.toFixed(), unit: unit?.stated ?? null },
    bound: mention.bound,
    precision: mention.precision.times(factor).toFixed(),
    change,
    per,
    epoch: epochOf(unit),
  }
}

function unitName(mention: Mention, unit: UnitRow | null, kind: ClaimKind): string | null {
  switch (kind) {
    case 'project':
      return 'project'
    case 'jobs':
      return 'job'
    case 'amount':
    case 'percentage':
      return unit?.unit ?? null
    case 'count':
      return unit?.unit ?? nounName(mention) ?? 'item'
  }
}

function nounName({ noun, span }: Mention): string | null {
  if (noun === null) return null
  return noun.unit ?? nounNameAt(span.section.tokens, noun.start)
}

/** The law of 5 October 2025 made one new rial of 10,000: «۲ ریال جدید» is money of another epoch and never converted. */
function epochOf(unit: UnitRow | null): Quantity['epoch'] {
  if (unit?.unit !== 'IRR') return null
  return unit.epoch ?? 'IRR'
}
