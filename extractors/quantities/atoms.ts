import Big from 'big.js'
import {
  AND,
  ATTRIBUTIVE_SCALES,
  DECIMAL_DENOMINATORS,
  DECIMALS_BEFORE,
  FOUR_TENTHS,
  HALF,
  ORDINAL_ENDINGS,
  ORDINALS,
  RATES_BEFORE,
  SCALES,
  SMALL_NUMBERS,
} from '../../data/number-words.ts'
import type { DocumentSection, Token } from '../../models/document.ts'
import { keySet } from '../document/keySet.ts'
import { normalKey } from '../document/normalise.ts'
import { cut } from '../document/spans.ts'
import { type Digits, readDigits } from './digits.ts'

/** What a token is in a number. `rank` keeps «بیست و پنج» together and «بیست و سی» apart. */
export type Atom =
  | ({ readonly type: 'digits' } & Digits)
  | { readonly type: 'small'; readonly value: Big; readonly rank: 1 | 2 | 3 }
  | { readonly type: 'scale'; readonly weight: Big; readonly attributive: boolean }
  | { readonly type: 'denominator'; readonly part: Big }
  | { readonly type: 'four_tenths' }
  | { readonly type: 'ordinal' }
  | { readonly type: 'ordinal_ending' }
  | { readonly type: 'half' }
  | { readonly type: 'and' }

/** Zero, ten and the teens close a number like the ones do: nothing can follow them by «و». */
const rankOf = (value: number) => (value >= 100 ? 3 : value >= 20 ? 2 : 1)
const rows = (forms: readonly string[], atom: Atom) => forms.map((form) => [normalKey(form), atom] as const)
const ten = Big(10)

const words: ReadonlyMap<string, Atom> = new Map<string, Atom>([
  ...SMALL_NUMBERS.flatMap(([value, forms]) => rows(forms, { type: 'small', value: Big(value), rank: rankOf(value) })),
  ...SCALES.flatMap(([power, forms]) => rows(forms, { type: 'scale', weight: ten.pow(power), attributive: false })),
  ...ATTRIBUTIVE_SCALES.flatMap(([power, forms]) =>
    rows(forms, { type: 'scale', weight: ten.pow(power), attributive: true }),
  ),
  ...DECIMAL_DENOMINATORS.flatMap(([power, forms]) => rows(forms, { type: 'denominator', part: ten.pow(-power) })),
  ...rows(FOUR_TENTHS, { type: 'four_tenths' }),
  ...ORDINALS.flatMap(([, forms]) => rows(forms, { type: 'ordinal' })),
  ...rows(ORDINAL_ENDINGS, { type: 'ordinal_ending' }),
  ...rows(HALF, { type: 'half' }),
  ...rows(AND, { type: 'and' }),
])

const decimalsBefore = keySet(DECIMALS_BEFORE)
const ratesBefore = keySet(RATES_BEFORE)

/** The part of a number that a token is, or null where it is none. */
export function atomAt(section: DocumentSection, at: number): Atom | null {
  const token = section.tokens[at]
  if (token?.kind === 'word') return words.get(token.key) ?? null
  if (token?.kind !== 'number') return null
  const digits = readDigits(token.text, { latin: typedInLatin(section, token), point: pointAt(section.tokens, at) })
  return digits === null ? null : { type: 'digits', ...digits }
}

/** What a point before three digits is, by what is counted: «۲.۱۸۷ میلیارد دلار» against «۱۲.۵۰۰ تن». */
function pointAt(tokens: readonly Token[], at: number): 'decimal' | 'thousands' {
  const next = tokens[at + 1]?.key ?? ''
  const single = tokens[at]?.text[1] === '.'
  return decimalsBefore.has(next) || (single && ratesBefore.has(next)) ? 'decimal' : 'thousands'
}

/** Whether the digits of a token were typed as 0–9; asked only where it matters, for a slash. */
function typedInLatin(section: DocumentSection, token: Token): boolean {
  if (!token.text.includes('/')) return false
  const typed = cut(section, section.origin[token.start] ?? 0, section.origin[token.end] ?? 0)
  return /[0-9]/.test(typed) && !/[\u0660-\u0669\u06F0-\u06F9]/.test(typed)
}
