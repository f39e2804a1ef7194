import { JOINED_ENDINGS, VERB_MARKS } from '../../data/joiner-affixes.ts'
import {
  type Boundary,
  blankFeatures,
  rivalFeatures,
  rivalsOf,
  splitFeatures,
} from '../../extractors/joiners/features.ts'
import { mayJoin, splitPoints } from '../../extractors/joiners/parts.ts'
import { WITH_BLANK, WITH_JOINER } from '../../extractors/joiners/wordTable.ts'
import { type Classes, isSlip, pairsOf, type Sources, tableOf } from './knowledge.ts'
import type { Choice } from './logit.ts'
import { joinedCount, type Spellings } from './spellings.ts'

/** How many times as often a spelling must be seen to be the right one. */
const MAJORITY = 3
/** What the lexicons count beside occurrences in the corpus. */
const LEXICON_VOTES = 6

/** A word and the points at which joiners belong in it; none where it is plain. */
export interface Taught {
  readonly key: string
  readonly points: readonly number[]
  readonly weight: number
}

/** What the sources teach of each word; of words that are spelled both ways, nothing. */
export function taughtWords({ lexicons, corpus }: Sources): readonly Taught[] {
  const taught: Taught[] = []
  const keys = new Set([...lexicons.listed.keys(), ...corpus.keys()])
  for (const key of keys) {
    const listed = lexicons.listed.get(key)
    const used = corpus.get(key)
    const votes = (of: (spellings: Spellings) => number) =>
      (used === undefined ? 0 : of(used)) + LEXICON_VOTES * shareOf(lexicons.frequency.get(key), of)
    const plain = votes((spellings) => spellings.plain)
    const joined = votes(joinedCount)
    const weight = 1 + Math.log2(1 + (used === undefined ? 0 : used.plain + joinedCount(used)))
    if (isSlip(key, { lexicons, corpus })) {
      if (joined > 0) taught.push({ key, points: pointsOf(commonest(used, listed)), weight })
    } else if (plain >= MAJORITY * joined) taught.push({ key, points: [], weight })
    else if (joined >= MAJORITY * plain) taught.push({ key, points: pointsOf(commonest(used, listed)), weight })
  }
  return taught.sort((a, b) => (a.key < b.key ? -1 : 1))
}

function shareOf(spellings: Spellings | undefined, of: (spellings: Spellings) => number): number {
  return spellings === undefined ? 0 : of(spellings) / (spellings.plain + joinedCount(spellings))
}

function commonest(...all: readonly (Spellings | undefined)[]): string {
  const votes = new Map<string, number>()
  all.forEach((spellings, i) => {
    for (const [word, count] of spellings?.joined ?? []) {
      votes.set(word, (votes.get(word) ?? 0) + count * (i === 0 ? 1 : LEXICON_VOTES))
    }
  })
  return [...votes].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0] ?? ''
}

/** Where joiners stand in a spelling, counted in letters. */
export function pointsOf(spelling: string): readonly number[] {
  const points: number[] = []
  for (const part of spelling.split(WITH_JOINER)) points.push((points.at(-1) ?? 0) + part.length)
  return points.slice(0, -1)
}

/**
 * Each word as a choice among its points, as it is met in running text; and once more with its own entries hidden, as a
 * word is met that no table has. What is left and right of a joiner is a word of its own, and is chosen in again.
 */
export function splitChoices(words: readonly Taught[], classes: Classes): Choice[] {
  const choices: Choice[] = []
  const seen = tableOf(classes)
  for (const { key, points, weight } of words) {
    const parts = [{ from: 0, to: key.length }]
    for (let part = parts.pop(); part !== undefined; part = parts.pop()) {
      const { from, to } = part
      const word = key.slice(from, to)
      const inside = points.filter((point) => point > from && point < to).map((point) => point - from)
      const hidden = tableOf(classes, new Set([word, ...ownPairs(word, inside)]))
      for (const table of [seen, hidden]) {
        const candidates = splitPoints(word, table)
        if (candidates.length === 0) continue
        choices.push({
          options: candidates.map((at) => splitFeatures(word, at, table)),
          right: candidates.map((at) => inside.includes(at)),
          weight: table === seen ? weight : 1,
        })
      }
      const [middle] = inside
      if (middle !== undefined && inside.length > 1) {
        for (const at of inside) parts.push({ from, to: from + at }, { from: from + at, to })
      }
    }
  }
  return choices
}

function ownPairs(word: string, points: readonly number[]): readonly string[] {
  const spelling = [0, ...points].map((from, i) => word.slice(from, points[i] ?? word.length)).join(WITH_JOINER)
  return pairsOf(spelling)
}

/** Two parts as they stood in a text, and whether a joiner stood between them. */
export interface TaughtBoundary {
  readonly boundary: Boundary
  readonly joined: boolean
}

/** Blanks of a text, and its joiners as if they were blanks, that may be either. */
export function boundariesOf(text: string, mayBe: (before: string, after: string) => boolean): TaughtBoundary[] {
  const found: TaughtBoundary[] = []
  for (const part of text.matchAll(BETWEEN_MARKS)) {
    const [run] = part
    const words = run.split(BREAK)
    const breaks = run.match(BREAKS) ?? []
    const beside = (at: number) => kind(text.slice(0, at).trimEnd().at(-1) ?? '')
    const previous = beside(part.index)
    const next = kind(text.slice(part.index + run.length).charAt(0))
    breaks.forEach((between, i) => {
      const before = words[i] ?? ''
      const after = words[i + 1] ?? ''
      if (before === '' || after === '' || !mayBe(before, after)) return
      found.push({
        boundary: { previous: words[i - 1] || previous, before, after, next: words[i + 2] || next },
        joined: between === WITH_JOINER,
      })
    })
  }
  return found
}

const BETWEEN_MARKS =
  /[\u0621-\u063A\u0641-\u064A\u067E\u0686\u0698\u06A9\u06AF\u06CC\u200C][\u0621-\u063A\u0641-\u064A\u067E\u0686\u0698\u06A9\u06AF\u06CC\u200C ]*/gu
const BREAK = /[\u200C ]+/u
const BREAKS = /[\u200C ]+/gu
const kind = (character: string) => (/[0-9]/u.test(character) ? '0' : character)

/** What is taught of words that may be one of two, by what stands around them. */
export function pluralChoices(boundaries: readonly TaughtBoundary[], classes: Classes): Choice[] {
  const choices: Choice[] = []
  const table = tableOf(classes)
  for (const { boundary, joined } of boundaries) {
    const rivals = joined && table.word(boundary.before) > 0 ? rivalsOf(boundary) : null
    if (rivals === null) continue
    choices.push({ options: [rivalFeatures(rivals, table)], right: [rivals.stem === boundary.before], weight: 1 })
  }
  return choices
}

/** What is taught of blanks as choices, where it is not in doubt: a pair that others write with a joiner teaches nothing when it is apart. */
export function blankChoices(
  boundaries: readonly TaughtBoundary[],
  classes: Classes,
  counts: ReadonlyMap<string, number>,
): Choice[] {
  const choices: Choice[] = []
  const seen = tableOf(classes)
  for (const { boundary, joined } of boundaries) {
    const { before, after } = boundary
    if (!mayJoin(before, after, seen)) continue
    const pair = before + WITH_JOINER + after
    const apart = before + WITH_BLANK + after
    if (!joined && isInDoubt(counts.get(pair) ?? 0, counts.get(apart) ?? 0, classes.has(pair))) continue
    // A pair is met again as it was met here, or never apart before, or never before.
    for (const table of [seen, tableOf(classes, new Set([apart])), tableOf(classes, new Set([pair, apart]))]) {
      if (!mayJoin(before, after, table)) continue
      choices.push({ options: [blankFeatures(boundary, table)], right: [joined], weight: 1 })
    }
  }
  return choices
}

const beginnings: ReadonlySet<string> = new Set(VERB_MARKS)
const endings: ReadonlySet<string> = new Set(JOINED_ENDINGS)

/** The inflected pairs of the lexicons as boundaries that had a joiner; what stands around is not known. */
export function listedBoundaries({ lexicons }: Sources): TaughtBoundary[] {
  const pairs = new Set<string>()
  for (const { joined } of lexicons.listed.values()) {
    for (const spelling of joined.keys()) {
      const parts = spelling.split(WITH_JOINER)
      for (let i = 1; i < parts.length; i++) pairs.add(`${parts[i - 1]}${WITH_JOINER}${parts[i]}`)
    }
  }
  const isInflected = (pair: string) => {
    const [before = '', after = ''] = pair.split(WITH_JOINER)
    return beginnings.has(before) || endings.has(after)
  }
  return [...pairs]
    .filter(isInflected)
    .sort()
    .map((pair) => {
      const [before = '', after = ''] = pair.split(WITH_JOINER)
      return { boundary: { previous: UNTOLD, before, after, next: UNTOLD }, joined: true }
    })
}

/** Stands for a neighbour that is not known. */
const UNTOLD = '?'

export function isInDoubt(joined: number, apart: number, known: boolean): boolean {
  return known && joined * 3 >= apart
}
