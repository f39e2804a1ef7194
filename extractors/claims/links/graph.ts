import type { Claim } from '../../../models/claim.ts'
import type { Link } from './told.ts'

/** So many claims are followed to see whether a link would lead back to where it begins; past them it is left out. */
const FARTHEST = 64

type Links = Claim['links']

/** The links of each claim by its id. Two claims are linked once at most, and none leads back to itself. */
export function withoutCycles(links: Iterable<Link>): ReadonlyMap<string, Links> {
  const found = new Map<string, Links>()
  for (const { from, rel, to } of links) {
    const [source, target] = [from.claim.id, to.claim.id]
    const known = found.get(source) ?? []
    if (known.some(({ claim }) => claim === target) || mayReach(found, target, source)) continue
    found.set(source, [...known, { rel, claim: target }])
  }
  return found
}

function mayReach(links: ReadonlyMap<string, Links>, start: string, goal: string): boolean {
  const seen = new Set([start])
  for (const id of seen) {
    if (id === goal || seen.size > FARTHEST) return true
    for (const { claim } of links.get(id) ?? []) seen.add(claim)
  }
  return false
}
