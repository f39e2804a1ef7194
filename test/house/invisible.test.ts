import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT } from './sources.ts'

const files = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' })
  .split('\0')
  .filter((path) => /\.(?:ts|json|jsonl|txt|md|yaml|html)$/.test(path) && path !== 'package-lock.json')

/** Bidi controls, zero-width characters other than ZWNJ, and the byte order mark. */
const NEVER = /[\u200B\u200D-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/u
const LETTER = /[\p{L}\p{M}]/u

describe('invisible characters', () => {
  it.each(files)('%s has none but ZWNJ between letters', (path) => {
    const text = readFileSync(join(ROOT, path), 'utf8')
    const lines = text.split('\n')
    const found = lines.flatMap((line, i) => (NEVER.test(line) || lone(line) ? [`${path}:${i + 1}`] : []))
    expect(found).toEqual([])
  })
})

/** A ZWNJ that does not stand inside a word: nobody can see that it is there. */
function lone(line: string): boolean {
  for (let at = line.indexOf('\u200C'); at >= 0; at = line.indexOf('\u200C', at + 1)) {
    if (!LETTER.test(line[at - 1] ?? '') || !LETTER.test(line[at + 1] ?? '')) return true
  }
  return false
}
