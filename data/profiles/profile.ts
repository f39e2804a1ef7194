import type { CmsId } from '../../models/source.ts'

/**
 * Where a field stands on a page: a CSS selector, whose text is meant, or `selector@attribute`. Lists of places are in order of
 * preference: the first that holds something wins.
 */
export type FieldPlace = string

/** A content management system as its pages show it. Plain data: what reads it is in extractors/article. */
export interface Profile {
  readonly id: CmsId
  /** Selectors of which any one tells the system from the markup alone. */
  readonly marks: readonly string[]
  /** Selectors of which any one tells an article from a front page, a list or a form of this system. */
  readonly articleMarks: readonly string[]
  readonly kicker: readonly FieldPlace[]
  readonly title: readonly FieldPlace[]
  readonly lead: readonly FieldPlace[]
  /** What holds the paragraphs; the first that holds words wins. */
  readonly body: readonly string[]
  /** What stands inside title, lead or body and is not part of them. */
  readonly drop: readonly string[]
  /** Datelines that the style sheet alone sets apart from the words after them («ایسنا/کرمان»). */
  readonly datelines: readonly string[]
  /** Dates in the order in which they are to be trusted, with the calendar and zone they are told in. */
  readonly dates: readonly { readonly place: FieldPlace; readonly told: 'utc' | 'tehran' | 'jalali' }[]
  readonly code: readonly FieldPlace[]
  readonly section: readonly FieldPlace[]
  readonly tags: readonly FieldPlace[]
}
