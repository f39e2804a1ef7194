import Big from 'big.js'
import type { DocumentSection } from '../../models/document.ts'
import { type Atom, atomAt } from './atoms.ts'
import { afterAnd, isWhole } from './wholes.ts'

/** A rank: «بیست و پنجم» is the 25th. */
export interface Rank {
  readonly end: number
  readonly value: Big
}

/** What a cardinal left open, for a rank to end it. */
export interface Cardinal {
  readonly end: number
  readonly value: Big
  /** What may still follow by «و» is less than this. */
  readonly room: Big
  /** Its last group, before that group's scale words; what «هزارمین» multiplies. */
  readonly last: Big
  readonly attributive: boolean
}

const ONE = Big(1)
const THOUSAND = Big(1000)

/** A rank in one word: «سوم», «چهارمی», «هزارمین». */
export function rankAt(section: DocumentSection, at: number): Rank | null {
  const atom = atomAt(section, at)
  if (atom?.type === 'four_tenths') return { end: at + 1, value: Big(14) }
  const value = atom === null ? null : ordinalValue(atom)
  return value === null ? null : { end: at + 1, value }
}

/** The rank that a cardinal and the word behind it are: «۲۰مین», «بیست و پنجم», «سه هزارمین»; null where it stays cardinal. */
export function rankBehind(section: DocumentSection, cardinal: Cardinal): Rank | null {
  const { end, value, room, last, attributive } = cardinal
  const next = atomAt(section, end)
  if (next === null || attributive) return null
  if (next.type === 'ordinal_ending') return isWhole(value) ? { end: end + 1, value } : null
  const joined = afterAnd(section, end)
  const rank = rankAt(section, joined ?? end)
  if (rank === null || !isWhole(value)) return null
  // «بیست سوم» is the 23rd; a rank behind «۱۴ هزار» needs its «و».
  if (rank.value.lt(room) && (joined !== null || room.lt(THOUSAND))) {
    return { end: rank.end, value: value.plus(rank.value) }
  }
  const multiplies = next.type === 'ordinal' && rank.value.gte(THOUSAND) && room.lt(THOUSAND)
  return multiplies ? { end: rank.end, value: value.minus(last).plus(last.times(rank.value)) } : null
}

function ordinalValue(atom: Atom): Big | null {
  if (atom.type === 'ordinal') return atom.value
  return atom.type === 'denominator' ? ONE.div(atom.part) : null
}
