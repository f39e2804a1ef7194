import { readFileSync, statSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { normalise } from '../extractors/document/normalise.ts'
import { joinerRepairer } from '../extractors/joiners/joinerRepairer.ts'
import { repairedText } from '../extractors/joiners/repairedText.ts'
import { casesOf } from './cases/caseFile.ts'
import { holds } from './gate/barred.ts'
import {
  BARS,
  countRepairs,
  FLOORS_OF_BLANKS,
  FLOORS_OF_HALVES,
  halvesOf,
  repairFigures,
  treebankSentences,
  WEIGHTS,
} from './gate/joiners.ts'
import { notHere } from './gate/sharedFile.ts'

const repairer = joinerRepairer(readFileSync(WEIGHTS))
const { repair, edits } = repairer
const rows = casesOf('joiners.txt')

test.each(rows.map((row) => [row.at, row] as const))('%s', (_, { text, meanings: [repaired = text] }) => {
  expect(repairedText(text, repairer)).toBe(repaired)
})

it('has a third of its cases left as they are', () => {
  expect(rows.length).toBeGreaterThanOrEqual(120)
  expect(rows.filter(({ meanings }) => meanings.length === 0).length).toBeGreaterThanOrEqual(rows.length / 3)
})

const words = rows.flatMap(({ text }) => normalise(text).normal.split(/[ \u200C]/u))
const piece = fc.oneof(
  fc.constantFrom(...words),
  fc.constantFrom(' ', '  ', '\u200C', '\n', '،', '.', '۵', '12', 'می', 'ها', 'ای', 'تر', 'بر', 'کار'),
  fc.string({ unit: 'binary', maxLength: 3 }),
)
const joined = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''))
const spaced = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(' '))
const texts = fc.oneof(joined, spaced, fc.string({ unit: 'binary' }))
const letters = (text: string) => text.replace(/[ \u200C]/gu, '')

describe('for any text', () => {
  it('no letter is changed', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(letters(repair(text))).toBe(letters(text))
      }),
    )
  })

  it('repairing twice is repairing once', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const once = repair(normalise(text).normal)
        expect(repair(once)).toBe(once)
      }),
      { numRuns: 500 },
    )
  })

  it('edits are in order, apart, and replace nothing but blanks', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let at = 0
        for (const { start, end, by } of edits(text)) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(text.slice(start, end)).toMatch(/^[ \u200C]*$/u)
          expect(['', '\u200C']).toContain(by)
          at = end
        }
      }),
    )
  })

  it('a published text says the same letters as before', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const printed = (published: string) => letters(normalise(published).normal)
        expect(printed(repairedText(text, repairer))).toBe(printed(text))
      }),
    )
  })
})

describe('a megabyte of one thing', () => {
  const LONGEST_MS = 1000
  it.each([
    'م',
    'می ',
    'ها',
    'ها ',
    'کار ها ',
    'بر می ',
    'می\u200C',
    ' ',
    '\u200C',
    'سرمایه',
    'سرمایه ',
    'بر ',
    'کتاب ',
    'ا ه ',
    'نمیهای ',
    'بهره گیری ',
    'رفته اند ',
    '1 می ',
  ])('«%s» is read in under a second', (unit) => {
    const text = unit.repeat(Math.ceil(2 ** 19 / unit.length))
    repair(text.slice(0, 1000))
    // The time of this process alone: other tests run beside it.
    const begun = process.cpuUsage()
    repair(text)
    expect(process.cpuUsage(begun).user / 1000).toBeLessThan(LONGEST_MS)
  })
})

it('comes with weights that are small', () => {
  expect(statSync(WEIGHTS).size).toBeLessThan(1.5 * 2 ** 20)
})

const sentences = treebankSentences()
if (sentences === null) console.log(notHere('The treebank with joiners'))

describe.skipIf(sentences === null)('a treebank that lost its joiners', () => {
  it.each([
    ['deleted', BARS],
    ['blank', FLOORS_OF_BLANKS],
  ] as const)('has them back (%s)', (loss, bars) => {
    const figures = repairFigures(loss, countRepairs(sentences ?? [], loss, repair), bars)
    expect(figures.filter((figure) => !holds(figure))).toEqual([])
  })

  it('has them back in both halves', () => {
    const { lookedAt, scored } = halvesOf(sentences ?? [])
    for (const half of [lookedAt, scored]) {
      const figures = repairFigures('half', countRepairs(half, 'deleted', repair), FLOORS_OF_HALVES)
      expect(figures.filter((figure) => !holds(figure))).toEqual([])
    }
  })
})
