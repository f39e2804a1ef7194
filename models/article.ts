import { z } from 'zod'

/** The sections of an article that are read, in reading order. */
export const SECTIONS = ['title', 'lead', 'body'] as const
export const SectionName = z.enum(SECTIONS)
export type SectionName = z.infer<typeof SectionName>

/** One news article, as published: text is never repaired here, so that offsets point into what the newspaper wrote. */
export const Article = z.object({
  /** Unique in its collection. What the pipeline stores is named by an `ArticleId`; what `extract` is given keeps its own id. */
  id: z.string().min(1),
  url: z.string().nullable(),
  /** The id of the source (`mehr`, `ilna` …), or whatever the input calls its agency; null where unknown. */
  source: z.string().nullable(),
  title: z.string().nullable(),
  kicker: z.string().nullable(),
  lead: z.string().nullable(),
  /** Paragraphs, one a line. */
  body: z.string(),
  /** ISO 8601: a date and time with the offset of Tehran at that time, or a date alone; null where unknown. */
  published_at: z.string().nullable(),
  /** The number the agency gives the article («کد خبر»). */
  code: z.string().nullable(),
  /** The agency's own section, as «اقتصاد > صنعت». */
  section: z.string().nullable(),
  tags: z.array(z.string()),
})
export type Article = z.infer<typeof Article>
