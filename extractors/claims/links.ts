import type { Claim } from '../../models/claim.ts'
import { changeLinks } from './links/changes.ts'
import { withoutCycles } from './links/graph.ts'
import { partLinks } from './links/parts.ts'
import { repeatLinks } from './links/repeats.ts'
import { restatementLinks } from './links/restatements.ts'
import { statementLinks } from './links/statements.ts'
import { sumLinks } from './links/sums.ts'
import { targetLinks } from './links/targets.ts'
import type { Told } from './links/told.ts'

/** Where two rules find a link between the same claims, the first stands. */
const RULES = [restatementLinks, partLinks, sumLinks, targetLinks, changeLinks, statementLinks, repeatLinks] as const

/**
 * Ties the claims of an article together. A link leads from what is told beside or again to what it is told of
 * (`same_statement`), from a part to its whole (`part_of`), from a target to what came of it (`target_of`), from a change to the level
 * it led to (`change_of`). Claims come back in their order; links never lead in a circle.
 */
export function linked(claims: readonly Claim[], places: readonly Omit<Told, 'claim'>[]): Claim[] {
  const all = claims.flatMap((claim, i): Told[] => {
    const place = places[i]
    return place === undefined ? [] : [{ ...place, claim }]
  })
  const links = withoutCycles(RULES.flatMap((rule) => rule(all)))
  return claims.map((claim) => ({ ...claim, links: [...(links.get(claim.id) ?? [])] }))
}
