import { AGENCY_ASIDES, CONTINUATIONS, FIRST_PERSON } from '../../../data/speech.ts'
import type { Document, DocumentSection, Sentence } from '../../../models/document.ts'
import { phraseEnd, phraseSet } from '../../document/phrases.ts'
import { afterByline } from './byline.ts'
import { type Cast, castSurnameEnd, emptyCast, speaksInPassing, whoSpeaks } from './cast.ts'
import { isDateline } from './clauseStarts.ts'
import { interviewee, isQuestion } from './interviews.ts'
import { isHeading, isItem, paragraphs } from './lines.ts'
import type { Person } from './people.ts'
import { type SpeechKind, speeches } from './speeches.ts'
import { takesUp } from './takingUp.ts'

/** Whose words a run of tokens is; null in the agency's own voice. */
export interface Voice {
  readonly section: DocumentSection
  readonly start: number
  readonly end: number
  readonly person: Person | null
  /** Whether these words themselves tell it, by a verb of saying or «به گفته». */
  readonly told: boolean
  /** Told in a relative clause: nothing around it is theirs. */
  readonly passing: boolean
  /** Which paragraph of the section. */
  readonly line: number
  /** Whether the line is a heading: short, and without a point at its end. */
  readonly heading: boolean
  /** Figures show it, and nobody has been named yet whose figures they are. */
  readonly unsourced: boolean
  /** Told by figures or a report of an organisation. */
  readonly figures: boolean
  /** Whether the line is an item of a list: «- وزیر نیرو: …». */
  readonly item: boolean
  /** Told in the dateline: «به گزارش … به نقل از روزنامه …». What nobody else says is from there. */
  readonly relayed: boolean
  /** Whether who speaks here takes up what stands above as their own: «با اعلام این خبر افزود». */
  readonly takesUp: boolean
  /** Whether the agency asks: «مهر: …». What nobody else says from here on are the answers. */
  readonly question: boolean
  /** Who is introduced here as the one who will be asked. */
  readonly interviewed: Person | null
  /** Whether the agency takes the word: «گفتنی است», «به گزارش …» with nobody quoted. */
  readonly aside: boolean
}

const asides = phraseSet(AGENCY_ASIDES)
const continuations = phraseSet(CONTINUATIONS)
const firstPerson = phraseSet(FIRST_PERSON)
const LONGEST_DATELINE = 12

/** Whose words each sentence of a document is, by what the sentence itself says. */
export function toldVoices(document: Document): Voice[] {
  const cast = emptyCast()
  return document.sections.flatMap((section) => sectionVoices(cast, section))
}

function sectionVoices(cast: Cast, section: DocumentSection): Voice[] {
  const lines = paragraphs(section)
  return section.sentences.flatMap((sentence) => sentenceVoices(cast, section, sentence, lines[sentence.start] ?? 0))
}

function sentenceVoices(cast: Cast, section: DocumentSection, sentence: Sentence, line: number): Voice[] {
  const { tokens } = section
  const start = afterByline(tokens, sentence.start, sentence.end)
  const end = sentence.end
  const surnameEnd = (at: number) => castSurnameEnd(cast, tokens, at)
  const found = speeches({ tokens, start, end, surnameEnd })
  const heading = isHeading(section, sentence.start, end)
  const aside = phraseEnd(asides, tokens, start, end) !== null || isDateline(tokens, start)
  const question = isQuestion(tokens, sentence.start)
  const untold = {
    interviewed: null,
    person: null,
    told: false,
    passing: false,
    unsourced: false,
    figures: false,
    item: isItem(section, sentence.start),
    relayed: false,
    takesUp: false,
  }
  if (question || found.length === 0) {
    const next = interviewee({ tokens, end, surnameEnd }, start)
    const interviewed = next === null ? null : whoSpeaks(cast, section, next)
    return [
      {
        ...untold,
        section,
        ...sentence,
        line,
        heading: heading && !question,
        aside: aside || question,
        question,
        interviewed,
      },
    ]
  }
  const first = found[0]?.from ?? start
  // What stands before the clause of who speaks: «… گران شد؛ صنفی که دبیر انجمن … معتقد است …».
  const before: Voice[] =
    first > start ? [{ ...untold, section, start: sentence.start, end: first, line, heading, aside, question }] : []
  const told = found.map(({ from, kind, mention }, i) => {
    const person =
      mention === null
        ? spokeBefore(cast, kind)
        : kind === 'passing'
          ? speaksInPassing(cast, section, mention)
          : whoSpeaks(cast, section, mention)
    return {
      section,
      start: i === 0 && before.length === 0 ? sentence.start : from,
      end: found[i + 1]?.from ?? end,
      line,
      heading,
      person,
      told: person !== null,
      passing: kind === 'passing',
      question,
      interviewed: null,
      aside: aside && person === null,
      figures: (kind === 'attributed' || kind === 'evidence') && person?.kind === 'organisation',
      item: untold.item,
      unsourced: kind === 'evidence' && person === null,
      relayed: kind !== 'said' && kind !== 'passing' && person?.kind === 'organisation' && isDateline(tokens, start),
      takesUp: mention !== null && takesUp(tokens, mention.end, end),
    }
  })
  return [...before, ...told]
}

/** A verb without a subject goes on with who spoke last; figures that show something, with whose figures they were. */
function spokeBefore(cast: Cast, kind: SpeechKind): Person | null {
  if (kind !== 'evidence') return cast.latest
  return cast.latest?.kind === 'organisation' ? cast.latest : null
}

/** Whether the article is taken from elsewhere: «به گزارش ایسنا به نقل از …», and not only «به گزارش وزارت …». */
export function isQuotedFrom({ section, start, end }: Voice): boolean {
  return section.tokens.slice(start, Math.min(end, start + LONGEST_DATELINE)).some(({ key }) => key === 'نقل')
}

/** Whether someone speaks of themselves in these words: «احداث کردیم». */
export function isFirstPerson({ section, start, end }: Voice): boolean {
  for (let i = start; i < end; i++) {
    if (firstPerson.has(section.tokens[i]) || phraseEnd(firstPerson, section.tokens, i, Math.min(end, i + 2)) !== null)
      return true
  }
  return false
}

/** Whether these words go on with what was told before: «علاوه بر این», «این رقم». */
export function isContinuation({ section, start, end }: Voice): boolean {
  return phraseEnd(continuations, section.tokens, start, end) !== null
}
