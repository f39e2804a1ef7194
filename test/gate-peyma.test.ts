import { describe, expect, it } from 'vitest'
import { holds } from './gate/barred.ts'
import { JUDGED } from './gate/peyma-judged.ts'
import {
  type Disagreement,
  type Judged,
  judgement,
  type MarkedSentence,
  markedSentences,
  peymaFigures,
  peymaScore,
} from './gate/peymaScore.ts'
import { notHere } from './gate/sharedFile.ts'

/** So many verdicts may be on nothing, so that reading better does not wait for the table. */
const STALE = 5

const sentences = markedSentences()
if (sentences === null) console.log(notHere('Marked money and percentages'))

describe.skipIf(sentences === null)('money and percentages marked by people', () => {
  const score = peymaScore(sentences ?? [])
  const { open, stale } = judgement(score.disagreements, JUDGED)

  it('are found, and little else', () => {
    expect(sentences?.length).toBeGreaterThan(300)
    expect(peymaFigures(score).filter((figure) => !holds(figure))).toEqual([])
  })

  it('are disagreed on only where a person has judged', () => {
    expect(open, 'judge these in test/gate/peyma-judged.ts: npm run gate:peyma').toEqual([])
    expect(stale.length, 'verdicts on nothing: npm run gate:peyma -- --prune').toBeLessThanOrEqual(STALE)
  })
})

describe('the comparison with what people marked', () => {
  const text = 'بهای گندم ۱۲ درصد و به ۲۰ هزار تومان رسید.'
  const percent = { type: 'PCT', start: 10, end: 17 } as const
  const money = { type: 'MON', start: 23, end: 36 } as const
  const sentence = (spans: MarkedSentence['marked']): MarkedSentence => ({ id: 's', text, marked: spans })

  it('finds a span that overlaps one of its type, however far it reaches', () => {
    const { counts, disagreements } = peymaScore([sentence([percent, { ...money, start: 29, end: 40 }])])
    expect(disagreements).toEqual([])
    expect(counts.MON).toEqual({ marked: 1, markedRead: 1, read: 1, readMarked: 1 })
  })

  it('tells what is missed and what is extra, also where only the type is another', () => {
    const wrong: Disagreement[] = peymaScore([sentence([{ ...percent, type: 'MON' }])]).disagreements.slice()
    expect(wrong.map(({ side, type, start }) => [side, type, start])).toEqual([
      ['missed', 'MON', 10],
      ['extra', 'PCT', 10],
      ['extra', 'MON', 23],
    ])
    expect(peymaFigures(peymaScore([sentence([])])).map(({ measured }) => measured)).toEqual([1, 0])
  })

  it('asks for a verdict on each disagreement, and tells the verdicts on nothing', () => {
    const { disagreements } = peymaScore([sentence([percent])])
    const verdict: Judged = { id: 's', side: 'extra', ...money, verdict: 'annotation', why: 'a price left unmarked' }
    expect(judgement(disagreements, [])).toMatchObject({ open: [{ id: 's', side: 'extra', type: 'MON' }], stale: [] })
    expect(judgement(disagreements, [{ ...verdict, start: 25 }])).toEqual({ open: [], stale: [] })
    expect(judgement([], [verdict])).toEqual({ open: [], stale: [verdict] })
  })
})
