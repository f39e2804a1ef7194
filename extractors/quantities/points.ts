import { EXCHANGE_CUES, INDEX_CUES, INDEX_MOVES, LEVEL_NOUNS } from '../../data/money-words.ts'
import type { UnitRow } from '../../data/units.ts'
import type { DocumentSection } from '../../models/document.ts'
import { keySet } from '../document/keySet.ts'
import { phraseSet } from '../document/phrases.ts'
import { sentenceAt } from '../document/spans.ts'
import { verbAt } from '../document/wordClass.ts'
import type { Counted } from './counted.ts'
import type { Numeral } from './numerals.ts'
import type { Placing } from './placing.ts'

const indexCues = keySet(INDEX_CUES)
const exchanges = phraseSet(EXCHANGE_CUES)
const moves = keySet(INDEX_MOVES)
const levelNouns = keySet(LEVEL_NOUNS)
const pointWords = keySet(['واحد', 'واحدی'])

const POINT: UnitRow = { unit: 'point', dimension: 'thing', factor: '1', stated: 'point', forms: [] }

/** How far an index is looked for; a longer sentence tells of something else by then. */
const REACH = 40
/** A smaller number behind «رقم» is a digit or a rank, no level. */
const LEAST_LEVEL = 1000

/**
 * The points of an index: «شاخص کل با ۲ هزار و ۳۴ واحد افزایش», and its level with no unit at all: «به رقم ۲۳۳ هزار و ۸۶۴
 * رسید». By another word than an index such a level counts what the sentence is about.
 */
export function pointsAround(
  section: DocumentSection,
  numeral: Numeral,
  end: number,
  counted: Counted | null,
): Placing | null {
  const { tokens } = section
  const { start } = numeral
  const found = { start, noun: null, money: false }
  const before = tokens[start - 1]?.key ?? ''
  const ofPoints = pointWords.has(tokens[end]?.key ?? '')
  const isLevel = levelNouns.has(before) || (before === 'به' && verbAt(tokens, end) !== null)
  if (!ofPoints && !(isLevel && (counted === null || counted.noun.unit === null))) return null
  if (indexNear(section, start) || (ofPoints && isMoveOfExchange(section, start, end)))
    return { ...found, by: 'points of an index', end: ofPoints ? end + 1 : end, unit: POINT }
  return !ofPoints &&
    levelNouns.has(before) &&
    counted === null &&
    numeral.value.gte(LEAST_LEVEL) &&
    numeral.scale.lt(1e6)
    ? { ...found, by: 'level', end, unit: null }
    : null
}

function indexNear(section: DocumentSection, at: number): boolean {
  const { start, end } = sentenceAt(section, at)
  const near = section.tokens.slice(Math.max(start, at - REACH), Math.min(end, at + REACH))
  return near.some((token) => indexCues.has(token.key))
}

/** «رشد ۲ هزار واحدی بورس», «بورس ۳ هزار واحد افت کرد». */
function isMoveOfExchange(section: DocumentSection, start: number, end: number): boolean {
  const { tokens } = section
  if (!moves.has(tokens[start - 1]?.key ?? '') && !moves.has(tokens[end + 1]?.key ?? '')) return false
  const sentence = sentenceAt(section, start)
  return (
    exchanges.within(tokens, Math.max(sentence.start, start - REACH), Math.min(sentence.end, start + REACH)).length > 0
  )
}
