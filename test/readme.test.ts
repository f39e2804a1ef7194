import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { SOURCES } from '../data/sources/sources.ts'
import { articleFromRow } from '../extractors/article/articleFromRow.ts'
import { readArticle } from '../extractors/claims/readArticle.ts'
import { Claim, ClaimKind, Status } from '../models/claim.ts'
import { Fact, FactState } from '../models/fact.ts'
import { Bound, Change } from '../models/quantity.ts'
import { program } from '../pipeline/commands/program.ts'
import { VARIABLES } from '../pipeline/config.ts'
import { ROOT } from './house/sources.ts'

const readme = readFileSync(join(ROOT, 'README.md'), 'utf8')

/** The fenced blocks of a language, in order. */
function blocks(language: string): string[] {
  return [...readme.matchAll(new RegExp(`\`\`\`${language}\\n([^\`]*)\`\`\``, 'g'))].map(([, text]) => text ?? '')
}

/** The cells of the tables whose heading begins with this cell, headings left out; code marks are taken off. */
function rows(heading: string): string[][] {
  const found: string[][] = []
  let inside = false
  for (const line of readme.split('\n')) {
    const cells = line.startsWith('|')
      ? line
          .slice(1, -1)
          .split('|')
          .map((cell) => cell.trim())
      : null
    if (cells === null) inside = false
    else if (cells[0] === heading) inside = true
    else if (inside && !/^-+$/.test(cells[0] ?? '')) found.push(cells)
  }
  return found
}

const bare = (cell: string | undefined) => (cell ?? '').replaceAll('`', '')

/** Names in code marks, in order: «`value`, `amount`» gives both. */
const named = (cell: string | undefined) => [...(cell ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name)

describe('the example of the README', () => {
  const [given = '', claimed = ''] = blocks('jsonl')
  const read = articleFromRow(JSON.parse(given))
  if (!('article' in read)) throw new Error(`Expected the README's article to be one but found ${read.problem}`)
  const claims = readArticle(read.article)
  const shown: Record<string, unknown>[] = claimed
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

  it('gives as many claims as it shows', () => {
    expect(claims.map(({ evidence }) => evidence.exact)).toHaveLength(shown.length)
  })

  it.each(shown.map((line, i) => [i + 1, line] as const))('shows claim %i as it is read', (number, line) => {
    expect(claims[number - 1]).toMatchObject(line)
  })

  it('has its words where it says that they are', () => {
    for (const { evidence } of claims) {
      const text = [...(read.article[evidence.section] ?? '')].slice(evidence.start, evidence.end).join('')
      expect(text).toBe(evidence.exact)
    }
  })
})

describe('the commands of the README', () => {
  const commands = () => program('0.0.0', async () => undefined)

  it('are all there are, each with a line', () => {
    const told = rows('command').map(([name]) => bare(name))
    expect(told.sort()).toEqual(
      commands()
        .commands.map((command) => command.name())
        .sort(),
    )
  })

  const lines = [
    ...rows('command').map(([, , example]) => bare(example)),
    ...blocks('sh').flatMap((block) => block.split('\n')),
  ]
  const calls = lines
    .map((line) => line.replace(/ [#&>|].*$/, '').replace('npm run -s khabarkav --', 'khabarkav'))
    .filter((line) => line.startsWith('khabarkav '))

  it('are called in examples', () => {
    expect(calls.length).toBeGreaterThan(10)
  })

  it.each(calls)('%s is a call that the program takes', async (line) => {
    const words = [...line.matchAll(/"([^"]*)"|([^\s"]+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '')
    const khabarkav = commands()
    for (const command of [khabarkav, ...khabarkav.commands]) {
      command.exitOverride().configureOutput({ writeErr: () => undefined })
    }
    await khabarkav.parseAsync(words.slice(1), { from: 'user' })
  })
})

describe('the tables of the README', () => {
  it('list every variable as `doctor` does', () => {
    const told = rows('variable').map(([name, value, meaning]) => [bare(name), bare(value), meaning])
    expect(told).toEqual(VARIABLES.map((variable) => [variable.name, variable.default ?? '', variable.meaning]))
  })

  it('list every field of a claim and of a fact, in the order of the export', () => {
    const fields = rows('field').flatMap(([names]) => named(names))
    expect(fields).toEqual([...Object.keys(Claim.shape), ...Object.keys(Fact.shape)])
  })

  it.each([
    ['kind', ClaimKind.options],
    ['quantity', [...Bound.options, ...Change.options]],
    ['status', Status.options],
    ['state', FactState.options],
  ])('name every word that %s can say', (field, words) => {
    const row = rows('field').find(([names]) => named(names)[0] === field)
    expect(named(row?.[1])).toEqual(expect.arrayContaining([...words]))
  })

  it.each([
    ['verified', true],
    ['not verified', false],
  ])('list the sources that are %s', (label, verified) => {
    const row = readme.split('\n').find((line) => line.startsWith(`| ${label} |`))
    expect(named(row)).toEqual(SOURCES.filter((source) => source.verified === verified).map(({ id }) => id))
  })
})
