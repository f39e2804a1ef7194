import { readFileSync } from 'node:fs'
import Big from 'big.js'
import { normalise } from '../../extractors/document/normalise.ts'
import { textQuantities } from '../../extractors/quantities/textQuantities.ts'
import { persianDigits, persianNumber } from '../../extractors/show/persianNumber.ts'
import { sharedFile } from './sharedFile.ts'

/** A row of another tool's tests: a function of that tool, what it was given and what it must say. */
export interface SuiteCase {
  readonly id: string
  readonly fn: string
  readonly input: unknown
  readonly expected: unknown
  readonly args?: readonly unknown[]
  readonly op?: string
}

/** A row, what we say to it and what is expected; `out` says why we have nothing to say. */
export type Compared =
  | { readonly file: string; readonly id: string; readonly expected: string; readonly ours: string }
  | { readonly file: string; readonly id: string; readonly out: string }

/** The suites that read numbers or money, or write digits. */
export const SUITES = [
  'facebook__duckling__number-words.json',
  'mycroftai__lingua-franca__number-words.json',
  'mycroftai__lingua-franca__number-words-wishlist.json',
  'persian-tools__persian-tools__number-words.json',
  'persian-tools__py-persian-tools__number-words.json',
  'persian-tools__persian-tools__money.json',
  'persian-tools__persian-tools__digits.json',
] as const

/** What both sides say where a text holds no number. */
const NONE = 'none'

/** What is asked of us there, as we do it; null for what we have no function for. */
type Answer = ((row: SuiteCase) => Omit<Extract<Compared, { ours: string }>, 'file' | 'id'>) | null

const number: Answer = ({ input, expected }) => ({
  expected: toldNumber(expected, input),
  ours: ourNumber(String(input)),
})
const digits: Answer = ({ input, expected }) => ({ expected: String(expected), ours: normalise(String(input)).normal })

const ANSWERS: Readonly<Record<string, Answer>> = {
  Numeral: number,
  extract_number: number,
  extract_numbers: ({ input, expected }) => ({
    expected: String(expected),
    ours: String(textQuantities(String(input)).numerals.map(({ value }) => value)),
  }),
  wordsToNumber: number,
  'digits.convert_from_word': number,
  moneyWordsToNumber: money(null),
  tomansWordsToNumber: money('toman'),
  rialsWordsToNumber: money('rial'),
  digitsArToEn: digits,
  digitsFaToEn: digits,
  digitsEnToFa: ({ input, expected }) => ({ expected: String(expected), ours: persianDigits(String(input)) }),
  addCommas: ({ input, expected }) => ({
    expected: String(expected),
    // Ours writes Persian digits and separators: what is compared is their places.
    ours: normalise(persianNumber(Big(ourNumber(String(input))))).normal,
  }),
  removeCommas: number,
}

/** Every row of the suites with what we say to it, or null where they are not on this machine. */
export function comparedCases(): readonly Compared[] | null {
  const files = SUITES.map((file) => ({ file, path: sharedFile(`cases/${file}`) }))
  if (files.some(({ path }) => path === null)) return null
  return files.flatMap(({ file, path }) => {
    const { cases } = JSON.parse(readFileSync(path ?? '', 'utf8')) as { readonly cases: readonly SuiteCase[] }
    return cases.map((row) => compared(file, row))
  })
}

function compared(file: string, row: SuiteCase): Compared {
  const { id, fn, input, op } = row
  if (op === '!=' || fn.includes('|'))
    return { file, id, out: 'asks of the type that a JavaScript or Python value has' }
  const isText = typeof input === 'string' && input !== '__undefined__'
  const isNumber = typeof input === 'number' && /^(?:digits|addCommas)/.test(fn)
  if (fn.includes('derived') || !(isText || isNumber)) return { file, id, out: 'gives what is no text' }
  const answer = ANSWERS[fn]
  if (answer == null) return { file, id, out: `writes digits of another script (${fn}), which nobody here needs` }
  return { file, id, ...answer(row) }
}

/** The only number of a text, written out; a fraction whose decimals do not end to as many as a float has. */
function ourNumber(text: string): string {
  const { number: only } = textQuantities(text)
  if (only === null) return NONE
  const [numerator = '', denominator] = only.split('/')
  return denominator === undefined ? only : String(Number(numerator) / Number(denominator))
}

/**
 * A number as a tool tells it: «٤٥٠,٠٠٠» is 450000. Where a text holds none, some tell nothing, null or an empty text, and
 * some 0, though no zero stands in it.
 */
function toldNumber(expected: unknown, input: unknown): string {
  if (expected === null || expected === '') return NONE
  const told = normalise(String(expected)).normal.replaceAll(',', '')
  if (Number(told) === 0) return ZERO.test(String(input)) ? '0' : NONE
  return told
}

const ZERO = /صفر|[0۰٠]/

/** Money is compared in the unit that is asked for, or in the one that the text says. */
function money(bare: 'toman' | 'rial' | null): Answer {
  return ({ input, expected, args }) => {
    const { to, from } = (args?.[1] ?? {}) as { readonly to?: string; readonly from?: string }
    const unit = { toman: 'تومان', rial: 'ریال' }[from ?? bare ?? ''] ?? ''
    const text = String(input)
    const found = textQuantities(text).quantities[0] ?? textQuantities(`${text} ${unit}`).quantities[0]
    const amount = found?.amount ?? null
    const inToman = to === 'toman' || (to === undefined && found?.stated.unit === 'toman')
    const ours =
      amount === null
        ? NONE
        : Big(amount)
            .div(inToman ? 10 : 1)
            .toFixed()
    return { expected: toldNumber(expected, input), ours }
  }
}
