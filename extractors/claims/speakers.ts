import type { Speaker } from '../../models/claim.ts'
import type { Document, TokenSpan } from '../../models/document.ts'
import { rawText } from '../document/spans.ts'
import { heardVoices } from './speakers/heard.ts'
import type { Person, Words } from './speakers/people.ts'
import { withUntoldLead } from './speakers/untoldLead.ts'
import { toldVoices } from './speakers/voices.ts'

/**
 * Who says the words at a place of the document: the person as far as the whole article tells (a lead that quotes only
 * «استاندار قم» has the name that the body gives), the organisation where no person speaks, null where the agency speaks for itself.
 */
export function speakers(document: Document): (span: TokenSpan) => Speaker | null {
  const voices = withUntoldLead(heardVoices(toldVoices(document)))
  return ({ section, start }) => {
    const voice = voices.find((one) => one.section === section && one.start <= start && start < one.end)
    return voice?.person == null ? null : speakerOf(voice.person)
  }
}

function speakerOf({ name, role, organisation }: Person): Speaker {
  return { name: published(name), role: published(role), organisation: published(organisation) }
}

/** The words as published, on one line. */
function published(words: Words | null): string | null {
  return words === null ? null : rawText(words).replace(/\s+/g, ' ')
}
