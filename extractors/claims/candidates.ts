import {
  ANAPHORS,
  LIGHT_LINKS,
  LIGHT_PHRASES,
  PAYING_HEADS,
  PLACE_PREPOSITIONS,
  REACHED_NOUNS,
  STRONG_PURPOSE_LINKS,
} from '../../data/subject-cues.ts'
import { keySet } from '../document/keySet.ts'
import { phraseSet } from '../document/phrases.ts'
import { sentenceAt } from '../document/spans.ts'
import { isContentWord, verbAt } from '../document/wordClass.ts'
import { type Chunk, chunksBetween } from './chunks.ts'
import type { Clause } from './clause.ts'
import type { NounPhrase, PhraseGround } from './nounPhrase.ts'
import { cleaned, isWeak } from './phrasesAround.ts'

const light = keySet(LIGHT_LINKS)
const lightPhrases = phraseSet(LIGHT_PHRASES)
const placing = keySet(PLACE_PREPOSITIONS)
const purposes = keySet(STRONG_PURPOSE_LINKS)
const paying = keySet(PAYING_HEADS)
const reached = keySet(REACHED_NOUNS)
const anaphors = keySet(ANAPHORS)

/** How many light words are stepped over between a number and the noun before it. */
const LINK_REACH = 4

/** A label of more tokens is a sentence. */
const LONGEST_LABEL = 10

/** How many tokens a clause may have that interrupts another. */
const RELATIVE_REACH = 12

/** How far before a clause its sentence is looked at, in tokens. */
const FARTHEST = 80

/** A noun phrase before a number, by its chunk, and without what frames it. */
export interface Candidate extends NounPhrase {
  readonly chunk: Chunk
  /** The key of its first word. */
  readonly key: string
  /** Whether it says only that there is a quantity, and not of what. */
  readonly weak: boolean
}

/** The noun phrase that ends before a number. */
export interface Near extends Candidate {
  /** Whether nothing stands between. */
  readonly touching: boolean
  /** Whether the number has a preposition of its own: «با رشد چشمگیر [به] ۲ میلیون تن». */
  readonly moved: boolean
}

/** The noun phrases before a number, by what they do in its clause. */
export interface Candidates {
  /** The one that ends before the number, light words stepped over. */
  readonly near: Near | null
  /** What «را» closes. */
  readonly object: Candidate | null
  /** The first that no preposition governs, since the quantity before: the subject of an item of a list. */
  readonly item: Candidate | null
  /** As `item`, but it says only that there is a quantity. */
  readonly weakItem: Candidate | null
  /** As `item`, of the item before. */
  readonly earlier: Candidate | null
  /** An organisation that pays or is paid. */
  readonly payer: Candidate | null
  /** What «برای» governs. */
  readonly purpose: Candidate | null
  /** What an attribute that «با» or «به» governs is of, a counted thing among them: «۲۲ پروژه با اعتبار …». */
  readonly host: Candidate | null
  /** The first that a preposition governs, of the item, else of the clause. */
  readonly governed: Candidate | null
  /** Whether the clause points back: «این رقم», «کاهش آن». */
  readonly pointsBack: boolean
}

/** The noun phrases of a clause before its number. */
export function candidatesBefore(
  ground: PhraseGround,
  clause: Clause,
  before: number,
  speaker: ReadonlySet<string>,
): Candidates {
  const { tokens, measured } = ground
  const chunks = chunksBetween(ground, clause.section, clause.start, before)
  const all = chunks.flatMap((chunk) => candidate(ground, chunk, speaker))
  const items = itemsOf(all, measured, before)
  const inItem = items[0] ?? []
  const pays = ({ start }: Candidate) => paying.has(tokens[start]?.key ?? '')
  const subject = (list: readonly Candidate[]) => list.find((one) => isFree(one) && says(one) && !pays(one)) ?? null
  const governed = (list: readonly Candidate[]) =>
    list.find((one) => says(one) && one.chunk.governor !== null && !one.chunk.frame) ?? null
  const reachedOver = nearOf(ground, all, before, clause.start)
  const item = subject(inItem)
  // «زیان انباشته سال ۹۵ این سازمان ۷ میلیارد تومان است»: who has it is not what it is of.
  const near = reachedOver !== null && item !== null && pays(reachedOver) ? null : reachedOver
  const told = all.filter(says)
  return {
    near,
    object: told.findLast(({ chunk }) => chunk.object) ?? null,
    item,
    weakItem: inItem.find((one) => isFree(one) && one.weak && !one.chunk.pointing) ?? null,
    earlier: first(items.slice(1), subject),
    payer: told.find((one) => isFree(one) && pays(one)) ?? null,
    purpose: told.findLast(({ chunk }) => purposes.has(chunk.governor ?? '') && !chunk.frame) ?? null,
    host: first(items, hostIn) ?? inItem.findLast((one) => says(one) && !one.chunk.frame) ?? null,
    governed: governed(inItem) ?? governed(all),
    pointsBack:
      all.some(({ chunk, weak }) => chunk.pointing && weak) ||
      (near?.weak === true && anaphors.has(tokens[near.chunk.end]?.key ?? '')),
  }
}

const says = ({ weak }: Candidate) => !weak
const isFree = ({ chunk }: Candidate) => chunk.governor === null && !chunk.counted && !chunk.frame
const hostIn = (item: readonly Candidate[]) =>
  item.find((one) => says(one) && isFree(one)) ??
  item.findLast((one) => says(one) && one.chunk.counted && !reached.has(one.key)) ??
  null

/** The phrases by the items of their list, the last first: a quantity ends an item. */
function itemsOf(all: readonly Candidate[], measured: readonly boolean[], before: number): readonly Candidate[][] {
  const items: Candidate[][] = [[]]
  let from = before
  for (const one of all.toReversed()) {
    let divided = false
    while (from > one.chunk.end) if (measured[--from] === true) divided = true
    if (divided) items.push([])
    items.at(-1)?.unshift(one)
    if (one.chunk.opens) items.push([])
    from = one.chunk.start
  }
  return measured[before - 1] === true ? [[], ...items] : items
}

function first(
  items: readonly (readonly Candidate[])[],
  find: (item: readonly Candidate[]) => Candidate | null,
): Candidate | null {
  for (const item of items) {
    const found = find(item)
    if (found !== null) return found
  }
  return null
}

/** Whether a phrase is governed by a preposition that tells where, so that it is not what a number is of. */
export function tellsWhere({ chunk }: Candidate): boolean {
  return chunk.counted || chunk.frame || (chunk.governor !== null && placing.has(chunk.governor))
}

/** The noun that the «که» before a clause is of: «قیمت خرید دلار در بانک‌ها که ۱۲ هزار تومان بود». */
export function antecedentOf(
  ground: PhraseGround,
  clause: Clause,
  before: number,
  speaker: ReadonlySet<string>,
): Candidate | null {
  const at = relativeBefore(ground, clause, before)
  if (at === null) return null
  const chunks = earlierInSentence(ground, clause, speaker).filter(({ start }) => start < at)
  const last = chunks.at(-1)
  if (last === undefined || last.chunk.end < at - 1 || verbAt(ground.tokens, at - 1) !== null) return null
  if (last.chunk.governor !== 'در') return last
  const head = chunks.at(-2)
  return head !== undefined && head.chunk.governor === null && head.chunk.end === last.chunk.start - 1 ? head : last
}

/** «قیمت: ۵۶ هزار دلار»: the label before a colon that nothing but a number follows. */
export function labelOf(ground: PhraseGround, clause: Clause, before: number): Candidate | null {
  const { tokens } = ground
  if (before !== clause.start || tokens[clause.start - 1]?.key !== ':') return null
  const { start } = sentenceAt(clause.section, clause.start)
  if (clause.start - start > LONGEST_LABEL) return null
  for (let i = start; i < clause.start; i++) if (verbAt(tokens, i) !== null) return null
  const [label] = chunksBetween(ground, clause.section, start, clause.start)
  return label === undefined || label.start !== start ? null : { ...label, chunk: label, key: '', weak: false }
}

/** Where the «که» stands that a clause is opened by, or that opens the clause within it: «تعرفه‌ای که مصوب شده ۴۵۰ هزار تومان است». */
function relativeBefore({ tokens }: PhraseGround, clause: Clause, before: number): number | null {
  if (tokens[clause.start - 1]?.key === 'که') return clause.start - 1
  // Nothing but the number stands in the clause, so that it goes on with one that was interrupted.
  const said = tokens.slice(clause.start, before).some((_, i) => isContentWord(tokens, clause.start + i))
  if (said || verbAt(tokens, clause.start - 1) === null) return null
  for (let i = clause.start - 2; i > before - RELATIVE_REACH; i--) {
    if (tokens[i]?.key === 'که') return i
    if (tokens[i]?.kind !== 'word' && tokens[i]?.kind !== 'number') return null
  }
  return null
}

/** What its sentence began with, for a clause that names nothing. */
export function openingOf(ground: PhraseGround, clause: Clause, speaker: ReadonlySet<string>): Candidate | null {
  const chunks = earlierInSentence(ground, clause, speaker).filter(
    (one) => !one.chunk.frame && !paying.has(ground.tokens[one.start]?.key ?? ''),
  )
  return chunks.find(({ chunk }) => chunk.governor === null) ?? null
}

/** The phrases before a clause in its sentence, behind the colon of direct speech. */
function earlierInSentence(ground: PhraseGround, clause: Clause, speaker: ReadonlySet<string>): readonly Candidate[] {
  const start = Math.max(sentenceAt(clause.section, clause.start).start, clause.start - FARTHEST)
  let from = clause.start
  while (from > start && ground.tokens[from - 1]?.key !== ':') from--
  return chunksBetween(ground, clause.section, from, clause.start)
    .flatMap((chunk) => candidate(ground, chunk, speaker))
    .filter(({ weak, chunk }) => !weak && !chunk.pointing)
}

/** A chunk as what a number may be of; nothing where it is who speaks. */
function candidate(ground: PhraseGround, chunk: Chunk, speaker: ReadonlySet<string>): Candidate[] {
  if (chunk.actor) return []
  let start = chunk.start
  // «عزیزی تعداد کل بیکاران را … اعلام کرد» is not about عزیزی.
  while (start < chunk.end && speaker.has(ground.tokens[start]?.key ?? '')) start++
  if (start === chunk.end) return []
  const phrase = cleaned(ground, { start, end: chunk.end })
  if (phrase === null) return []
  return [
    {
      ...phrase,
      chunk,
      key: ground.tokens[phrase.start]?.key ?? '',
      weak: isWeak(ground, phrase) || (chunk.pointing && chunk.quantity),
    },
  ]
}

function nearOf(ground: PhraseGround, all: readonly Candidate[], before: number, limit: number): Candidates['near'] {
  const end = beforeLightWords(ground, before, limit)
  const last = joined(
    ground,
    all.filter(({ chunk }) => chunk.start < end),
  )
  if (last === undefined || last.chunk.end < end) return null
  const moved = MOVES.has(ground.tokens[last.chunk.end]?.key ?? '')
  return { ...last, touching: last.chunk.end === before, moved }
}

const MOVES: ReadonlySet<string> = new Set(['به', 'از', 'تا'])

/** The last phrase, with what «و» joins it to: «[تولید گندم و جو] ۲۰ درصد بیشتر شد». */
function joined({ tokens }: PhraseGround, all: readonly Candidate[]): Candidate | undefined {
  const last = all.at(-1)
  const first = all.at(-2)
  if (last === undefined || first === undefined || last.weak || !isFree(last) || !isFree(first)) return last
  const joins = tokens[last.chunk.start - 1]?.key === 'و' && first.chunk.end === last.chunk.start - 1
  return joins && !first.weak ? { ...last, start: first.start } : last
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
