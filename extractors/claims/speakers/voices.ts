import { AGENCY_ASIDES, CONTINUATIONS, FIRST_PERSON } from '../../../data/speech.ts'
import type { Document, DocumentSection, Sentence } from '../../../models/document.ts'
import { type Cast, castSurnameEnd, emptyCast, whoSpeaks } from './cast.ts'
import { isDateline } from './clauseStarts.ts'
import { isIn, joinedPhrases, phraseEnd } from './joinedPhrases.ts'
import type { Person } from './people.ts'
import { speeches } from './speeches.ts'

/** Whose words a run of tokens is; null in the agency's own voice. */
export interface Voice {
  readonly section: DocumentSection
  readonly start: number
  readonly end: number
  readonly person: Person | null
  /** Whether these words themselves tell it, by a verb of saying or «به گفته». */
  readonly told: boolean
  /** Which line of the section. */
  readonly line: number
  /** Whether the line is a heading: short, and without a point at its end. */
  readonly heading: boolean
  /** Figures show it, and nobody has been named yet whose figures they are. */
  readonly unsourced: boolean
  /** Told in the dateline: «به گزارش … به نقل از روزنامه …». What nobody else says is from there. */
  readonly relayed: boolean
  /** Whether the agency takes the word: «گفتنی است», «به گزارش …» with nobody quoted. */
  readonly aside: boolean
}

const asides = joinedPhrases(AGENCY_ASIDES)
const continuations = joinedPhrases(CONTINUATIONS)
const firstPerson = joinedPhrases(FIRST_PERSON)
const LONGEST_HEADING = 18

/** Whose words each sentence of a document is, by what the sentence itself says. */
export function toldVoices(document: Document): Voice[] {
  const cast = emptyCast()
  return document.sections.flatMap((section) =>
    section.sentences.flatMap((sentence, i) => sentenceVoices(cast, section, sentence, i)),
  )
}

function sentenceVoices(cast: Cast, section: DocumentSection, sentence: Sentence, index: number): Voice[] {
  const { tokens } = section
  const found = speeches({ tokens, ...sentence, surnameEnd: (at) => castSurnameEnd(cast, tokens, at) })
  const base = { section, line: lineOf(section, index), heading: isHeading(section, index) }
  const aside = phraseEnd(asides, tokens, sentence.start, sentence.end) !== null || isDateline(tokens, sentence.start)
  if (found.length === 0)
    return [{ ...base, ...sentence, person: null, told: false, aside, unsourced: false, relayed: false }]
  return found.map(({ from, kind, mention }, i) => {
    const person = mention === null ? spokeBefore(cast, kind) : whoSpeaks(cast, section, mention)
    return {
      ...base,
      start: from,
      end: found[i + 1]?.from ?? sentence.end,
      person,
      told: person !== null,
      aside: aside && person === null,
      unsourced: kind === 'evidence' && person === null,
      relayed: kind === 'attributed' && person?.kind === 'organisation' && isDateline(tokens, sentence.start),
    }
  })
}

/** A verb without a subject goes on with who spoke last; figures that show something, with whose figures they were. */
function spokeBefore(cast: Cast, kind: 'said' | 'attributed' | 'evidence'): Person | null {
  if (kind !== 'evidence') return cast.latest
  return cast.latest?.kind === 'organisation' ? cast.latest : null
}

const lines = new WeakMap<DocumentSection, readonly number[]>()

function lineOf(section: DocumentSection, sentence: number): number {
  let known = lines.get(section)
  if (known === undefined) {
    let line = 0
    known = section.sentences.map(({ start }, i) => {
      if (i > 0 && section.tokens[start - 1]?.kind === 'break') line++
      return line
    })
    lines.set(section, known)
  }
  return known[sentence] ?? 0
}

function isHeading(section: DocumentSection, index: number): boolean {
  const sentence = section.sentences[index]
  if (sentence === undefined || section.name !== 'body') return false
  const { start, end } = sentence
  const alone =
    (start === 0 || section.tokens[start - 1]?.kind === 'break') &&
    (end === section.tokens.length || section.tokens[end]?.kind === 'break')
  return alone && end - start <= LONGEST_HEADING && section.tokens[end - 1]?.key !== '.'
}

/** Whether someone speaks of themselves in these words: «احداث کردیم». */
export function isFirstPerson({ section, start, end }: Voice): boolean {
  for (let i = start; i < end; i++) {
    if (
      isIn(firstPerson, section.tokens[i]) ||
      phraseEnd(firstPerson, section.tokens, i, Math.min(end, i + 2)) !== null
    )
      return true
  }
  return false
}

/** Whether these words go on with what was told before: «علاوه بر این», «این رقم». */
export function isContinuation({ section, start, end }: Voice): boolean {
  return phraseEnd(continuations, section.tokens, start, end) !== null
}
