import { COUNTRIES, FOREIGN_CITIES } from '../../data/places/abroad.ts'
import { PROVINCES } from '../../data/places/iran.ts'
import { PLACE_ALIASES, WORD_NAMES } from '../../data/places.ts'
import type { PlaceLevel } from '../../models/claim.ts'
import type { Token } from '../../models/document.ts'
import { normalKey } from '../document/normalise.ts'
import { letters } from '../document/phrases.ts'

/** A place of the table. `parent` is the id of what it lies in, or null for a country. */
export interface KnownPlace {
  readonly id: string
  readonly level: PlaceLevel
  readonly parent: string | null
}

/** A name of the table: the places it may mean, the greatest first, and whether it is a common word as well. */
export interface PlaceName {
  readonly places: readonly KnownPlace[]
  readonly isWord: boolean
  /** The lengths, in letters, at which one of its words ends: a name may be joined («خرمآباد») but never cut («به شهر»). */
  readonly ends: ReadonlySet<number>
}

export interface FoundName {
  readonly name: PlaceName
  readonly end: number
}

const LONGEST_NAME = 5
let table: ReadonlyMap<string, PlaceName> | null = null
/** What names begin with, up to the end of one of their words: most tokens are dismissed by one look. */
let beginnings: ReadonlySet<string> = new Set()
let parents: ReadonlyMap<string, string | null> | null = null

/** The name that begins with this token, the longest one; null where none does. */
export function placeNameAt(tokens: readonly Token[], at: number): FoundName | null {
  table ??= names()
  let joined = ''
  let found: FoundName | null = null
  const lengths: number[] = []
  for (let end = at; end < at + LONGEST_NAME; end++) {
    const token = tokens[end]
    if (token === undefined || token.kind !== 'word') break
    joined += token.key
    if (!beginnings.has(joined)) break
    lengths.push(joined.length)
    const name = table.get(joined)
    if (name !== undefined && lengths.every((length) => name.ends.has(length))) found = { name, end: end + 1 }
  }
  return found
}

/** Whether one place lies in another, or is it. */
export function liesIn(id: string, whole: string): boolean {
  table ??= names()
  for (let at: string | null = id; at !== null; at = parents?.get(at) ?? null) if (at === whole) return true
  return false
}

/** Made on first use: an import of this file costs nothing. */
function names(): ReadonlyMap<string, PlaceName> {
  const rows = allPlaces()
  parents = new Map(rows.map(({ place }) => [place.id, place.parent]))
  const starts = new Set<string>()
  const words = new Set(WORD_NAMES.map(letters))
  const made = new Map<string, { places: KnownPlace[]; isWord: boolean; ends: Set<number> }>()
  const add = (form: string, place: KnownPlace) => {
    const key = letters(form)
    const name = made.get(key) ?? { places: [], isWord: words.has(key), ends: new Set<number>() }
    if (!name.places.includes(place)) name.places.push(place)
    for (const length of wordEnds(form)) {
      name.ends.add(length)
      starts.add(key.slice(0, length))
    }
    made.set(key, name)
  }
  for (const { form, place } of rows) add(form, place)
  for (const [alias, form] of PLACE_ALIASES)
    for (const place of [...(made.get(letters(form))?.places ?? [])]) add(alias, place)
  beginnings = starts
  return made
}

function wordEnds(form: string): number[] {
  let length = 0
  return form.split(/[ \u200c]/u).map((word) => {
    length += normalKey(word).length
    return length
  })
}

function allPlaces(): { form: string; place: KnownPlace }[] {
  const row = (form: string, id: string, level: PlaceLevel, parent: string | null) => ({
    form,
    place: { id, level, parent },
  })
  return [
    ...COUNTRIES.flatMap(([id, forms]) => forms.map((form) => row(form, id, 'country', null))),
    ...FOREIGN_CITIES.flatMap(([id, forms]) => forms.map((form) => row(form, id, 'city', id.split('-')[0] ?? null))),
    ...PROVINCES.map(([code, form]) => row(form, `ir-${code}`, 'province', 'ir')),
    ...PROVINCES.flatMap(([province, , , counties]) =>
      counties.map(([code, form]) => row(form, `ir-${province}-${code}`, 'county', `ir-${province}`)),
    ),
    ...PROVINCES.flatMap(([province, , , counties]) =>
      counties.flatMap(([county, , cities]) =>
        cities.map(([code, form]) => row(form, `ir-${province}-${county}-${code}`, 'city', `ir-${province}-${county}`)),
      ),
    ),
  ]
}
