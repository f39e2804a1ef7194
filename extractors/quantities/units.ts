import { COUNTED_NOUNS } from '../../data/counted-nouns.ts'
import { NAMED_NOUNS } from '../../data/named-nouns.ts'
import {
  CURRENCIES,
  CURRENCY_ADJECTIVES,
  DURATIONS,
  MEASURES_OF_THINGS,
  PERCENT,
  type UnitRow,
} from '../../data/units.ts'
import type { Token } from '../../models/document.ts'
import { type PhraseMatch, phraseSet, phraseTable } from '../document/phrases.ts'
import { isContentWord } from '../document/wordClass.ts'

/** «۵۰۰ مگاواتی», «۳۰ میلیون تومانی»: the attributive «ی» belongs to the unit. */
const attributive = (forms: readonly string[]) => [
  ...forms,
  ...forms.flatMap((form) => [
    `${form}ی`,
    ...(/[او]$/.test(form) ? [`${form}یی`] : form.endsWith('ه') ? [`${form}\u200Cای`] : []),
  ]),
]

const rowsOf = (units: readonly UnitRow[]) => units.map((row) => [attributive(row.forms), row] as const)

const unitTable = phraseTable<UnitRow>([
  ...rowsOf(CURRENCIES),
  ...PERCENT.map((row) => [row.forms, row] as const),
  ...rowsOf(MEASURES_OF_THINGS),
])
const durationTable = phraseSet(attributive(DURATIONS))
const adjectiveTable = phraseTable<UnitRow>(
  CURRENCY_ADJECTIVES.flatMap(([stated, forms]) =>
    CURRENCIES.filter((row) => row.stated === stated).map((row) => [forms, row] as const),
  ),
)
const nounTable = phraseTable<string>(COUNTED_NOUNS.map(([unit, forms]) => [forms, unit] as const))
const nameTable = phraseTable<string>(NAMED_NOUNS.map(([unit, forms]) => [forms, unit] as const))
/** «۱۴ روستای دیگر», «۳ پروژه‌ی …»: an ezafe that was written. */
const nounWithEzafe = phraseTable<string>(
  COUNTED_NOUNS.map(
    ([unit, forms]) => [forms.filter((form) => /[اوه]$/.test(form)).map((form) => `${form}ی`), unit] as const,
  ),
)

/** The currency, percent sign or measure that starts at a token. */
export function unitAt(tokens: readonly Token[], at: number): PhraseMatch<UnitRow> | null {
  return unitTable.at(tokens, at) ?? gluedUnitAt(tokens, at)
}

/** «۱۹۰ میلیون دلاراست», «۵۳ درصدسهامداران»: a unit whose last letter joins no other, with the next word written onto it. */
function gluedUnitAt(tokens: readonly Token[], at: number): PhraseMatch<UnitRow> | null {
  const token = tokens[at]
  const [, form, rest] = GLUED.exec(token?.key ?? '') ?? []
  if (token === undefined || form === undefined || rest === undefined) return null
  const next = { ...token, key: rest }
  const isWord = !ENDING.test(rest) && (form === PERCENT_WORD ? rest.length > 3 : !isContentWord([next], 0))
  const unit = isWord ? unitTable.at([{ ...token, key: form }], 0) : null
  return unit === null ? null : { ...unit, start: at, end: at + 1 }
}

const PERCENT_WORD = 'درصد'
const GLUED = /^(درصد|دلار|هکتار|کیلومتر|متر|لیتر)(.{2,})$/
const ENDING = /^(?:ها|ی|و|اژ)/

/** The word for a stretch of time that starts at a token: what it counts is no claim. */
export function durationAt(tokens: readonly Token[], at: number): PhraseMatch<true> | null {
  return durationTable.at(tokens, at)
}

/** A currency told as an adjective: «سرمایه‌گذاری ریالی». */
export function currencyAdjectiveAt(tokens: readonly Token[], at: number): PhraseMatch<UnitRow> | null {
  return adjectiveTable.at(tokens, at)
}

/** The counted noun of the table that starts at a token, with its English name. */
export function countedNounAt(tokens: readonly Token[], at: number): PhraseMatch<string> | null {
  return nounTable.at(tokens, at) ?? nounWithEzafe.at(tokens, at)
}

/** The English noun of a counted word that is no evidence of being counted («۲۰۰ فیلم»); null where no table has it. */
export function nounNameAt(tokens: readonly Token[], at: number): string | null {
  return nameTable.at(tokens, at)?.meaning ?? null
}
