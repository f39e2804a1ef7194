import { describe, expect, it } from 'vitest'
import { CLASSIFIERS, COUNTED_NOUNS } from '../../data/counted-nouns.ts'
import { NAMED_NOUNS } from '../../data/named-nouns.ts'
import { PER_ADVERBS, PER_ATTRIBUTES, THINGS_OF_RATES, TIMES_OF_RATES } from '../../data/per.ts'
import { UNIT_NAMES } from '../../data/unit-names.ts'
import { CURRENCIES, MEASURES_OF_THINGS, PERCENT } from '../../data/units.ts'

const listed = [CLASSIFIERS, COUNTED_NOUNS, NAMED_NOUNS, PER_ADVERBS, PER_ATTRIBUTES, THINGS_OF_RATES, TIMES_OF_RATES]
const tables: readonly (readonly [name: string, units: readonly (string | null)[]])[] = [
  ['currencies', CURRENCIES.map(({ unit, epoch }) => epoch ?? unit)],
  ['percent', PERCENT.map(({ unit }) => unit)],
  ['measures', MEASURES_OF_THINGS.map(({ unit }) => unit)],
  ...listed.map((rows, i) => [`list ${i}`, rows.map(([unit]) => unit)] as const),
]

describe('every unit that is exported has a Persian name', () => {
  it.each(tables)('%s', (_, units) => {
    expect(units.filter((unit) => unit !== null && UNIT_NAMES[unit] === undefined)).toEqual([])
    expect(units.length).toBeGreaterThan(0)
  })
})

describe('the table of units', () => {
  const rows = [...CURRENCIES, ...PERCENT, ...MEASURES_OF_THINGS]

  it('says each form once, for the first of two would hide the other', () => {
    const forms = rows.flatMap((row) => row.forms.map((form) => form.replaceAll(/[ \u200c]/g, '')))
    expect(forms.filter((form, i) => forms.indexOf(form) !== i)).toEqual([])
  })

  it('has one stated name for one factor', () => {
    const stated = new Map<string, string>()
    for (const row of rows) {
      const told = `${row.unit} × ${row.factor}`
      expect(stated.get(row.stated) ?? told, row.stated).toBe(told)
      stated.set(row.stated, told)
    }
  })
})
