import type { SectionName } from '../../../models/article.ts'
import type { DocumentSection } from '../../../models/document.ts'
import type { Person } from './people.ts'
import type { Voice } from './voices.ts'

const SECTIONS: readonly SectionName[] = ['title', 'lead', 'body']
/** How many lines above who takes them up may be theirs. */
const NEAR = 2

/**
 * What a title, a lead or the first line states before anyone has been quoted belongs to the person who is quoted for the
 * same figures below: «۳۵۰ طرح در قم اجرا می‌شود» above «رضا … گفت: ۳۵۰ طرح …», or who takes it up: «رضا … با اعلام این خبر گفت: …».
 */
export function withUntoldLead(voices: readonly Voice[]): Voice[] {
  const quoted = quotedFigures(voices)
  const first = new Map(SECTIONS.map((name) => [name, firstTold(voices, name)]))
  const source = relayedSource(voices)
  const spoken = new Set<DocumentSection>()
  return voices.map((voice) => {
    if (voice.told && !voice.passing) spoken.add(voice.section)
    const lead = voice.section.name !== 'body' || voice.line === 0
    if (voice.person !== null || spoken.has(voice.section)) return voice
    const next = first.get(voice.section.name)
    if (next?.takesUp === true && next.line - voice.line <= NEAR) return { ...voice, person: next.person }
    const figure = lead ? figuresOf(voice).find((one) => quoted.has(one)) : undefined
    if (figure !== undefined) return { ...voice, person: quoted.get(figure) ?? null }
    const relayed = source !== null && (voice.section !== source.section || source.line - voice.line <= NEAR)
    return relayed ? { ...voice, person: source.person } : voice
  })
}

/** The first voice of a kind of section that tells who speaks. */
function firstTold(voices: readonly Voice[], name: SectionName): Voice | null {
  return voices.find((voice) => voice.told && !voice.passing && voice.section.name === name) ?? null
}

/** «بانک … ۲۲ هزار وام داد.» above «به گزارش … به نقل از بانک …»: the dateline, where nobody is quoted above it. */
function relayedSource(voices: readonly Voice[]): Voice | null {
  const first = voices.find((voice) => voice.told && !voice.passing)
  return first?.relayed === true ? first : null
}

/** Who is quoted first for each figure: a person, or, where none is, the organisation whose figures the article relays. */
function quotedFigures(voices: readonly Voice[]): Map<string, Person> {
  const quoted = new Map<string, Person>()
  for (const kind of ['person', 'organisation'] as const) {
    for (const voice of voices) {
      if (
        voice.passing ||
        voice.person?.kind !== kind ||
        voice.person.group ||
        (kind === 'organisation' && !voice.relayed)
      )
        continue
      for (const figure of figuresOf(voice)) if (!quoted.has(figure)) quoted.set(figure, voice.person)
    }
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
