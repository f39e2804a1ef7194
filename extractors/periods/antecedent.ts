import { NAMED_BEFORE, PLURAL_ENDINGS, PRONOUN_TIMES } from '../../data/period-words.ts'
import type { DocumentSection, Sentence, Token, TokenSpan } from '../../models/document.ts'
import { keySet } from '../document/keySet.ts'
import { phraseSet } from '../document/phrases.ts'
import { sentenceAt } from '../document/spans.ts'
import { finiteVerb } from '../document/wordClass.ts'
import { isDay } from './chosenMention.ts'
import { isBase } from './clauses.ts'
import type { Extent } from './extent.ts'
import type { Mention } from './mentions.ts'

/** How many tokens back the time may be that «در این ماه» points to. */
const REACH = 120

/**
 * The time that «این روز», «این ماه» point back to: the last one before it that is a day, or a month; the mention itself where
 * there is none, or where it points to nothing.
 */
export function antecedent(section: DocumentSection, all: readonly Mention[], mention: Mention): Mention {
  const unit = pointingUnit(section, mention)
  if (unit === null) return mention
  const earlier = all.filter(
    ({ start, end, role }) => role === 'time' && end <= mention.start && mention.start - start < REACH,
  )
  return earlier.findLast((other) => pointingUnit(section, other) === null && isOf(unit, other.extent)) ?? mention
}

function pointingUnit(section: DocumentSection, { start, extent }: Mention): string | null {
  const first = section.tokens[start]?.key
  const pointing = PRONOUN_TIMES.some((pronoun) => pronoun === first)
  if (!pointing) return null
  if (extent.is === 'unit') return extent.unit
  return null
}

function isOf(unit: string, extent: Extent): boolean {
  if (unit === 'day') return isDay(extent)
  return unit === 'month' && extent.is === 'months' && extent.from === extent.to
}

const pronouns = keySet(PRONOUN_TIMES)
const namedBefore = phraseSet(NAMED_BEFORE)
/** How far before a quantity «این واحدها» stands, and how far behind it «از طرح‌های یادشده». */
const POINTER_REACH = 5
/** How far behind a quantity its verb is looked for. */
const VERB_REACH = 20

/**
 * The time of the sentence before, for a quantity of the very things that it counted, once it has come about: «سال گذشته ۳۷ کارگاه
 * احیا شد. با احیای این کارگاه‌ها ۶۰۰ شغل ایجاد شد»; null where nothing points back, or no time stands there.
 */
export function timeOfNamed({ section, start, end }: TokenSpan, all: readonly Mention[]): Mention | null {
  const { tokens, sentences } = section
  const sentence = sentenceAt(section, start)
  const noun = nounNamedBefore(tokens, Math.max(sentence.start, start - POINTER_REACH), start, end)
  if (noun === null || !hasComeAbout(tokens, end)) return null
  const before = sentences[sentences.findIndex((each) => each.start === sentence.start) - 1]
  if (before === undefined || !counts(tokens, before, noun)) return null
  const times = all.filter(
    (mention) =>
      mention.role === 'time' &&
      mention.start >= before.start &&
      mention.end <= before.end &&
      mention.extent.is !== 'now' &&
      !isDay(mention.extent) &&
      !isBase(tokens, mention.start),
  )
  return times.at(-1) ?? null
}

/** The singular of «این واحدها» right before a quantity, or of «طرح‌های یادشده» right behind it. */
function nounNamedBefore(tokens: readonly Token[], from: number, start: number, end: number): string | null {
  for (let at = from; at < start; at++) if (pronouns.has(tokens[at]?.key ?? '')) return singular(tokens[at + 1])
  for (let at = end; at < end + POINTER_REACH && tokens[at]?.kind === 'word'; at++) {
    if (namedBefore.at(tokens, at) !== null) return singular(tokens[at - 1])
  }
  return null
}

function singular(token: Token | undefined): string | null {
  if (token?.kind !== 'word') return null
  const ending = PLURAL_ENDINGS.find((each) => token.key.endsWith(each))
  return ending === undefined ? null : token.key.slice(0, -ending.length)
}

const counts = (tokens: readonly Token[], { start, end }: Sentence, noun: string) =>
  tokens.slice(start, end).some(({ key }, i) => key === noun && tokens[start + i - 1]?.kind === 'number')

/** «۸۰ نفر مشغول می‌شوند» is not of the time that is over. */
function hasComeAbout(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + VERB_REACH; at++) {
    const verb = finiteVerb(tokens, at)
    if (verb !== null) return verb.time === 'past' || verb.time === 'perfect'
  }
  return false
}
