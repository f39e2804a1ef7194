import type Big from 'big.js'
import type { UnitRow } from '../../data/units.ts'
import type { TokenSpan } from '../../models/document.ts'
import type { Bound } from '../../models/quantity.ts'
import type { Numeral } from './numerals.ts'

/** What is counted: «واحد» of «۱۵ واحد صنعتی», «وام» of «۳۵۰ هزار فقره وام». Tokens are half-open. */
export interface CountedNoun {
  readonly start: number
  readonly end: number
  /** The English noun of the exported unit; null where the table does not have the noun. */
  readonly unit: string | null
}

/** A quantity found in a section, before anyone asks what it is about. Amounts are in the unit as stated. */
export interface Mention {
  /** From the number (or its percent sign) to the end of its unit or counted noun. */
  readonly span: TokenSpan
  /** The first token, with the words that set the bound. */
  readonly start: number
  /** Where the number itself ends. */
  readonly numberEnd: number
  readonly bound: Bound
  /** The number; the upper end of a range. */
  readonly value: Big
  /** The lower end of a range, or null. */
  readonly low: Big | null
  readonly stated: Big
  readonly scale: Big
  readonly precision: Big
  /** Currency, percent or measure; null for what is counted and for money whose currency is not said. */
  readonly unit: UnitRow | null
  readonly noun: CountedNoun | null
  /** True where the words make it money though no currency was said («برای این مدرسه ۵۰ میلیارد هزینه شد»). */
  readonly money: boolean
  /** True where a slash in the number was read from right to left («5/18 ميليون»), which another reader may not do. */
  readonly reversed: boolean
}

/** A number with nothing behind it: it may share the unit of the next («۲۰ و ۳۰ درصد»), or is none. */
export interface BareNumber {
  readonly bare: true
  readonly numeral: Numeral
}
