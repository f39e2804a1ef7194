/**
 * Does what `extract` does with every article of a JSON Lines corpus, and prints what came of it: articles, claims by kind, how
 * many sentences a second of the processor's time is enough for, memory, and what failed. Names the slowest article, since a rule
 * that backtracks shows there. With a number of articles the corpus is gone through until so many are read, to see whether memory
 * grows. Ends with 1 where something failed, or memory grew. Where there is no corpus the sample articles are read.
 *
 *   npx tsx bench/corpus.ts news.jsonl --threads 2 --articles 100000
 */
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { performance } from 'node:perf_hooks'
import { parseArgs } from 'node:util'
import { SAMPLE_SITES } from '../data/samples/sources.ts'
import { articleFromRow } from '../extractors/article/articleFromRow.ts'
import { readDocument } from '../extractors/document/readDocument.ts'
import { ClaimKind } from '../models/claim.ts'
import { type Given, givenArticles } from '../pipeline/inputs/givenArticles.ts'
import { inOrder } from '../pipeline/readers/inOrder.ts'
import { type Readers, readers } from '../pipeline/readers/readers.ts'
import { messageOf } from '../pipeline/terminal/complaint.ts'
import { table } from '../pipeline/terminal/table.ts'

/** What is read where no file is named: a corpus beside the project, if there is one. */
const DEFAULT_CORPUS = resolve(import.meta.dirname, '../../shared/corpus/news.jsonl')
/** Failures that are named; of more than these only the number is told. */
const NAMED = 10
/** Sentences that a second of the processor's time has to be enough for. */
const BAR = 5000
/** Memory is flat where the last tenth of the articles needs no more than this, as a part of what the second needs. */
const FLAT = 1.15
/** Articles between two looks at the memory; it goes up and down as garbage is collected. */
const LOOK = 20
const KIND = /"kind":"([a-z]+)"/g

interface Measured {
  articles: number
  sentences: number
  /** Seconds of the processor's time, of all threads. */
  cpu: number
  slowest: { where: string; milliseconds: number }
  readonly kinds: Map<string, number>
  readonly failures: string[]
  /** The most resident memory in MiB that was seen in each tenth, where the number of articles is told. */
  readonly memory: number[]
}

/** The articles of a corpus, from its beginning again until so many are given; null: once. */
async function* looped(corpus: () => AsyncIterable<Given>, articles: number | null): AsyncGenerator<Given> {
  for (let count = 0; ; ) {
    const before = count
    for await (const given of corpus()) {
      if (articles !== null && count === articles) return
      count++
      yield given
    }
    if (articles === null || count === before) return
  }
}

async function* sampleArticles(): AsyncGenerator<Given> {
  for (const [i, { title, body }] of SAMPLE_SITES.flatMap((site) => site.articles).entries()) {
    const read = articleFromRow({ id: String(i), title, body: body.join('\n') })
    if ('article' in read) yield { where: `sample ${i}`, article: read.article }
  }
}

async function measured(given: AsyncIterable<Given>, reading: Readers, articles: number | null): Promise<Measured> {
  const seen: Measured = {
    articles: 0,
    sentences: 0,
    cpu: 0,
    slowest: { where: '', milliseconds: 0 },
    kinds: new Map(ClaimKind.options.map((kind) => [kind, 0])),
    failures: [],
    memory: [],
  }
  const read = async (one: Given) => {
    const begun = performance.now()
    if ('problem' in one) return { ...one, milliseconds: 0 }
    try {
      const lines = await reading.read(one.article)
      return { where: one.where, lines, milliseconds: performance.now() - begun }
    } catch (error) {
      return { where: one.where, problem: messageOf(error), milliseconds: 0 }
    }
  }
  const before = process.cpuUsage()
  for await (const one of inOrder(given, reading.ahead, read)) {
    const { where, milliseconds } = one
    seen.articles++
    if ('problem' in one) seen.failures.push(`${where}: ${one.problem}`)
    else count(seen.kinds, one.lines)
    if (milliseconds > seen.slowest.milliseconds) seen.slowest = { where, milliseconds }
    if (articles !== null && seen.articles % LOOK === 0) {
      const tenth = Math.min(9, Math.floor(((seen.articles - 1) * 10) / articles))
      seen.memory[tenth] = Math.max(seen.memory[tenth] ?? 0, Math.round(process.memoryUsage.rss() / 2 ** 20))
    }
  }
  const { user, system } = process.cpuUsage(before)
  seen.cpu = (user + system) / 1e6
  return seen
}

/** Counts claims by kind. What else has a kind of its own (a period: «during») is passed over. */
function count(kinds: Map<string, number>, lines: string): void {
  for (const [, kind = ''] of lines.matchAll(KIND)) {
    const known = kinds.get(kind)
    if (known !== undefined) kinds.set(kind, known + 1)
  }
}

/** How many sentences the articles have. Counted apart from reading, so that it is not measured. */
async function sentencesOf(given: AsyncIterable<Given>): Promise<number> {
  let sentences = 0
  for await (const one of given) {
    if ('article' in one)
      for (const section of readDocument(one.article).sections) sentences += section.sentences.length
  }
  return sentences
}

function report(seen: Measured, wall: number, threads: number): string {
  const { articles, sentences, cpu, slowest, kinds, failures, memory } = seen
  const claims = [...kinds.values()].reduce((sum, count) => sum + count, 0)
  const rate = sentences / cpu
  return table(
    ['', 'figure', ''],
    [
      ['articles', String(articles), `${sentences} sentences`],
      ['claims', String(claims), [...kinds].map(([kind, count]) => `${count} ${kind}`).join(', ')],
      ['seconds', wall.toFixed(2), `${cpu.toFixed(2)} of the processor, in ${threads} reading threads`],
      ['sentences a CPU second', rate.toFixed(0), `${rate >= BAR ? 'reaches' : 'misses'} ${BAR}`],
      ['articles a second', (articles / wall).toFixed(0), ''],
      ['slowest article', `${slowest.milliseconds.toFixed(0)} ms`, slowest.where],
      ['peak memory', `${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MiB`, 'resident, the whole process'],
      ...(memory.length > 0 ? [['memory by tenths', memory.join(' '), isFlat(memory) ? 'flat' : 'GROWS']] : []),
      ['failed', String(failures.length), ''],
    ],
  )
}

const isFlat = (memory: readonly number[]) => (memory.at(-1) ?? 0) <= FLAT * (memory[1] ?? 0)

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { threads: { type: 'string', default: '1' }, articles: { type: 'string' } },
    allowPositionals: true,
  })
  const named = positionals[0] ?? (existsSync(DEFAULT_CORPUS) ? DEFAULT_CORPUS : null)
  const corpus = () => (named === null ? sampleArticles() : givenArticles([named]))
  const articles = values.articles === undefined ? null : Number(values.articles)
  const threads = Number(values.threads)
  const reading = readers({ threads, alone: 0, say: (line) => console.error(line) })
  const begun = performance.now()
  const seen = await measured(looped(corpus, articles), reading, articles)
  const wall = (performance.now() - begun) / 1000
  await reading.close()
  seen.sentences = await sentencesOf(looped(corpus, articles))
  console.log(report(seen, wall, threads))
  for (const failure of seen.failures.slice(0, NAMED)) console.error(failure)
  if (seen.failures.length > NAMED) console.error(`… and ${seen.failures.length - NAMED} more`)
  const grows = seen.memory.length > 0 && !isFlat(seen.memory)
  if (seen.failures.length > 0 || seen.articles === 0 || grows) process.exitCode = 1
}

void main()
