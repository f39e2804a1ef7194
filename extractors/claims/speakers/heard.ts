import { THIS_REPORT } from '../../../data/speech.ts'
import { phraseEnd, phraseSet } from '../../document/phrases.ts'
import { isDateline } from './clauseStarts.ts'
import type { Person } from './people.ts'
import { isContinuation, isFirstPerson, isQuotedFrom, type Voice } from './voices.ts'

const thisReport = phraseSet(THIS_REPORT)
const SINGLE_SENTENCES = 4
/** How many sentences without a verb of saying may stand between two quotations of one speaker. */
const FARTHEST = 40

/**
 * Whose words each voice is, once those that do not tell it themselves have been listened to among their neighbours:
 * a quotation goes on to the end of its line; a line between two of one speaker is theirs; a heading is told by who speaks
 * under it; what follows the last quotation is the agency's, unless it goes on in the first person. An article relayed from
 * elsewhere is, where nobody is quoted, in the words of where it comes from, until the agency reports again («به گزارش …»);
 * an interview, in those of who is asked.
 */
export function heardVoices(voices: readonly Voice[]): Voice[] {
  const told = withSoleSource(voices)
  const heard: Voice[] = []
  const closing = closingVoices(told)
  const headlines = isListOfHeadlines(told)
  let source: Person | null = null
  /** Whether all of the article is from there, people who speak in it included: «به نقل از روزنامه …». */
  let whole = false
  let asked = false
  let interviewed: Person | null = null
  for (const [i, voice] of told.entries()) {
    if (voice.passing) {
      heard.push(voice)
      continue
    }
    if (voice.relayed) source = voice.person
    else if (voice.aside && isDateline(voice.section.tokens, voice.start)) source = null
    else if (voice.told && voice.person?.kind === 'person' && !whole) source = null
    if (voice.relayed) whole = isQuotedFrom(voice)
    if (voice.interviewed !== null) interviewed = voice.interviewed
    else if (voice.told && voice.person?.kind === 'person') interviewed = voice.person
    asked ||= voice.question
    if (asked && !voice.told && !voice.aside) {
      heard.push({ ...voice, person: interviewed })
      continue
    }
    heard.push(
      voice.told
        ? voice
        : {
            ...voice,
            person: untold(
              told,
              heard.findLast((one) => !one.passing),
              i,
              closing.has(voice),
              source,
              headlines,
            ),
          },
    )
  }
  return withHeadings(heard, headlines)
}

/** How many people a list of headlines quotes at least; a list of what one man said quotes nobody else. */
const HEADLINE_PEOPLE = 3

function isListOfHeadlines(told: readonly Voice[]): boolean {
  const people = told.filter((voice) => voice.item && voice.told).map(({ person }) => person)
  return new Set(people).size >= HEADLINE_PEOPLE
}

/** How many lines above the only source of a report may be without it. */
const OPENING_LINES = 2

/** A report whose only source is an organisation's figures, and that goes on with «این گزارش», is relayed from there, though no dateline says so. */
function withSoleSource(voices: readonly Voice[]): readonly Voice[] {
  const told = voices.filter((voice) => voice.told && !voice.passing)
  const [first] = told
  if (first === undefined || !first.figures || first.relayed || first.line > OPENING_LINES) return voices
  if (first.section.name !== 'body' || told.some(({ person }) => person !== first.person)) return voices
  if (!voices.some(isOfThisReport)) return voices
  return voices.map((voice) => (voice === first ? { ...voice, relayed: true } : voice))
}

/** «بر اساس این گزارش …»: what is told goes on with the report that was named. */
function isOfThisReport({ section, start, end }: Voice): boolean {
  return phraseEnd(thisReport, section.tokens, start, end) !== null
}

function untold(
  told: readonly Voice[],
  before: Voice | undefined,
  at: number,
  closing: boolean,
  source: Person | null,
  headlines: boolean,
): Person | null {
  const voice = told[at]
  if (voice === undefined || voice.aside) return source
  // «- وزیر نیرو: …», «- نان گران می‌شود»: each headline of a list has its own.
  if (voice.item && headlines && before?.item === true && before.line !== voice.line) return source
  if (voice.unsourced) return nextSource(told, at) ?? aroundOf(told, before, at)
  if (before?.section !== voice.section || before.person === null) return source
  // «کارشناسان انتقاد می‌کنند که …. کشورها تنها ۲ درصد …»: what a group without names says ends with its sentence.
  const goes = !before.person.group || isFirstPerson(voice) || isContinuation(voice)
  if (before.line === voice.line) return closing || !goes ? source : before.person
  if (source !== null && before.person !== source) return isFirstPerson(voice) ? before.person : source
  if (nextTold(told, at)?.person === before.person) return before.person
  return isFirstPerson(voice) || isContinuation(voice) ? before.person : source
}

/** The organisation whose figures come next: «آخرین آمار نشان از رشد … دارد» above «آمار بانک …». */
function nextSource(told: readonly Voice[], at: number): Person | null {
  for (let i = at + 1; i < told.length; i++) {
    const voice = told[i]
    if (voice === undefined || voice.line - (told[at]?.line ?? 0) > 1) return null
    if (voice.told) return voice.person?.kind === 'organisation' ? voice.person : null
  }
  return null
}

/** Whoever speaks before and behind: «آمارها نشان می‌دهد …» between two quotations of one man. */
function aroundOf(told: readonly Voice[], before: Voice | undefined, at: number): Person | null {
  if (before?.section !== told[at]?.section || before?.person?.kind !== 'person') return null
  return before.line === told[at]?.line || nextTold(told, at)?.person === before.person ? before.person : null
}

function nextTold(told: readonly Voice[], at: number): Voice | null {
  for (let i = at + 1; i < Math.min(told.length, at + FARTHEST); i++) {
    const voice = told[i]
    if (voice === undefined || voice.section !== told[at]?.section || voice.aside) return null
    if (voice.told && !voice.passing) return voice
  }
  return null
}

/**
 * In a text run together in one line, where every quotation was one sentence long, the sentences behind the last one are
 * the agency's: «… صورت پذیرد. استان … ۲۲ شهرستان دارد. از این …»; unless they go on («همچنین») or tell of «ما».
 */
function closingVoices(told: readonly Voice[]): ReadonlySet<Voice> {
  const closing = new Set<Voice>()
  for (let start = 0, end = 0; start < told.length; start = end) {
    while (end < told.length && told[end]?.line === told[start]?.line && told[end]?.section === told[start]?.section)
      end++
    const line = told.slice(start, end)
    const quoted = line.findLastIndex((voice) => voice.told) + 1
    const single = quoted >= SINGLE_SENTENCES && line.slice(0, quoted).every((voice) => voice.told)
    const rest = line.slice(quoted)
    const opens = rest[0] !== undefined && isContinuation(rest[0])
    if (single && !opens && !rest.some(isFirstPerson)) for (const voice of rest) closing.add(voice)
  }
  return closing
}

/** A heading says in short what the lines under it say, «*بهره‌برداری از چند طرح» too; a headline of a list does not. */
function withHeadings(heard: readonly Voice[], headlines: boolean): Voice[] {
  const result = [...heard]
  for (let i = result.length - 1; i >= 0; i--) {
    const voice = result[i]
    const under = result[i + 1]
    if (voice?.heading === true && !(voice.item && headlines) && !voice.told && under?.section === voice.section)
      result[i] = { ...voice, person: under.person }
  }
  return result
}
