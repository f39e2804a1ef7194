import type { Person } from './people.ts'
import { isContinuation, isFirstPerson, type Voice } from './voices.ts'

const SINGLE_SENTENCES = 4

/**
 * Whose words each voice is, once those that do not tell it themselves have been listened to among their neighbours:
 * a quotation goes on to the end of its line; a line between two of one speaker is theirs; a heading is told by who speaks
 * under it; what follows the last quotation is the agency's, unless it goes on in the first person. An article relayed from
 * elsewhere is, where nobody is quoted, in the words of where it comes from.
 */
export function heardVoices(told: readonly Voice[]): Voice[] {
  const heard: Voice[] = []
  let source: Person | null = null
  for (const [i, voice] of told.entries()) {
    if (voice.relayed) source = voice.person
    heard.push(voice.told ? voice : { ...voice, person: untold(told, heard, i, source) })
  }
  return withHeadings(heard)
}

function untold(told: readonly Voice[], heard: readonly Voice[], at: number, source: Person | null): Person | null {
  const voice = told[at]
  if (voice === undefined || voice.aside) return source
  const before = heard.at(-1)
  if (voice.unsourced) return nextSource(told, at)
  if (before?.section !== voice.section || before.person === null) return source
  if (before.line === voice.line) return isClosing(told, at) ? source : before.person
  if (source !== null && before.person !== source) return isFirstPerson(voice) ? before.person : source
  if (nextTold(told, at)?.person === before.person) return before.person
  return isFirstPerson(voice) || isContinuation(voice) ? before.person : source
}

/** The organisation whose figures come next: «آخرین آمار نشان از رشد … دارد» above «آمار بانک …». */
function nextSource(told: readonly Voice[], at: number): Person | null {
  const next = told.slice(at + 1).find((voice) => voice.told)
  const near = next !== undefined && next.line - (told[at]?.line ?? 0) <= 1
  return near && next.person?.kind === 'organisation' ? next.person : null
}

function nextTold(told: readonly Voice[], at: number): Voice | null {
  for (const voice of told.slice(at + 1)) {
    if (voice.section !== told[at]?.section || voice.aside) return null
    if (voice.told) return voice
  }
  return null
}

/**
 * In a text run together in one line, where every quotation was one sentence long, the sentences behind the last one are
 * the agency's: «… صورت پذیرد. استان … ۲۲ شهرستان دارد. از این …».
 */
function isClosing(told: readonly Voice[], at: number): boolean {
  const voice = told[at]
  if (voice === undefined || isFirstPerson(voice)) return false
  const line = told.filter((one) => one.section === voice.section && one.line === voice.line)
  const lastTold = line.findLastIndex((one) => one.told)
  const quoted = line.slice(0, lastTold + 1)
  return quoted.length >= SINGLE_SENTENCES && quoted.every((one) => one.told) && line.indexOf(voice) > lastTold
}

/** A heading says in short what the lines under it say. */
function withHeadings(heard: readonly Voice[]): Voice[] {
  const result = [...heard]
  for (let i = result.length - 1; i >= 0; i--) {
    const voice = result[i]
    const under = result[i + 1]
    if (voice?.heading === true && !voice.told && under?.section === voice.section)
      result[i] = { ...voice, person: under.person }
  }
  return result
}
