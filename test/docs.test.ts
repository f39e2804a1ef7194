import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { LAYERS, ROOT, sourceFiles } from './house/sources.ts'

const DOCUMENTS = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...readdirSync(join(ROOT, 'docs/decisions')).map((file) => `docs/decisions/${file}`),
]

const text = (path: string) => readFileSync(join(ROOT, path), 'utf8')

const FOLDERS = /^(?:models|data|extractors|pipeline|web|test|bench|training|docs)\/[\w./*-]*$/
const FILES = /^(?:[A-Z]+\.md|LICENSE|Dockerfile|[a-z.]+\.yaml|package\.json)$/

/** The paths of our own that a document names in code marks and links. */
function pathsIn(document: string): string[] {
  const prose = text(document).replace(/```[^`]*```/g, '')
  const marked = [...prose.matchAll(/`([^`\n]+)`|\]\(([^)\s]+)\)/g)].map(([, code, link]) => code ?? link ?? '')
  return marked.flatMap((mark) => mark.split(' ')).filter((word) => FOLDERS.test(word) || FILES.test(word))
}

describe.each(DOCUMENTS)('%s', (document) => {
  it('names only files and folders that exist', () => {
    const missing = pathsIn(document).filter((path) => !existsSync(join(ROOT, path.replace(/\/?\*.*$/, ''))))
    expect(missing).toEqual([])
  })

  it('names only scripts that package.json has', () => {
    const { scripts } = JSON.parse(text('package.json')) as { scripts: Record<string, string> }
    const named = [...text(document).matchAll(/npm run (?:-s )?([a-z:-]+)/g)].map(([, name]) => name ?? '')
    expect(named.filter((name) => scripts[name] === undefined)).toEqual([])
  })

  it('says nothing of where it was written', () => {
    expect(text(document)).not.toMatch(/\/(?:work|home|root|tmp|Users)\/|localhost|\.\.\/shared/)
  })
})

describe('the documents', () => {
  it('name files at all, so that the tests above test something', () => {
    expect(pathsIn('ARCHITECTURE.md').length).toBeGreaterThan(50)
    expect(pathsIn('CONTRIBUTING.md').length).toBeGreaterThan(40)
  })

  it('have every folder of code on the map', () => {
    const map = text('ARCHITECTURE.md')
    const folders = new Set(
      LAYERS.filter((layer) => existsSync(join(ROOT, layer))).flatMap((layer) =>
        sourceFiles(layer).map((file) => dirname(file)),
      ),
    )
    // The pages of the sample sites are a part of their server.
    folders.delete('pipeline/samples/pages')
    expect([...folders].filter((folder) => !map.includes(`\`${folder}\``) && !map.includes(`\`${folder}/`))).toEqual([])
  })

  it('name every test of the house', () => {
    const map = text('ARCHITECTURE.md')
    const house = readdirSync(join(ROOT, 'test/house')).filter((file) => file.endsWith('.test.ts'))
    expect(house.filter((file) => !map.includes(`test/house/${file}`))).toEqual([])
  })

  it('list every decision', () => {
    const list = text('docs/decisions/README.md')
    const decisions = DOCUMENTS.filter((path) => /\/\d{4}-/.test(path))
    expect(decisions.filter((path) => !list.includes(path))).toEqual([])
    for (const path of decisions) {
      expect(text(path), path).toMatch(/^# \d+\. .+\n\n\d{4}-\d{2}-\d{2} · accepted\n\n\*\*Context\.\*\*/)
      expect(text(path), path).toMatch(/\*\*Decision\.\*\*[\s\S]+\*\*Price\.\*\*/)
    }
  })
})
