import type { Store } from '../stores/store.ts'
import { storedFacts } from './storedFacts.ts'

/** What can be written out. */
export type Exported = 'claims' | 'facts' | 'articles'

/** How it is written: one array, or one object a line. */
export type ExportFormat = 'json' | 'jsonl'

/** Everything of a kind that a store holds, in the order of ids: the same on every adapter, byte for byte. */
export async function* records(store: Store, what: Exported): AsyncGenerator<unknown> {
  switch (what) {
    case 'claims':
      yield* store.claims()
      return
    case 'articles':
      yield* store.articles()
      return
    case 'facts':
      yield* await storedFacts(store)
      return
  }
}

/** The lines of an export, without their line ends. An array has one record a line too, so that two exports can be compared. */
export async function* exportLines(found: AsyncIterable<unknown>, format: ExportFormat): AsyncGenerator<string> {
  if (format === 'jsonl') {
    for await (const record of found) yield JSON.stringify(record)
    return
  }
  yield '['
  let last: string | null = null
  for await (const record of found) {
    if (last !== null) yield `${last},`
    last = JSON.stringify(record)
  }
  if (last !== null) yield last
  yield ']'
}
