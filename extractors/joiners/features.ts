import { blankShape, rivalOf, splitShape, wholeClass } from './parts.ts'
import { BUCKET_SEED, hashed, spread, type WordTable } from './wordTable.ts'

/** The weights of a decision, as a power of two: features that share one by chance are told apart by the others. */
export const WEIGHT_BITS = 17

/** Of long parts the first letters tell enough. */
const TOLD = 8

function placeOf(name: number, value: number): number {
  return spread(Math.imul(name, 0x9e3779b1) ^ value) >>> (32 - WEIGHT_BITS)
}

/** The place of the weight that every decision of a shape has. */
export const splitPlace = (shape: number) => placeOf(1, shape)
export const blankPlace = (shape: number) => placeOf(101, shape)

/** A text as a number, and that with something beside it. */
const textValue = (text: string) => hashed(text, BUCKET_SEED)
const beside = (value: number, other: number) => Math.imul(value ^ Math.imul(other + 1, 0x85ebca6b), 0x27d4eb2f)

/** Gathers features: each is a name, told by its order, and what it is worth here, hashed to the place of its weight. */
function gathering(first: number) {
  const places: number[] = []
  let name = first
  return {
    places,
    add: (...values: readonly number[]) => {
      for (let i = 0; i < values.length; i++) places.push(placeOf(name++, values[i] ?? 0))
    },
    /** The names of what is not always there are passed over. */
    from: (next: number) => {
      name = next
    },
  }
}

const clipped = (value: number, most: number) => Math.max(-most, Math.min(most, value))

/** Unknown, rare, and three more steps. */
const coarse = (frequency: number) => (frequency === 0 ? 0 : 1 + (frequency >> 2))
const isSeen = (frequency: number) => (frequency > 0 ? 1 : 0)

/** What speaks for and against a joiner at a point of a word. */
export function splitFeatures(word: string, at: number, table: WordTable): readonly number[] {
  const { places, add, from } = gathering(1)
  const before = word.slice(0, at)
  const after = word.slice(at)
  const whole = wholeClass(word, table)
  const pair = table.joined(before, after)
  const left = table.word(before)
  const right = table.word(after)
  const first = table.joined(before, '')
  const second = table.joined('', after)
  const rough = coarse(left) * 5 + coarse(right)
  const shape = splitShape(before, after)
  add(shape, whole * 4 + shape, pair * 4 + shape, whole * 16 + pair, left * 16 + right, left * 4 + shape)
  add(right * 4 + shape, ((whole >> 1) * 25 + rough) * 4 + shape, clipped(pair - whole, 8) * 4 + shape)
  add(clipped(Math.min(left, right) - whole, 8) * 4 + shape)
  add((first * 16 + second) * 4 + shape, (coarse(first) * 5 + coarse(second)) * 16 + whole)
  add((second * 2 + isSeen(pair)) * 4 + shape, (first * 2 + isSeen(pair)) * 4 + shape)
  add(Math.min(before.length, TOLD), Math.min(after.length, TOLD))
  add(textValue(before.slice(-1) + after.slice(0, 1)), textValue(before.slice(-2) + after.slice(0, 2)))
  add(textValue(after.slice(-2)))
  if (after.length <= TOLD) {
    from(40)
    const value = textValue(after)
    add(
      value,
      beside(value, isSeen(whole)),
      beside(value, coarse(left)),
      beside(value, whole >> 1),
      beside(value, isSeen(pair)),
    )
    for (const letters of [1, 2, 3]) add(beside(value, textValue(before.slice(-letters))))
  }
  if (before.length <= TOLD) {
    from(50)
    const value = textValue(before)
    add(value, beside(value, isSeen(whole)), beside(value, coarse(right)), beside(value, whole >> 1))
    for (const letters of [1, 2]) add(beside(value, textValue(after.slice(0, letters))))
    add(beside(value, textValue(after.slice(-1))))
  }
  // «رنج‌های» or «رنجه‌ای»: which of the two words is the commoner, and which of them was seen so.
  const rival = rivalOf(before, after)
  if (rival !== null) {
    from(60)
    const lead = clipped(left - table.word(rival.before), 6)
    const seen = isSeen(pair) + 2 * isSeen(table.joined(rival.before, rival.after))
    const start = textValue(after.slice(0, 2))
    add(
      beside(start, lead + 6),
      beside(textValue(after), Math.sign(lead) + 1 + seen * 3),
      beside(start, (lead + 6) * 4 + seen),
    )
  }
  return places
}

/** Two parts with a blank between them, and what stands around: a word, or the kind of what is no word. */
export interface Boundary {
  readonly previous: string
  readonly before: string
  readonly after: string
  readonly next: string
}

/** What speaks for and against a joiner in place of a blank. */
export function blankFeatures({ previous, before, after, next }: Boundary, table: WordTable): readonly number[] {
  const { places, add } = gathering(101)
  const whole = table.word(before + after)
  const pair = table.joined(before, after)
  const apart = table.apart(before, after)
  const left = table.word(before)
  const right = table.word(after)
  const first = table.joined(before, '')
  const second = table.joined('', after)
  const shape = blankShape(before, after)
  add(shape, pair * 8 + shape, apart * 8 + shape, clipped(pair - apart, 9) * 8 + shape, pair * 16 + apart)
  add(
    left * 16 + right,
    isSeen(pair) * 256 + right * 8 + shape,
    isSeen(pair) * 256 + left * 8 + shape,
    whole * 8 + shape,
  )
  add((first * 16 + second) * 8 + shape, (second * 16 + pair) * 8 + shape, (first * 16 + pair) * 8 + shape)
  add((second * 16 + apart) * 8 + shape)
  const beforeValue = textValue(before.slice(0, TOLD))
  const afterValue = textValue(after.slice(0, TOLD))
  const previousValue = textValue(previous.slice(0, TOLD))
  const nextValue = textValue(next.slice(0, TOLD))
  add(beforeValue, afterValue, beside(beforeValue, pair), beside(afterValue, pair))
  add(beside(beforeValue, right), beside(afterValue, left), beside(beforeValue, afterValue))
  for (const letters of [1, 2]) add(beside(afterValue, textValue(before.slice(-letters))))
  add(beside(beforeValue, textValue(after.slice(0, 2))))
  for (const letters of [1, 2]) add(beside(beforeValue, textValue(after.slice(-letters))))
  add(beside(beforeValue, previousValue), beside(afterValue, nextValue))
  add(beside(beforeValue, nextValue), beside(afterValue, previousValue))
  add(beside(nextValue, shape), beside(previousValue, shape))
  return places
}

/** A word that is one of two: a stem with «های» («سوخت‌های»), or the stem in «ه» with «ای» («سوخته‌ای»). */
export interface Rivals {
  readonly previous: string
  readonly stem: string
  readonly next: string
}

const PLURAL = 'های'
const INDEFINITE = 'ای'

/** The rivals that two parts belong to, or null where they can be read one way alone. */
export function rivalsOf({ previous, before, after, next }: Boundary): Rivals | null {
  if (after === PLURAL) return { previous, stem: before, next }
  return after === INDEFINITE && before.endsWith('ه') ? { previous, stem: before.slice(0, -1), next } : null
}

/** What speaks for the plural and against the stem in «ه»: both stems, and what stands around («سوخته‌ای که»). */
export function rivalFeatures({ previous, stem, next }: Rivals, table: WordTable): readonly number[] {
  const { places, add } = gathering(201)
  const lead = clipped(table.word(stem) - table.word(`${stem}ه`), 6) + 6
  const seen = isSeen(table.joined(stem, PLURAL)) + 2 * isSeen(table.joined(`${stem}ه`, INDEFINITE))
  const nextValue = textValue(next)
  const previousValue = textValue(previous)
  add(0, lead, seen, lead * 4 + seen, textValue(stem), nextValue, beside(nextValue, Math.sign(lead - 6) + 1))
  add(textValue(next.slice(-2)), textValue(next.slice(-1)), Math.min(next.length, 3), previousValue)
  return places
}
