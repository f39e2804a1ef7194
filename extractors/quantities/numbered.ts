import { NO_PEOPLE, NUMBER_HEADS, POPULATIONS, SUM_HEADS } from '../../data/parallels.ts'
import type { DocumentSection, Token } from '../../models/document.ts'
import { keySet } from '../document/keySet.ts'
import { finiteVerb, isContentWord, verbAt } from '../document/wordClass.ts'
import { boundBefore } from './bounds.ts'
import { countedBehindHead } from './counted.ts'
import type { CountedNoun } from './mention.ts'
import type { Numeral } from './numerals.ts'
import { yearHeadBefore } from './years.ts'

const heads = keySet(NUMBER_HEADS)
const sums = keySet(SUM_HEADS)
const populations = keySet(POPULATIONS)
const noPeople = keySet(NO_PEOPLE)

/** How far before a number its head is looked for: «تعداد فرصت‌های شغلی ایجاد شده در سال ۸۰، ۴۹۴ هزار بود». */
const REACH = 12
/** A smaller number behind «تعداد» is as often of something else. */
const LEAST = 10
const THOUSAND = 1000
const TO = 'به'

/**
 * What a number counts whose noun was told before it: «تعداد مدارس به ۶۵۲ رسید», «جمعیت کشور ۸۰ میلیون است». Null where no word
 * of number opens its clause.
 */
export function numberedBefore(section: DocumentSection, numeral: Numeral, end: number): CountedNoun | null {
  const { tokens } = section
  const head = headBefore(section, numeral.start)
  if (head === null || numeral.value.mod(1).gt(0)) return null
  if (populations.has(tokens[head]?.key ?? ''))
    return numeral.scale.gte(THOUSAND) && !noPeople.has(tokens[head + 1]?.key ?? '')
      ? { start: head, end: head + 1, unit: 'person' }
      : null
  if (numeral.value.lt(LEAST) || !endsClause(tokens, numeral, end)) return null
  return { start: head + 1, end: head + 2, unit: countedBehindHead(tokens, head + 1) }
}

/** «… به ۶۵۲ رسید», «… ۴۹۴ هزار بوده است», «تعداد ایستگاه‌ها به ۴۵ و طول خطوط …». */
function endsClause(tokens: readonly Token[], { start }: Numeral, end: number): boolean {
  const form = verbAt(tokens, end)
  if (form !== null) return STEMS.has(form.stem)
  const to = tokens[boundBefore(tokens, start).start - 1]?.key === TO
  return to && (tokens[end]?.key === 'و' || tokens[end]?.key === '،') && tokens[end + 1]?.kind === 'word'
}

const STEMS: ReadonlySet<string> = new Set(['بود', 'رسید', 'شد', 'رساند', 'است', 'نیست', 'هست'])

/** «مجموع بیماران», «کل تماشاگرانش»; in «کل کشور» no number of countries is told. */
function isPlural(tokens: readonly Token[], at: number): boolean {
  const key = tokens[at]?.key ?? ''
  return PLURAL.test(key) && countedBehindHead(tokens, at) !== null
}

const PLURAL = /(?:ان|ها|های)(?:ی|ش)?$/

/** The token of «تعداد» that opens the clause of a number, before a noun; a year may stand between. */
function headBefore(section: DocumentSection, number: number): number | null {
  const { tokens } = section
  for (let at = number - 1; at >= number - REACH; at--) {
    const token = tokens[at]
    if (token === undefined) return null
    if (token.kind === 'word') {
      if (populations.has(token.key)) return at
      if (sums.has(token.key) && isPlural(tokens, at + 1)) return at
      if (heads.has(token.key)) return isContentWord(tokens, at + 1) ? at : null
      if (finiteVerb(tokens, at) !== null) return null
      continue
    }
    const year = token.kind === 'number' ? at : at - 1
    if (token.kind === 'number' ? yearHeadBefore(tokens, at) === null : token.text !== '،') return null
    if (tokens[year]?.kind !== 'number' || yearHeadBefore(tokens, year) === null) return null
  }
  return null
}
