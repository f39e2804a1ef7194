import { BEFORE_HOWEVER, VAGUE_NUMBERS, VAGUE_RESTS } from '../../data/number-words.ts'
import type { DocumentSection } from '../../models/document.ts'
import { keySet } from '../document/keySet.ts'
import { phraseSet } from '../document/phrases.ts'
import { atomAt } from './atoms.ts'
import { afterAnd } from './wholes.ts'

const numbers = phraseSet(VAGUE_NUMBERS)
/** The plural that was written apart: «ده ها». */
const PLURAL = 'ها'
const rests = phraseSet(VAGUE_RESTS)
const beforeHowever = keySet(BEFORE_HOWEVER)

/** The token after a number that nobody says: «صدها», «چند هزار», «ده‌ها و صدها», «هزاران میلیارد»; null where none starts. */
export function vagueAt(section: DocumentSection, at: number): number | null {
  const { tokens } = section
  // Asked of every word, so the table is only looked into where it can help: «ده‌ها», «ده ها».
  if (atomAt(section, at)?.type !== 'vague' && tokens[at + 1]?.key !== PLURAL) return null
  const first = numbers.at(tokens, at)
  if (first === null || beforeHowever.has(tokens[at - 1]?.key ?? '')) return null
  let end = pastScales(section, first.end)
  for (let joined = afterAnd(section, end); joined !== null; joined = afterAnd(section, end)) {
    const more = numbers.at(tokens, joined)
    if (more === null) break
    end = pastScales(section, more.end)
  }
  return end
}

/** The token after what leaves a number open: «بیست و چند میلیون», «صد و اندی»; null where nothing does. */
export function vagueRestAt(section: DocumentSection, at: number): number | null {
  const joined = afterAnd(section, at)
  const rest = joined === null ? null : rests.at(section.tokens, joined)
  return rest === null ? null : pastScales(section, rest.end)
}

/** «چند ده هزار», «صدها هزار میلیارد». */
function pastScales(section: DocumentSection, at: number): number {
  let end = at
  const first = atomAt(section, end)
  if (first?.type === 'small' && (first.value.eq(10) || first.value.eq(100))) end++
  while (atomAt(section, end)?.type === 'scale') end++
  return end
}
