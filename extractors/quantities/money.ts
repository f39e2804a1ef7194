import { MONEY_NOUNS } from '../../data/money-words.ts'
import type { DocumentSection } from '../../models/document.ts'
import { normalKey } from '../document/normalise.ts'
import { sentenceAt } from '../document/spans.ts'
import { isContentWord } from '../document/wordClass.ts'
import type { Counted } from './counted.ts'
import type { Numeral } from './numerals.ts'
import type { Placing } from './placing.ts'
import { currencyAdjectiveAt } from './units.ts'

const moneyNouns: ReadonlySet<string> = new Set(MONEY_NOUNS.map(normalKey))

/** How far behind a number its currency's adjective is looked for: «۹ هزار میلیارد سرمایه‌گذاری ریالی». */
const ADJECTIVE_REACH = 4
/** How far before and behind a number a noun of money is looked for. */
const BEFORE = 6
const BEHIND = 3
/** Money is told without its currency only from here on. */
const LEAST_SCALE = 1e6
/** From here on a number behind which nothing is counted is money in news of the economy: «۲۰ میلیارد کم داریم». */
const SURE_SCALE = 1e9

/**
 * A large round number that is money though no currency stands behind it: with the adjective of a currency («۵۰۰ میلیون
 * اعتبار دلاری»), or by a noun of money («۵۰ میلیارد هزینه شد», «وام ۵۰ میلیونی»). «۱.۵ میلیون فقره وام» is none.
 */
export function moneyAround(
  section: DocumentSection,
  numeral: Numeral,
  last: Numeral,
  end: number,
  counted: Counted | null,
): Placing | null {
  if (last.scale.lt(LEAST_SCALE)) return null
  const { tokens } = section
  const found = { start: numeral.start, noun: null, money: true }
  for (let i = end; i < end + ADJECTIVE_REACH && isContentWord(tokens, i); i++) {
    const adjective = currencyAdjectiveAt(tokens, i)
    if (adjective !== null) return { ...found, end: adjective.end, unit: adjective.value }
  }
  const ofMoney = counted !== null && moneyNouns.has(tokens[counted.noun.start]?.key ?? '')
  if (counted?.classified === true || (counted !== null && counted.noun.unit !== null && !ofMoney)) return null
  if (counted !== null && !ofMoney && last.scale.lt(SURE_SCALE)) return null
  const from = Math.max(sentenceAt(section, numeral.start).start, numeral.start - BEFORE)
  const near = tokens.slice(from, end + BEHIND).some((token) => moneyNouns.has(token.key))
  return near || last.attributive || last.scale.gte(SURE_SCALE) ? { ...found, end, unit: null } : null
}
