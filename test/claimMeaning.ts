import Big from 'big.js'
import { type Claim, ClaimKind, Status } from '../models/claim.ts'
import { Bound, Change } from '../models/quantity.ts'

/** A claim by the fields that a case names, and no others. */
export type ClaimMeaning = Readonly<Record<string, string>>

/** What a case file names of a claim: a word of a closed list, or a name and the word behind it. */
const LISTS = { kind: ClaimKind.options, status: Status.options, bound: Bound.options, change: Change.options } as const
const NAMED = ['in', 'per', 'measure', 'epoch'] as const
const LINKS = ['same_statement', 'target_of', 'part_of', 'change_of'] as const
/** What ends a meaning, so that the Persian stands at the end of its line; `nothing` for null. */
const TAILS = ['about', 'head', 'from', 'section'] as const

/**
 * What a meaning of a case file demands: the amount (`940e9`, `12..14`), then any of: a kind, a status, a bound, a change;
 * `in` a unit, `per` a thing, `measure` an id, `epoch` the law of its rial, a link by the amount that it leads to; last one of
 * `about` the subject, its `head`, `from` the cue of the status. `nothing` stands for null, `level` for no change.
 */
export function demanded(meaning: string): ClaimMeaning {
  const [amount = '', ...words] = meaning.split(' ')
  const fields: Record<string, string> = {
    amount: amount
      .split('..')
      .map((end) => Big(end).toFixed())
      .join('..'),
  }
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? ''
    const list = Object.entries(LISTS).find(([, options]) => (options as readonly string[]).includes(word))
    if (list !== undefined) fields[list[0]] = word
    else if (word === 'level') fields.change = 'nothing'
    else if ((TAILS as readonly string[]).includes(word)) {
      fields[word] = words.slice(i + 1).join(' ')
      break
    } else if ((NAMED as readonly string[]).includes(word)) fields[word] = words[++i] ?? ''
    else if ((LINKS as readonly string[]).includes(word)) fields[word] = spelledOut(words[++i] ?? '')
    else throw new Error(`Expected a field of a claim, but found ${word} in ${meaning}`)
  }
  return fields
}

/** The same fields of a claim, as a case file would write them. `claims` are those that it may be linked to. */
export function told(claim: Claim, claims: readonly Claim[], fields: ClaimMeaning): ClaimMeaning {
  const { quantity, subject, links } = claim
  const linked = (rel: string) =>
    links
      .filter((link) => link.rel === rel)
      .map((link) => amountOf(claims.find(({ id }) => id === link.claim)))
      .join('+')
  const all: ClaimMeaning = {
    amount: amountOf(claim),
    kind: claim.kind,
    status: claim.status,
    bound: quantity.bound,
    change: quantity.change ?? 'nothing',
    in: (quantity.unit ?? 'nothing').replaceAll(' ', '-'),
    per: (quantity.per ?? 'nothing').replaceAll(' ', '-'),
    measure: claim.measure,
    epoch: quantity.epoch ?? 'nothing',
    ...Object.fromEntries(LINKS.map((rel) => [rel, linked(rel) || 'nothing'])),
    about: subject?.text ?? 'nothing',
    head: subject?.head ?? 'nothing',
    from: claim.status_cue?.text ?? 'nothing',
    section: claim.evidence.section,
  }
  return Object.fromEntries(Object.keys(fields).map((field) => [field, all[field] ?? '']))
}

/** `940e9` is how a case file writes a number of many zeros, `12..14` a range. */
function spelledOut(amount: string): string {
  if (amount === 'nothing') return amount
  const ends = amount.split('..').map((end) => Big(end).toFixed())
  return ends.join('..')
}

function amountOf(claim: Claim | undefined): string {
  if (claim === undefined) return 'no claim'
  const { amount, low, high } = claim.quantity
  return amount ?? `${Big(low ?? 0).toFixed()}..${Big(high ?? 0).toFixed()}`
}
