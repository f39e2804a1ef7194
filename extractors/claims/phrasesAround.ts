import { LOOSE_ENDINGS, PREPOSITIONS } from '../../data/function-words.ts'
import { ROLE_HEADS } from '../../data/roles.ts'
import {
  CHANGE_NOUNS,
  DEMONSTRATIVES,
  FIGURE_NOUNS,
  LIGHT_LINKS,
  LIGHT_PHRASES,
  PLACE_PREPOSITIONS,
  PURPOSE_LINKS,
  REFUSED_SUBJECTS,
  SPEECH_NOUNS,
  STRONG_PURPOSE_LINKS,
  WEAK_NOUNS,
} from '../../data/subject-cues.ts'
import { keySet } from '../document/keySet.ts'
import { phraseSet } from '../document/phrases.ts'
import { sentenceAt } from '../document/spans.ts'
import { isContentWord } from '../document/wordClass.ts'
import type { Clause } from './clause.ts'
import { type NounPhrase, nounPhraseAt, nounPhraseBefore, type PhraseGround } from './nounPhrase.ts'

const refused = keySet([...REFUSED_SUBJECTS, ...SPEECH_NOUNS])
const weak = keySet([...WEAK_NOUNS, ...CHANGE_NOUNS.flatMap(([, forms]) => [...forms])])
const figures = keySet(FIGURE_NOUNS)
const speech = keySet(SPEECH_NOUNS)
const light = keySet(LIGHT_LINKS)
const prepositions = keySet(PREPOSITIONS)
const placing = keySet(PLACE_PREPOSITIONS)
const purposes = keySet(PURPOSE_LINKS)
const strongPurposes = keySet(STRONG_PURPOSE_LINKS)
const demonstratives = keySet(DEMONSTRATIVES)
const endings = keySet(LOOSE_ENDINGS)
/** Who does or says it is not what it is about: «قائم مقام وزیر … را اعلام کرد». */
const actors = phraseSet(ROLE_HEADS)
const lightPhrases = phraseSet(LIGHT_PHRASES)

/** How many light words are stepped over between a number and the noun before it. */
const LINK_REACH = 4

/** What a clause is about. */
export interface FirstPhrase extends NounPhrase {
  /** Whether it stands in an item of a list of its own. */
  readonly own: boolean
  /** Whether a preposition governs it, so that it may only tell where. */
  readonly governed: boolean
}

/** What a quantity is for. */
export interface PurposePhrase extends NounPhrase {
  /** Whether the link can mean nothing else. */
  readonly strong: boolean
}

/** Whether a phrase says only that there is a quantity («مبلغ», «میزان») and not of what. */
export function isWeak({ tokens, placed }: PhraseGround, { start, end }: NounPhrase): boolean {
  // «به رقم بی‌سابقه ۱۶۸ میلی‌متر»: an adjective makes no thing of a figure.
  if (figures.has(tokens[start]?.key ?? '')) return true
  for (let i = start; i < end; i++) {
    const key = tokens[i]?.key ?? ''
    if (placed[i] !== true && !weak.has(key) && !refused.has(key)) return false
  }
  return true
}

/** A phrase without what only frames it on either side: places, predicates, words of speech. Null where nothing is left. */
export function cleaned({ tokens, placed }: PhraseGround, { start, end }: NounPhrase): NounPhrase | null {
  const idle = (at: number) => {
    const key = tokens[at]?.key ?? ''
    return placed[at] === true || refused.has(key) || demonstratives.has(key) || endings.has(key)
  }
  let from = start
  let to = end
  while (from < to && idle(from)) from++
  while (to > from && idle(to - 1)) to--
  return from < to ? { start: from, end: to } : null
}

/** «۲۴ مورد از طرح‌های یاد شده», «۵۳ درصد از مردم»: the set that it is a part of. */
export function partOf(ground: PhraseGround, at: number): NounPhrase | null {
  if (ground.tokens[at]?.key !== 'از') return null
  const pointed = demonstratives.has(ground.tokens[at + 1]?.key ?? '')
  const whole = nounPhraseAt(ground, pointed ? at + 2 : at + 1)
  // «از محل اعتبارات استانی», «از سوی دولت»: where it came from.
  return whole === null || speech.has(ground.tokens[whole.start]?.key ?? '') ? null : whole
}

/**
 * What a quantity is for («حدود ۱۰۰ میلیارد تومان برای بهسازی راه‌ها پرداخت شد»); `strong` where the link can mean nothing
 * else; people are counted for themselves.
 */
export function purposePhrase(ground: PhraseGround, at: number, people: boolean): PurposePhrase | null {
  const link = ground.tokens[at]?.key ?? ''
  if (!purposes.has(link)) return null
  const phrase = nounPhraseAt(ground, at + 1)
  const clean = phrase === null ? null : cleaned(ground, phrase)
  return clean === null ? null : { ...clean, strong: !people && strongPurposes.has(link) }
}

/** The phrase that ends before a number, light words between them stepped over, and whether it only tells where. */
export function phraseBefore(
  ground: PhraseGround,
  at: number,
  limit: number,
): (NounPhrase & { readonly governed: boolean }) | null {
  const { tokens } = ground
  const end = beforeLightWords(ground, at, limit)
  const last = nounPhraseBefore(ground, end)
  if (last === null || last.end <= limit) return null
  let start = Math.max(last.start, limit)
  // «سرمایه‌گذاری این طرح را ۱۳ هزار میلیارد تومان»: a demonstrative stands inside its phrase.
  while (start - 2 >= limit && demonstratives.has(tokens[start - 1]?.key ?? '')) {
    const whole = nounPhraseBefore(ground, start - 1)
    if (whole === null || whole.start < limit) break
    start = whole.start
  }
  const counted = ground.counted.slice(start, last.end).some((one) => one)
  return { start, end: last.end, governed: counted || tellsWhere(ground, start, limit) }
}

/** Whether the phrase at a token is governed by a preposition of place or frames what is said, itself or by «و». */
function tellsWhere(ground: PhraseGround, start: number, limit: number): boolean {
  const { tokens } = ground
  const before = tokens[start - 1]?.key ?? ''
  if (placing.has(before)) return true
  // «بر اساس آمار سازمان آموزش و پرورش»: the second half of a name is governed like the first.
  const first = before === 'و' && start - 1 > limit ? nounPhraseBefore(ground, start - 1) : null
  if (first === null || first.start < limit) return false
  return refused.has(tokens[first.start]?.key ?? '') || tellsWhere(ground, first.start, limit)
}

function beforeLightWords(ground: PhraseGround, at: number, limit: number): number {
  let end = at
  while (end > Math.max(limit, at - LINK_REACH)) {
    const phrase = lightPhrases.before(ground.tokens, end)
    if (phrase !== null && phrase.start >= limit) end = phrase.start
    else if (isLight(ground, end - 1)) end--
    else break
  }
  return end
}

function isLight({ tokens }: PhraseGround, at: number): boolean {
  return !isContentWord(tokens, at) && light.has(tokens[at]?.key ?? '')
}

/**
 * The noun phrase that a number's clause is about, before the number: in its item of a list («…، راه روستایی به طول چهار
 * کیلومتر»), else in the clause; the first that no preposition governs, where the subject of a Persian sentence stands.
 */
export function firstPhrase(
  clause: Clause,
  before: number,
  ground: PhraseGround,
  speaker: ReadonlySet<string>,
): FirstPhrase | null {
  let item = before
  while (item > clause.start && ground.tokens[item - 1]?.text !== '،') item--
  let opening = clause.start
  // «شهردار منطقه ۲۰ تعداد سراهای محله را ۱۵ مورد عنوان کرد» is not about the mayor.
  while (opening < before && speaker.has(ground.tokens[opening]?.key ?? '')) opening++
  const search = (start: number, free: boolean) =>
    phraseIn({ start: Math.max(start, opening), end: before }, ground, free)
  const own = search(item, true)
  if (own !== null) return { ...own, own: item > clause.start, governed: false }
  const free = search(opening, true)
  if (free !== null) return { ...free, own: false, governed: false }
  const governed = search(item, false) ?? search(opening, false)
  return governed === null ? null : { ...governed, own: false, governed: true }
}

/** The first phrase of the sentence, for what is counted with a bare classifier: «چادرهایی که رسید ۱۵ هزار عدد بود». */
export function sentencePhrase(clause: Clause, before: number, ground: PhraseGround): NounPhrase | null {
  return phraseIn({ start: sentenceAt(clause.section, before).start, end: before }, ground, true)
}

/** The first phrase of a range that says something. */
function phraseIn(range: NounPhrase, ground: PhraseGround, free: boolean): NounPhrase | null {
  let governed = false
  for (let i = range.start; i < range.end; i++) {
    const key = ground.tokens[i]?.key ?? ''
    const phrase = ground.counted[i] === true ? null : nounPhraseAt(ground, i)
    if (phrase === null) {
      governed = governs(key, governed)
      continue
    }
    if (!(free && governed) && actors.at(ground.tokens, i) === null) {
      // «قیمت هر اونس طلا», «ساخت این بزرگراه‌ها»: a weak head or a demonstrative goes on with the next phrase.
      const goesOn = isWeak(ground, phrase) || demonstratives.has(ground.tokens[phrase.end]?.key ?? '')
      const next = goesOn ? nounPhraseAt(ground, phrase.end + 1) : null
      const found = cleaned(ground, { start: i, end: Math.min(next?.end ?? phrase.end, range.end) })
      if (found !== null && !isWeak(ground, found)) return found
    }
    i = phrase.end - 1
  }
  return null
}

/** «وزیر راه و شهرسازی», «به گفته این مسئول»: what «و» or «این» adds to a governed phrase is governed like it. */
function governs(key: string, governed: boolean): boolean {
  return prepositions.has(key) || (governed && (key === 'و' || demonstratives.has(key)))
}
