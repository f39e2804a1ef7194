import { type Boundary, blankFeatures, type Rivals, rivalFeatures, splitFeatures, WEIGHT_BITS } from './features.ts'
import { type WordTable, wordTable } from './wordTable.ts'

/** What the weights say: of a word and of a blank, how much more likely a joiner is than none (natural logarithm of the odds). */
export interface JoinerModel {
  readonly table: WordTable
  readonly split: (word: string, at: number) => number
  readonly blank: (boundary: Boundary) => number
  /** Of a word that may be one of two: how much likelier the plural is. */
  readonly plural: (rivals: Rivals) => number
}

/** Bytes of one weight, and how many of its steps make one. */
const WEIGHT_BYTES = 1
export const STEPS = 16
/** Of words, of blanks, and of words that may be one of two. */
export const DECISIONS = 3

/**
 * Reads the weights: those of words, those of blanks, those of words that may be one of two, each a signed byte; then the table of words.
 * The model was trained so that zero is where a decision is right often enough.
 */
export function joinerModel(weights: Uint8Array): JoinerModel {
  const size = 2 ** WEIGHT_BITS * WEIGHT_BYTES
  const signed = new Int8Array(weights.buffer, weights.byteOffset, Math.min(weights.byteLength, DECISIONS * size))
  const table = wordTable(weights.subarray(DECISIONS * size))
  const sum = (from: number, places: readonly number[]) => {
    let total = 0
    for (const place of places) total += signed[from + place] ?? 0
    return total / STEPS
  }
  return {
    table,
    split: (word, at) => sum(0, splitFeatures(word, at, table)),
    blank: (boundary) => sum(size, blankFeatures(boundary, table)),
    plural: (rivals) => sum(2 * size, rivalFeatures(rivals, table)),
  }
}
