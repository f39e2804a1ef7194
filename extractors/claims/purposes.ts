import {
  AIMED_NOUNS,
  AIMS,
  EVENT_NOUNS,
  GRANTS,
  GRANTS_FOR,
  MADE_NOUN_ENDINGS,
  RATES_OF_AIM,
} from '../../data/status-cues.ts'
import type { Token, TokenSpan } from '../../models/document.ts'
import { phraseSet } from '../document/phrases.ts'
import type { Mention } from '../quantities/mention.ts'
import type { Clause } from './clause.ts'

const events = phraseSet([...EVENT_NOUNS, ...AIMED_NOUNS].flatMap((noun) => [noun, `${noun}ی`]))
const aims = phraseSet(AIMS)
const grantsFor = phraseSet(GRANTS_FOR)
const grants = phraseSet(GRANTS)
const rates = phraseSet(RATES_OF_AIM)

/** How far before its number an aim may be named, in tokens. */
const AIM_REACH = 25

/** How far before its verb the noun of a grant stands, in tokens. */
const GRANT_REACH = 3

/**
 * Where a clause says that a number is only what something else is for: «با هدف ذخیره‌سازی ۲۰ میلیون متر مکعب … افتتاح شد»,
 * «اعتبار برای آب‌رسانی به ۷۰ شهر اختصاص یافت» tell no water yet.
 */
export function purposeOf(mention: Mention, clause: Clause): TokenSpan | null {
  const { section, start } = clause
  const { tokens } = section
  const noun = verbalNounBefore(tokens, mention.start, start)
  if (noun === null) return null
  const from = Math.max(start, mention.start - AIM_REACH)
  const [aim] = aims.within(tokens, from, noun)
  if (aim !== undefined && (aim.end === noun || joins(tokens[noun - 1]) || rated(tokens, mention))) {
    return { section, start: aim.start, end: aim.end }
  }
  const grant = grantsFor.before(tokens, noun)
  if (grant === null || !isGranted(clause)) return null
  return { section, start: grant.start, end: grant.end }
}

const joins = (token: Token | undefined) => token?.key === 'و' || token?.key === '،'

/** «به میزان ۲۰ میلیون متر مکعب» */
const rated = (tokens: readonly Token[], { start }: Mention) => rates.before(tokens, start) !== null

/** The verbal noun whose object a number is: «احداث ۲۰ کیلومتر», «آب‌رسانی به ۷۰ شهر», «ذخیره‌سازی گاز به میزان ۲۰ …». */
function verbalNounBefore(tokens: readonly Token[], at: number, from: number): number | null {
  const rate = rates.before(tokens, at)
  if (rate !== null) {
    for (let i = rate.start - 1; i > Math.max(from, rate.start - 4); i--) if (isVerbalNoun(tokens, i)) return i
    return null
  }
  const preposition = tokens[at - 1]?.key
  const before = preposition === 'به' || preposition === 'از' ? at - 2 : at - 1
  return before > from && isVerbalNoun(tokens, before) ? before : null
}

function isVerbalNoun(tokens: readonly Token[], at: number): boolean {
  const key = tokens[at]?.key ?? ''
  return events.has(tokens[at]) || MADE_NOUN_ENDINGS.some((ending) => key.endsWith(ending))
}

/** Whether the verb of a clause gives or sets aside money. */
function isGranted({ section, verb, end }: Clause): boolean {
  return verb !== null && grants.within(section.tokens, Math.max(0, verb.at - GRANT_REACH), end).length > 0
}
