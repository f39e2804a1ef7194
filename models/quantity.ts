import { z } from 'zod'

export const Bound = z.enum(['exact', 'approx', 'more_than', 'at_least', 'less_than', 'at_most', 'between'])
export type Bound = z.infer<typeof Bound>

/** How a quantity tells of a change: it went up or down by so much, it came to so much, it differs by so much. */
export const Change = z.enum(['up', 'down', 'to', 'by'])
export type Change = z.infer<typeof Change>

/** A decimal number written out exactly, without exponent: `940`, `9.6`, `-0.5`. */
const Decimal = z.string().regex(/^-?[0-9]+(?:\.[0-9]+)?$/)

/** A quantity as a text states it, and what it comes to in its base unit. */
export const Quantity = z.object({
  /** The words, as published: bound, number, scale, unit or counted noun. */
  text: z.string(),
  /** `amount` as a number, for reading; null for a range. */
  value: z.number().nullable(),
  /** The exact amount in `unit`; null for a range. */
  amount: Decimal.nullable(),
  /** ISO 4217 code, `percent`, `job`, `project`, a measure (`MW`, `hectare`), or an English noun; null where a currency is not said. */
  unit: z.string().nullable(),
  /** The ends of a range, in `unit`; null unless `bound` is `between`. */
  low: z.number().nullable(),
  high: z.number().nullable(),
  /** The number before its scale and unit were applied, as said. */
  stated: z.object({ amount: Decimal, scale: Decimal, unit: z.string().nullable() }),
  bound: Bound,
  /** The weight of the last stated digit, in `unit`: «۹۴۰ میلیارد تومان» is told to 10,000,000,000 IRR. */
  precision: Decimal,
  change: Change.nullable(),
  /** What the quantity is told for each of («هر کیلو» → `kilogram`), or null. */
  per: z.string().nullable(),
  /** The money of which law: `IRR` before the rial was redenominated in 2025, `IRR-new` after; null for what is not rial. */
  epoch: z.enum(['IRR', 'IRR-new']).nullable(),
})
export type Quantity = z.infer<typeof Quantity>
