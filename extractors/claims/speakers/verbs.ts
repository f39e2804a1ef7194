import {
  EVIDENCE_VERBS,
  LIGHT_VERBS,
  NOT_SAYING_AFTER,
  NOT_SAYING_BEFORE,
  ORGANISATION_VERBS,
  PASSIVE_FORMS,
  SAYING_PARTICIPLES,
  SIMPLE_SPEECH_VERBS,
  SPEECH_NOUNS,
} from '../../../data/speech.ts'
import type { Token } from '../../../models/document.ts'
import { phraseEnd, phraseSet } from '../../document/phrases.ts'

/** A verb of saying: half-open, in tokens. */
export interface SpeechVerb {
  readonly start: number
  readonly end: number
  /** Whether an organisation can be its subject: «اعلام کرد», not «دانست». */
  readonly institutional: boolean
}

type LightVerb = keyof typeof SPEECH_NOUNS
const lightVerbs = Object.keys(SPEECH_NOUNS) as LightVerb[]

const compoundForms = lightVerbs.flatMap((verb) =>
  SPEECH_NOUNS[verb].flatMap((noun) => LIGHT_VERBS[verb].map((form) => `${noun} ${form}`)),
)
const compound = phraseSet(compoundForms)
const simple = phraseSet(SIMPLE_SPEECH_VERBS)
/** «معاون وزیر گفته که …»: the bare participle says only before its clause. */
const participle = phraseSet(SAYING_PARTICIPLES)
/** Most words begin no verb of saying of any kind, and are dismissed by one look. */
const any = phraseSet([...compoundForms, ...SIMPLE_SPEECH_VERBS, ...SAYING_PARTICIPLES])
const clauseMark = new Set(['که', ':'])
const institutional = phraseSet(ORGANISATION_VERBS)
const passive = phraseSet(PASSIVE_FORMS)
const notAfter = phraseSet(NOT_SAYING_AFTER)
const notBefore = phraseSet(NOT_SAYING_BEFORE)
const evidence = phraseSet(EVIDENCE_VERBS)

/** The verb of saying that begins at a token, or null. «باید گفت», «گفت‌وگو» and «گفته شد» say nothing of anyone. */
export function speechVerbAt(tokens: readonly Token[], at: number, end: number): SpeechVerb | null {
  if (any.at(tokens, at, end) === null) return null
  const long = phraseEnd(compound, tokens, at, end)
  const short = phraseEnd(simple, tokens, at, end)
  const said = phraseEnd(participle, tokens, at, end)
  const bare = said !== null && clauseMark.has(tokens[said]?.key ?? '') ? said : null
  const last = Math.max(long ?? 0, short ?? 0, bare ?? 0)
  if (last === 0) return null
  if (long === null && notAfter.has(tokens[at - 1])) return null
  if (phraseEnd(notBefore, tokens, last, end) !== null || phraseEnd(passive, tokens, last, end) !== null) return null
  return { start: at, end: last, institutional: phraseEnd(institutional, tokens, at, end) !== null }
}

/** The verbs of saying between two tokens, outside quotation marks, in order. */
export function speechVerbs(tokens: readonly Token[], start: number, end: number): SpeechVerb[] {
  const found: SpeechVerb[] = []
  let depth = 0
  for (let i = start; i < end; i++) {
    const key = tokens[i]?.key
    if (key === '«') depth++
    else if (key === '»') depth = Math.max(0, depth - 1)
    else if (depth === 0) {
      const verb = speechVerbAt(tokens, i, end)
      if (verb !== null) {
        found.push(verb)
        i = verb.end - 1
      }
    }
  }
  return found
}

/** Where the first verb of evidence («نشان می‌دهد») begins between two tokens, or null. */
export function evidenceVerb(tokens: readonly Token[], start: number, end: number): number | null {
  for (let i = start; i < end; i++) if (phraseEnd(evidence, tokens, i, end) !== null) return i
  return null
}
