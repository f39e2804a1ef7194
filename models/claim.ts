import { z } from 'zod'
import { SectionName } from './article.ts'
import { ClaimId } from './ids.ts'
import { Period } from './period.ts'
import { Quantity } from './quantity.ts'

export const SCHEMA_VERSION = '1'

/** Half-open, counting Unicode code points of the article's section as published. */
const span = { start: z.int().min(0), end: z.int().min(0) }

export const ClaimKind = z.enum(['project', 'amount', 'jobs', 'percentage', 'count'])
export type ClaimKind = z.infer<typeof ClaimKind>

/** Whether it happened. The words follow the IATI standard's activity status and results. */
export const Status = z.enum(['achieved', 'in_progress', 'planned', 'target', 'forecast'])
export type Status = z.infer<typeof Status>

/** Who says it. At least one of the three is known. */
export const Speaker = z.object({
  name: z.string().nullable(),
  role: z.string().nullable(),
  organisation: z.string().nullable(),
})
export type Speaker = z.infer<typeof Speaker>

export const PlaceLevel = z.enum(['country', 'province', 'county', 'city'])
export type PlaceLevel = z.infer<typeof PlaceLevel>

/** Where it holds: the name as said and, where it is in the table of places, its id and level. */
export const Place = z.object({ text: z.string(), id: z.string().nullable(), level: PlaceLevel.nullable() })
export type Place = z.infer<typeof Place>

/** One quantity that one article states, with what it is about. Immutable. */
export const Claim = z.object({
  type: z.literal('claim'),
  schema_version: z.literal(SCHEMA_VERSION),
  id: ClaimId,
  article: z.object({
    id: z.string(),
    url: z.string().nullable(),
    source: z.string().nullable(),
    title: z.string().nullable(),
    published_at: z.string().nullable(),
  }),
  kind: ClaimKind,
  quantity: Quantity,
  /** What is counted, or what the money or percentage is of; `head` is its main noun. */
  subject: z.object({ text: z.string(), head: z.string() }).nullable(),
  /** The id of a measure of data/measures: what a series is drawn of. */
  measure: z.string(),
  status: Status,
  /** The words that told the status, or null where it is the default. */
  status_cue: z.object({ text: z.string(), ...span }).nullable(),
  /** Null where the agency speaks for itself. */
  speaker: Speaker.nullable(),
  place: Place.nullable(),
  organisation: z.object({ text: z.string(), id: z.string().nullable() }).nullable(),
  period: Period.nullable(),
  links: z.array(z.object({ rel: z.enum(['same_statement', 'part_of', 'target_of', 'change_of']), claim: ClaimId })),
  evidence: z.object({
    section: SectionName,
    ...span,
    /** The words of the claim, and what stands around them: selectors as the W3C Web Annotation model has them. */
    exact: z.string(),
    prefix: z.string(),
    suffix: z.string(),
    sentence: z.object(span),
  }),
  /**
   * Of the claims with this confidence about that share is right in kind, unit, bound, status, subject and speaker; from
   * 0.05 to 0.99.
   */
  confidence: z.number().min(0).max(1),
  /** What read it, with its version: `rules/0.2.0`. */
  reader: z.string(),
})
export type Claim = z.infer<typeof Claim>
