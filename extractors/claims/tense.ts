import {
  ANNOUNCED,
  ANNOUNCING_STEMS,
  DEADLINES,
  FLOWS,
  GIVEN,
  HABITS,
  THIS_YEAR,
  UNDONE,
} from '../../data/status-cues.ts'
import type { ClaimKind, Status } from '../../models/claim.ts'
import type { TokenSpan } from '../../models/document.ts'
import { type PhraseSet, phraseSet } from '../document/phrases.ts'
import { isAhead } from '../document/verbs.ts'
import { verbAt } from '../document/wordClass.ts'
import type { Clause } from './clause.ts'
import { isCopula } from './predicates.ts'

/** A status, and the tokens that told it; null where nothing did and it is the default. */
export interface StatusReading {
  readonly status: Status
  readonly cue: TokenSpan | null
}

const announcing: ReadonlySet<string> = new Set(ANNOUNCING_STEMS)
const announced = phraseSet(ANNOUNCED)
const deadlines = phraseSet(DEADLINES)
const undone = phraseSet(UNDONE)
const flows = phraseSet(FLOWS)
const given = phraseSet(GIVEN)
const thisYear = phraseSet(THIS_YEAR)
const habits = phraseSet(HABITS)

/** «تحویل می‌دهد»: the past stem of the light verb that few of the nouns go with. */
const GIVING = 'داد'

/** «صادر می‌کند»: the past stem of the light verb of whoever acts. */
const DOING = 'کرد'

/** How far before the verb a word is still part of what the verb says, in tokens. */
export const VERB_REACH = 4

/** What the tense of a clause's verb tells; null where it tells nothing of the time, as «می‌خرند» does. */
export function tenseOf(clause: Clause, kind: ClaimKind): StatusReading | null {
  const { verb, section } = clause
  if (verb === null) return null
  const cue = { section, start: verb.at, end: clause.end }
  switch (verb.form.time) {
    case 'future':
    case 'must':
    case 'subjunctive':
      return { status: 'planned', cue }
    case 'present':
      if (isCopula(verb.form)) return { status: 'achieved', cue }
      if (deadlines.within(section.tokens, clause.start, verb.at).length > 0) {
        return { status: 'planned', cue }
      }
      // «۷۰ درصد آب از سدها تامین می‌شود»: a share of what flows is no event.
      if (kind === 'percentage' && names(flows, clause)) return { status: 'achieved', cue }
      return announces(clause) ? { status: 'planned', cue: { ...cue, start: announcement(clause, verb.at) } } : null
    case 'past':
    case 'perfect':
    case 'progressive_past':
      // «۲۰ پروژه افتتاح نشد»: what was not done is still only meant.
      return {
        status: verb.form.negative && (names(announced, clause) || names(undone, clause)) ? 'planned' : 'achieved',
        cue,
      }
  }
}

/** Where the words that announce begin: the noun before the verb, or the participle that it closes («ساخته می‌شود»). */
function announcement({ section }: Clause, verb: number): number {
  return verbAt(section.tokens, verb)?.time === 'perfect' ? verb : verb - 1
}

/** Whether the verb of a clause tells what is still to come. */
export function isToCome(clause: Clause): boolean {
  const time = clause.verb?.form.time
  return time !== undefined && (isAhead(time) || (time === 'present' && announces(clause)))
}

/** «افتتاح می‌شود» announces; «محسوب می‌شود» tells what is. */
function announces(clause: Clause): boolean {
  const { section, start, verb } = clause
  if (verb === null || !announcing.has(verb.form.stem)) return false
  if (habits.within(section.tokens, start, verb.at).length > 0) return false
  // «ایران تنها ۴۰۰ قلم کالا صادر می‌کند»: whoever makes something flow does so all the time.
  if (verb.form.stem === DOING && names(flows, clause) && thisYear.within(section.tokens, start, verb.at).length === 0)
    return false
  return names(verb.form.stem === GIVING ? given : announced, clause)
}

/** Whether the verb of a clause has one of the nouns of a table by it. */
function names(nouns: PhraseSet, { section, end, verb }: Clause): boolean {
  return verb !== null && nouns.within(section.tokens, Math.max(0, verb.at - VERB_REACH), end).length > 0
}
