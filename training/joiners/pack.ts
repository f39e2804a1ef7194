import { WEIGHT_BITS } from '../../extractors/joiners/features.ts'
import { DECISIONS, STEPS } from '../../extractors/joiners/model.ts'
import {
  BUCKET_BITS,
  BUCKET_SEED,
  bucketOf,
  ENTRY_BYTES,
  FINGERPRINT_SEED,
  fingerprintOf,
  hashed,
} from '../../extractors/joiners/wordTable.ts'
import type { Classes } from './knowledge.ts'

/** What training gives: a weight for each place of either decision, and the classes of words. */
export interface Weights {
  readonly split: Float64Array
  readonly blank: Float64Array
  readonly plural: Float64Array
  readonly classes: Classes
}

/** The file of weights: those of words, of blanks and of words that may be one of two, a signed byte each, and the table of words. */
export function packed({ split, blank, plural, classes }: Weights): Uint8Array {
  const table = packedTable(classes)
  const size = 2 ** WEIGHT_BITS
  const bytes = new Uint8Array(DECISIONS * size + table.length)
  for (const [at, weights] of [
    [0, split],
    [size, blank],
    [2 * size, plural],
  ] as const) {
    const steps = Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight * STEPS))))
    bytes.set(new Uint8Array(steps.buffer), at)
  }
  bytes.set(table, DECISIONS * size)
  return bytes
}

function packedTable(classes: Classes): Uint8Array {
  const buckets = Array.from({ length: 2 ** BUCKET_BITS }, () => new Map<number, number>())
  for (const [text, frequency] of classes) {
    const bucket = buckets[bucketOf(hashed(text, BUCKET_SEED))]
    const fingerprint = fingerprintOf(hashed(text, FINGERPRINT_SEED))
    bucket?.set(fingerprint, Math.max(frequency, bucket.get(fingerprint) ?? 0))
  }
  const bytes: number[] = buckets.map(({ size }) => {
    if (size > 255) throw new Error(`Expected at most 255 words in a bucket but found ${size}`)
    return size
  })
  for (const bucket of buckets) {
    for (const [fingerprint, frequency] of [...bucket].sort(([a], [b]) => a - b)) {
      const entry = fingerprint * 16 + frequency
      bytes.push(entry >>> 16, (entry >>> 8) & 255, entry & 255)
    }
  }
  if ((bytes.length - buckets.length) % ENTRY_BYTES !== 0) throw new Error('Expected whole entries')
  return Uint8Array.from(bytes)
}
