import { RESPECTIVELY } from '../../data/subject-cues.ts'
import type { Token } from '../../models/document.ts'
import { phraseSet } from '../document/phrases.ts'
import { isContentWord } from '../document/wordClass.ts'
import type { Mention } from '../quantities/mention.ts'
import type { NounPhrase, PhraseGround } from './nounPhrase.ts'

const respectively = phraseSet(RESPECTIVELY)
const LINKS: ReadonlySet<string> = new Set(['و', '،'])
/** Prepositions between names and their numbers: «مردان و زنان به ترتیب با ۲۰ و ۳۰ درصد». */
const GOVERNORS: ReadonlySet<string> = new Set(['با', 'به', 'از'])
/** So many numbers need no «به ترتیب» to be told to as many names. */
const EVIDENT = 3
/** A name of more words is none. */
const LONGEST_NAME = 7

/**
 * Names that numbers are told to one by one, by the first token of the number: «فولاد، مس و روی به ترتیب ۱۲، ۱۰ و ۸ واحد افت
 * کردند». As many names as numbers, or none are told.
 */
export function respectiveNames(ground: PhraseGround, mentions: readonly Mention[]): ReadonlyMap<number, NounPhrase> {
  const found = new Map<number, NounPhrase>()
  for (let i = 0; i < mentions.length; ) {
    const run = runFrom(ground.tokens, mentions, i)
    const names = run.length > 1 ? namesBefore(ground, run[0]?.start ?? 0, run.length) : []
    for (const [k, name] of names.entries()) found.set(run[k]?.start ?? 0, name)
    i += run.length
  }
  return found
}

/** Quantities between which only «،» or «و» stands. */
function runFrom(tokens: readonly Token[], mentions: readonly Mention[], from: number): readonly Mention[] {
  let end = from + 1
  for (; end < mentions.length; end++) {
    const before = mentions[end - 1]
    const next = mentions[end]
    if (before === undefined || next?.start !== before.span.end + 1) break
    if (!LINKS.has(tokens[before.span.end]?.key ?? '')) break
  }
  return mentions.slice(from, end)
}

function namesBefore({ tokens, barred }: PhraseGround, start: number, count: number): readonly NounPhrase[] {
  let end = start
  let told = count >= EVIDENT
  for (;;) {
    const phrase = respectively.before(tokens, end)
    if (phrase !== null) {
      told = true
      end = phrase.start
    } else if (GOVERNORS.has(tokens[end - 1]?.key ?? '')) end--
    else break
  }
  if (!told) return []
  const inside = (at: number) => barred[at] !== true && (LINKS.has(tokens[at]?.key ?? '') || isContentWord(tokens, at))
  let from = end
  while (from > 0 && from > end - count * LONGEST_NAME && inside(from - 1)) from--
  return divided(tokens, from, end, count)
}

/** Names divided by commas, the last two by the first «و» behind the last comma: «الف، ب و ج و د» are three. */
function divided(tokens: readonly Token[], start: number, end: number, count: number): readonly NounPhrase[] {
  const places = (key: string) => tokens.slice(start, end).flatMap((token, i) => (token.key === key ? [start + i] : []))
  const all = places('،')
  const commas = all.slice(all.length - count + 2)
  const lastComma = all.at(-1) ?? start - 1
  const and = places('و').find((at) => at > lastComma + 1)
  if (commas.length !== count - 2 || and === undefined) return []
  // «تقویت کرد و بانک ملت، گروه مپنا»: what stands before the first name.
  const first = commas[0] ?? and
  const before = [...all, ...places('و')].filter((at) => at < first)
  const marks = [Math.max(start - 1, ...before), ...commas, and, end]
  const names = marks.slice(1).map((to, i) => ({ start: (marks[i] ?? start) + 1, end: to }))
  return names.every((name) => name.start < name.end) ? names : []
}
