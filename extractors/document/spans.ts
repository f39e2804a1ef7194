import type { DocumentSection, Sentence, TokenSpan } from '../../models/document.ts'

/** A half-open range of code points of a section as published. */
export interface CodePoints {
  readonly start: number
  readonly end: number
}

/** Characters that print nothing and belong to no word: a span does not end with them. */
const TRAILING = /^[\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF\u00AD\s]$/u

/** Where the tokens of a span stand in the section as published. */
export function codePoints({ section, start, end }: TokenSpan): CodePoints {
  const first = section.tokens[start]
  const last = section.tokens[end - 1]
  if (first === undefined || last === undefined || end <= start) {
    throw new Error(`Expected a span inside ${section.tokens.length} tokens, but found ${start}–${end}`)
  }
  const from = section.origin[first.start] ?? 0
  let to = section.origin[last.end] ?? from
  const points = pointsOf(section.raw)
  while (to > from + 1 && TRAILING.test(points(to - 1, to))) to--
  return { start: from, end: to }
}

/** The words of a span, as published. */
export function rawText(span: TokenSpan): string {
  const { start, end } = codePoints(span)
  return cut(span.section.raw, start, end)
}

/** The words of a span in normal spelling. */
export function normalText({ section, start, end }: TokenSpan): string {
  return section.normal.slice(section.tokens[start]?.start ?? 0, section.tokens[end - 1]?.end ?? 0)
}

/** A range of code points cut out of a text. */
export function cut(raw: string, start: number, end: number): string {
  return pointsOf(raw)(Math.max(0, start), end)
}

/** The sentence that a token stands in. */
export function sentenceAt(section: DocumentSection, token: number): Sentence {
  let low = 0
  let high = section.sentences.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((section.sentences[middle]?.end ?? 0) <= token) low = middle + 1
    else high = middle
  }
  return section.sentences[low] ?? { start: token, end: token + 1 }
}

const ASTRAL = /[\uD800-\uDFFF]/
const characters = new Map<string, readonly string[] | null>()

/** Cuts by code points; texts without astral characters, which is nearly all, are cut as they are. */
function pointsOf(raw: string): (start: number, end: number) => string {
  let points = characters.get(raw)
  if (points === undefined) {
    // One article is read at a time: remembering its three sections is enough, and keeps memory flat.
    if (characters.size >= 4) characters.clear()
    points = ASTRAL.test(raw) ? [...raw] : null
    characters.set(raw, points)
  }
  const found = points
  return found === null ? (start, end) => raw.slice(start, end) : (start, end) => found.slice(start, end).join('')
}
