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
import { AS_LINES, printFigures } from '../test/gate/barred.ts'
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
    // The flag that asks for figures as lines is looked at where they are printed.
    strict: false,
    options: { numbers: { type: 'string', default: NUMBERS }, seed: { type: 'string', default: SEED } },
  })
  const numbers = Number(values.numbers)
  const chance = chanceOf(Number(values.seed))
  const told = new Map<string, Told>()
  const began = performance.now()
  for (let i = 0; i < numbers; i++) for (const spelling of spellings(randomNumber(chance), chance)) tell(told, spelling)
  const seconds = (performance.now() - began) / 1000
  const all = sum(told, ({ count }) => count)
  const wrong = sum(told, ({ wrongs }) => wrongs)
  if (!process.argv.includes(AS_LINES)) report(told, all / seconds)
  for (const { wrong: lines } of told.values()) for (const line of lines) console.error(line)
  const of = `${all - wrong} of ${all} texts of ${numbers} numbers`
  printFigures([{ what: 'round trip, read back', measured: (all - wrong) / all, bar: { least: 1 }, of }])
}

function report(told: ReadonlyMap<string, Told>, speed: number): void {
  const row = (way: string, { count, wrongs }: Told) => [way, String(count), String(count - wrongs)]
  const rows = [...told].map(([way, of]) => row(way, of))
  console.log(table(['way of writing', 'told', 'read back'], rows))
  console.log(`${speed.toFixed(0)} texts a second, written and read`)
}

function sum(told: ReadonlyMap<string, Told>, of: (told: Told) => number): number {
  return [...told.values()].reduce((total, one) => total + of(one), 0)
}

main()
