import type { Claim } from '../../models/claim.ts'
import type { JoinerRepairer } from '../joiners/joinerRepairer.ts'

/** A claim whose subject is shown with the joiners that the text lost; a head that they made longer is the whole word. */
export function withRepairedSubject(claim: Claim, { repair }: JoinerRepairer): Claim {
  const { subject } = claim
  if (subject === null) return claim
  const text = repair(subject.text)
  const [first = ''] = text.split(' ')
  return { ...claim, subject: { text, head: subject.text.startsWith(subject.head) ? first : repair(subject.head) } }
}
