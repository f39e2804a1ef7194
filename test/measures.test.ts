import { readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { MEASURES } from '../data/measures.ts'
import { measureOf } from '../extractors/claims/measureOf.ts'
import { normalise } from '../extractors/document/normalise.ts'
import { tokens } from '../extractors/document/tokens.ts'
import { measureText } from '../extractors/show/measureText.ts'
import { ClaimKind } from '../models/claim.ts'
import { Change } from '../models/quantity.ts'

interface Case {
  readonly line: number
  readonly subject: string | null
  readonly clause: string
  readonly sign: string
  readonly kind: ClaimKind
  readonly unit: string | null
  readonly measure: string
  readonly change: Change | null
}

function cases(file: string): Case[] {
  const lines = readFileSync(new URL(file, import.meta.url), 'utf8').split('\n')
  const told = lines.flatMap((text, i) => (text === '' || text.startsWith('#') ? [] : [{ text, line: i + 1 }]))
  const found: Case[] = []
  for (let i = 0; i < told.length; i += 3) {
    const [subject, clause, expected] = [told[i], told[i + 1], told[i + 2]]
    const [sign = '', kind, unit = '-', measure = '', change] = expected?.text.split(' ') ?? []
    if (sign !== '=' && sign !== '!')
      throw new Error(`Expected "=" or "!" in line ${expected?.line} but found "${sign}"`)
    found.push({
      line: expected?.line ?? 0,
      subject: subject?.text === '-' ? null : (subject?.text ?? null),
      clause: clause?.text ?? '',
      sign,
      kind: ClaimKind.parse(kind),
      unit: unit === '-' ? null : unit,
      measure,
      change: change === undefined ? null : Change.parse(change),
    })
  }
  return found
}

const keysOf = (text: string) => tokens(normalise(text).normal).map((token) => token.key)
const CASES = cases('cases/measures.txt')

test.each(CASES)('test/cases/measures.txt:$line $sign $measure', ({ sign, measure, clause, ...evidence }) => {
  const found = measureOf({ ...evidence, clause: keysOf(clause) })
  if (sign === '=') expect(found).toBe(measure)
  else expect(found).not.toBe(measure)
})

it('reads the same measure where every joiner is lost', () => {
  for (const { sign, measure, clause, subject, ...evidence } of CASES) {
    if (sign !== '=') continue
    const bare = (text: string) => text.replaceAll('\u200c', '')
    const found = measureOf({
      ...evidence,
      subject: subject === null ? null : bare(subject),
      clause: keysOf(bare(clause)),
    })
    expect(found, clause).toBe(measure)
  }
})

describe('the table of measures', () => {
  it('names every measure once, in lower case, in both languages', () => {
    const ids = MEASURES.map((row) => row.id)
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
    for (const row of MEASURES) {
      expect(row.id).toMatch(/^[a-z]+(?:-[a-z]+)*$/)
      expect(row.label.fa).toMatch(/^[\p{L}\p{M}\u200c ()]+$/u)
      expect(row.label.en).toMatch(/^[a-z ,]+$/)
    }
  })

  it('has an honest rest for every kind, and no kind that lacks one', () => {
    for (const kind of ClaimKind.options) {
      const measure = measureOf({ kind, unit: null, subject: null, clause: [] })
      expect(measure).toMatch(/-other$/)
      expect(MEASURES.find((row) => row.id === measure)?.kind).toBe(kind)
    }
  })

  it('can reach every measure but the rest by some case or by its own label', () => {
    const reached = new Set(CASES.filter(({ sign }) => sign === '=').map(({ measure }) => measure))
    for (const row of MEASURES) {
      if (reached.has(row.id) || row.id.endsWith('-other')) continue
      const cue = [row.cues?.[0], row.with?.[0]].filter((word) => word !== undefined).join(' ')
      const found = measureOf({ kind: row.kind, unit: row.units?.[0] ?? null, subject: cue, clause: [] })
      expect(found, row.id).toBe(row.id)
    }
  })

  it('has names to show, and shows the id of what it does not know', () => {
    expect(measureText('loans-paid')).toBe('تسهیلات پرداختی')
    expect(measureText('loans-paid', 'en')).toBe('loans paid')
    expect(measureText('moon-dust')).toBe('moon-dust')
  })
})
