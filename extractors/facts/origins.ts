import { FAMILY_TAILS } from '../../data/subject-words.ts'
import type { Claim } from '../../models/claim.ts'
import { normalKey } from '../document/normalise.ts'
import { publishedDay } from './slotPeriod.ts'

const familyTails = new Set(FAMILY_TAILS.map(normalKey))
/** So many words right before or right after a figure are its fingerprint; fewer are chance («به گزارش خبرنگار ما»). */
const FINGERPRINT_WORDS = 5

/**
 * For each claim of a slot, the origin it goes back to: the smallest id among the claims that copy one another.
 * Claims are of one origin where they stand in one article, are said by one speaker on one day, are told by one source
 * in its own voice, or tell one figure with the same five words right before or right after it.
 */
export function origins(claims: readonly Claim[]): Map<string, string> {
  const ids = claims.map((claim) => claim.id).sort()
  if (ids.length === 1) return new Map(ids.map((id) => [id, id]))
  const parent = new Map(ids.map((id) => [id, id]))
  const root = (id: string): string => {
    let top = id
    for (let next = parent.get(top); next !== undefined && next !== top; next = parent.get(top)) top = next
    for (let at = id; at !== top; ) {
      const next = parent.get(at) ?? top
      parent.set(at, top)
      at = next
    }
    return top
  }
  const firstWith = new Map<string, string>()
  for (const claim of claims) {
    for (const mark of marks(claim)) {
      const other = firstWith.get(mark)
      if (other === undefined) {
        firstWith.set(mark, claim.id)
        continue
      }
      const [a, b] = [root(other), root(claim.id)]
      if (a !== b) parent.set(a < b ? b : a, a < b ? a : b)
    }
  }
  return new Map(ids.map((id) => [id, root(id)]))
}

/** What two claims of one origin have in common: any of these being equal is enough. */
function marks(claim: Claim): string[] {
  const found = [JSON.stringify(['article', claim.article.id])]
  const voice = voiceOf(claim)
  const day = publishedDay(claim.article.published_at)?.gregorian
  if (voice !== null && claim.speaker === null) found.push(JSON.stringify(['own voice', voice]))
  if (voice !== null && claim.speaker !== null && day !== undefined) found.push(JSON.stringify(['said', voice, day]))
  const { amount, low, high } = claim.quantity
  const figure = amount ?? `${low}..${high}`
  const [before, after] = [words(claim.evidence.prefix), words(claim.evidence.suffix)]
  if (before.length >= FINGERPRINT_WORDS)
    found.push(JSON.stringify(['before', before.slice(-FINGERPRINT_WORDS), figure]))
  if (after.length >= FINGERPRINT_WORDS)
    found.push(JSON.stringify(['after', figure, after.slice(0, FINGERPRINT_WORDS)]))
  return found
}

/** Whose word it is: the speaker by family name, else by role and organisation; else the source. Null where unknown. */
export function voiceOf({ speaker, article }: Claim): string | null {
  if (speaker === null) return article.source === null ? null : `source:${article.source}`
  if (speaker.name !== null) return `name:${familyName(speaker.name)}`
  return `role:${normalKey(speaker.role ?? '')}|${normalKey(speaker.organisation ?? '')}`
}

/** The family name in its key: «بهرام حیدری نژاد» and «حیدری‌نژاد» are one. */
function familyName(name: string): string {
  const parts = words(name)
  const last = parts.at(-1) ?? ''
  return familyTails.has(last) ? `${parts.at(-2) ?? ''}${last}` : last
}

function words(text: string): string[] {
  return normalKey(text)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '')
}
