import { CLASSIFIERS } from '../../data/counted-nouns.ts'
import { INDEX_CUES, MONEY_NOUNS } from '../../data/money-words.ts'
import type { UnitRow } from '../../data/units.ts'
import type { DocumentSection, Token } from '../../models/document.ts'
import { normalKey } from '../document/normalise.ts'
import { sentenceAt } from '../document/spans.ts'
import { isContentWord } from '../document/wordClass.ts'
import { boundBefore } from './bounds.ts'
import type { BareNumber, CountedNoun, Mention } from './mention.ts'
import { type Numeral, numeralAt } from './numerals.ts'
import { type Range, rangeAt } from './ranges.ts'
import { withSharedUnits } from './sharing.ts'
import { codeTrap, countTrap } from './traps.ts'
import { countedNounAt, currencyAdjectiveAt, durationAt, unitAt } from './units.ts'

const moneyNouns: ReadonlySet<string> = new Set(MONEY_NOUNS.map(normalKey))
const indexCues: ReadonlySet<string> = new Set(INDEX_CUES.map(normalKey))
const classifiers: ReadonlySet<string> = new Set(CLASSIFIERS.map(normalKey))

/** How far behind a number its currency's adjective is looked for: «۹ هزار میلیارد سرمایه‌گذاری ریالی». */
const ADJECTIVE_REACH = 4

const POINT: UnitRow = { unit: 'point', dimension: 'thing', factor: '1', stated: 'point', forms: [] }

/** Half-open ranges of tokens that tell dates, times and periods, whose numbers count nothing. */
export type TimeSpans = readonly { readonly start: number; readonly end: number }[]

/**
 * The quantities of a section, in order. Dates, durations, ranks, labels and codes are none; neither is a number
 * that stands alone.
 */
export function quantities(section: DocumentSection, times: TimeSpans): Mention[] {
  const found: (Mention | BareNumber)[] = []
  const inTime = coverage(section.tokens.length, times)
  for (let i = 0; i < section.tokens.length; ) {
    const numeral = inTime[i] === true ? null : numeralAt(section, i)
    if (numeral === null) {
      i++
    } else if ('why' in numeral) {
      i = numeral.end
    } else {
      const range = rangeAt(section, numeral)
      const mention = codeTrap(section, numeral) === null ? mentionOf(section, numeral, range) : null
      if (mention !== null) found.push(mention)
      i =
        mention !== null && !('bare' in mention) ? Math.max(mention.span.end, numeral.end) : (range?.end ?? numeral.end)
    }
  }
  return withSharedUnits(section, found)
}

function coverage(length: number, spans: TimeSpans): boolean[] {
  const covered = new Array<boolean>(length).fill(false)
  for (const { start, end } of spans) covered.fill(true, start, end)
  return covered
}

function mentionOf(section: DocumentSection, numeral: Numeral, range: Range | null): Mention | BareNumber | null {
  const { tokens } = section
  const end = range?.end ?? numeral.end
  const last = range?.high ?? numeral
  if (durationAt(tokens, end) !== null && !isEnergy(tokens, end)) return null
  const percentBefore = tokens[numeral.start - 1]?.text === '%' && tokens[end]?.text !== '%'
  const unit = percentBefore ? unitAt(tokens, numeral.start - 1) : unitAt(tokens, end)
  if (unit !== null) {
    const start = percentBefore ? numeral.start - 1 : numeral.start
    return build(section, numeral, range, {
      start,
      end: percentBefore ? end : unit.end,
      unit: unit.value,
      noun: null,
      money: false,
    })
  }
  const classifier = classifierAt(tokens, end)
  const noun = nounAt(tokens, classifier ?? end) ?? nounAt(tokens, end)
  const trap = countTrap(section, last, noun !== null && noun.unit !== null)
  if (trap !== null) return null
  const money = moneyWithoutCurrency(section, numeral, last, end, noun)
  if (money !== null) return build(section, numeral, range, money)
  if (isIndexPoint(section, tokens[end], numeral)) {
    return build(section, numeral, range, { start: numeral.start, end: end + 1, unit: POINT, noun: null, money: false })
  }
  if (noun === null) return { bare: true, numeral }
  return build(section, numeral, range, { start: numeral.start, end: noun.end, unit: null, noun, money: false })
}

/** «مگاوات ساعت» is energy; the unit table is asked before durations only there. */
function isEnergy(tokens: readonly Token[], at: number): boolean {
  return unitAt(tokens, at)?.value.dimension === 'energy'
}

/** Past a classifier that a noun follows («۲۰ دستگاه اتوبوس»); null where the word behind the number is what is counted. */
function classifierAt(tokens: readonly Token[], at: number): number | null {
  const classifier = tokens[at]
  if (classifier === undefined || !classifiers.has(classifier.key)) return null
  return countedNounAt(tokens, at + 1) !== null ? at + 1 : null
}

function nounAt(tokens: readonly Token[], at: number): CountedNoun | null {
  const known = countedNounAt(tokens, at)
  if (known !== null) return { start: at, end: known.end, unit: known.value }
  return isContentWord(tokens, at) && /^\p{L}/u.test(tokens[at]?.text ?? '')
    ? { start: at, end: at + 1, unit: null }
    : null
}

/** A large round number by a noun of money, or with the adjective of a currency: «۵۰ میلیارد اعتبار», «۲۰ میلیونی». */
function moneyWithoutCurrency(
  section: DocumentSection,
  numeral: Numeral,
  last: Numeral,
  end: number,
  noun: CountedNoun | null,
): Placing | null {
  if (last.scale.lt(1e6)) return null
  const { tokens } = section
  for (let i = end; i < Math.min(end + ADJECTIVE_REACH, tokens.length) && isContentWord(tokens, i); i++) {
    const adjective = currencyAdjectiveAt(tokens, i)
    if (adjective !== null)
      return { start: numeral.start, end: adjective.end, unit: adjective.value, noun: null, money: true }
  }
  if (noun !== null && noun.unit !== null && noun.unit !== 'loan' && !moneyNouns.has(tokens[noun.start]?.key ?? ''))
    return null
  const near = tokens.slice(Math.max(sentenceAt(section, numeral.start).start, numeral.start - 6), end + 3)
  const named = last.attributive || last.scale.gte(1e9) || near.some((token) => moneyNouns.has(token.key))
  const counted = noun !== null && !moneyNouns.has(tokens[noun.start]?.key ?? '') && last.scale.lt(1e9)
  return named && !counted ? { start: numeral.start, end, unit: null, noun: null, money: true } : null
}

/** «شاخص کل با ۲ هزار و ۳۴ واحد افزایش»: by an index, «واحد» is a point. */
function isIndexPoint(section: DocumentSection, unit: Token | undefined, { start }: Numeral): boolean {
  if (unit?.key !== 'واحد' && unit?.key !== 'واحدی') return false
  const sentence = sentenceAt(section, start)
  return section.tokens.slice(sentence.start, sentence.end).some((token) => indexCues.has(token.key))
}

interface Placing {
  readonly start: number
  readonly end: number
  readonly unit: UnitRow | null
  readonly noun: CountedNoun | null
  readonly money: boolean
}

function build(section: DocumentSection, numeral: Numeral, range: Range | null, placing: Placing): Mention {
  const { bound, start } = boundBefore(section.tokens, range?.start ?? placing.start)
  const last = range?.high ?? numeral
  return {
    span: { section, start: placing.start, end: placing.end },
    start: Math.min(start, placing.start),
    numberEnd: last.end,
    bound: range !== null ? 'between' : bound,
    value: last.value,
    low: range?.low ?? null,
    stated: last.stated,
    scale: last.scale,
    precision: last.precision,
    unit: placing.unit,
    noun: placing.noun,
    money: placing.money,
  }
}
