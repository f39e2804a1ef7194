import type { Claim } from '../../models/claim.ts'
import { AGREES, FIELDS, type Field } from './agreement.ts'
import type { GoldClaim } from './sampleArticles.ts'

/** A gold claim with its place in the body of its article, half-open, in code points. */
interface PlacedGold {
  readonly gold: GoldClaim
  readonly start: number
  readonly end: number
}

/** What is measured, each from 0 to 1. */
export type Figure = 'found' | 'whole' | Field
export const FIGURES: readonly Figure[] = ['found', 'whole', ...FIELDS]

/** One gold claim that was not read whole: the claim that was read in its stead, if any, and the fields that differ. */
export interface Miss {
  readonly gold: GoldClaim
  readonly claim: Claim | null
  readonly fields: readonly Field[]
}

export interface Score {
  /** Gold claims that count, and claims that were read where they count. */
  readonly gold: number
  readonly read: number
  readonly figures: Readonly<Record<Figure, number>>
  readonly misses: readonly Miss[]
  /** Claims that no person read. */
  readonly extra: readonly Claim[]
  /** Claims that are whole. What is neither whole nor missed nor extra was optional. */
  readonly whole: readonly Claim[]
}

/** What a claim must have right beside its value to be read whole. */
const WHOLE: readonly Field[] = ['kind', 'unit', 'bound', 'status', 'subject', 'speaker']

/**
 * How well claims agree with what a person read in the bodies of articles.
 *
 * A claim is **found** where it overlaps the quote and says the same value; each claim is found once. Of the found ones
 * each field is a share: kind; unit (measures by name, what is counted by its subject); bound (two open sides); status;
 * subject, speaker and place, by a content word in common; period, by half of the words. **Whole** is found with kind,
 * unit, bound, status, subject and speaker right. Found and whole are F1: what was read and is not there costs as much
 * as what is there and was not read. Optional gold claims count neither way.
 */
export function score(
  bodies: ReadonlyMap<string, string>,
  golds: readonly GoldClaim[],
  claims: readonly Claim[],
): Score {
  const free = new Set(claims.filter(({ article, evidence }) => bodies.has(article.id) && evidence.section === 'body'))
  const placed = golds.map((gold) => placedGold(gold, bodies.get(gold.article)))
  const claimOf = new Map<PlacedGold, Claim>()
  // Claims of the same value first: a wrong reading beside a right one must not take its quote.
  for (const same of [true, false]) {
    for (const gold of placed) {
      const claim = claimOf.has(gold) ? null : closest(gold, free, same)
      if (claim === null) continue
      claimOf.set(gold, claim)
      free.delete(claim)
    }
  }
  const counted = placed.filter(({ gold }) => gold.optional !== true)
  const rows = counted.map((one): Miss & { readonly found: boolean } => {
    const claim = claimOf.get(one) ?? null
    const found = claim !== null && sameValue(one.gold, claim)
    const fields = found ? FIELDS.filter((field) => !AGREES[field](one.gold, claim)) : []
    return { gold: one.gold, claim, found, fields }
  })
  const found = rows.filter((row) => row.found)
  const whole = found.filter(({ fields }) => !fields.some((field) => WHOLE.includes(field)))
  const read = rows.filter(({ claim }) => claim !== null).length + free.size
  const f1 = (right: number) => (counted.length + read === 0 ? 1 : (2 * right) / (counted.length + read))
  const right = (field: Field) =>
    found.length === 0 ? 0 : found.filter(({ fields }) => !fields.includes(field)).length / found.length
  return {
    gold: counted.length,
    read,
    figures: {
      found: f1(found.length),
      whole: f1(whole.length),
      ...(Object.fromEntries(FIELDS.map((field) => [field, right(field)])) as Record<Field, number>),
    },
    misses: rows.filter((row) => !row.found || row.fields.length > 0),
    extra: [...free],
    whole: whole.flatMap(({ claim }) => claim ?? []),
  }
}

function placedGold(gold: GoldClaim, body: string | undefined): PlacedGold {
  if (body === undefined) throw new Error(`Expected the article ${gold.article} of «${gold.quote}», but found none`)
  let at = -1
  for (let nth = 1; nth <= gold.nth; nth++) {
    at = body.indexOf(gold.quote, at + 1)
    if (at < 0) throw new Error(`Expected «${gold.quote}» ${gold.nth} times in ${gold.article}, but found ${nth - 1}`)
  }
  const start = [...body.slice(0, at)].length
  return { gold, start, end: start + [...gold.quote].length }
}

/** The free claim that overlaps a quote most; of its value, or of any other. */
function closest({ gold, start, end }: PlacedGold, free: ReadonlySet<Claim>, same: boolean): Claim | null {
  let best: { claim: Claim; overlap: number } | null = null
  for (const claim of free) {
    if (claim.article.id !== gold.article) continue
    const overlap = Math.min(end, claim.evidence.end) - Math.max(start, claim.evidence.start)
    if (overlap > (best?.overlap ?? 0) && sameValue(gold, claim) === same) best = { claim, overlap }
  }
  return best?.claim ?? null
}

function sameValue(gold: GoldClaim, { quantity }: Claim): boolean {
  return gold.bound === 'between'
    ? near(gold.low, quantity.low) && near(gold.high, quantity.high)
    : near(gold.value, quantity.value)
}

/** Equal up to the last digits of a floating-point number: gold values are written as JSON numbers. */
function near(gold: number | undefined, read: number | null): boolean {
  return gold !== undefined && read !== null && Math.abs(gold - read) <= 1e-9 * Math.max(1, Math.abs(gold))
}
