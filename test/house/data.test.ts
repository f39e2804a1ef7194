import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { normalise } from '../../extractors/document/normalise.ts'
import { ROOT, sourceFiles } from './sources.ts'

/**
 * Tables that no word is looked up in: what normalising is defined by, what is printed for people, weights, the schema of a table,
 * and the sample sites, which are spelled as newspapers spell.
 */
const NOT_MATCHED = [
  'data/letters.ts',
  'data/confidence.ts',
  'data/unit-names.ts',
  'data/profiles/profile.ts',
  'data/samples/',
]
const tables = sourceFiles('data').filter((path) => !NOT_MATCHED.some((start) => path.startsWith(start)))

describe('every form in data/ equals its own normalisation, or it could never match', () => {
  it.each(tables)('%s', async (path) => {
    const strings: string[] = []
    const visit = (value: unknown) => {
      if (typeof value === 'string') strings.push(value)
      else if (value instanceof RegExp) return
      else if (value !== null && typeof value === 'object') Object.values(value).forEach(visit)
    }
    visit(Object.values((await import(join(ROOT, path))) as Record<string, unknown>))
    const persian = strings.filter((text) => /\p{Script=Arabic}/u.test(text))
    expect(persian.filter((text) => normalise(text).normal !== text)).toEqual([])
    expect(strings.length, 'a table that holds nothing').toBeGreaterThan(0)
  })
})
