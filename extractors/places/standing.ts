import { STANDING_NAMES } from '../../data/places/abroad.ts'
import { RANKING_WORDS, WORLD_PREPOSITIONS } from '../../data/places.ts'
import type { Token } from '../../models/document.ts'
import { phraseSet, phraseTable } from '../document/phrases.ts'
import type { KnownPlace } from './gazetteer.ts'
import type { PlaceMention } from './mentions.ts'

const standing = phraseTable(STANDING_NAMES.map(([name, id, forms]) => [forms, { name, place: placeOf(id) }] as const))
const prepositions = phraseSet(WORLD_PREPOSITIONS)
const ranking = phraseSet(RANKING_WORDS)
/** How far before a part of the world the words may stand that rank something in it: «سومین ذخایر بزرگ در جهان»; and how far after. */
const RANKING_REACH = 12
const RANKED_REACH = 5

/** «وال استریت», «آیفکس», «در جهان», «کشورهای آفریقایی»: what names a country or a part of the world by another name. */
export function standingAt(tokens: readonly Token[], at: number): PlaceMention | null {
  const found = standing.at(tokens, at)
  if (found === null) return null
  const { name, place } = found.meaning
  const rest = { start: at, end: found.end, level: null, isDoubtful: false, name }
  if (place !== null) return { ...rest, manner: 'market', places: [place] }
  const isSet = prepositions.before(tokens, at) !== null && !isRanked(tokens, at, found.end)
  return { ...rest, manner: isSet ? 'world' : 'organisation', places: [] }
}

function placeOf(id: string | null): KnownPlace | null {
  if (id === null) return null
  const [country = id] = id.split('-')
  return id === country ? { id, level: 'country', parent: null } : { id, level: 'city', parent: country }
}

/** «برای نخستین بار در جهان», «در جهان رتبه سوم را دارد»: who is ranked is elsewhere. */
function isRanked(tokens: readonly Token[], start: number, end: number): boolean {
  for (let at = start - 1; at >= Math.max(0, start - RANKING_REACH) && tokens[at]?.kind === 'word'; at--) {
    if (ranking.at(tokens, at) !== null) return true
  }
  return tokens.slice(end, end + RANKED_REACH).some((_, i) => ranking.at(tokens, end + i) !== null)
}
