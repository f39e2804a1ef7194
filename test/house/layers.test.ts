import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { importsOf, LAYERS, parsed, sourceFiles } from './sources.ts'

/** What a layer may use besides itself and the layers before it. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  models: ['zod'],
  data: [],
  extractors: [
    'big.js',
    'cheerio/slim',
    'domhandler',
    'html-encoding-sniffer',
    'htmlparser2',
    'jalaali-js',
    'node:crypto',
    'zod',
  ],
}

const pure = sourceFiles('models').concat(sourceFiles('data'), sourceFiles('extractors'))
const existing = LAYERS.filter((layer) => layer !== 'web')
const all = existing.flatMap(sourceFiles)

describe('imports point one way', () => {
  it.each(all)('%s', (path) => {
    const layer = path.split('/')[0] ?? ''
    const allowed = LAYERS.slice(0, LAYERS.indexOf(layer as (typeof LAYERS)[number]) + 1)
    for (const name of importsOf(path)) {
      const own = LAYERS.find((one) => name.startsWith(`${one}/`))
      if (own !== undefined) expect(allowed, `${path} imports ${name}`).toContain(own)
      else if (PACKAGES[layer] !== undefined) expect(PACKAGES[layer], `${path} imports ${name}`).toContain(name)
    }
  })
})

describe('outside pipeline/ nothing waits and nothing is read from the world', () => {
  it.each(pure)('%s', (path) => {
    const found: string[] = []
    const visit = (node: ts.Node) => {
      if (ts.canHaveModifiers(node) && ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.AsyncKeyword))
        found.push('async')
      if (ts.isAwaitExpression(node)) found.push('await')
      if (ts.isIdentifier(node) && ['Promise', 'process', 'fetch', 'setTimeout', 'performance'].includes(node.text))
        found.push(node.text)
      if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && (node.arguments?.length ?? 0) === 0)
        found.push('new Date()')
      if (ts.isPropertyAccessExpression(node) && ['Date.now', 'Math.random'].includes(node.getText()))
        found.push(node.getText())
      ts.forEachChild(node, visit)
    }
    visit(parsed(path).tree)
    expect(found).toEqual([])
  })
})

describe('the world is touched in one place each', () => {
  const owners = [
    { what: 'the environment', mark: 'process.env', owner: 'pipeline/config.ts' },
    { what: 'Redis', mark: "from 'ioredis'", owner: 'pipeline/queue/redisQueue.ts' },
    { what: 'BullMQ', mark: "from 'bullmq'", owner: 'pipeline/queue/redisQueue.ts' },
    { what: 'SQLite', mark: "from 'libsql'", owner: 'pipeline/stores/sqlite' },
    { what: 'PostgreSQL', mark: "from 'pg'", owner: 'pipeline/stores/postgresStore.ts' },
  ]
  it.each(owners)('$what: $owner', ({ mark, owner }) => {
    const users = all.filter((path) => parsed(path).text.includes(mark))
    expect(users.length).toBeGreaterThan(0)
    expect(users.filter((path) => !path.startsWith(owner))).toEqual([])
  })
})

describe('no barrel, no default, no class without a resource', () => {
  it.each(all)('%s', (path) => {
    const { tree } = parsed(path)
    const found: string[] = []
    const visit = (node: ts.Node) => {
      if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined) found.push('re-export')
      if (ts.isExportAssignment(node)) found.push('default export')
      if (ts.isClassDeclaration(node) && !node.heritageClauses?.some((clause) => clause.getText() === 'extends Error'))
        found.push('class')
      ts.forEachChild(node, visit)
    }
    visit(tree)
    expect(found).toEqual([])
  })
})

describe('files stay small', () => {
  it.each(all.filter((path) => !path.startsWith('data/')))('%s has at most 300 lines', (path) => {
    expect(parsed(path).text.split('\n').length).toBeLessThanOrEqual(301)
  })
})
