import { GOING_ON_VERBS, SAYING_ADJUNCTS, TAKING_UP } from '../../../data/speech.ts'
import type { Token } from '../../../models/document.ts'
import { phraseEnd, phraseSet } from '../../document/phrases.ts'

const phrases = phraseSet(TAKING_UP)
const verbs = phraseSet(GOING_ON_VERBS)
const adjuncts = phraseSet(SAYING_ADJUNCTS)
const FARTHEST_PHRASE = 24
const FARTHEST_VERB = 10

/**
 * Whether who speaks, named up to a token, takes up what stands above as their own words: «… با اعلام این خبر گفت:», or
 * «… افزود:» with nothing before it that they might have said first («با اشاره به …»).
 */
export function takesUp(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = from; i < Math.min(end, from + FARTHEST_PHRASE); i++) {
    if (tokens[i]?.key === ':') break
    if (phraseEnd(phrases, tokens, i, end) !== null) return true
  }
  for (let i = from; i < Math.min(end, from + FARTHEST_VERB); i++) {
    if (phraseEnd(verbs, tokens, i, end) !== null) return true
    if (tokens[i]?.key === ':' || phraseEnd(adjuncts, tokens, i, end) !== null) return false
  }
  return false
}
