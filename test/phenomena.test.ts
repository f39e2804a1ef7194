import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readSection } from '../extractors/document/readDocument.ts'
import { periodSpans } from '../extractors/periods/periodSpans.ts'
import { quantities } from '../extractors/quantities/quantities.ts'

const FILE = new URL('../../shared/cases/phenomena40.json', import.meta.url)

interface Expected {
  readonly v?: unknown
  readonly lo?: number
  readonly hi?: number
  readonly u?: string
  readonly k?: string
  readonly same_as?: string
}

interface Phenomenon {
  readonly n: number
  readonly id: string
  readonly sentence: string
  readonly right_reading: readonly Expected[]
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

/** The amounts that a sentence states, in the unit said; `12..20` for a range. */
function expectedOf({ v, lo, hi, u, k }: Expected): string[] {
  if (lo !== undefined) return [`${lo}..${hi}`]
  if (k === undefined ? v === undefined : NO_CLAIMS.includes(k) || u === '×') return []
  if (k === undefined && v === null) return []
  // A rate is told in the file as a part of one, and read in percent.
  return (Array.isArray(v) ? v : [v]).map((amount) =>
    String(Math.abs(u === 'rate' ? Number(amount) * 1000 : Number(amount))),
  )
}

function amountsOf(sentence: string): string[] {
  const section = readSection('body', sentence)
  return quantities(section, periodSpans(section)).map(({ low, value, unit }) => {
    const factor = unit?.stated === 'hemat' ? 1e12 : 1
    return low === null ? String(value.times(factor).toNumber()) : `${low.toFixed()}..${value.toFixed()}`
  })
}

/** The same amount told again in brackets may be read or not. */
function restatements({ same_as }: Expected): string[] {
  const number = same_as?.replaceAll(',', '').match(/^[0-9.]+(?:e[0-9]+)?/)
  return number ? [String(Number(number[0]))] : []
}

function isRight({ sentence, right_reading }: Phenomenon): boolean {
  const wanted = right_reading.flatMap(expectedOf).sort()
  const again = right_reading.flatMap(restatements)
  const found = amountsOf(sentence)
  const rest =
    wanted.length < found.length ? found.filter((amount) => wanted.includes(amount) || !again.includes(amount)) : found
  return JSON.stringify(rest.sort()) === JSON.stringify(wanted)
}

describe.skipIf(!existsSync(FILE))('forty phenomena that break readers of quantities', () => {
  it('are all read right', () => {
    const all = JSON.parse(readFileSync(FILE, 'utf8')) as Phenomenon[]
    const wrong = all.filter((phenomenon) => !isRight(phenomenon)).map(({ n, id }) => `${n} ${id}`)
    expect(all.length).toBe(40)
    expect(wrong, `${all.length - wrong.length} of ${all.length} are right`).toEqual([])
  })
})
