import type { DocumentSection } from '../../../models/document.ts'
import type { Person } from './people.ts'
import type { Voice } from './voices.ts'

/**
 * What a title, a lead or the first line states before anyone has been quoted belongs to the person who is quoted for the
 * same figures below: «۳۵۰ طرح در قم اجرا می‌شود» above «رضا … گفت: ۳۵۰ طرح …».
 */
export function withUntoldLead(voices: readonly Voice[]): Voice[] {
  const quoted = quotedFigures(voices)
  const spoken = new Set<DocumentSection>()
  return voices.map((voice) => {
    if (voice.told) spoken.add(voice.section)
    const lead = voice.section.name !== 'body' || voice.line === 0
    if (voice.person !== null || !lead || spoken.has(voice.section)) return voice
    const figure = figuresOf(voice).find((one) => quoted.has(one))
    return figure === undefined ? voice : { ...voice, person: quoted.get(figure) ?? null }
  })
}

/** Who is quoted first for each figure. */
function quotedFigures(voices: readonly Voice[]): Map<string, Person> {
  const quoted = new Map<string, Person>()
  for (const voice of voices) {
    if (voice.person?.kind !== 'person') continue
    for (const figure of figuresOf(voice)) if (!quoted.has(figure)) quoted.set(figure, voice.person)
  }
  return quoted
}

/** Each number of some words, with the word behind it: «350 پروژه». */
function figuresOf({ section, start, end }: Voice): string[] {
  const figures: string[] = []
  for (let i = start; i + 1 < end; i++) {
    const token = section.tokens[i]
    const next = section.tokens[i + 1]
    if (token?.kind === 'number' && next?.kind === 'word') figures.push(`${token.key} ${next.key}`)
  }
  return figures
}
