import type { DocumentSection, Sentence, TokenSpan } from '../../models/document.ts'
import { perSection } from './perSection.ts'

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
  // «ﷺ» is one character for four words: a word that ends inside it is shown with the whole of it.
  let to = Math.max(section.origin[last.end] ?? from, (section.origin[last.end - 1] ?? from) + 1)
  while (to > from + 1 && TRAILING.test(cut(section, to - 1, to))) to--
  return { start: from, end: to }
}

/** The words of a span, as published. */
export function rawText(span: TokenSpan): string {
  const { start, end } = codePoints(span)
  return cut(span.section, start, end)
}

/** The words of a span in normal spelling. */
export function normalText({ section, start, end }: TokenSpan): string {
  return section.normal.slice(section.tokens[start]?.start ?? 0, section.tokens[end - 1]?.end ?? 0)
}

/** A range of code points cut out of a section as published. */
export function cut(section: DocumentSection, start: number, end: number): string {
  const from = Math.max(0, start)
  // The last value of `origin` counts the code points: where it is the length, each is one unit, as in nearly all texts.
  if (section.origin.at(-1) === section.raw.length) return section.raw.slice(from, end)
  return charactersOf(section).slice(from, end).join('')
}

/** A section's characters are taken apart once, since every claim of it is cut several times. */
const charactersOf = perSection(({ raw }): readonly string[] => [...raw])

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
