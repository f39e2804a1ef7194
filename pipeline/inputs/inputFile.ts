import { extname } from 'node:path'

/** What a file holds, told by its name: articles one a line, one page of a site, or the plain text of one article. */
export type InputKind = 'articles' | 'page' | 'text'

const KINDS: Readonly<Record<string, InputKind>> = {
  '.jsonl': 'articles',
  '.ndjson': 'articles',
  '.html': 'page',
  '.htm': 'page',
  '.txt': 'text',
}

/** What the command line calls standard input. */
export const STDIN = '-'

/** What a file holds, or null where its name does not tell. Standard input holds articles. */
export function inputKind(file: string): InputKind | null {
  return file === STDIN ? 'articles' : (KINDS[extname(file).toLowerCase()] ?? null)
}

/** What to say of a file whose name tells nothing. */
export const UNKNOWN_KIND = 'Expected a file that ends in .jsonl, .html or .txt (or - for JSON Lines on stdin)'
