import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { importsOf, LAYERS, ROOT, sourceFiles } from './sources.ts'

/** Where a reader, a user or a build enters. Type declarations of packages that ship none are found by the compiler. */
const ENTRIES = ['pipeline/main.ts']

it('every source file is reached from the command line', () => {
  const reached = new Set<string>()
  const visit = (path: string) => {
    if (reached.has(path) || !existsSync(join(ROOT, path))) return
    reached.add(path)
    for (const name of importsOf(path)) if (name.endsWith('.ts')) visit(name)
  }
  ENTRIES.forEach(visit)
  const all = LAYERS.filter((layer) => existsSync(join(ROOT, layer))).flatMap(sourceFiles)
  expect(all.filter((path) => !reached.has(path))).toEqual([])
})
