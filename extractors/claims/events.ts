import {
  BUILDING_NOUNS,
  EVENT_NOUNS,
  EVENTS_APART,
  OCCASIONS_TO_COME,
  UNFINISHED_EVENTS,
} from '../../data/status-cues.ts'
import type { Status } from '../../models/claim.ts'
import type { Document, Token, TokenSpan } from '../../models/document.ts'
import { type PhraseMatch, phraseSet, phraseTable } from '../document/phrases.ts'
import { finiteVerb } from '../document/wordClass.ts'
import type { Mention } from '../quantities/mention.ts'
import type { Clause } from './clause.ts'
import { isCopula } from './predicates.ts'

/** When the events that an article names come about, by what its own verbs say of them: «افتتاح» is planned where it «افتتاح می‌شود». */
export type Events = ReadonlyMap<string, Status>

/** Each verbal noun by its first spelling, so that «اجرای» and «اجرا» are one event. */
const events = phraseTable<string>(EVENT_NOUNS.map((noun) => [[noun, `${noun}ی`], noun]))
const apart = phraseSet(EVENTS_APART)
const occasions = phraseSet(OCCASIONS_TO_COME)
const building = phraseSet(BUILDING_NOUNS)
const unfinished: ReadonlySet<string> = new Set(UNFINISHED_EVENTS)

/** The time of each event of a document, where all verbs that tell of it agree. */
export function eventsOf(document: Document): Events {
  const told = new Map<string, Status | null>()
  for (const { tokens } of document.sections) {
    for (const { meaning, end } of events.within(tokens, 0, tokens.length)) {
      const status = toldBy(tokens, end)
      if (status === null) continue
      const known = told.get(meaning)
      told.set(meaning, known === undefined || known === status ? status : null)
    }
  }
  return new Map([...told].filter((row): row is [string, Status] => row[1] !== null))
}

/** What the light verb right behind a verbal noun tells: «افتتاح می‌شود», «افتتاح شد». */
function toldBy(tokens: readonly Token[], at: number): Status | null {
  const verb = tokens[at]?.key === 'می' ? at + 1 : at
  const form = finiteVerb(tokens, verb)
  // «قابل پرداخت است» tells no time of its own.
  if (form === null || form.negative || (form.time === 'present' && isCopula(form))) return null
  return form.time === 'past' || form.time === 'perfect' || form.time === 'progressive_past' ? 'achieved' : 'planned'
}

/** What names an event before a quantity, and when that comes about; null where the words around do not tell. */
export interface EventReading {
  readonly status: Status
  readonly cue: TokenSpan
}

/** «از افتتاح ۳۴ پروژه خبر داد»: the time of the event whose noun stands before the number in its clause. */
export function eventBefore(mention: Mention, clause: Clause, told: Events): EventReading | null {
  const { section } = clause
  const event = nounBefore(mention, clause)
  if (event === null) return null
  const status = told.get(event.meaning) ?? (unfinished.has(event.meaning) ? 'in_progress' : null)
  return status === null ? null : { status, cue: { section, start: event.start, end: event.end } }
}

/**
 * «بهره‌برداری از ۵ طرح همزمان با دهه فجر»: an event told without a verb for an occasion that is still to come, or whose
 * year nothing tells. `over` is whether the occasion had passed when the article appeared.
 */
export function occasionOf(mention: Mention, clause: Clause, over: boolean): EventReading | null {
  const { section, end } = clause
  if (over || nounBefore(mention, clause) === null) return null
  const [occasion] = occasions.within(section.tokens, clause.start, end)
  return occasion === undefined
    ? null
    : { status: 'planned', cue: { section, start: occasion.start, end: occasion.end } }
}

/** Whether the last event named before a number is its building (`true`), or, of what is begun, any other («بهره‌برداری»). */
export function isBuiltBefore(mention: Mention, { section, start }: Clause, wanted: boolean): boolean {
  const { tokens } = section
  const [built] = building.within(tokens, start, mention.start).slice(-1)
  return wanted ? built !== undefined : built === undefined && events.within(tokens, start, mention.start).length > 0
}

/** The noun of an event before a number; none where it is pointed to as there, or goes on («در دست ساخت»). */
function nounBefore(mention: Mention, { section, start }: Clause): PhraseMatch<string> | null {
  const event = events.within(section.tokens, start, mention.start).at(-1)
  return event === undefined || apart.before(section.tokens, event.start) !== null ? null : event
}
