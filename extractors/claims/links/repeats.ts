import type { Claim } from '../../../models/claim.ts'
import { plainWords } from '../../facts/plainWords.ts'
import { keyOf } from '../echoes.ts'
import { type Link, sharesSubject, type Told } from './told.ts'

/**
 * What a headline or lead says and the body says again, linked to where the body says it first: the same quantity in the same
 * status, of the same thing. Two small counts of different things are two statements.
 */
export function repeatLinks(all: readonly Told[]): Link[] {
  const said = new Map<string, Told[]>()
  for (const told of all) {
    if (told.claim.evidence.section !== 'body') continue
    const key = repeatKey(told.claim)
    const list = said.get(key)
    if (list === undefined) said.set(key, [told])
    else if (list.length < MOST) list.push(told)
  }
  return all.flatMap((told) => {
    if (told.claim.evidence.section === 'body') return []
    const again = said.get(repeatKey(told.claim))?.find(({ claim }) => isOfTheSame(told.claim, claim))
    return again === undefined ? [] : [{ from: told, rel: 'same_statement', to: again }]
  })
}

/** The unit of what is counted by no noun of the table. */
const UNNAMED = 'item'

/** So many places of the body are looked at for one quantity of the headline. */
const MOST = 8

function repeatKey(claim: Claim): string {
  return `${claim.status} ${keyOf(claim)}`
}

function isOfTheSame(one: Claim, other: Claim): boolean {
  if (one.quantity.unit !== UNNAMED) return sharesSubject(one, other)
  return plainWords(one.subject?.head ?? '').join(' ') === plainWords(other.subject?.head ?? '').join(' ')
}
