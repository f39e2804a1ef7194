import type { Speaker } from '../../models/claim.ts'
import type { Document, TokenSpan } from '../../models/document.ts'
import { rawText } from '../document/spans.ts'
import { heardVoices } from './speakers/heard.ts'
import type { Person, Words } from './speakers/people.ts'
import { withUntoldLead } from './speakers/untoldLead.ts'
import { toldVoices, type Voice } from './speakers/voices.ts'

/**
 * Who says the words at a place of the document: the person as far as the whole article tells (a lead that quotes only
 * «استاندار قم» has the name that the body gives), the organisation where no person speaks, null where the agency speaks for itself.
 */
export function speakers(document: Document): (span: TokenSpan) => Speaker | null {
  const voices = withUntoldLead(heardVoices(toldVoices(document)))
  const bySection = new Map(
    document.sections.map((section) => [section, voices.filter((voice) => voice.section === section)]),
  )
  return ({ section, start }) => {
    const person = voiceAt(bySection.get(section) ?? [], start)?.person ?? null
    return person === null ? null : speakerOf(person)
  }
}

/** The voice that a token is in; line ends are in none. */
function voiceAt(voices: readonly Voice[], token: number): Voice | null {
  let low = 0
  let high = voices.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((voices[middle]?.end ?? 0) <= token) low = middle + 1
    else high = middle
  }
  const voice = voices[low]
  return voice !== undefined && voice.start <= token ? voice : null
}

function speakerOf({ name, role, organisation }: Person): Speaker {
  return { name: published(name), role: published(role), organisation: published(organisation) }
}

/** The words as published, on one line. */
function published(words: Words | null): string | null {
  return words === null ? null : rawText(words).replace(/\s+/g, ' ')
}
