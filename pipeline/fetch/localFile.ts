import { readFile, stat } from 'node:fs/promises'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A file of this machine, as a site would answer it; or why it cannot be read. */
type LocalFile =
  | { readonly kind: 'file'; readonly bytes: Uint8Array; readonly contentType: string; readonly modified: Date }
  | { readonly kind: 'missing' | 'unreadable' | 'too_large'; readonly detail: string }

const MAX_BYTES = 64 * 1024 * 1024

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.shtml': 'text/html',
  '.xhtml': 'application/xhtml+xml',
  '.txt': 'text/plain',
  '.json': 'application/json',
  '.jsonl': 'application/x-ndjson',
  '.xml': 'application/xml',
  '.pdf': 'application/pdf',
}

/** Reads the file that a `file:` address names. Its type is told by its extension alone, without a charset. */
export async function localFile(url: string): Promise<LocalFile> {
  let path: string
  try {
    path = fileURLToPath(url)
  } catch (error) {
    return { kind: 'unreadable', detail: `Expected the address of a local file but found ${messageOf(error)}: ${url}` }
  }
  try {
    const { size, mtime } = await stat(path)
    if (size > MAX_BYTES) {
      return { kind: 'too_large', detail: `Expected at most ${MAX_BYTES} bytes but found ${size}: ${path}` }
    }
    const contentType = CONTENT_TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream'
    return { kind: 'file', bytes: await readFile(path), contentType, modified: mtime }
  } catch (error) {
    const kind = codeOf(error) === 'ENOENT' ? 'missing' : 'unreadable'
    return { kind, detail: `Expected a file that can be read but found ${messageOf(error)}: ${path}` }
  }
}

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? error.code : null)
const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))
