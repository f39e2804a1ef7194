import { checkSync } from 'recheck'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { LAYERS, parsed, sourceFiles } from './sources.ts'

interface Literal {
  readonly where: string
  readonly source: string
  readonly flags: string
}

const literals = LAYERS.filter((layer) => layer !== 'web')
  .flatMap(sourceFiles)
  .flatMap((path) => {
    const { tree } = parsed(path)
    const found: Literal[] = []
    const visit = (node: ts.Node) => {
      if (ts.isRegularExpressionLiteral(node)) {
        const { line } = tree.getLineAndCharacterOfPosition(node.getStart())
        const end = node.text.lastIndexOf('/')
        found.push({ where: `${path}:${line + 1}`, source: node.text.slice(1, end), flags: node.text.slice(end + 1) })
      }
      ts.forEachChild(node, visit)
    }
    visit(tree)
    return found
  })

describe('no regular expression backtracks without bound', () => {
  it.each(literals)('$where /$source/$flags', ({ source, flags }) => {
    // Automata where they can decide, else a search for a bad case; the checker does not know `v`; every `v` pattern of ours is valid under `u`.
    const result = checkSync(source, flags.replace('v', 'u'), { checker: 'auto', timeout: 20_000 })
    expect(result.status, JSON.stringify(result)).toBe('safe')
  })

  it('and the check itself catches one that does', () => {
    expect(checkSync('^(a+)+$', '').status).toBe('vulnerable')
  })
})

describe('no \\b or \\w is asked: Persian letters are none to them', () => {
  it.each(literals)('$where', ({ source }) => {
    expect(source).not.toMatch(/\\[bBwW]/)
  })
})
