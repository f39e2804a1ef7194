import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { pathToFileURL } from 'node:url'
import { SOURCES } from '../../data/sources/sources.ts'
import { articleFromRow } from '../../extractors/article/articleFromRow.ts'
import { parsePage } from '../../extractors/article/parsePage.ts'
import { articleFromText } from '../../extractors/article/parseText.ts'
import type { Article } from '../../models/article.ts'
import { messageOf } from '../terminal/complaint.ts'
import { inputKind, UNKNOWN_KIND } from './inputFile.ts'
import { textOf } from './lines.ts'
import { jsonOf, NOT_UTF8, type TextLine, textLines } from './textLines.ts'

/** One article that somebody gave us, or why there is none; `where` names file and line (`news.jsonl:17`). */
export type Given =
  | { readonly where: string; readonly article: Article }
  | { readonly where: string; readonly problem: string }

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
      for await (const line of textLines(file)) yield 'problem' in line ? line : articleOfLine(line)
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

/** The article of one line of JSON Lines. */
function articleOfLine({ where, text }: TextLine): Given {
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

/** True for what the system says of files (ENOENT, EACCES, EISDIR …): the person's affair, not a bug. */
export function isFileError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && 'syscall' in error
}
