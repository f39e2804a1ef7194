import { expect, test } from 'vitest'
import { normalise } from '../extractors/document/normalise.ts'
import { readSection } from '../extractors/document/readDocument.ts'
import { type Numeral, numeralAt } from '../extractors/quantities/numerals.ts'
import { casesOf } from './cases/caseFile.ts'

function numeralsOf(text: string): Numeral[] {
  const section = readSection('body', text)
  const found: Numeral[] = []
  for (let at = 0; at < section.tokens.length; ) {
    const numeral = numeralAt(section, at)
    if (numeral !== null && !('why' in numeral)) found.push(numeral)
    at = numeral?.end ?? at + 1
  }
  return found
}

test.each(casesOf('normalise.txt').map((row) => [row.at, row] as const))('%s', (_, { text, meanings }) => {
  expect(normalise(text).normal).toBe(meanings[0])
})

test.each(casesOf('numerals.txt').map((row) => [row.at, row] as const))('%s', (_, { text, meanings }) => {
  const found = numeralsOf(text).map(({ value, precision }, i) =>
    meanings[i]?.includes('±') ? `${value.toFixed()} ±${precision.toFixed()}` : value.toFixed(),
  )
  expect(found).toEqual(meanings)
})
