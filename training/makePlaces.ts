/**
 * Makes data/places/iran.ts, the table of Iran's provinces, counties and cities with their official codes.
 *
 *   npx tsx training/makePlaces.ts [folder of provinces.csv, counties.csv, cities.csv]
 *
 * Names and codes are facts, published by the Ministry of the Interior; the files are those of
 * github.com/SaliBhdr/typhoon-iran-cities (commit a689d4ec, MIT licence, © 2019 Salar Bahador).
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { normalise } from '../extractors/document/normalise.ts'

const ENGLISH: Readonly<Record<string, string>> = {
  '00': 'Markazi',
  '01': 'Gilan',
  '02': 'Mazandaran',
  '03': 'East Azerbaijan',
  '04': 'West Azerbaijan',
  '05': 'Kermanshah',
  '06': 'Khuzestan',
  '07': 'Fars',
  '08': 'Kerman',
  '09': 'Razavi Khorasan',
  '10': 'Isfahan',
  '11': 'Sistan and Baluchestan',
  '12': 'Kurdistan',
  '13': 'Hamadan',
  '14': 'Chaharmahal and Bakhtiari',
  '15': 'Lorestan',
  '16': 'Ilam',
  '17': 'Kohgiluyeh and Boyer-Ahmad',
  '18': 'Bushehr',
  '19': 'Zanjan',
  '20': 'Semnan',
  '21': 'Yazd',
  '22': 'Hormozgan',
  '23': 'Tehran',
  '24': 'Ardabil',
  '25': 'Qom',
  '26': 'Qazvin',
  '27': 'Golestan',
  '28': 'North Khorasan',
  '29': 'South Khorasan',
  '30': 'Alborz',
}

type Row = Readonly<Record<string, string>>

/** The rows of a file whose every field stands in quotation marks, as these do. */
function rowsOf(file: string): Row[] {
  const [head = '', ...lines] = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
  const fields = (line: string) => line.trim().replace(/^"|"$/g, '').split('","')
  const names = fields(head)
  return lines.map((line) => Object.fromEntries(fields(line).map((value, i) => [names[i] ?? '', value])))
}

/** One spelling: single blanks, «آباد» with its madda, «و» apart from the word after it («آران وبیدگل»). */
function name(raw: string): string {
  const plain = normalise(raw).normal.replace(/\s+/g, ' ').trim()
  return plain
    .replace(/ اباد$/u, ' آباد')
    .replace(/اباد$/u, 'آباد')
    .replace('بو یین', 'بویین')
    .replace(/ و(?=بیدگل|میمه|کارزین|کرون|سملقان|میاندشت)/u, ' و ')
}

const quoted = (text: string) => `'${text.replaceAll("'", "\\'")}'`
const byCode = (a: Row, b: Row) => (a.code ?? '').localeCompare(b.code ?? '')

function table(folder: string): string {
  const provinces = rowsOf(join(folder, 'provinces.csv')).sort(byCode)
  const counties = rowsOf(join(folder, 'counties.csv')).sort(byCode)
  const cities = rowsOf(join(folder, 'cities.csv')).sort(byCode)
  const lines = provinces.flatMap((province) => {
    const code = province.code ?? ''
    const own = counties.filter((county) => county.province_id === province.id)
    return [
      `  [${quoted(code)}, ${quoted(name(province.name ?? ''))}, ${quoted(ENGLISH[code] ?? '')}, [`,
      ...own.flatMap((county) => {
        const inside = cities.filter((city) => city.county_id === county.id)
        const list = inside.map((city) => `[${quoted(city.short_code ?? '')}, ${quoted(name(city.name ?? ''))}]`)
        return [
          `    [${quoted((county.short_code ?? '').padStart(2, '0'))}, ${quoted(name(county.name ?? ''))}, [${list.join(', ')}]],`,
        ]
      }),
      '  ]],',
    ]
  })
  return `/*
 * Iran's provinces, counties and cities with their official codes. Made by training/makePlaces.ts, never by hand.
 * Names and codes are facts; they were read from github.com/SaliBhdr/typhoon-iran-cities (MIT licence, © 2019 Salar Bahador).
 * The English names of provinces were written for this table.
 */

export type CityRow = readonly [code: string, name: string]
export type CountyRow = readonly [code: string, name: string, cities: readonly CityRow[]]
export type ProvinceRow = readonly [code: string, name: string, english: string, counties: readonly CountyRow[]]

// biome-ignore format: one county a line is what a reader can look through
export const PROVINCES: readonly ProvinceRow[] = [
${lines.join('\n')}
]
`
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync('data/places/iran.ts', table(process.argv[2] ?? '../shared/lexicons/iran-divisions'))
}
