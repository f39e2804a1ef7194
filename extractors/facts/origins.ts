import { FAMILY_TAILS } from '../../data/subject-words.ts'
import type { Claim } from '../../models/claim.ts'
import { keySet } from '../document/keySet.ts'
import { normalKey } from '../document/normalise.ts'
import { publishedDay } from './slotPeriod.ts'

const familyTails = keySet(FAMILY_TAILS)
/** So many words right before and right after a figure are its fingerprint; fewer are chance («اعتبار تأمین شده است»). */
const FINGERPRINTS: readonly (readonly [before: number, after: number])[] = [
  [5, 3],
  [3, 5],
]

/**
 * For each claim of a slot, the origin it goes back to: the smallest id among the claims that copy one another.
 * Claims are of one origin where they stand in one article, are said by one speaker on one day, are told by one source
 * in its own voice, or tell one figure between the same eight words, unless two speakers are named for those.
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
  const join = (group: readonly Claim[]) => {
    for (const { id } of group) {
      const [a, b] = [root(group[0]?.id ?? id), root(id)]
      if (a !== b) parent.set(a < b ? b : a, a < b ? a : b)
    }
  }
  for (const group of grouped(claims, marks)) join(group)
  for (const group of grouped(claims, fingerprints)) {
    const named = new Map(group.map((claim) => [claim.speaker === null ? null : voiceOf(claim), claim]))
    named.delete(null)
    if (named.size <= 1) join(group)
    else for (const voices of grouped(group, (claim) => [voiceOf(claim) ?? ''])) join(voices)
  }
  return new Map(ids.map((id) => [id, root(id)]))
}

/** The claims that have a mark in common, for each mark that more than one has. */
function grouped(claims: readonly Claim[], marksOf: (claim: Claim) => readonly string[]): Claim[][] {
  const groups = new Map<string, Claim[]>()
  for (const claim of claims) {
    for (const mark of marksOf(claim)) {
      const group = groups.get(mark)
      if (group === undefined) groups.set(mark, [claim])
      else group.push(claim)
    }
  }
  return [...groups.values()].filter((group) => group.length > 1)
}

/** What two claims of one origin have in common: any of these being equal is enough. */
function marks(claim: Claim): string[] {
  const voice = voiceOf(claim)
  const day = publishedDay(claim.article.published_at)?.gregorian
  const found = [JSON.stringify(['article', claim.article.id])]
  if (voice !== null && claim.speaker === null) found.push(JSON.stringify(['own voice', voice]))
  if (voice !== null && claim.speaker !== null && day !== undefined) found.push(JSON.stringify(['said', voice, day]))
  return found
}

/** The figure between the words on either side of it, where there are enough of them. */
function fingerprints({ quantity, evidence }: Claim): string[] {
  const figure = quantity.amount ?? `${quantity.low}..${quantity.high}`
  const [before, after] = [words(evidence.prefix), words(evidence.suffix)]
  return FINGERPRINTS.filter(([left, right]) => before.length >= left && after.length >= right).map(([left, right]) =>
    JSON.stringify([before.slice(-left), figure, after.slice(0, right)]),
  )
}

/** Whose word it is: the speaker by family name, else by role and organisation; else the source. Null where unknown. */
export function voiceOf({ speaker, article }: Claim): string | null {
  if (speaker === null) return article.source === null ? null : `source:${article.source}`
  if (speaker.name !== null) return `name:${familyName(speaker.name)}`
  return `role:${normalKey(speaker.role ?? '')}|${normalKey(speaker.organisation ?? '')}`
}

/** The family name in its key: «بهرام نیک پور» and «نیک‌پور» are one. */
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
