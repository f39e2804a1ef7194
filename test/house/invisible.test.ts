import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT } from './sources.ts'

const files = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' })
  .split('\0')
  .filter((path) => /\.(?:ts|json|jsonl|txt|md|yaml|html)$/.test(path) && path !== 'package-lock.json')

/** Bidi controls, zero-width characters other than ZWNJ, and the byte order mark, as ranges of code points. */
const NEVER = [
  [0x200b, 0x200b],
  [0x200d, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2069],
  [0xfeff, 0xfeff],
] as const
const LETTER = /[\p{L}\p{M}]/u

describe('invisible characters', () => {
  it.each(files)('%s has none but ZWNJ between letters', (path) => {
    const text = readFileSync(join(ROOT, path), 'utf8')
    const lines = text.split('\n')
    const found = lines.flatMap((line, i) => (hidden(line) || lone(line) ? [`${path}:${i + 1}`] : []))
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

function hidden(line: string): boolean {
  return [...line].some((character) => {
    const code = character.codePointAt(0) ?? 0
    return NEVER.some(([first, last]) => code >= first && code <= last)
  })
}
