import { z } from 'zod'
import { PlaceLevel, SCHEMA_VERSION, Status } from './claim.ts'
import { ClaimId, FactId } from './ids.ts'
import { Day } from './period.ts'
import { Bound } from './quantity.ts'

export const FactState = z.enum(['single_source', 'corroborated', 'approximate', 'conflict', 'superseded', 'reviewed'])
export type FactState = z.infer<typeof FactState>

/** What a fact is about: claims are compared only where all of these are the same. */
export const Slot = z.object({
  measure: z.string(),
  /** The counted thing in its plainest spelling, its words in order of the alphabet. */
  subject: z.string(),
  about: z
    .object({ kind: z.enum(['place', 'organisation']), id: z.string(), text: z.string(), level: PlaceLevel.nullable() })
    .nullable(),
  period: z.object({ start: Day.nullable(), end: Day.nullable() }).nullable(),
  status: Status,
  unit: z.string().nullable(),
})
export type Slot = z.infer<typeof Slot>

/** One value that was claimed for a slot, with everyone who claimed it. Never dropped, whatever its rank. */
export const Observation = z.object({
  value: z.number().nullable(),
  amount: z.string().nullable(),
  /** What the claims allow, from amount, precision and bound; an end is null where it is open. */
  interval: z.object({ low: z.string().nullable(), high: z.string().nullable() }),
  rank: z.enum(['preferred', 'normal', 'deprecated']),
  /** Why it has this rank, in a few words. */
  reason: z.string(),
  claims: z.array(ClaimId),
  articles: z.int(),
  /** Origins that do not copy one another: a press release on ten sites is one. */
  independent_origins: z.int(),
  first_seen: z.string().nullable(),
  last_seen: z.string().nullable(),
})
export type Observation = z.infer<typeof Observation>

/** One slot, reconciled. A pure function of the slot's claims. */
export const Fact = z.object({
  type: z.literal('fact'),
  schema_version: z.literal(SCHEMA_VERSION),
  id: FactId,
  slot: Slot,
  value: z.number().nullable(),
  amount: z.string().nullable(),
  unit: z.string().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  bound: Bound,
  state: FactState,
  observations: z.array(Observation),
  relations: z.array(
    z.object({
      rel: z.enum(['actual_for_target', 'part_of', 'supersedes']),
      fact: FactId,
      /** Achieved divided by target, to four digits; null for other relations. */
      attainment: z.number().nullable(),
    }),
  ),
  conflicts: z.array(
    z.object({
      reason: z.enum(['value', 'unit_x10', 'period', 'scope', 'revision']),
      /** The values that disagree with the fact's own, as amounts in its unit. */
      with: z.array(z.string()),
    }),
  ),
  confidence: z.number().min(0).max(1),
})
export type Fact = z.infer<typeof Fact>
