import Big from 'big.js'
import { MONEY_NOUNS, MONEY_VERB_NOUNS } from '../../data/money-words.ts'
import { FOREIGN_MONEY, type UnitRow } from '../../data/units.ts'
import type { DocumentSection, Token } from '../../models/document.ts'
import { keySet } from '../document/keySet.ts'
import { sentenceAt } from '../document/spans.ts'
import { isContentWord, verbAt } from '../document/wordClass.ts'
import type { Counted } from './counted.ts'
import type { Numeral } from './numerals.ts'
import type { Placing } from './placing.ts'
import { currencyAdjectiveAt } from './units.ts'

const moneyNouns = keySet(MONEY_NOUNS)
const moneyVerbNouns = keySet([...MONEY_NOUNS, ...MONEY_VERB_NOUNS])
const foreign = keySet(FOREIGN_MONEY)

/** How far behind a number its currency's adjective is looked for: «۹ هزار میلیارد سرمایه‌گذاری ریالی». */
const ADJECTIVE_REACH = 4
/** How far before and behind a number a noun of money is looked for. */
const BEFORE = 6
const BEHIND = 3
/** Money is told without its currency only from here on. */
const LEAST_SCALE = Big(1e6)
/** From here on a number behind which nothing is counted is money in news of the economy: «۲۰ میلیارد کم داریم». */
const SURE_SCALE = Big(1e9)

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
    if (adjective !== null) return { ...found, by: 'currency adjective', end: adjective.end, unit: adjective.meaning }
    if (foreign.has(tokens[i]?.key ?? '') && i > end) return { ...found, by: 'currency adjective', end, unit: null }
  }
  // «وام ۱۶۰ میلیونی مسکن»: the number belongs to the noun before it, whatever follows.
  if (last.attributive && isMoneyNoun(tokens[numeral.start - 1]))
    return { ...found, by: 'noun of money', end, unit: currencyBefore(section, numeral.start) }
  const ofMoney = counted !== null && isMoneyNoun(tokens[counted.noun.start])
  if (counted?.classified === true || (counted !== null && counted.noun.unit !== null && !ofMoney)) return null
  // «۵۰ میلیارد ضرر کردیم»: the noun belongs to the verb; «۳ میلیارد پیام گرفت» are counted.
  const ofVerb =
    moneyVerbNouns.has(tokens[end]?.key ?? '') && counted !== null && verbAt(tokens, counted.noun.end) !== null
  if (counted !== null && !ofMoney && !((ofVerb || last.attributive) && last.scale.gte(SURE_SCALE))) return null
  const from = Math.max(sentenceAt(section, numeral.start).start, numeral.start - BEFORE)
  const near = tokens.slice(from, end + BEHIND).some(isMoneyNoun)
  const unit = near || last.attributive || last.scale.gte(SURE_SCALE) ? currencyBefore(section, numeral.start) : null
  if (near) return { ...found, by: unit === null ? 'noun of money' : 'currency adjective', end, unit }
  return last.attributive || last.scale.gte(SURE_SCALE) ? { ...found, by: 'size of money', end, unit } : null
}

function isMoneyNoun(token: Token | undefined): boolean {
  return moneyNouns.has(token?.key ?? '')
}

/** The currency whose adjective stands before the number: «تسهیلات ریالی ۹۰ میلیارد بود»; null where none does. */
function currencyBefore(section: DocumentSection, number: number): UnitRow | null {
  const { tokens } = section
  const first = Math.max(sentenceAt(section, number).start, number - BEFORE)
  for (let i = number - 1; i >= first && tokens[i]?.kind === 'word' && verbAt(tokens, i) === null; i--) {
    const adjective = currencyAdjectiveAt(tokens, i)
    if (adjective !== null) return adjective.meaning
    if (foreign.has(tokens[i]?.key ?? '')) return null
  }
  return null
}
