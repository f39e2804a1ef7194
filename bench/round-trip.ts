/**
 * Writes random whole numbers below 10¹⁸ in every way that the press writes them, reads each text back, and prints for each
 * way how many were told and how many came back exactly. Ends with 1 where one did not; the first of each way are named.
 *
 *   npm run bench:round-trip                        # a million numbers
 *   npm run bench:round-trip -- --numbers 20000 --seed 7
 */
import { performance } from 'node:perf_hooks'
import { parseArgs } from 'node:util'
import { readSection } from '../extractors/document/readDocument.ts'
import { readNumber } from '../extractors/quantities/readNumber.ts'
import { table } from '../pipeline/terminal/table.ts'
import { chanceOf, randomNumber, type Spelling, spellings } from './spellings.ts'

const NUMBERS = '1000000'
const SEED = '1404'
/** Failures that are named of each way. */
const NAMED = 3

interface Told {
  count: number
  readonly wrong: string[]
  wrongs: number
}

/** What a text is read as: the number, or what is said where it is none. */
function readBack(text: string): string {
  return readNumber(readSection('body', text))?.value?.toFixed() ?? 'no number'
}

function tell(told: Map<string, Told>, { way, text, value }: Spelling): void {
  const of = told.get(way) ?? { count: 0, wrong: [], wrongs: 0 }
  told.set(way, of)
  of.count++
  const read = readBack(text)
  if (read === value.toFixed()) return
  of.wrongs++
  if (of.wrong.length < NAMED) of.wrong.push(`${way}: «${text}» is ${value.toFixed()}, read as ${read}`)
}

function main(): void {
  const { values } = parseArgs({
    options: { numbers: { type: 'string', default: NUMBERS }, seed: { type: 'string', default: SEED } },
  })
  const numbers = Number(values.numbers)
  const chance = chanceOf(Number(values.seed))
  const told = new Map<string, Told>()
  const began = performance.now()
  for (let i = 0; i < numbers; i++) for (const spelling of spellings(randomNumber(chance), chance)) tell(told, spelling)
  const seconds = (performance.now() - began) / 1000
  console.log(
    table(
      ['way of writing', 'told', 'read back'],
      [...told].map(([way, { count, wrongs }]) => [way, String(count), String(count - wrongs)]),
    ),
  )
  const all = [...told.values()].reduce((sum, { count }) => sum + count, 0)
  const wrong = [...told.values()].reduce((sum, { wrongs }) => sum + wrongs, 0)
  console.log(`${numbers} numbers in ${all} spellings: ${wrong === 0 ? 'all equal' : `${wrong} differ`}`)
  console.log(`${seconds.toFixed(1)} s, ${(all / seconds).toFixed(0)} texts a second, writing and reading`)
  for (const { wrong } of told.values()) for (const line of wrong) console.error(line)
  if (wrong > 0) process.exitCode = 1
}

main()
