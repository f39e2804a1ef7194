import type { SectionName } from './article.ts'

/** What a token is: a word of letters, a number of digits, a mark (punctuation, symbol), or the end of a line. */
export type TokenKind = 'word' | 'number' | 'mark' | 'break'

/** One token of a section. `start` and `end` are half-open and count UTF-16 units of the section's `normal` text. */
export interface Token {
  readonly kind: TokenKind
  /** The token in normalised letters and Latin digits. */
  readonly text: string
  /** What tables are matched on: `text` without joiners, with carriers of hamza folded. Never depends on ZWNJ. */
  readonly key: string
  readonly start: number
  readonly end: number
  /** True where nothing stands between this token and the one before it («۱۲هزار»). */
  readonly glued: boolean
}

/** A sentence of a section: half-open, counted in tokens. */
export interface Sentence {
  readonly start: number
  readonly end: number
}

/** One section of an article, normalised, with tokens and sentences. */
export interface DocumentSection {
  readonly name: SectionName
  /** The section as published. */
  readonly raw: string
  /** In normal spelling, with blanks for line breaks that only a typesetting system made. */
  readonly normal: string
  /**
   * For each UTF-16 unit of `normal`, and one past its end, the code point of `raw` that it came from.
   * It never decreases, its first value is at least 0 and its last is the number of code points of `raw`.
   */
  readonly origin: Int32Array
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
}

/** An article prepared for reading. Always derived again, never stored (D3). */
export interface Document {
  readonly sections: readonly DocumentSection[]
}

/** A run of tokens in a section: half-open, counted in tokens. The one way readers name a place in a document. */
export interface TokenSpan {
  readonly section: DocumentSection
  readonly start: number
  readonly end: number
}
