import { readdirSync } from 'node:fs'
import Big from 'big.js'
import { describe, expect, test } from 'vitest'
import { readSection } from '../extractors/document/readDocument.ts'
import { periodSpans } from '../extractors/periods/periodSpans.ts'
import type { Mention } from '../extractors/quantities/mention.ts'
import { quantities } from '../extractors/quantities/quantities.ts'
import { casesOf } from './cases/caseFile.ts'

function mentionsOf(text: string): Mention[] {
  const section = readSection('body', text)
  return quantities(section, periodSpans(section))
}

/** A mention as the case files write it: `more_than 940000000000 toman`. */
function meaningOf({ bound, low, value, unit, noun, money }: Mention): string {
  const amount = low === null ? value.toFixed() : `${low.toFixed()}..${value.toFixed()}`
  const name = unit?.stated ?? (money ? 'money' : (noun?.unit ?? 'thing'))
  return [...(bound === 'exact' || bound === 'between' ? [] : [bound]), amount, name].join(' ')
}

/** `940e9` is how a case file writes a number of many zeros. */
function spelledOut(meaning: string): string {
  return meaning.replace(/[0-9]+(?:\.[0-9]+)?e[0-9]+/g, (number) => Big(number).toFixed())
}

const files = readdirSync(new URL('cases', import.meta.url)).filter((name) =>
  /^(?:quantities|traps)-?.*\.txt$/.test(name),
)

describe.each(files)('%s', (file) => {
  test.each(casesOf(file).map((row) => [row.at, row] as const))('%s', (_, { text, meanings }) => {
    expect(mentionsOf(text).map(meaningOf)).toEqual(meanings.map(spelledOut))
  })
})
