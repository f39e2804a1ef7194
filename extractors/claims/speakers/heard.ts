import type { Person } from './people.ts'
import { isContinuation, isFirstPerson, type Voice } from './voices.ts'

/**
 * Whose words each voice is, once those that do not tell it themselves have been listened to among their neighbours:
 * a quotation goes on to the end of its line; a line between two of one speaker is theirs; a heading is told by who speaks
 * under it; what follows the last quotation is the agency's, unless it goes on in the first person.
 */
export function heardVoices(told: readonly Voice[]): Voice[] {
  const heard: Voice[] = []
  for (let i = 0; i < told.length; i++) {
    const voice = told[i]
    if (voice === undefined) continue
    heard.push(voice.told || voice.aside ? voice : { ...voice, person: untold(told, heard, i, voice) })
  }
  return withHeadings(heard)
}

function untold(told: readonly Voice[], heard: readonly Voice[], at: number, voice: Voice): Person | null {
  const before = heard.at(-1)
  if (before?.section !== voice.section || before.person === null) return null
  if (before.line === voice.line) return before.person
  const after = nextTold(told, at)
  if (after !== null && after.person === before.person) return before.person
  return isFirstPerson(voice) || isContinuation(voice) ? before.person : null
}

function nextTold(told: readonly Voice[], at: number): Voice | null {
  for (let i = at + 1; i < told.length; i++) {
    const voice = told[i]
    if (voice === undefined || voice.section !== told[at]?.section || voice.aside) return null
    if (voice.told) return voice
  }
  return null
}

/** A heading says in short what the lines under it say. */
function withHeadings(heard: readonly Voice[]): Voice[] {
  const result = [...heard]
  for (let i = result.length - 1; i >= 0; i--) {
    const voice = result[i]
    const under = result[i + 1]
    if (voice?.heading === true && !voice.told && under?.section === voice.section) result[i] = { ...voice, person: under.person }
  }
  return result
}
