import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { pathToFileURL } from 'node:url'
import { SOURCES } from '../../data/sources/sources.ts'
import { articleFromRow } from '../../extractors/article/articleFromRow.ts'
import { parsePage } from '../../extractors/article/parsePage.ts'
import { articleFromText } from '../../extractors/article/parseText.ts'
import type { Article } from '../../models/article.ts'
import { messageOf } from '../terminal/complaint.ts'
import { inputKind, STDIN, UNKNOWN_KIND } from './inputFile.ts'
import { type Line, lines, textOf } from './lines.ts'

/** One article that somebody gave us, or why there is none; `where` names file and line (`news.jsonl:17`). */
export type Given =
  | { readonly where: string; readonly article: Article }
  | { readonly where: string; readonly problem: string }

const NOT_UTF8 = 'Expected UTF-8 but found other bytes (convert it: iconv -f windows-1256 -t utf-8)'

/** The articles of the files, one at a time, in order. What cannot be read is given as a problem, and the rest goes on. */
export async function* givenArticles(files: readonly string[]): AsyncGenerator<Given> {
  for (const file of files) {
    try {
      yield* articlesOf(file)
    } catch (error) {
      if (!isFileError(error)) throw error
      yield { where: file, problem: messageOf(error) }
    }
  }
}

async function* articlesOf(file: string): AsyncGenerator<Given> {
  const kind = inputKind(file)
  switch (kind) {
    case 'articles':
      for await (const line of lines(file === STDIN ? process.stdin : createReadStream(file))) {
        const foreign = line.number === 1 && line.bytes !== null ? foreignProblem(line.bytes) : null
        if (foreign !== null) {
          yield { where: file === STDIN ? 'stdin' : file, problem: foreign }
          return
        }
        const given = articleOfLine(file === STDIN ? 'stdin' : file, line)
        if (given !== null) yield given
      }
      return
    case 'page':
      yield articleOfPage(file, await readFile(file))
      return
    case 'text': {
      const text = textOf(await readFile(file))
      yield text === null
        ? { where: file, problem: NOT_UTF8 }
        : { where: file, article: articleFromText(text, { id: basename(file) }) }
      return
    }
    case null:
      yield { where: file, problem: UNKNOWN_KIND }
      return
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

/** The article of one line of JSON Lines; null where the line is blank. */
function articleOfLine(file: string, line: Line): Given | null {
  const where = `${file}:${line.number}`
  if (line.bytes === null) return { where, problem: 'Expected an article but found a line of more than 32 MiB' }
  const text = textOf(line.bytes)
  if (text === null) return { where, problem: NOT_UTF8 }
  if (text.trim() === '') return null
  const row = jsonOf(text)
  if ('problem' in row) return { where, problem: row.problem }
  const read = articleFromRow(row.value)
  if ('article' in read) return { where, article: read.article }
  return { where, problem: `field "${read.field}": ${read.problem}` }
}

function articleOfPage(file: string, bytes: Uint8Array): Given {
  const parsed = parsePage(bytes, { url: pathToFileURL(file).href, contentType: null, sources: SOURCES })
  if (parsed.kind === 'article') return { where: file, article: parsed.article }
  return { where: file, problem: `${parsed.reason}: ${parsed.detail}` }
}

function jsonOf(text: string): { readonly value: unknown } | { readonly problem: string } {
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

/** True for what the system says of files (ENOENT, EACCES, EISDIR …): the person's affair, not a bug. */
export function isFileError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && 'syscall' in error
}
