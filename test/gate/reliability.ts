/** How sure a reading said to be, and whether it was right. */
export interface Sure {
  readonly confidence: number
  readonly right: boolean
}

/** Claims of about one confidence: how sure they were on average, and what share was right. */
export interface Bin {
  readonly from: number
  readonly to: number
  readonly claims: number
  readonly confidence: number
  readonly right: number
}

/** More than this and confidence does not keep its word. */
export const CALIBRATION_BAR = 0.08

/** Where the bins of a reliability table begin; most claims are fairly sure, so the bins are finer there. */
const EDGES = [0, 0.5, 0.7, 0.8, 0.85, 0.9, 0.95, 1.01] as const

/** Claims by their confidence, bins without claims left out. */
export function bins(claims: readonly Sure[]): Bin[] {
  return EDGES.slice(1).flatMap((to, i) => {
    const from = EDGES[i] ?? 0
    const own = claims.filter(({ confidence }) => confidence >= from && confidence < to)
    return own.length === 0 ? [] : [{ from, to: Math.min(to, 1), claims: own.length, ...means(own) }]
  })
}

/** The mean distance between the confidence of a bin and its share of right claims, from 0 to 1: 0 where every word is kept. */
export function calibrationError(claims: readonly Sure[]): number {
  const all = bins(claims)
  const apart = all.reduce((sum, bin) => sum + bin.claims * Math.abs(bin.confidence - bin.right), 0)
  return claims.length === 0 ? 0 : apart / claims.length
}

/**
 * How often a right claim is surer than a wrong one, ties by half: 0.5 where confidence tells nothing, 1 where it tells all.
 */
export function discrimination(claims: readonly Sure[]): number {
  const right = claims.filter((claim) => claim.right)
  const wrong = claims.filter((claim) => !claim.right)
  let won = 0
  for (const one of right) {
    for (const other of wrong) won += (Math.sign(one.confidence - other.confidence) + 1) / 2
  }
  return right.length * wrong.length === 0 ? 0.5 : won / (right.length * wrong.length)
}

function means(claims: readonly Sure[]): Pick<Bin, 'confidence' | 'right'> {
  const sum = claims.reduce((all, { confidence }) => all + confidence, 0)
  const right = claims.filter((claim) => claim.right).length
  return { confidence: sum / claims.length, right: right / claims.length }
}
