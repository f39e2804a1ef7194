/** Words with how common each is (1–15, by powers of four; 0 is unknown), kept as fingerprints in sorted buckets. */
export interface WordTable {
  /** How common a word is, written as its key. */
  readonly word: (key: string) => number
  /** How common the word of two parts is when it is written with a joiner between them. */
  readonly joined: (before: string, after: string) => number
  /** How common the two parts are when they are written with a blank between them. */
  readonly apart: (before: string, after: string) => number
}

/** What stands between the parts of a pair in the table. */
export const WITH_JOINER = '\u200C'
export const WITH_BLANK = ' '

/** Buckets of the table, as a power of two, and the bits of a fingerprint; a class takes the other bits of three bytes. */
export const BUCKET_BITS = 15
const FINGERPRINT_BITS = 20
export const COMMONEST = 15
export const ENTRY_BYTES = 3

/** A hash of text that goes on from the hash of the text before it. */
export function hashed(text: string, seed: number): number {
  let hash = seed
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
    hash ^= hash >>> 15
  }
  return hash
}

/** Spreads every bit of a hash over all its bits. */
export function spread(hash: number): number {
  let mixed = hash
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x7feb352d)
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

export const BUCKET_SEED = 0x811c9dc5
export const FINGERPRINT_SEED = 0x2545f491

export function bucketOf(hash: number): number {
  return spread(hash) >>> (32 - BUCKET_BITS)
}

export function fingerprintOf(hash: number): number {
  return spread(hash) >>> (32 - FINGERPRINT_BITS)
}

/** Reads the table from its bytes: the size of each bucket, then the entries of all buckets. */
export function wordTable(bytes: Uint8Array): WordTable {
  const starts = new Int32Array(2 ** BUCKET_BITS + 1)
  for (let bucket = 0; bucket < 2 ** BUCKET_BITS; bucket++) {
    starts[bucket + 1] = (starts[bucket] ?? 0) + (bytes[bucket] ?? 0)
  }
  const entries = bytes.subarray(2 ** BUCKET_BITS)

  const found = (bucketHash: number, fingerprintHash: number): number => {
    const bucket = bucketOf(bucketHash)
    const fingerprint = fingerprintOf(fingerprintHash)
    const end = (starts[bucket + 1] ?? 0) * ENTRY_BYTES
    for (let at = (starts[bucket] ?? 0) * ENTRY_BYTES; at < end; at += ENTRY_BYTES) {
      const entry = ((entries[at] ?? 0) << 16) | ((entries[at + 1] ?? 0) << 8) | (entries[at + 2] ?? 0)
      if (entry >>> 4 === fingerprint) return entry & COMMONEST
    }
    return 0
  }
  const pair = (before: string, between: string, after: string) =>
    found(
      hashed(after, hashed(between, hashed(before, BUCKET_SEED))),
      hashed(after, hashed(between, hashed(before, FINGERPRINT_SEED))),
    )
  return {
    word: (key) => found(hashed(key, BUCKET_SEED), hashed(key, FINGERPRINT_SEED)),
    joined: (before, after) => pair(before, WITH_JOINER, after),
    apart: (before, after) => pair(before, WITH_BLANK, after),
  }
}
