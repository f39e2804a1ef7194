import { CLAUSE_OPENERS, PREPOSITIONS } from '../../data/function-words.ts'
import { GROUP_HEADS, ROLE_HEADS } from '../../data/roles.ts'
import {
  DEMONSTRATIVES,
  FRAME_NOUNS,
  INNER_DETERMINERS,
  INTRODUCING_NOUNS,
  LINKING_WORDS,
  LISTING_WORDS,
  PART_NOUNS,
  QUANTITY_NOUNS,
  TELLING_NOUNS,
} from '../../data/subject-cues.ts'
import type { DocumentSection } from '../../models/document.ts'
import { keySet } from '../document/keySet.ts'
import { phraseSet } from '../document/phrases.ts'
import { sentenceAt } from '../document/spans.ts'
import { finiteVerb, isContentWord } from '../document/wordClass.ts'
import { chainEnd, endsCounted, opensDateline, QUOTES } from './chains.ts'
import { isLightVerb, type NounPhrase, type PhraseGround, tellsVerbOnly } from './nounPhrase.ts'

const prepositions = keySet(PREPOSITIONS)
const listing = keySet(LISTING_WORDS)
const openers = keySet(CLAUSE_OPENERS)
const demonstratives = keySet(DEMONSTRATIVES)
const frames = keySet(FRAME_NOUNS)
const quantityNouns = keySet(QUANTITY_NOUNS)
const inner = keySet(INNER_DETERMINERS)
const telling = keySet(TELLING_NOUNS)
const parts = keySet(PART_NOUNS)
const linking = keySet(LINKING_WORDS)
const introducing = keySet(INTRODUCING_NOUNS)
const actors = phraseSet([...ROLE_HEADS, ...GROUP_HEADS])

/** What a noun phrase does in its sentence. */
export interface Chunk extends NounPhrase {
  /** The preposition that governs it, itself or through «و»; null for what stands free, as subjects do. */
  readonly governor: string | null
  /** Whether it is the head of what «را» closes. */
  readonly object: boolean
  /** Whether it is headed by a noun that names a quantity: «میزان خسارت». */
  readonly quantity: boolean
  /** «این میزان», «آن رقم»: it says again what was said before. */
  readonly pointing: boolean
  /** Whether what is told begins anew with it: behind «شامل», «حکایت از». */
  readonly opens: boolean
  /** «مدیرکل راه»: who does or says it. */
  readonly actor: boolean
  /** «به گزارش …», «با توجه به …»: it frames what is said. */
  readonly frame: boolean
  /** It stands behind a quantity as what that counts. */
  readonly counted: boolean
}

type Draft = { -readonly [Key in keyof Chunk]: Chunk[Key] }

/** What the words read so far govern the next phrase by. */
interface Governing {
  by: string | null
  /** The governor of the last phrase, which «و» hands on. */
  last: string | null
  /** Whether a demonstrative stands right before. */
  pointing: boolean
  /** Whether a free phrase was said since the last verb. */
  free: boolean
  /** «در معاملات روز جاری [بازار]»: the last phrase goes on behind a time. */
  through: boolean
  /** Whether what is told begins anew: «شامل», «حکایت از». */
  opens: boolean
  /** How many phrases stood before the clause. */
  clause: number
}

/**
 * The noun phrases of a range of tokens, in order, with what governs them: one pass, in which a phrase is a noun with its
 * chain of ezafe and adjectives, over the quotation marks of a name, a number that is a label («فاز ۱ بوستان») and a
 * demonstrative («ساخت این بزرگراه‌ها»). What belongs to a light verb («افتتاح شد») is left out.
 */
function chunksOf(ground: PhraseGround, start: number, end: number): readonly Chunk[] {
  const { tokens, barred, measured } = ground
  const found: Draft[] = []
  const state: Governing = {
    by: null,
    last: null,
    pointing: false,
    free: false,
    through: false,
    opens: false,
    clause: 0,
  }
  for (let i = start; i < end; i++) {
    const key = tokens[i]?.key ?? ''
    if (barred[i] === true) {
      const through = measured[i] !== true && (found.at(-1)?.end === i || (barred[i - 1] === true && state.through))
      if (measured[i] === true) release(state)
      // «زیان مربوط به سال ۹۵ [این سازمان]»
      if (!(measured[i] !== true && linking.has(tokens[i - 2]?.key ?? ''))) state.by = null
      state.through = through
    } else if (isContentWord(tokens, i) && !openers.has(key)) {
      const chunk = chunkAt(ground, i, end, state)
      i = chunk.next - 1
      if (chunk.found !== null) found.push(chunk.found)
    } else step(ground, i, key, state, found)
  }
  return found
}

function release(state: Governing): void {
  state.by = null
  state.last = null
  state.pointing = false
  state.through = false
  state.opens = false
}

/** What a word that is in no phrase does to the phrases around it. */
function step(ground: PhraseGround, at: number, key: string, state: Governing, found: Draft[]): void {
  const { tokens } = ground
  state.through = false
  if (prepositions.has(key)) {
    const before = tokens[at - 1]?.key ?? ''
    // «آمارها حکایت از افزایش نرخ بیکاری دارد», «این طرح‌ها شامل آبیاری بارانی به مساحت …»: what is told begins anew.
    state.opens = telling.has(before) || parts.has(before) || key === 'شامل'
    state.by = state.opens ? null : listing.has(before) ? before : key
    state.pointing = false
  } else if (key === ')') putAside(ground, at, found)
  else if (demonstratives.has(key)) state.pointing = key !== 'هر'
  else if (key === 'و') state.by = found.at(-1)?.end === at ? state.last : null
  else if (key === '،') state.by = listing.has(state.last ?? '') && listsOn(ground, at + 1) ? state.last : null
  else if (key === 'را') {
    markObject(found, at, state.clause)
    state.by = null
  } else if (finiteVerb(tokens, at) !== null || openers.has(key)) {
    release(state)
    state.free = false
    state.clause = found.length
  } else if (!QUOTES.has(key) && !inner.has(key) && key !== 'دیگر') state.by = null
}

/** «توسعه خط یک (شامل تونل تا قلهک) با ۲۶ میلیارد تومان»: what stands in brackets is not what the sentence is about. */
function putAside({ tokens }: PhraseGround, at: number, found: readonly Draft[]): void {
  const opened = tokens.slice(Math.max(0, at - LONGEST_BRACKET), at).findLastIndex(({ key }) => key === '(')
  if (opened < 0) return
  const start = Math.max(0, at - LONGEST_BRACKET) + opened
  for (let i = found.length - 1; i >= 0; i--) {
    const chunk = found[i]
    if (chunk === undefined || chunk.start < start) return
    chunk.frame = true
    chunk.opens = false
  }
}

const LONGEST_BRACKET = 60

/** «با احتساب هزینه حمل، [بیمه و] گمرک»: behind a comma a list goes on to its next mark, what is told to its number. */
function listsOn({ tokens, barred }: PhraseGround, at: number): boolean {
  let end = at
  while (barred[end] !== true && isContentWord(tokens, end)) end++
  return end > at && (tokens[end]?.key === '،' || tokens[end]?.key === 'و')
}

/** «میزان خسارت ناشی از انفجار بندر را»: the head of an object stands before the phrases that depend on it. */
function markObject(found: readonly Draft[], at: number, clause: number): void {
  const last = found.at(-1)
  if (last?.end !== at) return
  let i = found.length - 1
  while (i > clause && found[i]?.governor !== null && found[i]?.frame !== true && found[i - 1]?.counted !== true) i--
  const head = found[i] ?? last
  // «این گروه در بازار سیمان را»: what begins the clause and is no quantity may be who does it.
  const second = found.slice(clause, i).some((chunk) => chunk.governor === null && !chunk.actor)
  const heads = head.governor === null && !head.actor && (head.quantity || second || isOf(found, i))
  ;(heads ? head : last).object = true
}

function isOf(found: readonly Draft[], from: number): boolean {
  return found.slice(from + 1).every(({ governor }) => governor === 'از' || listing.has(governor ?? ''))
}

function chunkAt(
  ground: PhraseGround,
  start: number,
  limit: number,
  state: Governing,
): { readonly found: Draft | null; readonly next: number } {
  const { tokens } = ground
  const actor = actors.at(tokens, start, limit) !== null
  // «وزیر نیرو در ادامه [میزان آب مصرفی] را»: an adverb of one noun, which has no ezafe.
  const adverb = state.by !== null && introducing.has(tokens[start]?.key ?? '')
  const next = adverb ? start + 1 : chainEnd(ground, start, limit, actor)
  // «واحدهای صنفی [بازرسی] شدند»: the last word before a light verb is the verb's.
  const verbal = isLightVerb(ground, next)
  const governor = state.by ?? (state.through && state.free && state.last === 'در' ? state.last : null)
  const pointing = state.pointing
  const end = verbal && next > start + 1 ? next - 1 : next
  const head = tokens[start]?.key ?? ''
  state.by = null
  state.pointing = false
  const alone = verbal && end === start + 1 && next === end
  const whole = tellsVerbOnly(ground, start, next)
  if (alone || whole) {
    state.last = null
    return { found: null, next }
  }
  state.last = listing.has(head) ? head : governor
  state.through = false
  if (governor === null) state.free = true
  const frame =
    adverb || governor === 'احتساب' || (governor !== null && frames.has(head)) || opensDateline(ground, start, next)
  const found: Draft = {
    start,
    end,
    governor,
    object: false,
    quantity: quantityNouns.has(head),
    pointing,
    opens: state.opens,
    actor,
    frame,
    counted: ground.counted[start] === true || endsCounted(ground, start, next),
  }
  state.opens = false
  return { found, next }
}

const read = new WeakMap<PhraseGround, Map<number, readonly Chunk[]>>()

/** The chunks of a range of tokens that lies in one sentence, each sentence being cut into chunks once. */
export function chunksBetween(
  ground: PhraseGround,
  section: DocumentSection,
  start: number,
  end: number,
): readonly Chunk[] {
  let known = read.get(ground)
  if (known === undefined) {
    known = new Map()
    read.set(ground, known)
  }
  const sentence = sentenceAt(section, Math.min(start, end - 1))
  let chunks = known.get(sentence.start)
  if (chunks === undefined) {
    chunks = chunksOf(ground, sentence.start, sentence.end)
    known.set(sentence.start, chunks)
  }
  return chunks.slice(firstFrom(chunks, start), firstFrom(chunks, end))
}

/** The place of the first chunk that starts at a token or behind it. */
function firstFrom(chunks: readonly Chunk[], at: number): number {
  let low = 0
  let high = chunks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((chunks[middle]?.start ?? at) < at) low = middle + 1
    else high = middle
  }
  return low
}
