import { readFileSync } from 'node:fs'
import { articleFromText } from '../../extractors/article/parseText.ts'
import { readArticle } from '../../extractors/claims/readArticle.ts'
import { normalKey } from '../../extractors/document/normalise.ts'
import { readSection } from '../../extractors/document/readDocument.ts'
import { periodSpans } from '../../extractors/periods/periodSpans.ts'
import { quantities } from '../../extractors/quantities/quantities.ts'
import type { Claim } from '../../models/claim.ts'
import type { Barred } from './barred.ts'
import { sharedFile } from './sharedFile.ts'

interface Expected {
  readonly v?: unknown
  readonly lo?: number
  readonly hi?: number
  readonly u?: string | null
  readonly k?: string
  readonly same_as?: string
}

interface Phenomenon {
  readonly n: number
  readonly id: string
  readonly sentence: string
  readonly right_reading: readonly Expected[]
}

/** A phenomenon, and whether all its numbers and no others were read; and these with the units that are expected. */
export interface ReadPhenomenon {
  readonly phenomenon: Phenomenon
  readonly numbers: boolean
  readonly units: boolean
}

/** What is no claim by the guidelines: times, ranks, parts and multiples. They must not be read as quantities. */
const NO_CLAIMS = [
  'date',
  'time',
  'year',
  'decade',
  'duration',
  'ordinal',
  'ordinal-name',
  'rank',
  'fraction',
  'vague-tens',
]

/** The units of the file as they are exported, and what one of them is in that unit. */
const UNITS: Readonly<Record<string, { readonly names: readonly string[]; readonly factor: number }>> = {
  toman: { names: ['IRR'], factor: 10 },
  'IRR-new': { names: ['IRR'], factor: 1 },
  '%': { names: ['percent'], factor: 1 },
  pp: { names: ['percent'], factor: 1 },
  rate: { names: ['percent'], factor: 100 },
  person: { names: ['person', 'job'], factor: 1 },
  نفر: { names: ['person', 'job'], factor: 1 },
}

/** The phenomena with what was read of them, or null where the file is not on this machine. */
export function phenomena(): readonly ReadPhenomenon[] | null {
  const file = sharedFile('cases/phenomena40.json')
  return file === null ? null : (JSON.parse(readFileSync(file, 'utf8')) as Phenomenon[]).map(readPhenomenon)
}

/** How many are read right, beside the bars. */
export function phenomenaFigures(read: readonly ReadPhenomenon[]): readonly Barred[] {
  const units = read.filter((one) => one.units).length
  const numbers = read.filter((one) => one.numbers).length
  const of = `of ${read.length}`
  return [
    { what: 'phenomena, numbers', measured: numbers, bar: { least: 38 }, of },
    { what: 'phenomena, numbers and units', measured: units, bar: { least: 38 }, of },
  ]
}

function readPhenomenon(phenomenon: Phenomenon): ReadPhenomenon {
  const { sentence, right_reading } = phenomenon
  const counted = right_reading.filter(isQuantity)
  const wanted = counted.flatMap(amountsOf)
  const again = right_reading.flatMap(restatements)
  const all = readAmounts(sentence)
  const found =
    wanted.length < all.length ? all.filter((amount) => wanted.includes(amount) || !again.includes(amount)) : all
  const numbers = JSON.stringify(found.sort()) === JSON.stringify(wanted.sort())
  const claims = numbers ? readArticle(articleFromText(sentence, { id: phenomenon.id })) : []
  return { phenomenon, numbers, units: numbers && counted.every((one) => hasUnits(claims, one)) }
}

function isQuantity({ v, lo, k, u }: Expected): boolean {
  if (lo !== undefined) return true
  if (k === undefined) return v !== undefined && v !== null
  return !NO_CLAIMS.includes(k) && u !== '×'
}

/** The amounts that an expected reading states, in the unit said; `12..20` for a range. */
function amountsOf({ v, lo, hi, u }: Expected): string[] {
  if (lo !== undefined) return [`${lo}..${hi}`]
  // A rate is told in the file as a part of one, and said in thousandths.
  return valuesOf(v).map((value) => String(u === 'rate' ? value * 1000 : value))
}

function valuesOf(v: unknown): number[] {
  return (Array.isArray(v) ? v : [v]).map((value) => Math.abs(Number(value)))
}

function readAmounts(sentence: string): string[] {
  const section = readSection('body', sentence)
  return quantities(section, periodSpans(section)).map(({ low, value, unit }) => {
    const factor = unit?.stated === 'hemat' ? 1e12 : 1
    return low === null ? String(value.times(factor).toNumber()) : `${low.toFixed()}..${value.toFixed()}`
  })
}

/** True where each amount of an expected reading is exported in its unit. What the file has no unit for is not asked. */
function hasUnits(claims: readonly Claim[], { v, lo, hi, u }: Expected): boolean {
  if (u === undefined) return true
  const [name = ''] = u?.split(/[/ ]/) ?? []
  const unit = UNITS[name]
  const inUnit = (value: number | undefined) => (value ?? 0) * (unit?.factor ?? 1)
  return (lo === undefined ? valuesOf(v) : [lo]).every((value) =>
    claims.some(
      (claim) =>
        isUnit(claim, u, unit?.names ?? [name]) &&
        (lo === undefined
          ? claim.quantity.value === inUnit(value)
          : claim.quantity.low === inUnit(lo) && claim.quantity.high === inUnit(hi)),
    ),
  )
}

/** A measure by its name; what is counted by a word of it. */
function isUnit({ quantity, subject }: Claim, u: string | null, names: readonly string[]): boolean {
  if (u === null) return quantity.unit === null
  if (names.includes(quantity.unit ?? '')) return true
  const words = normalKey(`${quantity.text} ${subject?.text ?? ''}`).split(' ')
  return u.split(' ').some((part) => words.some((word) => word.startsWith(normalKey(part))))
}

/** The same amount told again in brackets may be read or not. */
function restatements({ same_as }: Expected): string[] {
  const number = same_as?.replaceAll(',', '').match(/^[0-9.]+(?:e[0-9]+)?/)
  return number ? [String(Number(number[0]))] : []
}
