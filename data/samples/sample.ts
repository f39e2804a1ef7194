import type { Source } from '../../models/source.ts'

/**
 * How a sample site answers for an article: `page` as it should; `windows-1256` in that encoding, told by a meta element alone;
 * `truncated` with a page that stops after the words of `stops_after`; `challenge` with a bot check under status 200;
 * `gone` with 404; `album` with a page of photographs that is no article.
 */
export type SampleAnswer = 'page' | 'windows-1256' | 'truncated' | 'challenge' | 'gone' | 'album'

/** One fictional article, and how its site shows it. */
export interface SampleArticle {
  /** The agency's number for it («کد خبر»). */
  readonly code: number
  /** ISO 8601 with the offset of Tehran. */
  readonly published: string
  /** The agency's own section, the widest first. */
  readonly section: readonly string[]
  readonly kicker: string | null
  readonly title: string
  readonly lead: string | null
  /** Paragraphs and headings between them, in the order of reading. */
  readonly body: readonly string[]
  readonly tags: readonly string[]
  readonly answer: SampleAnswer
  /** The words of the body that a truncated page ends with. */
  readonly stops_after?: string
  /** Where the site announces it, by its whole address; `feed-by-id` is the feed with the short address, which redirects. */
  readonly announced: readonly ('feed' | 'feed-by-id' | 'sitemap')[]
}

/** A fictional agency: how it is declared, and what only its own pages need. */
export interface SampleSite {
  readonly source: Source
  /** Paths that its robots.txt forbids, as prefixes, not yet percent-encoded. */
  readonly disallow: readonly string[]
  readonly slogan: string
  readonly articles: readonly SampleArticle[]
}
