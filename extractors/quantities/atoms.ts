import Big from 'big.js'
import {
  AND,
  ATTRIBUTIVE_SCALES,
  DECIMAL_DENOMINATORS,
  DECIMALS_BEFORE,
  FOUR_TENTHS,
  HALF,
  ORDINAL_ENDINGS,
  ORDINAL_TAILS,
  ORDINALS,
  QUARTER,
  RATES_BEFORE,
  SCALES,
  SMALL_NUMBERS,
  SPOKEN_POINT,
  VAGUE_NUMBERS,
} from '../../data/number-words.ts'
import type { DocumentSection, Token } from '../../models/document.ts'
import { keySet } from '../document/keySet.ts'
import { normalKey } from '../document/normalise.ts'
import { perSection } from '../document/perSection.ts'
import { sieve } from '../document/sieve.ts'
import { cut } from '../document/spans.ts'
import { type Digits, readDigits } from './digits.ts'

/** What a token is in a number. `rank` keeps «بیست و پنج» together and «بیست و سی» apart. */
export type Atom =
  | ({ readonly type: 'digits' } & Digits)
  | { readonly type: 'small'; readonly value: Big; readonly rank: Rank }
  | { readonly type: 'scale'; readonly weight: Big; readonly attributive: boolean }
  | { readonly type: 'denominator'; readonly part: Big }
  | { readonly type: 'four_tenths' }
  /** `bare` ordinals can be the lower part of a fraction («سوم»), others not («سومین»). */
  | { readonly type: 'ordinal'; readonly value: Big; readonly bare: boolean }
  | { readonly type: 'ordinal_ending' }
  | { readonly type: 'fraction'; readonly numerator: Big; readonly denominator: Big }
  | { readonly type: 'half' }
  | { readonly type: 'quarter' }
  | { readonly type: 'point' }
  | { readonly type: 'and' }
  | { readonly type: 'vague' }

/** What a number word leaves open to follow: ones 1, tens 2, hundreds 3. */
export type Rank = 1 | 2 | 3

/** Zero, ten and the teens close a number like the ones do: nothing can follow them by «و». */
const rankOf = (value: number): Rank => (value >= 100 ? 3 : value >= 20 ? 2 : 1)
const rows = (forms: readonly string[], atom: Atom) => forms.map((form) => [normalKey(form), atom] as const)
const ten = Big(10)

/** Bare ordinals below a thousand that are one word: «سوم», «یازدهم», «بیستم», «بیست‌وپنجم», «صدم», «دویستم». */
const irregular: ReadonlySet<number> = new Set(ORDINALS.map(([value]) => value))
const simpleOrdinals: readonly (readonly [value: number, forms: readonly string[]])[] = [
  ...ORDINALS,
  ...SMALL_NUMBERS.filter(([value]) => value > 0 && !irregular.has(value)).map(
    ([value, forms]) => [value, forms.map((form) => `${form}م`)] as const,
  ),
]
const compoundOrdinals = SMALL_NUMBERS.filter(([value]) => rankOf(value) === 2).flatMap(([tens, words]) =>
  simpleOrdinals
    .filter(([ones]) => ones < 10)
    .map(([ones, forms]) => [tens + ones, words.flatMap((word) => forms.map((form) => `${word}و${form}`))] as const),
)
const bareOrdinals = [...simpleOrdinals, ...compoundOrdinals]

/** Ordinals that no fraction can have below: «سومین», «سومی», «هزارمین». */
const withTails = (forms: readonly string[]) => forms.flatMap((form) => ORDINAL_TAILS.map((tail) => form + tail))
const tailedOrdinals = [
  ...bareOrdinals.flatMap(([value, forms]) =>
    rows(withTails(forms), { type: 'ordinal', value: Big(value), bare: false }),
  ),
  ...DECIMAL_DENOMINATORS.flatMap(([power, forms]) =>
    rows(withTails(forms), { type: 'ordinal', value: ten.pow(power), bare: false }),
  ),
]

/** «سه‌چهارم» written as one word. Tenths are not among them: they fall apart into two. */
const fractionWords = SMALL_NUMBERS.filter(([value]) => value > 0 && value < 10).flatMap(([numerator, words]) =>
  simpleOrdinals
    .filter(([denominator]) => denominator > numerator && denominator <= 20 && denominator !== 10)
    .flatMap(([denominator, forms]) =>
      rows(
        words.flatMap((word) => forms.map((form) => word + form)),
        { type: 'fraction', numerator: Big(numerator), denominator: Big(denominator) },
      ),
    ),
)

/** The first of two equal forms is overwritten by the last: «دهم» is a denominator first, «چهاردهم» waits for its context. */
const words: ReadonlyMap<string, Atom> = new Map<string, Atom>([
  ...fractionWords,
  ...tailedOrdinals,
  ...bareOrdinals.flatMap(([value, forms]) => rows(forms, { type: 'ordinal', value: Big(value), bare: true })),
  ...SMALL_NUMBERS.flatMap(([value, forms]) => rows(forms, { type: 'small', value: Big(value), rank: rankOf(value) })),
  ...SCALES.flatMap(([power, forms]) => rows(forms, { type: 'scale', weight: ten.pow(power), attributive: false })),
  ...ATTRIBUTIVE_SCALES.flatMap(([power, forms]) =>
    rows(forms, { type: 'scale', weight: ten.pow(power), attributive: true }),
  ),
  ...DECIMAL_DENOMINATORS.flatMap(([power, forms]) => rows(forms, { type: 'denominator', part: ten.pow(-power) })),
  ...rows(FOUR_TENTHS, { type: 'four_tenths' }),
  ...rows(ORDINAL_ENDINGS, { type: 'ordinal_ending' }),
  ...rows(HALF, { type: 'half' }),
  ...rows(QUARTER, { type: 'quarter' }),
  ...rows(SPOKEN_POINT, { type: 'point' }),
  ...rows(AND, { type: 'and' }),
  ...rows(VAGUE_NUMBERS, { type: 'vague' }),
])

const mayBeAtom = sieve(words)

const decimalsBefore = keySet(DECIMALS_BEFORE)
const ratesBefore = keySet(RATES_BEFORE)

/** The atoms of a section, each worked out once, since a number is looked at from several sides. */
const atomsOf = perSection(({ tokens }) => new Array<Atom | null | undefined>(tokens.length))

/** The part of a number that a token is, or null where it is none. */
export function atomAt(section: DocumentSection, at: number): Atom | null {
  const token = section.tokens[at]
  if (token === undefined || token.kind === 'mark' || token.kind === 'break') return null
  const atoms = atomsOf(section)
  const known = atoms[at]
  if (known !== undefined) return known
  const atom = token.kind === 'word' ? wordAtom(token.key) : digitsAtom(section, token, at)
  atoms[at] = atom
  return atom
}

function wordAtom(key: string): Atom | null {
  return mayBeAtom(key) ? (words.get(key) ?? null) : null
}

/** The atoms of short numbers, which need no context; there are not many, and they come again and again. */
const shortNumbers = new Map<string, Atom | null>()
const SHORT = /^[0-9]{1,4}$/

function digitsAtom(section: DocumentSection, token: Token, at: number): Atom | null {
  const known = shortNumbers.get(token.text)
  if (known !== undefined) return known
  const digits = readDigits(token.text, {
    latin: token.text.includes('/') && typedInLatin(section, token),
    point: pointAt(section.tokens, at),
  })
  const atom: Atom | null = digits === null ? null : { type: 'digits', ...digits }
  if (SHORT.test(token.text)) shortNumbers.set(token.text, atom)
  return atom
}

/** What a point before three digits is, by what is counted: «۲.۱۸۷ میلیارد دلار» against «۱۲.۵۰۰ تن». */
function pointAt(tokens: readonly Token[], at: number): 'decimal' | 'thousands' {
  const next = tokens[at + 1]?.key ?? ''
  const single = tokens[at]?.text[1] === '.'
  return decimalsBefore.has(next) || (single && ratesBefore.has(next)) ? 'decimal' : 'thousands'
}

/** Whether the digits of a token were typed as 0–9. */
export function typedInLatin(section: DocumentSection, token: Token): boolean {
  const typed = cut(section, section.origin[token.start] ?? 0, section.origin[token.end] ?? 0)
  return /[0-9]/.test(typed) && !/[\u0660-\u0669\u06F0-\u06F9]/.test(typed)
}
