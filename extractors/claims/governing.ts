import { EVENT_NOUNS, GOVERNING_CUES, MEMBERSHIPS, REST_WORDS } from '../../data/status-cues.ts'
import type { TokenSpan } from '../../models/document.ts'
import { phraseSet } from '../document/phrases.ts'
import { isAhead } from '../document/verbs.ts'
import { finiteVerb } from '../document/wordClass.ts'
import type { Mention } from '../quantities/mention.ts'
import { type Clause, clauseAround } from './clause.ts'
import { isCopula, isReported } from './predicates.ts'

/** The clause whose verb tells of a quantity, and the relative clause inside it, whose words tell of something else. */
export interface Governed {
  readonly clause: Clause
  readonly aside: TokenSpan | null
}

const memberships = phraseSet(MEMBERSHIPS)
const governing = phraseSet(GOVERNING_CUES)
const rest = phraseSet(REST_WORDS)
const events = phraseSet(EVENT_NOUNS)
const relative = 'که'

/**
 * The clause that governs a quantity. The nearest verb behind a number is not always its own: a relative clause may stand
 * between («۳۵ پروژه که نیمه‌تمام مانده بود افتتاح شد»), the verb may only say that the number is one of those which another
 * verb tells of («… از جمله طرح‌هایی است که افتتاح می‌شود»), or leave its mood to the verb behind «و» («ساخته و سپرده خواهد شد»).
 */
export function governed(mention: Mention, clause: Clause): Governed {
  const listed = pastListedItems(mention, clause)
  const told = throughMembership(mention, listed)
  if (told !== null) return { clause: told, aside: null }
  const aside = pastRelative(mention, listed)
  return aside ?? { clause: withLaterMood(listed), aside: null }
}

/** How many items of a list without verbs are passed on the way to the verb that they share. */
const LONGEST_LIST = 8

/** «افتتاح ۹ طرح، انتقال آب لوله‌کشی شده و راه‌اندازی ۶ طرح …»: in a list of events a participle before the next one is an adjective. */
function pastListedItems(mention: Mention, clause: Clause): Clause {
  const { tokens } = clause.section
  let passed = clause
  for (let i = 0; i < LONGEST_LIST && isBareParticiple(passed); i++) {
    const item = events.at(tokens, passed.end + 1)
    const inList = events.within(tokens, clause.start, mention.start).length > 0
    if (tokens[passed.end]?.key !== 'و' || !inList || item === null || finiteVerb(tokens, item.end) !== null) break
    const next = clauseAround(clause.section, passed.end, passed.end)
    if (next.verb === null) break
    passed = { ...next, start: clause.start }
  }
  return passed
}

/** «۲۷ کیلومتر باقی مانده که فردا اجرا می‌شود» */
const REMAINING = 'ماند'

/** «۳۰ کیلومتر راه از مهم‌ترین طرح‌هایی است که فردا افتتاح می‌شود»: the relative clause tells of what it is one of. */
function throughMembership(mention: Mention, clause: Clause): Clause | null {
  const { section, verb } = clause
  if (verb === null || !isCopula(verb.form) || section.tokens[clause.end]?.key !== relative) return null
  const remains = verb.form.stem === REMAINING
  if (!remains && memberships.within(section.tokens, mention.span.end, verb.at).length === 0) return null
  const told = clauseAround(section, clause.end + 1, clause.end + 1)
  return told.verb === null ? null : { ...told, start: clause.start }
}

/** «۲۰ واحدی که تعطیل شده بود به تولید بازگشت»: the verb behind the one of the relative clause. */
function pastRelative(mention: Mention, clause: Clause): Governed | null {
  const { section, verb } = clause
  const { tokens } = section
  if (verb === null) return null
  let from = mention.span.end
  while (from < verb.at && tokens[from]?.key !== relative) from++
  if (from === verb.at) return null
  const { end } = withComplement(clause)
  const main = clauseAround(section, end, end)
  // «… است»: of a copula the relative clause says more than the verb itself.
  if (main.verb === null || isCopula(main.verb.form) || isReported(main)) return null
  // «… که پرداخت شد، قرار شد ۷ میلیارد … داده شود» governs what comes behind it.
  if (governing.before(tokens, main.end) !== null) return null
  for (let i = end; i < main.verb.at; i++) {
    const token = tokens[i]
    if (
      (token?.kind === 'number' && tokens[i - 1]?.key !== 'سال') ||
      token?.key === relative ||
      token?.key === 'اما' ||
      token?.key === 'ولی'
    )
      return null
  }
  return {
    clause: { section, start: clause.start, end: main.end, verb: main.verb },
    aside: { section, start: from, end },
  }
}

/** «… که قرار بود واگذار شود»: with the clause that its verb governs. */
function withComplement(clause: Clause): Clause {
  const { section, end } = clause
  return governing.before(section.tokens, end) === null ? clause : clauseAround(section, end, end)
}

/** «۵۰۰ میلیون دلار قطعی شده و در اختیار ما قرار گیرد»: a participle before «و» has the mood of the verb behind it. */
function withLaterMood(clause: Clause): Clause {
  const { section } = clause
  const { tokens } = section
  if (!isBareParticiple(clause) || tokens[clause.end]?.key !== 'و') return clause
  const later = clauseAround(section, clause.end, clause.end)
  if (later.verb === null || !isAhead(later.verb.form.time)) return clause
  // «۲۰ طرح افتتاح شده و بقیه افتتاح خواهد شد»: the others have a mood of their own.
  for (let i = clause.end; i < later.verb.at; i++)
    if (tokens[i]?.kind === 'number' || rest.has(tokens[i])) return clause
  return { section, start: clause.start, end: later.end, verb: later.verb }
}

/** «شده», «ساخته» without «است». */
export function isBareParticiple({ section, verb, end }: Clause): boolean {
  if (verb?.form.time !== 'perfect' || end !== verb.at + 1) return false
  return section.tokens[verb.at]?.key.endsWith('ه') === true
}
