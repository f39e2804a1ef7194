/** An article that a feed or a sitemap names, as it names it. */
export interface Announcement {
  /** As written: relative, unescaped or broken. */
  readonly url: string
  /** When it says the article was published, in whatever calendar and digits; null where it does not say. */
  readonly published: string | null
  /** When it says the article was last changed: never before it was published. */
  readonly changed: string | null
}

/** What one feed or sitemap holds. */
export interface Listing {
  readonly articles: readonly Announcement[]
  /** Further sitemaps, where this is an index of them, with the time each was last changed. */
  readonly sitemaps: readonly { readonly url: string; readonly changed: string | null }[]
  /** What is wrong with it, where something is and it could be read all the same. */
  readonly problem: string | null
}
