import type { Token } from '../../../models/document.ts'

/** A run of tokens of the section at hand: half-open. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** Words of a sentence that name who speaks. */
export interface Mention extends Range {
  /** A pronoun stands for whoever spoke last, «این بانک» for the organisation that did; a surname for someone named before. */
  readonly kind: 'pronoun' | 'that organisation' | 'surname' | 'person' | 'organisation'
  readonly name: Range | null
  readonly role: Range | null
  readonly organisation: Range | null
  /** Many who speak as one: «نمایندگان مجلس». */
  readonly group: boolean
  /** Only the shape tells that it is a name: no given name, honorific or role stands by it. */
  readonly weak: boolean
  /** A given name or honorific, a role or a pronoun tells it; not the shape alone, even where a role stands behind it. */
  readonly sure: boolean
}

/** What a mention is read from: the tokens, where the clause of the speaker ends, and whose surnames are known already. */
export interface Reading {
  readonly tokens: readonly Token[]
  readonly end: number
  /** Where the surname of someone named before ends, if it begins at a token. */
  readonly surnameEnd: (at: number) => number | null
}
