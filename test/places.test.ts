import { describe, expect, it } from 'vitest'
import { COUNTRIES, FOREIGN_CITIES } from '../data/places/abroad.ts'
import { PROVINCES } from '../data/places/iran.ts'
import { PLACE_ALIASES, WORD_NAMES } from '../data/places.ts'
import { normalise } from '../extractors/document/normalise.ts'
import { tokens } from '../extractors/document/tokens.ts'
import { liesIn, placeNameAt } from '../extractors/places/gazetteer.ts'
import { places } from '../extractors/places/places.ts'
import { casesOf } from './cases/caseFile.ts'
import { marked } from './markedText.ts'

describe('places', () => {
  it.each(casesOf('places.txt'))('reads $at: $text', ({ text, meanings }) => {
    const { document, span } = marked(text)
    const place = places(document)(span)
    expect(place === null ? null : `${place.text} ${place.id ?? '-'}`).toBe(meanings[0] ?? null)
  })
})

const known = (name: string) =>
  placeNameAt(tokens(normalise(name).normal), 0)?.name.places.map(({ id, level }) => `${level} ${id}`) ?? []

describe('the table of places', () => {
  it('holds the 31 provinces, each with its capital and counties', () => {
    expect(PROVINCES).toHaveLength(31)
    expect(PROVINCES.flatMap(([, , , counties]) => counties).length).toBeGreaterThan(430)
    for (const [, name, english, counties] of PROVINCES) {
      expect(english, name).not.toBe('')
      expect(counties.length, name).toBeGreaterThan(0)
    }
  })

  it('gives every place an id of its own', () => {
    const ids = [
      ...COUNTRIES.map(([id]) => id),
      ...FOREIGN_CITIES.map(([id]) => id),
      ...PROVINCES.flatMap(([province, , , counties]) => [
        `ir-${province}`,
        ...counties.flatMap(([county, , cities]) => [
          `ir-${province}-${county}`,
          ...cities.map(([city]) => `ir-${province}-${county}-${city}`),
        ]),
      ]),
    ]
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('writes names in normal spelling', () => {
    const names = [
      ...COUNTRIES.flatMap(([, forms]) => forms),
      ...FOREIGN_CITIES.flatMap(([, forms]) => forms),
      ...PLACE_ALIASES.flat(),
      ...PROVINCES.flatMap(([, province, , counties]) => [
        province,
        ...counties.flatMap(([, county, cities]) => [county, ...cities.map(([, city]) => city)]),
      ]),
    ]
    expect(names.filter((name) => normalise(name).normal !== name)).toEqual([])
  })

  it('knows every alias and every word that is also a place', () => {
    expect(
      [...PLACE_ALIASES.map(([alias]) => alias), ...WORD_NAMES].filter((name) => known(name).length === 0),
    ).toEqual([])
  })

  it('gives all that a name may mean, the greatest first', () => {
    expect(known('قم')).toEqual(['province ir-25', 'county ir-25-01', 'city ir-25-01-1114'])
  })

  it('finds names whose joiners are lost, and never cuts a name in two', () => {
    expect(known('خرمآباد')[0]).toMatch(/^county ir-15/)
    expect(known('به شهر')).toEqual([])
    expect(known('در گز')).toEqual([])
  })

  it('knows what lies in what', () => {
    expect(liesIn('ir-25-01', 'ir')).toBe(true)
    expect(liesIn('ir-25', 'ir-23')).toBe(false)
    expect(liesIn('gb-london', 'gb')).toBe(true)
  })
})
