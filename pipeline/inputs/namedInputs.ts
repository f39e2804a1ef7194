import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { contentHash } from '../../extractors/identify.ts'
import type { Source } from '../../models/source.ts'
import type { Address } from '../stores/store.ts'
import { Complaint, messageOf } from '../terminal/complaint.ts'
import { type Given, givenArticles, isFileError } from './givenArticles.ts'
import { inputKind, UNKNOWN_KIND } from './inputFile.ts'
import { textOf } from './lines.ts'
import { addressOf, isWebAddress } from './webAddress.ts'

/** What an input of `ingest` names: an address to fetch (with the hash of its bytes where it is a file), or an article itself. */
export type Named =
  | { readonly kind: 'address'; readonly address: Address; readonly content: string | null }
  | { readonly kind: 'given'; readonly given: Given }

/** What the inputs name, one at a time, in order. What cannot be read is given as a problem, and the rest goes on. */
export async function* namedInputs(inputs: readonly string[], sources: readonly Source[]): AsyncGenerator<Named> {
  for (const input of inputs) {
    if (isWebAddress(input)) {
      yield { kind: 'address', address: addressOf(input, sources), content: null }
      continue
    }
    switch (inputKind(input)) {
      case 'page':
        yield await pageFile(input, sources)
        break
      case 'articles':
      case 'text':
        for await (const given of givenArticles([input])) yield { kind: 'given', given }
        break
      case null:
        yield { kind: 'given', given: { where: input, problem: `${UNKNOWN_KIND}, or an http(s) address` } }
        break
    }
  }
}

async function pageFile(file: string, sources: readonly Source[]): Promise<Named> {
  try {
    const content = contentHash(await readFile(file))
    return { kind: 'address', address: addressOf(pathToFileURL(resolve(file)).href, sources), content }
  } catch (error) {
    if (!isFileError(error)) throw error
    return { kind: 'given', given: { where: file, problem: messageOf(error) } }
  }
}

/** The inputs that a list names: one a line; blank lines and what follows a # at the beginning of a line count for nothing. */
export async function listedInputs(list: string): Promise<readonly string[]> {
  const bytes = await readFile(list).catch((error: unknown) => {
    throw new Complaint(`--from: ${messageOf(error)}`, 'Name a text file with one address or file a line.')
  })
  const text = textOf(bytes)
  if (text === null)
    throw new Complaint(`--from ${list}: Expected UTF-8 but found other bytes`, 'Save the list as UTF-8.')
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
}
