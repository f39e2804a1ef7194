import type { Token } from '../../models/document.ts'
import type { PhraseTable } from '../document/phrases.ts'
import { sieve } from '../document/sieve.ts'
import type { ExtentReader, FoundExtent } from './extent.ts'

export const NUMBER = Symbol('number')

/** What can stand at the first token of a time: any number, one word, or what the phrases of a table begin with. */
export type Opener = typeof NUMBER | string | Pick<PhraseTable<unknown>, 'beginnings'>

/** Readers of the same place, each asked only where the first token can open what it reads: few tokens open anything. */
export interface Readers {
  readonly openers: readonly Opener[]
  /** Of several readings of the same words the one that takes most of them; of equals the first. */
  readonly longestAt: ExtentReader
}

export function readers(all: readonly (readonly [openers: readonly Opener[], read: ExtentReader])[]): Readers {
  const openedBy = whatOpens(all)
  const longest: ExtentReader = (tokens, at) => {
    const token = tokens[at]
    if (token === undefined) return null
    let best: FoundExtent | null = null
    for (const read of openedBy(token)) {
      const found = read(tokens, at)
      if (found !== null && (best === null || found.end > best.end)) best = found
    }
    return best
  }
  // A place is asked for twice in a row: for the time there, and for the range that it may open.
  let latest: { readonly tokens: readonly Token[]; readonly at: number; readonly found: FoundExtent | null } | null =
    null
  const longestAt: ExtentReader = (tokens, at) => {
    if (latest?.tokens !== tokens || latest.at !== at) latest = { tokens, at, found: longest(tokens, at) }
    return latest.found
  }
  return { openers: all.flatMap(([openers]) => openers), longestAt }
}

/** What a token can open of several things. */
export function whatOpens<Thing>(
  all: readonly (readonly [openers: readonly Opener[], thing: Thing])[],
): (token: Token) => readonly Thing[] {
  let made: Opened<Thing> | null = null
  return ({ kind, key }) => {
    made ??= opened(all)
    if (kind === 'number') return made.byNumber
    return made.mayOpen(key) ? (made.byWord.get(key) ?? NOTHING) : NOTHING
  }
}

/** What is opened by each word that opens anything, and by numbers; made when it is first asked. */
interface Opened<Thing> {
  readonly byWord: ReadonlyMap<string, readonly Thing[]>
  readonly byNumber: readonly Thing[]
  readonly mayOpen: (word: string) => boolean
}

const NOTHING: readonly never[] = []

function opened<Thing>(all: readonly (readonly [openers: readonly Opener[], thing: Thing])[]): Opened<Thing> {
  const byWord = new Map<string, Thing[]>()
  const byNumber: Thing[] = []
  for (const [openers, thing] of all) {
    const keys = new Set(openers.flatMap(keysOf))
    for (const key of keys) byWord.set(key, [...(byWord.get(key) ?? []), thing])
    if (openers.includes(NUMBER) || [...keys].some((key) => /^[0-9]/.test(key))) byNumber.push(thing)
  }
  return { byWord, byNumber, mayOpen: sieve(byWord) }
}

function keysOf(opener: Opener): readonly string[] {
  if (opener === NUMBER) return []
  return typeof opener === 'string' ? [opener] : [...opener.beginnings()]
}
