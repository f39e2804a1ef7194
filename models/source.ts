import { z } from 'zod'

/** The content management systems whose pages we know, and `generic` for any other. */
export const CmsId = z.enum(['nastooh', 'iransamaneh', 'aasaam', 'tasnim', 'generic'])
export type CmsId = z.infer<typeof CmsId>

/** A news agency or paper, declared: where it is, how it is built, how to ask it politely. */
export const Source = z.object({
  /** Short, lower case, forever: it is part of article ids. */
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  name: z.object({ fa: z.string(), en: z.string() }),
  /** Host names that serve it, the canonical one first. */
  hosts: z.array(z.string()).min(1),
  cms: CmsId,
  /** True where a real page of the site was parsed; false where the declaration follows documentation only. */
  verified: z.boolean(),
  feeds: z.array(z.string()),
  sitemaps: z.array(z.string()),
  /** Matches the path of an article; its group `id` is the agency's number for it. */
  article: z.string(),
  /** Milliseconds between two requests to one host, before robots.txt asks for more. */
  delay_ms: z.int().min(0),
  /** IANA name of the zone in which its dates are told. */
  timezone: z.string(),
})
export type Source = z.infer<typeof Source>
