import type { ConfidenceWeights, Sign } from '../../extractors/claims/confidence.ts'
import type { Judged } from '../../test/gate/judged.ts'

/** A judged claim, and how often it counts. */
export interface Example extends Pick<Judged, 'article' | 'signs' | 'right'> {
  readonly times: number
}

/**
 * What a person expects of each sign where the marked articles say nothing, in log-odds. Marked news hardly has money without
 * a currency or quantities without a subject, which are doubtful all the same.
 */
const EXPECTED: Readonly<Record<Sign, number>> = {
  subjectBehind: 0,
  subjectBefore: 0,
  subjectBeyond: 0,
  subjectOfPrevious: 0,
  noSubject: -1.5,
  percentage: 0,
  amount: 0,
  count: 0,
  measured: 0,
  unknownNoun: -0.3,
  measureUnknown: 0,
  noUnitBeside: -0.7,
  currencyGuessed: -0.7,
  currencyUnknown: -1.5,
  reversedSlash: -0.3,
  boundTold: 0,
  statusUntold: 0,
  notYet: 0,
  agencyVoice: 0,
  speakerElsewhere: 0,
  longSentence: 0,
  headline: -0.3,
}
const SIGNS = Object.keys(EXPECTED) as readonly Sign[]
/** What may speak for a claim; every other sign is a doubt and takes nothing but confidence. */
const NEUTRAL: ReadonlySet<Sign> = new Set(['percentage', 'amount', 'count', 'measured', 'agencyVoice'])

/** How strongly weights are held to what is expected of them: as by so many claims. */
const HOLD = 4
const STEPS = 4000
const RATE = 2

/** Weights by logistic regression with L2 towards what is expected, by descent in a fixed order. */
export function fitted(examples: readonly Example[]): ConfidenceWeights {
  const weight = new Map<Sign, number>(SIGNS.map((sign) => [sign, EXPECTED[sign]]))
  const all = examples.reduce((sum, { times }) => sum + times, 0)
  let base = 2
  for (let step = 0; step < STEPS; step++) {
    const slope = new Map<Sign, number>(SIGNS.map((sign) => [sign, HOLD * ((weight.get(sign) ?? 0) - EXPECTED[sign])]))
    let baseSlope = 0
    for (const { signs, right, times } of examples) {
      const odds = signs.reduce((sum, sign) => sum + (weight.get(sign) ?? 0), base)
      const error = times * (1 / (1 + Math.exp(-odds)) - Number(right))
      baseSlope += error
      for (const sign of signs) slope.set(sign, (slope.get(sign) ?? 0) + error)
    }
    base -= (RATE * baseSlope) / all
    for (const sign of SIGNS) {
      const next = (weight.get(sign) ?? 0) - (RATE * (slope.get(sign) ?? 0)) / all
      weight.set(sign, NEUTRAL.has(sign) ? next : Math.min(0, next))
    }
  }
  const rounded = (value: number) => Math.round(value * 100) / 100 + 0
  return {
    base: rounded(base),
    signs: Object.fromEntries(SIGNS.map((sign) => [sign, rounded(weight.get(sign) ?? 0)])) as Record<Sign, number>,
  }
}
