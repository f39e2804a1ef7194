import Big from 'big.js'
import {
  AND,
  ATTRIBUTIVE_SCALES,
  DECIMAL_DENOMINATORS,
  HALF,
  ORDINAL_ENDINGS,
  ORDINALS,
  SCALES,
  SMALL_NUMBERS,
} from '../../data/number-words.ts'
import type { DocumentSection, Token } from '../../models/document.ts'
import { normalKey } from '../document/normalise.ts'
import { type Digits, readDigits } from './digits.ts'

/** The parts that numerals are made of. `rank` keeps «بیست و پنج» together and «بیست و سی» apart. */
export type Atom =
  | ({ readonly type: 'digits' } & Digits)
  | { readonly type: 'small'; readonly value: Big; readonly rank: 1 | 2 | 3 }
  | { readonly type: 'scale'; readonly power: number; readonly attributive: boolean }
  | { readonly type: 'denominator'; readonly power: number }
  | { readonly type: 'ordinal'; readonly value: number }
  | { readonly type: 'ordinal_ending' }
  | { readonly type: 'half' }
  | { readonly type: 'and' }

/** An atom and the token it is written in; one token can hold several («یکهزارو»). */
export interface PlacedAtom {
  readonly atom: Atom
  readonly token: number
}

/** Zero, ten and the teens close a number like the ones do: nothing can follow them by «و». */
const rankOf = (value: number) => (value >= 100 ? 3 : value >= 20 ? 2 : 1)

const words: ReadonlyMap<string, Atom> = new Map<string, Atom>([
  ...SMALL_NUMBERS.flatMap(([value, forms]) =>
    forms.map((form) => [normalKey(form), { type: 'small', value: Big(value), rank: rankOf(value) }] as [string, Atom]),
  ),
  ...SCALES.flatMap(([power, forms]) =>
    forms.map((form) => [normalKey(form), { type: 'scale', power, attributive: false }] as [string, Atom]),
  ),
  ...ATTRIBUTIVE_SCALES.flatMap(([power, forms]) =>
    forms.map((form) => [normalKey(form), { type: 'scale', power, attributive: true }] as [string, Atom]),
  ),
  ...DECIMAL_DENOMINATORS.flatMap(([power, forms]) =>
    forms.map((form) => [normalKey(form), { type: 'denominator', power }] as [string, Atom]),
  ),
  ...ORDINALS.flatMap(([value, forms]) =>
    forms.map((form) => [normalKey(form), { type: 'ordinal', value }] as [string, Atom]),
  ),
  ...ORDINAL_ENDINGS.map((form) => [normalKey(form), { type: 'ordinal_ending' }] as [string, Atom]),
  ...HALF.map((form) => [normalKey(form), { type: 'half' }] as [string, Atom]),
  ...AND.map((form) => [normalKey(form), { type: 'and' }] as [string, Atom]),
])

const LONGEST = Math.max(...[...words.keys()].map((word) => word.length))
/** A word of more letters than this is no run of number words; the bound keeps splitting cheap. */
const LONGEST_RUN = 40

/** The atoms of one token, or null where it is not made of number words alone. */
export function atomsOf(token: Token, section: DocumentSection): readonly Atom[] | null {
  if (token.kind === 'number') {
    const digits = readDigits(token.text, typedInLatin(token, section))
    return digits === null ? null : [{ type: 'digits', ...digits }]
  }
  if (token.kind !== 'word') return null
  const whole = words.get(token.key)
  return whole !== undefined ? [whole] : splitRun(token.key)
}

/** Number words that lost the blank or joiner between them: «یکهزارو», «ششدهم», «دوهزار». Never one short word inside another. */
function splitRun(key: string): readonly Atom[] | null {
  if (key.length > LONGEST_RUN || key.length < 4) return null
  const best: (readonly Atom[] | null)[] = [[]]
  for (let end = 1; end <= key.length; end++) {
    best[end] = null
    for (let start = Math.max(0, end - LONGEST); start < end; start++) {
      const head = best[start]
      const atom = words.get(key.slice(start, end))
      if (head && atom !== undefined && follows(head.at(-1), atom)) {
        best[end] = [...head, atom]
        break
      }
    }
  }
  const run = best[key.length] ?? null
  return run !== null && run.some((atom) => atom.type === 'scale' || atom.type === 'denominator' || atom.type === 'half' || atom.type === 'and') ? run : null
}

/** Whether one number word can be written onto another: «یک|هزار», «شش|دهم», «هزار|و»; never «سی|صد». */
function follows(before: Atom | undefined, atom: Atom): boolean {
  if (before === undefined) return atom.type === 'small' || atom.type === 'scale'
  switch (atom.type) {
    case 'scale':
      return before.type === 'small' || before.type === 'scale' || before.type === 'half'
    case 'denominator':
    case 'ordinal':
      return before.type === 'small'
    case 'and':
      return before.type === 'scale' || before.type === 'small'
    case 'half':
    case 'small':
      return before.type === 'and'
    case 'digits':
    case 'ordinal_ending':
      return false
  }
}

function typedInLatin(token: Token, { raw, origin }: DocumentSection): boolean {
  const point = origin[token.start] ?? 0
  // Code points and UTF-16 units are the same but behind an emoji, where looking a few units early finds the same script.
  const typed = raw.slice(point, point + 4)
  return /[0-9]/.test(typed) && !/[\u0660-\u0669\u06F0-\u06F9]/.test(typed)
}

/** The atoms of the tokens from `start` on, up to the first token that is no number. */
export function atomsFrom(section: DocumentSection, start: number): readonly PlacedAtom[] {
  const placed: PlacedAtom[] = []
  for (let i = start; i < section.tokens.length; i++) {
    const token = section.tokens[i]
    const atoms = token === undefined ? null : atomsOf(token, section)
    if (atoms === null) break
    for (const atom of atoms) placed.push({ atom, token: i })
  }
  return placed
}
