import { Command, Option } from 'commander'
import { environment } from '../config.ts'
import type { Context, ExitCode } from './context.ts'

/** Runs a command in its context; the program itself knows neither configuration nor terminal. */
export type Run = (command: (context: Context) => Promise<ExitCode>) => Promise<void>

const ALLOW_PRIVATE = ['--allow-private', 'ask private and loopback addresses too (for tests)'] as const

/**
 * The command line, declared. Every command's module is imported when it runs and not before, so that help is quick.
 */
export function program(version: string, run: Run): Command {
  const khabarkav = new Command('khabarkav')
    .description(
      'Reads Persian economic news: what was claimed, by whom, about what, where and when, with the exact words.',
    )
    .version(version)
    .option('--verbose', 'show the stack of an unexpected error')
    .showHelpAfterError('(khabarkav --help tells more)')
    .helpCommand(true)

  khabarkav
    .command('extract')
    .argument('[files...]', '.jsonl, .html or .txt files; - or nothing: JSON Lines on stdin')
    .summary('claims of articles, as JSON Lines; stores and fetches nothing')
    .description(
      'Reads articles and writes their claims to stdout, one JSON object a line. Nothing is stored, nothing is fetched.\n' +
        'A line of .jsonl is {"id", "url"?, "agency"?, "date"?, "title"?, "lead"?, "body"}; dates are ISO or Jalali.\n' +
        'Many articles are read in several threads; the claims come in the order of the articles, whatever the threads are.',
    )
    .option(
      '--threads <count>',
      'read in so many threads; 1: in the one that writes (default: one for each core but one)',
    )
    .addHelpText(
      'after',
      examples(
        'khabarkav extract news.jsonl > claims.jsonl',
        'khabarkav extract page.html note.txt | head',
        `echo '{"id":"1","date":"۱۴۰۴/۰۶/۰۱","body":"امسال ۳۵۰ پروژه با ۹۴۰ میلیارد تومان افتتاح شد."}' | khabarkav extract`,
      ),
    )
    .action((files: string[], options: { threads?: string }) =>
      run(async (context) => (await import('./extract.ts')).extract(files, options, context)),
    )

  khabarkav
    .command('quantities')
    .argument('[files...]', 'files of any name, a text a line; - or nothing: stdin')
    .summary('quantities of any Persian text, with their places, as JSON Lines')
    .description(
      'Reads texts that are no articles, a line each, and writes one JSON object a line: its quantities (exact amounts, unit,\n' +
        'bound, precision), every number that was tried and what came of it, and the number that the text is or holds alone.\n' +
        'A line is the text itself, whose id is the number of its line, or {"id"?, "text"}. Places count code points.',
    )
    .addHelpText(
      'after',
      examples(
        `echo 'تورم از ۴۰ به ۳۵ درصد رسید و ۱۲هزار و ۴۵۰ میلیارد ریال وام داده شد.' | khabarkav quantities`,
        `khabarkav quantities sentences.txt | jq -r '.quantities[] | [.amount, .unit, .text] | @tsv'`,
      ),
    )
    .action((files: string[]) => run(async (context) => (await import('./quantities.ts')).quantities(files, context)))

  khabarkav
    .command('parse')
    .argument('<input>', 'an .html file or an http(s) address')
    .summary('one page in, its article as JSON out')
    .description(
      'Parses one page and writes its article to stdout: title, lead, body, published_at, source, code, tags.',
    )
    .option('--url <address>', 'the address that a saved page was published at')
    .option(...ALLOW_PRIVATE)
    .addHelpText(
      'after',
      examples(
        'khabarkav parse page.html --url https://www.mehrnews.com/news/1234567/',
        'khabarkav parse https://www.ilna.ir/fa/news/1234567 | jq .title',
      ),
    )
    .action((input: string, options: { url?: string; allowPrivate?: boolean }) =>
      run(async (context) => (await import('./parse.ts')).parse(input, options, context)),
    )

  khabarkav
    .command('ingest')
    .argument('[inputs...]', 'addresses, or .html, .txt and .jsonl files')
    .summary('fetch, parse, read and store; go on where a stopped run was')
    .description(
      'Fetches and reads what is named, keeps it, and says what was learned. What is known already is not done again;\n' +
        'a run that was stopped, however hard, goes on where it was when it is started again.',
    )
    .option('--from <list>', 'a file with one address or file a line (# begins a comment)')
    .option(...ALLOW_PRIVATE)
    .option('--json', 'the closing table as JSON')
    .addHelpText(
      'after',
      examples(
        'khabarkav ingest https://www.mehrnews.com/news/1234567/',
        'khabarkav ingest saved/*.html news.jsonl',
        'khabarkav ingest --from addresses.txt',
      ),
    )
    .action((inputs: string[], options: { from?: string; allowPrivate?: boolean; json?: boolean }) =>
      run(async (context) => (await import('./ingest.ts')).ingest(inputs, options, context)),
    )

  khabarkav
    .command('crawl')
    .summary('discover articles of the declared sources, then ingest them')
    .description('Looks through feeds and sitemaps of the declared sources for articles, then fetches and reads them.')
    .option('--source <id...>', 'only these sources')
    .option('--since <date>', 'only what was published on this day or later; either calendar')
    .option(...ALLOW_PRIVATE)
    .option('--json', 'the closing table as JSON')
    .addHelpText(
      'after',
      examples(
        'khabarkav crawl',
        'khabarkav crawl --source mehr ilna --since ۱۴۰۴/۰۶/۰۱',
        'khabarkav crawl --since 2025-08-23',
      ),
    )
    .action((options: { source?: string[]; since?: string; allowPrivate?: boolean; json?: boolean }) =>
      run(async (context) => (await import('./crawl.ts')).crawl(options, context)),
    )

  khabarkav
    .command('work')
    .summary('a worker on Redis: works off what ingest and crawl have queued')
    .description('Works off jobs of the queue on Redis (REDIS_URL), beside any number of others, until it is stopped.')
    .option('--until-idle', 'end when nothing waits any more')
    .option(...ALLOW_PRIVATE)
    .addHelpText(
      'after',
      examples('REDIS_URL=redis://127.0.0.1:6379 DATABASE_URL=postgres://127.0.0.1/news khabarkav work'),
    )
    .action((options: { untilIdle?: boolean; allowPrivate?: boolean }) =>
      run(async (context) => (await import('./work.ts')).work(options, context)),
    )

  khabarkav
    .command('export')
    .summary('everything that is known, as JSON, in order of ids')
    .description('Writes claims, facts or articles; the same store gives the same bytes, wherever it lives.')
    .addOption(new Option('--what <what>', 'what to write').choices(['claims', 'facts', 'articles']).default('facts'))
    .addOption(
      new Option('--format <format>', 'one array, or one object a line').choices(['json', 'jsonl']).default('json'),
    )
    .option('--output <file>', 'write here instead of to stdout')
    .addHelpText(
      'after',
      examples(
        'khabarkav export --what facts --output facts.json',
        `khabarkav export --what claims --format jsonl | jq -r '.evidence.exact'`,
      ),
    )
    .action((options: { what: 'claims' | 'facts' | 'articles'; format: 'json' | 'jsonl'; output?: string }) =>
      run(async (context) => (await import('./export.ts')).exportAll(options, context)),
    )

  khabarkav
    .command('facts')
    .summary('a table of facts, right to left')
    .description(
      'Shows facts: measure, subject, place, value in the unit people read, period in both calendars, state, sources.',
    )
    .option('--measure <measure>', 'only this measure, by its id or a part of it')
    .option('--place <place>', 'only this place or organisation, by its name')
    .option('--status <status>', 'only achieved, in_progress, planned, target or forecast')
    .option('--limit <count>', 'how many rows to show; 0: all', '50')
    .option('--json', 'the facts as JSON instead of a table')
    .addHelpText(
      'after',
      examples('khabarkav facts --place قم', 'khabarkav facts --measure units-revived --status target'),
    )
    .action((options: { measure?: string; place?: string; status?: string; limit: string; json?: boolean }) =>
      run(async (context) => (await import('./facts.ts')).facts(options, context)),
    )

  khabarkav
    .command('why')
    .argument('<sentence>', 'a sentence of news')
    .summary('the reading of a sentence, step by step')
    .description('Shows how a sentence is read: its tokens, its quantities with their spans, and its claims.')
    .option('--date <date>', 'the day it was published, which relative periods are counted from; either calendar')
    .option('--json', 'the steps as JSON')
    .addHelpText(
      'after',
      examples(
        'khabarkav why "قیمت دلار به ۵۸ هزار تومان رسید"',
        'khabarkav why --date ۱۴۰۴/۰۶/۰۱ "امسال ۳۵۰ پروژه با ۹۴۰ میلیارد تومان افتتاح می‌شود"',
      ),
    )
    .action((sentence: string, options: { date?: string; json?: boolean }) =>
      run(async (context) => (await import('./why.ts')).why(sentence, options, context)),
    )

  khabarkav
    .command('repair')
    .argument('[files...]', 'text files; - or nothing: stdin')
    .summary('text with its lost joiners (ZWNJ) put back')
    .description(
      'Puts back the joiners that text lost, line by line: «سیاستهای», «می شود» and «بهره گیری» become «سیاست‌های»,\n' +
        '«می‌شود» and «بهره‌گیری». No letter is changed, and what is in doubt is left as it was.',
    )
    .addHelpText(
      'after',
      examples('khabarkav repair old.txt > repaired.txt', 'echo "کتاب ها گران میشوند" | khabarkav repair'),
    )
    .action((files: string[]) => run(async (context) => (await import('./repair.ts')).repair(files, context)))

  khabarkav
    .command('doctor')
    .summary('what is installed, reachable and configured')
    .description(
      'Looks at Node.js, packages, the data folder, Redis and PostgreSQL, and lists every variable that is read.',
    )
    .option('--json', 'as JSON')
    .addHelpText('after', examples('khabarkav doctor', 'khabarkav doctor --json | jq .healthy'))
    .action((options: { json?: boolean }) =>
      run(async (context) => {
        const { doctor } = await import('./doctor.ts')
        return doctor({ json: options.json === true, environment: environment() }, context)
      }),
    )

  khabarkav
    .command('schema')
    .argument('<what>', 'claim, fact or article')
    .summary('the JSON Schema of what export writes')
    .description('Writes the JSON Schema (draft 2020-12) of a claim, a fact or an article.')
    .addHelpText('after', examples('khabarkav schema claim > claim.schema.json'))
    .action((what: string) => run(async (context) => (await import('./schema.ts')).schema(what, context)))

  khabarkav
    .command('demo')
    .summary('crawl the sample sites that come with the program, and show the facts')
    .description(
      'Serves sample news sites on this machine, crawls them with the real pipeline, and shows what was learned.',
    )
    .option('--output <file>', 'where the facts are written', 'out/facts.json')
    .addHelpText('after', examples('khabarkav demo'))
    .action((options: { output: string }) => run(async (context) => (await import('./demo.ts')).demo(options, context)))

  return khabarkav
}

function examples(...lines: readonly string[]): string {
  return `\nExamples:\n${lines.map((line) => `  $ ${line}`).join('\n')}`
}
