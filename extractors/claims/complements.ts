import {
  COMPLEMENTED,
  DESCRIBING,
  FIGURE_NOUNS,
  FRAME_NOUNS,
  QUANTITY_NOUNS,
  SPEECH_NOUNS,
  TOLD_APART,
} from '../../data/subject-cues.ts'
import { keySet } from '../document/keySet.ts'
import { normalKey } from '../document/normalise.ts'
import { finiteVerb } from '../document/wordClass.ts'
import type { Clause } from './clause.ts'
import { type NounPhrase, nounPhraseAt, type PhraseGround } from './nounPhrase.ts'
import { cleaned, isWeak } from './phrasesAround.ts'

const governs: ReadonlyMap<string, string> = new Map(
  COMPLEMENTED.flatMap(([preposition, forms]) => forms.map((form) => [normalKey(form), preposition] as const)),
)
const frames = keySet([...SPEECH_NOUNS, ...FRAME_NOUNS, ...QUANTITY_NOUNS, ...FIGURE_NOUNS])
const describing = keySet(DESCRIBING)
const toldApart = keySet(TOLD_APART)

/** More words than this are no longer what a noun asks for. */
const LONGEST_COMPLEMENT = 4

/** A relative clause of more words tells more than which ones are meant. */
const LONGEST_RELATIVE = 9

/**
 * A noun phrase with what its noun or adjective asks for: «تمایل [به اشتغال]», «زنان [مشغول به کار]», and with the relative
 * clause of a noun that names nobody by itself: «افرادی [که آزمایش داده‌اند]».
 */
export function withComplement(ground: PhraseGround, phrase: NounPhrase): NounPhrase {
  const { tokens } = ground
  const { start, end } = phrase
  const last = tokens[end - 1]?.key ?? ''
  if (toldApart.has(last) && tokens[end]?.key === 'که') return { start, end: relativeEnd(ground, end) ?? end }
  // «افراد [مشغول به کار]»: an adjective that says nothing by itself was left out of the phrase.
  const adjective = asksFor(ground, end, end + 1)
  if (adjective !== null) return { start, end: adjective }
  const own = asksFor(ground, end - 1, end) ?? asksFor(ground, start, end)
  return own === null ? phrase : { start, end: own }
}

/** Where the complement ends that a word asks for, whose preposition stands at a token; null where none does. */
function asksFor(ground: PhraseGround, word: number, at: number): number | null {
  const { tokens, barred } = ground
  const preposition = governs.get(tokens[word]?.key ?? '')
  if (preposition === undefined || tokens[at]?.key !== preposition || barred[word] === true) return null
  const asked = nounPhraseAt(ground, at + 1, LONGEST_COMPLEMENT)
  if (asked === null || frames.has(tokens[asked.start]?.key ?? '')) return null
  const kept = cleaned(ground, asked)
  return kept?.start === asked.start && !isWeak(ground, kept) ? kept.end : null
}

/** What tells people or places apart in a clause behind their number: «۹۰ نفر در این بخش [مشغول به کار] هستند». */
export function describedIn(ground: PhraseGround, from: number, { verb }: Clause): NounPhrase | null {
  for (let i = from; i < (verb?.at ?? from); i++) {
    if (ground.measured[i] === true) return null
    const end = describing.has(ground.tokens[i]?.key ?? '') ? asksFor(ground, i, i + 1) : null
    if (end !== null) return { start: i, end }
  }
  return null
}

function relativeEnd({ tokens, barred }: PhraseGround, at: number): number | null {
  for (let i = at + 1; i < at + LONGEST_RELATIVE && barred[i] !== true && tokens[i]?.kind === 'word'; i++)
    if (finiteVerb(tokens, i) !== null) return i > at + 1 ? i : null
  return null
}
