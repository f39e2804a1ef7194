import { JOB_CUES } from '../../data/counted-nouns.ts'
import { CHANGE_NOUNS, LIGHT_LINKS, WEAK_NOUNS } from '../../data/subject-cues.ts'
import type { ClaimKind } from '../../models/claim.ts'
import type { Token } from '../../models/document.ts'
import { normalKey } from '../document/normalise.ts'
import { phraseTable } from '../document/phrases.ts'
import { isContentWord } from '../document/wordClass.ts'
import type { Mention } from '../quantities/mention.ts'
import type { Clause } from './clause.ts'
import { type NounPhrase, nounPhraseAt, nounPhraseBefore } from './nounPhrase.ts'

/** What a claim is about, in normal spelling, and its main noun. */
export interface Subject {
  readonly text: string
  readonly head: string
}

const keys = (forms: readonly string[]): ReadonlySet<string> => new Set(forms.map(normalKey))
const weak = keys(WEAK_NOUNS)
const light = keys(LIGHT_LINKS)
const changes = keys(CHANGE_NOUNS.flatMap(([, forms]) => [...forms]))
const jobCues = phraseTable<true>([[JOB_CUES, true]])

/** How many light words are stepped over between a number and the noun before it. */
const LINK_REACH = 4

/**
 * What is counted («واحد صنعتی راکد»), or what the money, percentage or measure is of: the noun phrase behind the number
 * («۲۰ درصد واحدهای صنفی»), the one before it («رشد ۲۰ درصدی صادرات», «تسهیلات تا سقف ۲۰۰ میلیون»), else the first of
 * the clause («تولید اوره … به ۶۳ هزار تن رسید»).
 */
export function subjectOf(mention: Mention, kind: ClaimKind, clause: Clause): Subject | null {
  const { tokens } = mention.span.section
  const phrases = (kind === 'jobs' ? jobsOf(mention, clause) : null) ?? counted(mention) ?? measured(mention, clause)
  const words = phrases.flatMap(({ start, end }) => tokens.slice(start, end).map((token) => token.text))
  const [head] = words
  return head === undefined ? null : { text: words.join(' '), head }
}

function counted({ noun, span }: Mention): readonly NounPhrase[] | null {
  if (noun === null) return null
  const { tokens } = span.section
  const phrase = nounPhraseAt(tokens, noun.start) ?? noun
  const standsAlone = phrase.end === phrase.start + 1 && weak.has(tokens[noun.start]?.key ?? '')
  if (!standsAlone) return [phrase]
  const whole = partOf(tokens, phrase.end)
  return whole === null ? null : [whole]
}

/** «۲۴ مورد از طرح‌های یاد شده», «۵۳ درصد از مردم»: the set that it is a part of. */
function partOf(tokens: readonly Token[], at: number): NounPhrase | null {
  return tokens[at]?.key === 'از' ? nounPhraseAt(tokens, at + 1) : null
}

/** «برای ۱۳۲ تن اشتغال ایجاد شد»: people counted as jobs are about the word that made them so. */
function jobsOf(mention: Mention, clause: Clause): readonly NounPhrase[] | null {
  const { tokens } = clause.section
  if (mention.noun?.unit === 'job') return null
  const near = jobCues.within(tokens, clause.start, clause.end)
  const cue = near.find(({ start }) => start >= mention.span.end) ?? near.at(-1)
  return cue === undefined ? null : [nounPhraseAt(tokens, cue.start) ?? cue]
}

function measured(mention: Mention, clause: Clause): readonly NounPhrase[] {
  const { tokens } = clause.section
  const { span } = mention
  const after = partOf(tokens, span.end) ?? nounPhraseAt(tokens, span.end)
  const before = phraseBefore(tokens, mention.start, clause.start)
  const first = firstPhrase(clause, mention.start)
  if (after !== null && !isWeak(tokens, after)) {
    const adjacent = before !== null && before.end === mention.start && changes.has(tokens[before.end - 1]?.key ?? '')
    return adjacent ? [{ start: before.end - 1, end: before.end }, after] : [after]
  }
  const pieces: NounPhrase[] = []
  if (before !== null) pieces.push(before)
  if (after !== null) pieces.push(after)
  const known = pieces.some((piece) => !isWeak(tokens, piece))
  if (!known && first !== null && pieces.every((piece) => piece.start !== first.start)) pieces.unshift(first)
  return pieces
}

function isWeak(tokens: readonly Token[], { start, end }: NounPhrase): boolean {
  return tokens.slice(start, end).every(({ key }) => weak.has(key) || changes.has(key))
}

function phraseBefore(tokens: readonly Token[], at: number, limit: number): NounPhrase | null {
  let end = at
  while (end > Math.max(limit, at - LINK_REACH) && !isContentWord(tokens, end - 1) && light.has(tokens[end - 1]?.key ?? '')) end--
  const phrase = nounPhraseBefore(tokens, end)
  return phrase === null || phrase.end <= limit ? null : { start: Math.max(phrase.start, limit), end: phrase.end }
}

/** The first noun phrase of the clause, before the number: the subject of a Persian sentence stands there. */
function firstPhrase({ section, start }: Clause, before: number): NounPhrase | null {
  for (let i = start; i < before; i++) {
    const phrase = nounPhraseAt(section.tokens, i)
    if (phrase !== null) return { start: phrase.start, end: Math.min(phrase.end, before) }
  }
  return null
}
