import { createReadStream } from 'node:fs'
import { messageOf } from '../terminal/complaint.ts'
import { STDIN } from './inputFile.ts'
import { lines, textOf } from './lines.ts'

/** One line of text that somebody gave us; `where` names file and line (`news.jsonl:17`). */
export interface TextLine {
  readonly where: string
  readonly number: number
  readonly text: string
}

export const NOT_UTF8 = 'Expected UTF-8 but found other bytes (convert it: iconv -f windows-1256 -t utf-8)'

/** The lines of a file or of standard input that are not blank, one at a time; a problem for each that is no text. */
export async function* textLines(
  file: string,
): AsyncGenerator<TextLine | { readonly where: string; readonly problem: string }> {
  const name = file === STDIN ? 'stdin' : file
  for await (const { number, bytes } of lines(file === STDIN ? process.stdin : createReadStream(file))) {
    const foreign = number === 1 && bytes !== null ? foreignProblem(bytes) : null
    if (foreign !== null) {
      yield { where: name, problem: foreign }
      return
    }
    const where = `${name}:${number}`
    const text = bytes === null ? null : textOf(bytes)
    if (bytes === null) yield { where, problem: 'Expected an article but found a line of more than 32 MiB' }
    else if (text === null) yield { where, problem: NOT_UTF8 }
    else if (text.trim() !== '') yield { where, number, text }
  }
}

/** What to say of a file that begins as no JSON Lines can: once, and not for each of what only look like its lines. */
function foreignProblem(bytes: Uint8Array): string | null {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return 'Expected UTF-8 but found UTF-16 (convert it: iconv -f utf-16 -t utf-8)'
  }
  if (first === 0x1f && second === 0x8b) return 'Expected JSON Lines but found a gzip file (unpack it: gunzip)'
  return textOf(bytes) === null && bytes.includes(0) ? 'Expected JSON Lines but found a binary file' : null
}

/** The value that a line of JSON is, or what is wrong with it. */
export function jsonOf(text: string): { readonly value: unknown } | { readonly problem: string } {
  try {
    return { value: JSON.parse(text) }
  } catch (error) {
    return { problem: `Expected JSON but found ${quoted(text)} (${messageOf(error).slice(0, 80)})` }
  }
}

/** The beginning of a line, so that it can be found, and no more of it. */
function quoted(text: string): string {
  return `«${text.length > 40 ? `${text.slice(0, 40)}…` : text}»`
}
