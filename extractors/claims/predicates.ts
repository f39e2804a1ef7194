import { COPULAS } from '../../data/status-cues.ts'
import type { VerbForm } from '../document/verbs.ts'
import type { Clause } from './clause.ts'
import { speechVerbs } from './speakers/verbs.ts'

const copulas: ReadonlySet<string> = new Set(COPULAS)

/** How far before the verb the noun of a verb of saying begins («خبر داد»), in tokens. */
const SAYING_REACH = 2

/** Whether a verb tells only that something is, has or remains. */
export function isCopula({ stem }: VerbForm): boolean {
  return copulas.has(stem)
}

/** Whether the verb of a clause only says that someone spoke of it: «از اجرای ۲۰ طرح خبر داد» tells not when it is done. */
export function isReported({ section, start, end, verb }: Clause): boolean {
  if (verb === null) return false
  const said = speechVerbs(section.tokens, Math.max(start, verb.at - SAYING_REACH), end)
  return said.some((one) => one.start <= verb.at && one.end > verb.at)
}
