import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  ANNOUNCED,
  BACK_REFERENCES,
  CEILINGS,
  COMPARED_PLANS,
  DEADLINES,
  GOVERNING_CUES,
  MEMBERSHIPS,
  MOVES,
  OCCASIONS_TO_COME,
  PRECEDENCES,
  STATUS_CUES,
  UNPAID_CUES,
} from '../data/status-cues.ts'
import { readArticle } from '../extractors/claims/readArticle.ts'
import { normalise } from '../extractors/document/normalise.ts'
import { phraseTable } from '../extractors/document/phrases.ts'
import { tokens } from '../extractors/document/tokens.ts'
import type { Claim } from '../models/claim.ts'
import { caseArticle } from './cases/caseArticle.ts'
import { casesOf, type TextCase } from './cases/caseFile.ts'
import { type ClaimMeaning, demanded, told } from './claimMeaning.ts'

/** A case whose last meaning says why the rules do not read it yet: it fails once they do. */
const KNOWN = 'known: '

/** The claims of a text; what stands before « || » is its headline. */
function claimsOf(text: string): Claim[] {
  return readArticle(caseArticle(text))
}

function compared({ text, meanings }: TextCase): { readonly read: ClaimMeaning[]; readonly due: ClaimMeaning[] } {
  const due = meanings.filter((meaning) => !meaning.startsWith(KNOWN)).map(demanded)
  const claims = claimsOf(text)
  return { read: claims.map((claim, i) => told(claim, claims, due[i] ?? { amount: '', kind: '' })), due }
}

const files = readdirSync(new URL('cases', import.meta.url)).filter((name) =>
  /^(?:claims|kinds|status|subject)-.*\.txt$/.test(name),
)

describe.each(files)('%s', (file) => {
  it.each(casesOf(file).map((row) => [row.at, row] as const))('%s', (_, row) => {
    const { read, due } = compared(row)
    const known = row.meanings.find((meaning) => meaning.startsWith(KNOWN))
    if (known === undefined) expect(read).toEqual(due)
    else expect(read, `now read right: take away "${known}"`).not.toEqual(due)
  })
})

describe('every phrase that tells a status stands in a case', () => {
  const texts = files.flatMap(casesOf).map(({ text }) => tokens(normalise(text).normal))

  it.each([
    { table: 'STATUS_CUES', forms: STATUS_CUES.flatMap(([, cues]) => cues) },
    { table: 'COMPARED_PLANS', forms: COMPARED_PLANS },
    { table: 'UNPAID_CUES', forms: UNPAID_CUES },
    { table: 'GOVERNING_CUES', forms: GOVERNING_CUES },
    { table: 'ANNOUNCED', forms: ANNOUNCED },
    { table: 'DEADLINES', forms: DEADLINES },
    { table: 'BACK_REFERENCES', forms: BACK_REFERENCES },
    { table: 'MEMBERSHIPS', forms: MEMBERSHIPS },
    { table: 'MOVES', forms: MOVES },
    { table: 'OCCASIONS_TO_COME', forms: OCCASIONS_TO_COME },
    { table: 'PRECEDENCES', forms: PRECEDENCES },
    { table: 'CEILINGS', forms: CEILINGS },
  ])('$table', ({ forms }) => {
    const untold = forms.filter((form) => {
      const phrase = phraseTable<true>([[[form], true]])
      return !texts.some((text) => phrase.within(text, 0, text.length).length > 0)
    })
    expect(untold, 'write a sentence for each into test/cases/status-….txt').toEqual([])
  })
})
