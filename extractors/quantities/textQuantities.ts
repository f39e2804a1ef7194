import type { Dimension, UnitRow } from '../../data/units.ts'
import type { DocumentSection } from '../../models/document.ts'
import type { Bound } from '../../models/quantity.ts'
import { readSection } from '../document/readDocument.ts'
import { codePoints, rawText } from '../document/spans.ts'
import { periodSpans } from '../periods/periodSpans.ts'
import type { Mention } from './mention.ts'
import { numeralAt } from './numerals.ts'
import { type Attempt, attempts } from './quantities.ts'
import { readNumber } from './readNumber.ts'
import { nounNameAt } from './units.ts'

/** A piece of the text as given: half-open, counted in code points. */
interface Piece {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** A quantity of a text. Amounts are exact decimals in `unit`: toman are told in IRR, «همت» too. */
export interface TextQuantity extends Piece {
  /** Null for a range. */
  readonly amount: string | null
  /** The ends of a range; null unless `bound` is `between`. */
  readonly low: string | null
  readonly high: string | null
  /** ISO 4217 code, `percent`, a symbol (`MW`), or the English noun of what is counted; null where a currency is not said. */
  readonly unit: string | null
  readonly dimension: Dimension | 'count'
  /** As said: the number before its last scale words, these, and the unit. */
  readonly stated: { readonly amount: string; readonly scale: string; readonly unit: string | null }
  readonly bound: Bound
  /** The weight of the last digit that was told, in `unit`. */
  readonly precision: string
}

/** A place where a number was tried, and what came of it. */
export interface TriedNumeral extends Piece {
  /** Exact, as said: `940000000000`; `2/3` for a fraction; null for what tells time and for «صدها». */
  readonly value: string | null
  /** `quantity`, or why it counts nothing. */
  readonly outcome: Attempt['outcome']
  /** There and true where a slash was read from right to left («5/18 ميليون»). */
  readonly reversed?: true
}

/** What a text that is no article tells in numbers. */
export interface TextQuantities {
  readonly quantities: readonly TextQuantity[]
  readonly numerals: readonly TriedNumeral[]
  /** The number that the text is, or holds as its only one, ranks and fractions too; null where there is none or several. */
  readonly number: string | null
}

/** The quantities of any Persian text, with their places, and every number that is none. */
export function textQuantities(text: string): TextQuantities {
  const section = readSection('body', text)
  const tried = attempts(section, periodSpans(section))
  return {
    quantities: tried.flatMap(({ mention }) => (mention === null ? [] : [quantityOf(mention)])),
    numerals: tried.flatMap((attempt) => numeralsOf(section, attempt)),
    number: numberOf(section),
  }
}

function quantityOf(mention: Mention): TextQuantity {
  const { span, start, bound, value, low, stated, scale, precision, unit } = mention
  const inUnit = (amount: typeof value) => (unit === null ? amount : amount.times(unit.factor)).toFixed()
  return {
    ...pieceOf(span.section, start, span.end),
    amount: low === null ? inUnit(value) : null,
    low: low === null ? null : inUnit(low),
    high: low === null ? null : inUnit(value),
    unit: unitName(mention, unit),
    dimension: unit?.dimension ?? (mention.money ? 'money' : 'count'),
    stated: { amount: stated.toFixed(), scale: scale.toFixed(), unit: unit?.stated ?? null },
    bound,
    precision: inUnit(precision),
  }
}

function unitName({ noun, span, money }: Mention, unit: UnitRow | null): string | null {
  if (unit !== null) return unit.unit
  if (money) return null
  return noun?.unit ?? (noun === null ? null : nounNameAt(span.section.tokens, noun.start)) ?? 'item'
}

/** The numbers of an attempt: one, the ends of a range, dollars and cents. */
function numeralsOf(section: DocumentSection, { start, end, numeral, instead, outcome }: Attempt): TriedNumeral[] {
  if (numeral === null) return [{ ...pieceOf(section, start, end), value: insteadText(instead), outcome }]
  const found = [numeral]
  for (let at = numeral.end; at < end; ) {
    const more = numeralAt(section, at)
    if (more !== null && !('why' in more)) found.push(more)
    at = more?.end ?? at + 1
  }
  return found.map((one) => {
    const piece = { ...pieceOf(section, one.start, one.end), value: one.value.toFixed(), outcome }
    return one.reversed ? { ...piece, reversed: true } : piece
  })
}

function insteadText(instead: Attempt['instead']): string | null {
  if (instead === null || instead.why === 'vague') return null
  return instead.why === 'ordinal'
    ? instead.value.toFixed()
    : `${instead.numerator.toFixed()}/${instead.denominator.toFixed()}`
}

function numberOf(section: DocumentSection): string | null {
  const only = readNumber(section)
  if (only === null) return null
  const { value, fraction } = only
  if (value !== null) return value.toFixed()
  return fraction === null ? null : `${fraction.numerator.toFixed()}/${fraction.denominator.toFixed()}`
}

function pieceOf(section: DocumentSection, from: number, to: number): Piece {
  const span = { section, start: from, end: to }
  return { text: rawText(span), ...codePoints(span) }
}
