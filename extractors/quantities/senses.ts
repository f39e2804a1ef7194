import {
  GROUPS_OF_PEOPLE,
  STATES_OF_PEOPLE,
  THINGS_OF_AREA,
  UNITS_OF_AREA,
  VERBS_OF_PEOPLE,
  WHOLES,
  WORDS_OF_LENGTH,
} from '../../data/unit-senses.ts'
import { MEASURES_OF_THINGS, type UnitRow } from '../../data/units.ts'
import type { DocumentSection, Token } from '../../models/document.ts'
import { type PhraseMatch, phraseSet, phraseTable } from '../document/phrases.ts'
import { sentenceAt } from '../document/spans.ts'
import { isContentWord, verbAt } from '../document/wordClass.ts'
import type { CountedNoun } from './mention.ts'
import { countedNounAt, nounNameAt } from './units.ts'

const endings = (forms: readonly string[]) =>
  forms.flatMap((form) => [form, `${form}ی`, `${form}ها`, `${form}های`, `${form}هایی`, `${form}یی`])
const states = phraseSet(STATES_OF_PEOPLE)
const groups = phraseSet(GROUPS_OF_PEOPLE.flatMap((form) => [form, `${form}ی`]))
const peopleVerbs = phraseSet(VERBS_OF_PEOPLE)
const areas = phraseSet(endings(THINGS_OF_AREA))
const areasBefore = phraseSet([...endings(THINGS_OF_AREA), ...endings(UNITS_OF_AREA)])
const parts = phraseTable<string>(WHOLES.map(([unit, forms]) => [forms, unit] as const))
const lengths = phraseSet(endings(WORDS_OF_LENGTH))
const M2 = MEASURES_OF_THINGS.find(({ unit }) => unit === 'm2')

/** How far before a number what has an area is looked for, and what tells a length. */
const AREA_REACH = 3
const LENGTH_REACH = 5
/** How many words stand between «تن» and a verb of people at most: «۱۲ تن دستگیر شدند», «۱۲ تن در این شهر بازداشت شدند». */
const VERB_REACH = 3
const VERB_REACH_PAST_PLACE = 6

/** Whether «تن» at a token counts people and no tonnes: by what they are, became or belong to. */
export function isPeople({ tokens }: DocumentSection, at: number): boolean {
  const next = at + 1
  if (states.at(tokens, next) !== null || isPerson(tokens, next)) return true
  if (tokens[next]?.key === 'از') return groupAt(tokens, next + 1) !== null
  const reach = isContentWord(tokens, next) ? VERB_REACH : VERB_REACH_PAST_PLACE
  for (let i = next; i < next + reach && tokens[i]?.kind === 'word'; i++) {
    if (peopleVerbs.at(tokens, i) !== null) return true
    if (verbAt(tokens, i) !== null) return false
  }
  return false
}

function isPerson(tokens: readonly Token[], at: number): boolean {
  const unit = countedNounAt(tokens, at)?.meaning ?? nounNameAt(tokens, at)
  return unit === 'person' || unit === 'job'
}

const PLURAL_OF_PEOPLE = /^(.+?)(?:گان|یان|ان)(?:ی|ش)?$/

/** What a number is a part of, behind «از»: «۲ میلیون از کارکنان», «۱۳۰ میلیون از سهام»; null where no such noun stands there. */
export function wholeOf({ tokens }: DocumentSection, at: number): CountedNoun | null {
  if (tokens[at]?.key !== 'از') return null
  const part = parts.at(tokens, at + 1)
  if (part !== null) return { start: at + 1, end: part.end, unit: part.meaning }
  const end = groupAt(tokens, at + 1)
  return end === null ? null : { start: at + 1, end, unit: 'person' }
}

/** The token after people told as a group. */
function groupAt(tokens: readonly Token[], at: number): number | null {
  return groups.at(tokens, at)?.end ?? (isPeopleInPlural(tokens, at) ? at + 1 : null)
}

/** «دانشجویان», «نمایندگان»: the plural of a person that a table has. */
export function isPeopleInPlural(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const [, stem] = PLURAL_OF_PEOPLE.exec(token?.key ?? '') ?? []
  if (token === undefined || stem === undefined) return false
  return [stem, `${stem}ه`].some((key) => isPerson([{ ...token, key }], 0))
}

/**
 * The unit that is meant by one with two senses: metres of a flat are square («واحدهای ۴۰ تا ۸۰ متری»), the ratio of a
 * transformer is no measure («پست ۶۳/۲۰ کیلوولت»). `start` is the first token of the number.
 */
export function senseOf(section: DocumentSection, start: number, found: PhraseMatch<UnitRow>): UnitRow | null {
  const { tokens } = section
  const row = found.meaning
  if (row.unit === 'm' && M2 !== undefined && isArea(section, start, found)) return M2
  if (row.dimension === 'electricity') return tokens[start]?.text.includes('/') === true ? null : row
  return row
}

/** Whether metres tell an area: by what stands right behind them, or before their number. */
export function isArea(section: DocumentSection, start: number, { end }: { readonly end: number }): boolean {
  const { tokens } = section
  const first = sentenceAt(section, start).start
  if (lengths.within(tokens, Math.max(first, start - LENGTH_REACH), end + 2).length > 0) return false
  if (areas.at(tokens, end) !== null) return true
  const attributive = tokens[end - 1]?.key.endsWith('ی') === true
  const before = attributive ? areasBefore : areas
  return before.within(tokens, Math.max(first, start - AREA_REACH), start).length > 0
}
