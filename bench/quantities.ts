/**
 * Measures how fast Persian text is normalised and read, beside peers, in one run on one thread; then which number phrases
 * of test/cases/numerals.txt each reads right. Speed is that of the best round, in MB of UTF-8 and in characters for each
 * second of CPU: a Persian letter has two bytes and an English one has one. `--wrong` lists the phrases that a peer reads wrongly.
 *
 *   npm ci --prefix bench --ignore-scripts   # the peers; what is not installed is left out
 *   npm run bench:quantities
 */
import { normalise } from '../extractors/document/normalise.ts'
import { readSection } from '../extractors/document/readDocument.ts'
import { periodSpans } from '../extractors/periods/periodSpans.ts'
import { quantities } from '../extractors/quantities/quantities.ts'
import { table } from '../pipeline/terminal/table.ts'
import { printFigures } from '../test/gate/barred.ts'
import { englishNews } from './englishNews.ts'
import { newsTexts } from './newsTexts.ts'
import { INSTALL, type PersianTools, peer, type RecognizersText, type Virastar, versionOf } from './peers.ts'
import { ourNumber, persianToolsNumber, phrases, rightPhrases } from './phrases.ts'
import { type Rate, rate } from './timing.ts'

const PERSIAN_TOOLS = '@persian-tools/persian-tools'
const VIRASTAR = 'virastar'
const RECOGNIZERS = '@microsoft/recognizers-text-suite'

/** The length of an English text, in characters. The currencies of longer ones take time by the square of it. */
const PARAGRAPH = 500
/** How often the phrases are gone through, so that there is something to measure. */
const PHRASE_TIMES = 50

/** Something that goes through texts, and what it is compared with. */
interface Runner {
  readonly name: string
  readonly task: 'normalise' | 'quantities'
  readonly texts: readonly string[]
  readonly run: (text: string) => void
}

const persianTools = peer<PersianTools>(PERSIAN_TOOLS)
const virastar = peer<Virastar>(VIRASTAR)
const recognizers = peer<RecognizersText>(RECOGNIZERS)

function runners(persian: readonly string[]): readonly Runner[] {
  const bytes = persian.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  const english = recognizers === null ? [] : englishNews(bytes / PARAGRAPH, PARAGRAPH)
  return [
    { name: 'khabarkav', task: 'normalise', texts: persian, run: normalise },
    ...(persianTools === null ? [] : [persianToolsRunner(persianTools, persian)]),
    ...(virastar === null ? [] : [virastarRunner(virastar, persian)]),
    {
      name: 'khabarkav: normalise, tokens, quantities',
      task: 'quantities',
      texts: persian,
      run: (text) => quantities(readSection('body', text), []),
    },
    {
      name: 'khabarkav: the same, and times and dates',
      task: 'quantities',
      texts: persian,
      run: (text) => {
        const section = readSection('body', text)
        quantities(section, periodSpans(section))
      },
    },
    ...(recognizers === null ? [] : recognizersRunners(recognizers, english)),
  ]
}

function persianToolsRunner(tools: PersianTools, texts: readonly string[]): Runner {
  return {
    name: `${versionOf(PERSIAN_TOOLS)}: digits, letters, half-spaces`,
    task: 'normalise',
    texts,
    run: (text) => tools.halfSpace(tools.toPersianChars(tools.digitsArToEn(tools.digitsFaToEn(text)))),
  }
}

function virastarRunner(Cleaner: Virastar, texts: readonly string[]): Runner {
  const cleaner = new Cleaner()
  return { name: `${versionOf(VIRASTAR)}: cleanup`, task: 'normalise', texts, run: (text) => cleaner.cleanup(text) }
}

function recognizersRunners(suite: RecognizersText, texts: readonly string[]): readonly Runner[] {
  const name = versionOf(RECOGNIZERS)
  const number = (text: string) => suite.recognizeNumber(text, 'en-us')
  const currency = (text: string) => suite.recognizeCurrency(text, 'en-us')
  return [
    { name: `${name}: numbers (English)`, task: 'quantities', texts, run: number },
    {
      name: `${name}: numbers, currencies (English)`,
      task: 'quantities',
      texts,
      run: (text) => [number(text), currency(text)],
    },
  ]
}

/** The rate of a runner beside that of ours, which is the first of its task. */
function speedRow({ name, task }: Runner, one: Rate, ours: Rate): string[] {
  const perSecond = (amount: number) => amount / one.seconds / 1e6
  const ratio = ours.characters / ours.seconds / (one.characters / one.seconds)
  return [
    task,
    name,
    perSecond(one.bytes).toPrecision(3),
    perSecond(one.characters).toPrecision(3),
    one === ours ? '' : `${ratio.toPrecision(3)} ×`,
    `${one.texts} texts, ${(one.bytes / 1e6).toPrecision(3)} MB`,
  ]
}

function speeds(persian: readonly string[]): void {
  const measured = runners(persian).map((runner) => ({ runner, rate: rate(runner.texts, runner.run) }))
  const ours = (task: Runner['task']) => measured.find(({ runner }) => runner.task === task)?.rate as Rate
  console.log(
    table(
      ['task', 'who', 'MB/s', 'M characters/s', 'we are faster by', 'measured on'],
      measured.map(({ runner, rate: one }) => speedRow(runner, one, ours(runner.task))),
    ),
  )
  const figure = (what: string, task: Runner['task'], least: number) => {
    const { bytes, seconds } = ours(task)
    return { what, measured: bytes / seconds / 1e6, bar: { least }, of: 'MB/s of UTF-8' }
  }
  printFigures([figure('speed: normalise', 'normalise', 60), figure('speed: and quantities', 'quantities', 10)])
}

function phraseTables(): void {
  const all = phrases()
  const readers = [
    { name: 'khabarkav', read: ourNumber },
    ...(persianTools === null
      ? []
      : [{ name: `${versionOf(PERSIAN_TOOLS)}: wordsToNumber`, read: persianToolsNumber(persianTools) }]),
  ]
  const texts = Array.from({ length: PHRASE_TIMES }, () => all.map(({ text }) => text)).flat()
  console.log(
    table(
      ['number phrases of test/cases/numerals.txt', 'in words, right', 'with digits, right', 'all', 'phrases a second'],
      readers.map(({ name, read }) => {
        const { texts: count, seconds } = rate(texts, read)
        const shares = rightPhrases(all, read).map((one) => `${one.right} of ${one.all}`)
        return [name, ...shares, (count / seconds).toFixed(0)]
      }),
    ),
  )
  if (!process.argv.includes('--wrong')) return
  for (const { name, read } of readers) {
    const wrong = rightPhrases(all, read).find(({ sort }) => sort === 'all')?.wrong ?? []
    for (const { text, value } of wrong) console.log(`${name}: «${text}» is ${value}, read as ${read(text)}`)
  }
}

function main(): void {
  const { from, texts } = newsTexts()
  const missing = [PERSIAN_TOOLS, VIRASTAR, RECOGNIZERS].filter((name) => peer(name) === null)
  for (const name of missing) console.log(`${name} is not installed and is left out: ${INSTALL}`)
  console.log(
    `Persian: ${from}, ${texts.length} texts. Node ${process.version}, CPU time of one core, the best of several rounds.`,
  )
  speeds(texts)
  phraseTables()
}

main()
