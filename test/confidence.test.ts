import { describe, expect, it } from 'vitest'
import { CONFIDENCE } from '../data/confidence.ts'
import { confidenceOf, type Sign } from '../extractors/claims/confidence.ts'
import { readArticle } from '../extractors/claims/readArticle.ts'
import { fitted } from '../training/confidence/fit.ts'
import { caseArticle } from './cases/caseArticle.ts'
import { casesOf } from './cases/caseFile.ts'
import { MARKED_SETS } from './gate/goldScore.ts'
import { judgedSet } from './gate/judged.ts'
import { bins, CALIBRATION_BAR, calibrationError, discrimination, type Sure } from './gate/reliability.ts'
import { notHere, sharedFile } from './gate/sharedFile.ts'

const SIGNS = Object.keys(CONFIDENCE.signs) as Sign[]
/** Signs that only tell what is read, or that a reader may be glad of. */
const NO_DOUBTS: readonly Sign[] = ['percentage', 'amount', 'count', 'measured', 'agencyVoice']

function signsIn(text: string): string[] {
  const told: (readonly Sign[])[] = []
  readArticle(caseArticle(text), {
    judge: (signs) => {
      told.push(signs)
      return confidenceOf(signs)
    },
  })
  return told.map((signs) => (signs.length === 0 ? '-' : signs.join(' ')))
}

describe('the signs of a claim', () => {
  it.each(casesOf('confidence.txt').map((row) => [row.at, row] as const))('%s', (_, { text, meanings }) => {
    expect(signsIn(text)).toEqual(meanings)
  })
})

describe('confidence', () => {
  it('stays between the least and the surest, in two digits, whatever the signs', () => {
    for (const signs of [[], SIGNS, ...SIGNS.map((sign) => [sign])]) {
      const confidence = confidenceOf(signs)
      expect(confidence).toBeGreaterThanOrEqual(0.05)
      expect(confidence).toBeLessThanOrEqual(0.99)
      expect(confidence).toBe(Number(confidence.toFixed(2)))
    }
  })

  it('is never raised by a doubt', () => {
    for (const sign of SIGNS.filter((one) => !NO_DOUBTS.includes(one))) {
      expect(confidenceOf([sign]), sign).toBeLessThanOrEqual(confidenceOf([]))
      expect(confidenceOf([...NO_DOUBTS, sign]), sign).toBeLessThanOrEqual(confidenceOf(NO_DOUBTS))
    }
  })

  it('is low where nothing says what is counted or in what money', () => {
    expect(confidenceOf(['noSubject', 'count', 'measureUnknown'])).toBeLessThan(0.7)
    expect(confidenceOf(['amount', 'currencyUnknown'])).toBeLessThan(confidenceOf(['amount', 'currencyGuessed']))
  })
})

describe('training', () => {
  it('learns a doubt from claims that are wrong with it, and keeps what is expected where nothing is told', () => {
    const examples = Array.from({ length: 200 }, (_, i) => ({
      article: String(i),
      signs: (i % 2 === 0 ? ['boundTold'] : []) as Sign[],
      right: i % 2 === 1 ? i % 10 !== 1 : i % 4 === 0,
      times: 1,
    }))
    const { base, signs } = fitted(examples)
    expect(base).toBeGreaterThan(1)
    expect(signs.boundTold).toBeLessThan(-0.8)
    expect(signs.currencyUnknown).toBe(-1.5)
    expect(signs.statusUntold).toBe(0)
  })
})

describe('the reliability table', () => {
  const half: readonly Sure[] = [
    { confidence: 0.5, right: true },
    { confidence: 0.5, right: false },
    { confidence: 0.9, right: true },
  ]

  it('holds every claim in one bin', () => {
    expect(bins(half).map(({ claims, confidence, right }) => ({ claims, confidence, right }))).toEqual([
      { claims: 2, confidence: 0.5, right: 0.5 },
      { claims: 1, confidence: 0.9, right: 1 },
    ])
    expect(bins([{ confidence: 1, right: true }])).toHaveLength(1)
  })

  it('tells how far confidence is from what is right, and whether it tells them apart', () => {
    expect(calibrationError(half)).toBeCloseTo(0.1 / 3)
    expect(calibrationError([])).toBe(0)
    expect(discrimination(half)).toBe(0.75)
    expect(discrimination([])).toBe(0.5)
  })
})

const marked = sharedFile('gold/dev.claims.jsonl') !== null
if (!marked) console.log(notHere('Marked articles'))

describe.skipIf(!marked)('confidence keeps its word on articles marked elsewhere', () => {
  it('of the set that decides, and of all of them', () => {
    const all = MARKED_SETS.flatMap((set) => judgedSet(set) ?? [])
    expect(all.length).toBeGreaterThan(400)
    expect(calibrationError(judgedSet('dev') ?? [])).toBeLessThanOrEqual(CALIBRATION_BAR)
    expect(calibrationError(all)).toBeLessThanOrEqual(CALIBRATION_BAR)
  })

  it('is surer of what is right', () => {
    expect(discrimination(judgedSet('dev') ?? [])).toBeGreaterThan(0.58)
  })
})
