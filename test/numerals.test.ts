import { expect, test } from 'vitest'
import { normalise } from '../extractors/document/normalise.ts'
import { readSection } from '../extractors/document/readDocument.ts'
import { type NoNumeral, type Numeral, numeralAt } from '../extractors/quantities/numerals.ts'
import { casesOf } from './cases/caseFile.ts'

/** Every number of a text, and what stands where a number could. */
function readingsOf(text: string): (Numeral | NoNumeral)[] {
  const section = readSection('body', text)
  const found: (Numeral | NoNumeral)[] = []
  for (let at = 0; at < section.tokens.length; ) {
    const numeral = numeralAt(section, at)
    if (numeral !== null) found.push(numeral)
    at = numeral?.end ?? at + 1
  }
  return found
}

function readingText(reading: Numeral | NoNumeral): string {
  if (!('why' in reading)) return reading.value.toFixed() + (reading.reversed ? ' reversed' : '')
  if (reading.why === 'ordinal') return `ordinal ${reading.value.toFixed()}`
  return reading.why === 'fraction'
    ? `fraction ${reading.numerator.toFixed()}/${reading.denominator.toFixed()}`
    : 'vague'
}

test.each(casesOf('normalise.txt').map((row) => [row.at, row] as const))('%s', (_, { text, meanings }) => {
  expect(normalise(text).normal).toBe(meanings[0])
})

test.each(casesOf('numerals.txt').map((row) => [row.at, row] as const))('%s', (_, { text, meanings }) => {
  const numerals = readingsOf(text).filter((reading): reading is Numeral => !('why' in reading))
  const found = numerals.map(({ value, precision }, i) =>
    meanings[i]?.includes('±') ? `${value.toFixed()} ±${precision.toFixed()}` : value.toFixed(),
  )
  expect(found).toEqual(meanings)
})

test.each(casesOf('numerals-instead.txt').map((row) => [row.at, row] as const))('%s', (_, { text, meanings }) => {
  expect(readingsOf(text).map(readingText)).toEqual(meanings)
})
