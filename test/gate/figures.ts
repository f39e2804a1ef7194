/**
 * Runs what measures the reading and prints all figures in one table, beside their bars. What is named is run (`gate:peyma`),
 * or what begins so (`gate`); else all but what takes minutes. A command that prints no figures is told by how it ended.
 *
 *   npm run figures -- gate
 */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { table } from '../../pipeline/terminal/table.ts'
import { AS_LINES, type Barred, barredRow, HEADINGS } from './barred.ts'

/** The scripts of package.json that measure the reading; those that are not there yet are passed over. */
const SCRIPTS = ['gate:gold', 'gate:peyma', 'gate:suites', 'gate:zwnj', 'bench:quantities']
/** Scripts that take minutes: run where they are named. */
const LONG = ['bench:fuzz', 'bench:round-trip']

const ROOT = new URL('../../', import.meta.url)

function main(): void {
  const named = process.argv.slice(2)
  const { scripts } = JSON.parse(readFileSync(new URL('package.json', ROOT), 'utf8')) as {
    readonly scripts: Readonly<Record<string, string>>
  }
  const asked =
    named.length === 0
      ? SCRIPTS
      : [...SCRIPTS, ...LONG].filter((script) => named.some((name) => script.startsWith(name)))
  const rows = asked.filter((script) => script in scripts).flatMap(rowsOf)
  console.log(table(['command', ...HEADINGS], rows))
}

function rowsOf(script: string): string[][] {
  const { stdout, status } = spawnSync('npm', ['run', '-s', script, '--', AS_LINES], { cwd: ROOT, encoding: 'utf8' })
  const figures = stdout.split('\n').flatMap(figureOf)
  if (status !== 0) process.exitCode = 1
  if (figures.length > 0) return figures.map((figure) => [script, ...barredRow(figure)])
  return [[script, '', '', '', status === 0 ? 'ends well' : 'FAILS', stdout.trim().split('\n').at(-1) ?? '']]
}

function figureOf(line: string): Barred[] {
  return line.startsWith('{"what":') ? [JSON.parse(line) as Barred] : []
}

main()
