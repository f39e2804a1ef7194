import Big from 'big.js'
import { SCALES, SMALL_NUMBERS } from '../data/number-words.ts'

/** A number as somebody may write it: the way of writing, the text, and exactly what it must be read as. */
export interface Spelling {
  readonly way: string
  readonly text: string
  readonly value: Big
}

/** Chance, from 0 to below 1; the same seed gives the same spellings. */
export type Chance = () => number

/** Whole numbers are told up to here; nothing larger has a name that news uses. */
export const LARGEST = 10n ** 18n - 1n

const THOUSAND = 1000n
const TRILLION = 10n ** 12n
const AND = ' و '
const ZWNJ = '\u200C'
const GROUP_SEPARATORS = ['٬', ',', '،', '’', "'", '\u2009', '\u00A0'] as const
const POINTS = ['.', '٫'] as const

const smallWords: ReadonlyMap<number, readonly string[]> = new Map(SMALL_NUMBERS)
const scaleWords: ReadonlyMap<number, readonly string[]> = new Map(SCALES)
const DENOMINATORS = ['دهم', 'صدم', 'هزارم'] as const

/** A group of three digits, and the words that scale it. */
interface Group {
  readonly amount: number
  /** The power of ten of its own scale words. */
  readonly power: number
  /** How they are said: «میلیون», «هزار» before «تریلیون»; empty for the last group. */
  readonly scale: string
}

/** Chance that is told by a seed (mulberry32). */
export function chanceOf(seed: number): Chance {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A whole number up to 10¹⁸; each count of digits is as likely as any other, and round ones are not rare. */
export function randomNumber(chance: Chance): bigint {
  const digits = 1 + Math.floor(chance() * 18)
  const zeros = chance() < 0.3 ? Math.floor(chance() * digits) : 0
  let number = 0n
  for (let digit = 0; digit < digits; digit++) {
    const drawn = digit === 0 ? 1 + Math.floor(chance() * 9) : Math.floor(chance() * 10)
    number = number * 10n + BigInt(digit >= digits - zeros ? 0 : drawn)
  }
  return number
}

/** A whole number in every way that it is written, and with a decimal part in the ways that this is. */
export function spellings(number: bigint, chance: Chance): Spelling[] {
  const value = Big(number.toString())
  const is = (way: string, text: string): Spelling => ({ way, text, value })
  const turn = chance() < 0.5 ? 0 : 1
  const words = told(number, (amount) => wordsOf(amount, chance))
  const byTurns = told(number, (amount, i) => (i % 2 === turn ? wordsOf(amount, chance) : persian(amount)))
  return [
    is('words', words.join(AND)),
    is('words, no «و» between groups', withoutAnd(number, words)),
    is('words, ZWNJ within groups', words.map((group) => group.replaceAll(' ', ZWNJ)).join(AND)),
    is('words, glued within groups', words.map((group) => group.replaceAll(' ', '')).join(AND)),
    is('words and digits by turns', byTurns.join(AND)),
    is('digits and scale words', told(number, persian).join(AND)),
    is(
      'digits glued to scale words',
      told(number, persian)
        .join(AND)
        .replace(/(?<=[۰-۹]) (?=[^و])/g, ''),
    ),
    is('Persian digits', persian(number)),
    is('Latin digits', number.toString()),
    is(
      'Arabic digits',
      number.toString().replace(/[0-9]/g, (digit) => String.fromCharCode(0x0660 + Number(digit))),
    ),
    ...separated(number, chance).map(([way, text]) => is(way, text)),
    { way: 'below zero', text: `منفی ${words.join(AND)}`, value: value.times(-1) },
    ...decimals(number, chance),
  ]
}

/** The groups of a number, each told by itself. */
function told(number: bigint, tell: (amount: number, index: number) => string): string[] {
  if (number === 0n) return [tell(0, 0)]
  return groupsOf(number).map(({ amount, scale }, i) => {
    const alone = amount === 1 && scale === 'هزار' && i % 2 === 0
    return scale === '' ? tell(amount, i) : alone ? scale : `${tell(amount, i)} ${scale}`
  })
}

/** Above a thousand trillions these are told in thousands and the rest of them: «۱۲ هزار و ۳۴۵ تریلیون». */
function groupsOf(number: bigint): Group[] {
  const [trillions, rest] = [number / TRILLION, number % TRILLION]
  const thousands = trillions / THOUSAND
  const trillion = nameOf(12)
  const below = Number(trillions % THOUSAND)
  const upper: Group[] = [
    { amount: Number(thousands), power: 15, scale: below === 0 ? `${nameOf(3)} ${trillion}` : nameOf(3) },
    { amount: below, power: 12, scale: trillion },
  ]
  const lower = [9, 6, 3, 0].map((power): Group => {
    const amount = Number((rest / 10n ** BigInt(power)) % THOUSAND)
    return { amount, power, scale: power === 0 ? '' : nameOf(power) }
  })
  return [...upper, ...lower].filter(({ amount }) => amount > 0)
}

function nameOf(power: number): string {
  return scaleWords.get(power)?.[0] ?? ''
}

/** A number below a thousand in words. */
function wordsOf(number: number, chance: Chance): string {
  const parts: number[] = []
  if (number >= 100) parts.push(number - (number % 100))
  const rest = number % 100
  if (rest >= 20) parts.push(rest - (rest % 10), rest % 10)
  else parts.push(rest)
  const said = parts.filter((part) => part > 0)
  return (said.length === 0 ? [0] : said).map((part) => smallWord(part, chance)).join(AND)
}

/** A word of its own, now and then in an old or a colloquial spelling. */
function smallWord(value: number, chance: Chance): string {
  const forms = (smallWords.get(value) ?? []).filter((form) => form !== 'یکی')
  return (chance() < 0.8 ? forms[0] : forms[Math.floor(chance() * forms.length)]) ?? ''
}

/** «دو میلیون سیصد هزار»; a lone one at the end is never told so, and «هزار» before «تریلیون» needs what it multiplies. */
function withoutAnd(number: bigint, words: readonly string[]): string {
  const groups = groupsOf(number)
  return words
    .map((group, i) => {
      const before = groups[i - 1]
      const needed = groups[i]?.amount === 1 || (before?.power === 15 && groups[i]?.power === 12)
      return i === 0 ? group : needed ? `و ${group}` : group
    })
    .join(' ')
}

function separated(number: bigint, chance: Chance): [way: string, text: string][] {
  if (number < THOUSAND) return []
  const separator = GROUP_SEPARATORS[Math.floor(chance() * GROUP_SEPARATORS.length)] ?? ','
  const grouped = (by: string) => persian(number.toString().replace(/(?<=[0-9])(?=(?:[0-9]{3})+$)/g, by))
  return [
    ['digits with separators', grouped(separator)],
    ['digits with points for separators', grouped('.')],
  ]
}

/** A number below a thousand with a decimal part of one to three digits, before a scale word. */
function decimals(number: bigint, chance: Chance): Spelling[] {
  const whole = Number(number % THOUSAND)
  const places = 1 + Math.floor(chance() * 3)
  const part = 1 + Math.floor(chance() * (10 ** places - 1))
  const power = [0, 6, 9, 12][Math.floor(chance() * 4)] ?? 0
  const scale = power === 0 ? 'درصد' : nameOf(power)
  const value = Big(whole)
    .plus(Big(part).div(Big(10).pow(places)))
    .times(Big(10).pow(power))
  const digits = String(part).padStart(places, '0')
  const point = POINTS[Math.floor(chance() * POINTS.length)] ?? '.'
  const said = `${wordsOf(part, chance)} ${DENOMINATORS[places - 1]}`
  // «صد و بیست و پنج صدم» is one hundredth more than a hundred and a fifth of one as well: round ones are told in digits.
  const closed = whole % 10 !== 0 && whole !== 0
  const before = closed ? wordsOf(whole, chance) : persian(whole)
  const is = (way: string, text: string): Spelling => ({ way, text, value })
  return [
    is('decimals in digits', `${persian(whole)}${point}${persian(digits)} ${scale}`),
    is('decimals by a slash', `${persian(whole)}/${persian(digits)} ${scale}`),
    is('decimals in words', `${before} و ${said} ${scale}`),
    is('decimals in words, glued', `${before} و ${said.replaceAll(' ', '')} ${scale}`),
    is('decimals by «ممیز»', `${before} ممیز ${persian(digits)} ${scale}`),
  ]
}

function persian(number: number | bigint | string): string {
  return String(number).replace(/[0-9]/g, (digit) => String.fromCharCode(0x06f0 + Number(digit)))
}
