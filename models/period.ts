import { z } from 'zod'

/** One day in both calendars: `1404-06-01` and `2025-08-23`. */
export const Day = z.object({
  jalali: z.string().regex(/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/),
  gregorian: z.string().regex(/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/),
})
export type Day = z.infer<typeof Day>

/** The time a claim holds for. Both ends belong to it; an end is null where it is open or could not be resolved. */
export const Period = z.object({
  /** The words, as published. */
  text: z.string(),
  kind: z.enum(['during', 'as_of', 'by', 'since']),
  start: Day.nullable(),
  end: Day.nullable(),
  /** What relative words were counted from; null where the words are absolute or there was nothing to count from. */
  anchor: z.literal('published_at').nullable(),
})
export type Period = z.infer<typeof Period>
