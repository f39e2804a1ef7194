/**
 * Reads random texts of a megabyte that are as far from news as can be (runs of digits, scales, joiners, brackets, dates),
 * normalises, divides and reads times and quantities of each, and prints the slowest, beside news of the same length, with the
 * seed that makes it again. Ends with 1 where one took more than a second of CPU twice.
 *
 *   npm run bench:fuzz -- --minutes 10
 *   npm run bench:fuzz -- --seed 12345     # one text again
 */
import { performance } from 'node:perf_hooks'
import { parseArgs } from 'node:util'
import { readSection } from '../extractors/document/readDocument.ts'
import { periodSpans } from '../extractors/periods/periodSpans.ts'
import { quantities } from '../extractors/quantities/quantities.ts'
import { table } from '../pipeline/terminal/table.ts'
import { type HardText, hardText } from './hardTexts.ts'
import { newsTexts } from './newsTexts.ts'
import { chanceOf } from './spellings.ts'

const BYTES = 1_000_000
const LIMIT = 1000
/** A text is tried first at this part of its length, since what grows with its square would not end. */
const FIRST = 0.05
/** How many of the slowest are named. */
const NAMED = 5
/** How much of a text is shown. */
const SHOWN = 60

interface Timed extends HardText {
  readonly seed: number
  /** Of one core. */
  readonly milliseconds: number
}

/** Milliseconds of CPU that reading a text takes. */
function time(text: string): number {
  const began = process.cpuUsage()
  const section = readSection('body', text)
  quantities(section, periodSpans(section))
  const { user, system } = process.cpuUsage(began)
  return (user + system) / 1000
}

/** The time of a text; the better of two where the first is too long, since a machine may be busy. */
function timeAgain(text: string): number {
  const first = time(text)
  return first < LIMIT ? first : Math.min(first, time(text))
}

function timed(seed: number): Timed {
  const beginning = hardText(chanceOf(seed), BYTES * FIRST)
  const milliseconds = timeAgain(beginning.text)
  if (milliseconds >= LIMIT) return { seed, ...beginning, milliseconds }
  const whole = hardText(chanceOf(seed), BYTES)
  return { seed, ...whole, milliseconds: timeAgain(whole.text) }
}

/** What a megabyte of news takes, read again until the compiler has seen enough. */
function newsTime(): number {
  const { texts } = newsTexts()
  const news: string[] = []
  for (let i = 0, length = 0; length < BYTES; i++) {
    const text = texts[i % texts.length] ?? ''
    news.push(text)
    length += Buffer.byteLength(text)
  }
  const text = news.join('\n')
  return Math.min(...Array.from({ length: 8 }, () => time(text)))
}

function main(): void {
  const { values } = parseArgs({ options: { minutes: { type: 'string', default: '1' }, seed: { type: 'string' } } })
  const news = newsTime()
  const slowest: Timed[] = []
  const first = values.seed === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(values.seed)
  const end = performance.now() + (values.seed === undefined ? Number(values.minutes) * 60_000 : 0)
  let count = 0
  do {
    slowest.push(timed(first + count))
    slowest.sort((a, b) => b.milliseconds - a.milliseconds).splice(NAMED)
    count++
  } while (performance.now() < end)
  console.log(`${count} texts of ${BYTES / 1e6} MB; news of that length takes ${news.toFixed(0)} ms of CPU`)
  console.log(
    table(
      ['seed', 'shape', 'ms of CPU', 'times news', 'begins'],
      slowest.map(({ seed, shape, milliseconds, text }) => [
        String(seed),
        shape,
        milliseconds.toFixed(0),
        (milliseconds / news).toFixed(1),
        JSON.stringify(text.slice(0, SHOWN)),
      ]),
    ),
  )
  if (slowest.some(({ milliseconds }) => milliseconds >= LIMIT)) process.exitCode = 1
}

main()
