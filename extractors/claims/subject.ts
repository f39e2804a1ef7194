import { JOB_CUES } from '../../data/counted-nouns.ts'
import { PREPOSITIONS } from '../../data/function-words.ts'
import { INDEX_CUES } from '../../data/money-words.ts'
import {
  CHANGE_NOUNS,
  LIGHT_LINKS,
  PURPOSE_LINKS,
  SPEECH_NOUNS,
  STAND_IN_SUBJECTS,
  WEAK_NOUNS,
} from '../../data/subject-cues.ts'
import type { ClaimKind } from '../../models/claim.ts'
import { normalKey } from '../document/normalise.ts'
import { phraseTable } from '../document/phrases.ts'
import { sentenceAt } from '../document/spans.ts'
import { isContentWord } from '../document/wordClass.ts'
import type { Mention } from '../quantities/mention.ts'
import type { Clause } from './clause.ts'
import { type NounPhrase, nounPhraseAt, nounPhraseBefore, type PhraseGround } from './nounPhrase.ts'

/** What a claim is about, in normal spelling, and its main noun. */
export interface Subject {
  readonly text: string
  readonly head: string
}

const keys = (forms: readonly string[]): ReadonlySet<string> => new Set(forms.map(normalKey))
const weak = keys(WEAK_NOUNS)
const light = keys(LIGHT_LINKS)
const prepositions = keys(PREPOSITIONS)
const standIns = keys(STAND_IN_SUBJECTS)
const speech = keys(SPEECH_NOUNS)
const changes = keys(CHANGE_NOUNS.flatMap(([, forms]) => [...forms]))
const purposes = keys(PURPOSE_LINKS)
const indexWords = phraseTable<true>([[INDEX_CUES, true]])
const OTHER = normalKey('دیگر')
const jobCues = phraseTable<true>([[JOB_CUES, true]])

/** How many light words are stepped over between a number and the noun before it. */
const LINK_REACH = 4

/**
 * What is counted («واحد صنعتی راکد»), or what the money, percentage or measure is of: the noun phrase behind the number
 * («۲۰ درصد واحدهای صنفی»), the one before it («رشد ۲۰ درصدی صادرات», «تسهیلات تا سقف ۲۰۰ میلیون»), else the first of
 * the clause («تولید اوره … به ۶۳ هزار تن رسید»). `previous` is the subject of the quantity before it.
 */
export function subjectOf(
  mention: Mention,
  kind: ClaimKind,
  clause: Clause,
  ground: PhraseGround,
  previous: Subject | null,
): Subject | null {
  const phrases =
    (kind === 'jobs' ? jobsOf(mention, clause, ground) : null) ??
    counted(mention, ground) ??
    measured(mention, clause, ground)
  const words = phrases.flatMap(({ start, end }) => ground.tokens.slice(start, end).map((token) => token.text))
  const [head] = words
  if (head !== undefined && phrases.some((phrase) => !isWeak(ground, phrase))) return { text: words.join(' '), head }
  // «از این میزان، بیش از ۶۹ هزار تن صادر شده است» goes on about what was counted before.
  if (previous !== null) return { text: [...words, previous.text].join(' '), head: head ?? previous.head }
  return head === undefined ? null : { text: words.join(' '), head }
}

function counted({ noun }: Mention, ground: PhraseGround): readonly NounPhrase[] | null {
  if (noun === null) return null
  const phrase = nounPhraseAt(ground, noun.start) ?? noun
  const standsIn = phrase.end === phrase.start + 1 && standIns.has(ground.tokens[phrase.start]?.key ?? '')
  if (!standsIn) return [phrase]
  const whole = partOf(ground, phrase.end)
  return whole === null ? null : [whole]
}

/** «۲۴ مورد از طرح‌های یاد شده», «۵۳ درصد از مردم»: the set that it is a part of. */
function partOf(ground: PhraseGround, at: number): NounPhrase | null {
  if (ground.tokens[at]?.key !== 'از') return null
  const whole = nounPhraseAt(ground, at + 1)
  // «از محل اعتبارات استانی», «از سوی دولت»: where it came from.
  return whole === null || speech.has(ground.tokens[whole.start]?.key ?? '') ? null : whole
}

/** «برای ۱۳۲ تن اشتغال ایجاد شد»: people counted as jobs are about the word that made them so. */
function jobsOf(mention: Mention, clause: Clause, ground: PhraseGround): readonly NounPhrase[] | null {
  if (mention.noun?.unit === 'job') return null
  const near = jobCues.within(ground.tokens, clause.start, clause.end)
  const cue = near.find(({ start }) => start >= mention.span.end) ?? near.at(-1)
  return cue === undefined ? null : [nounPhraseAt(ground, cue.start) ?? cue]
}

function measured(mention: Mention, clause: Clause, ground: PhraseGround): readonly NounPhrase[] {
  const { tokens } = ground
  const { span } = mention
  const behind = tokens[span.end]?.key === OTHER ? span.end + 1 : span.end
  const after = partOf(ground, behind) ?? nounPhraseAt(ground, behind)
  const before = phraseBefore(ground, mention.start, clause.start)
  if (after !== null && !isWeak(ground, after)) {
    const moved = before !== null && before.end === mention.start && changes.has(tokens[before.end - 1]?.key ?? '')
    return moved ? [{ start: before.end - 1, end: before.end }, after] : [after]
  }
  const pieces = [before, after].filter((piece) => piece !== null)
  if (pieces.some((piece) => !isWeak(ground, piece))) return pieces
  const first =
    indexPhrase(mention, clause, ground) ?? firstPhrase(clause, mention.start, ground) ?? purpose(ground, span.end)
  return first === null || pieces.some((piece) => piece.start === first.start) ? pieces : [first, ...pieces]
}

/** What an index is called, for points: «شاخص کل بورس». */
function indexPhrase({ unit }: Mention, { section, start, end }: Clause, ground: PhraseGround): NounPhrase | null {
  if (unit?.unit !== 'point') return null
  const sentence = sentenceAt(section, start)
  const [cue] = [
    ...indexWords.within(ground.tokens, start, end),
    ...indexWords.within(ground.tokens, sentence.start, sentence.end),
  ]
  return cue === undefined ? null : nounPhraseAt(ground, cue.start)
}

/** «حدود ۱۰۰ میلیارد تومان برای بهسازی راه‌ها پرداخت شد»: where nothing else names it, what it is for. */
function purpose(ground: PhraseGround, at: number): NounPhrase | null {
  return purposes.has(ground.tokens[at]?.key ?? '') ? nounPhraseAt(ground, at + 1) : null
}

function isWeak({ tokens }: PhraseGround, { start, end }: NounPhrase): boolean {
  return tokens.slice(start, end).every(({ key }) => weak.has(key) || changes.has(key) || speech.has(key))
}

function phraseBefore(ground: PhraseGround, at: number, limit: number): NounPhrase | null {
  const { tokens } = ground
  let end = at
  while (
    end > Math.max(limit, at - LINK_REACH) &&
    !isContentWord(tokens, end - 1) &&
    light.has(tokens[end - 1]?.key ?? '')
  )
    end--
  const phrase = nounPhraseBefore(ground, end)
  return phrase === null || phrase.end <= limit ? null : { start: Math.max(phrase.start, limit), end: phrase.end }
}

/**
 * The noun phrase that a number's clause is about, before the number: in its item of a list («…، راه روستایی به طول چهار
 * کیلومتر»), else in the clause; the first that no preposition governs, where the subject of a Persian sentence stands.
 */
function firstPhrase(clause: Clause, before: number, ground: PhraseGround): NounPhrase | null {
  let item = before
  while (item > clause.start && ground.tokens[item - 1]?.text !== '،') item--
  return (
    phraseIn(item, before, ground, true) ??
    phraseIn(clause.start, before, ground, true) ??
    phraseIn(item, before, ground, false) ??
    phraseIn(clause.start, before, ground, false)
  )
}

/** The first phrase of a range that says something; a weak one takes the next with it («قیمت هر [اونس طلا]»). */
function phraseIn(start: number, before: number, ground: PhraseGround, free: boolean): NounPhrase | null {
  let governed = false
  for (let i = start; i < before; i++) {
    const phrase = nounPhraseAt(ground, i)
    if (phrase === null) {
      const key = ground.tokens[i]?.key ?? ''
      // «وزیر راه و شهرسازی»: what «و» adds to a governed phrase is governed like it.
      governed = prepositions.has(key) || (governed && key === 'و')
      continue
    }
    if (!(free && governed) && !speech.has(ground.tokens[i]?.key ?? '')) {
      const next = isWeak(ground, phrase) ? nounPhraseAt(ground, phrase.end + 1) : null
      const end = Math.min(next?.end ?? phrase.end, before)
      if (!isWeak(ground, { start: i, end })) return { start: i, end }
    }
    i = phrase.end - 1
  }
  return null
}
