import type { Person } from './people.ts'
import type { Voice } from './voices.ts'

/**
 * What a title or lead states before anyone has been quoted belongs to the person who is quoted for the same figures below:
 * «۳۵۰ طرح در قم اجرا می‌شود» above «رضا … گفت: ۳۵۰ طرح …».
 */
export function withUntoldLead(voices: readonly Voice[]): Voice[] {
  return voices.map((voice, i) => (isBeforeSpeech(voices, i) ? { ...voice, person: quotedFor(voices, i) } : voice))
}

function isBeforeSpeech(voices: readonly Voice[], at: number): boolean {
  const voice = voices[at]
  if (voice === undefined || voice.person !== null || voice.told || (voice.section.name === 'body' && voice.line > 0))
    return false
  return voices.every((other, i) => i >= at || other.section !== voice.section || !other.told)
}

function quotedFor(voices: readonly Voice[], at: number): Person | null {
  const voice = voices[at]
  const figures = voice === undefined ? [] : figuresOf(voice)
  if (figures.length === 0) return null
  for (const other of voices.slice(at + 1)) {
    if (other.person?.kind !== 'person') continue
    const said = new Set(figuresOf(other))
    if (figures.some((figure) => said.has(figure))) return other.person
  }
  return null
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
