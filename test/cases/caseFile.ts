import { readFileSync } from 'node:fs'

/** One row of a case file: a text and all that it means. */
export interface TextCase {
  /** `test/cases/file.txt:12`, which an editor opens. */
  readonly at: string
  readonly text: string
  /** What the text means, one a line; empty where it means nothing of the kind. */
  readonly meanings: readonly string[]
}

/**
 * The cases of a file in test/cases: a text on a line of its own, then `= meaning` for each thing that it means, or `!`
 * for none. `#` opens a comment. `\uXXXX` and `\n` stand for characters that cannot be seen.
 */
export function casesOf(file: string): TextCase[] {
  const found: { at: string; text: string; meanings: string[]; answered: boolean }[] = []
  const lines = readFileSync(new URL(file, import.meta.url), 'utf8').split('\n')
  for (const [i, line] of lines.entries()) {
    const at = `test/cases/${file}:${i + 1}`
    const last = found.at(-1)
    if (line === '' || line.startsWith('#')) continue
    if (line === '!' || line.startsWith('= ')) {
      if (last === undefined || (line === '!' && last.answered))
        throw new Error(`Expected a text before ${at}, but found ${line}`)
      last.answered = true
      if (line !== '!') last.meanings.push(unescaped(line.slice(2)))
      continue
    }
    if (last?.answered === false) throw new Error(`Expected "= …" or "!" in ${at}, but found another text`)
    found.push({ at, text: unescaped(line), meanings: [], answered: false })
  }
  if (found.at(-1)?.answered === false) throw new Error(`Expected "= …" or "!" at the end of ${file}`)
  return found
}

function unescaped(line: string): string {
  return line.replace(/\\u([0-9A-F]{4})|\\n/g, (_, code: string | undefined) =>
    code === undefined ? '\n' : String.fromCharCode(Number.parseInt(code, 16)),
  )
}
