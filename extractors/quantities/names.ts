import { NAMES_WITH_NUMBERS, SURELY, SURELY_ENDINGS } from '../../data/number-traps.ts'
import type { Token } from '../../models/document.ts'
import { keySet } from '../document/keySet.ts'
import { normalKey } from '../document/normalise.ts'
import { type PhraseMatch, phraseTable } from '../document/phrases.ts'
import type { Numeral } from './numerals.ts'
import { unitAt } from './units.ts'

const names = phraseTable<true>([[NAMES_WITH_NUMBERS, true]])
const sure = keySet(SURELY.flatMap((form) => SURELY_ENDINGS.map((ending) => form + ending)))
const HUNDRED = normalKey('صد')

/** How many words of a name stand before its number: «بخش خبری بیست و سی». */
const REACH = 3

/** The name or saying of the table that a number is a part of: «هفت تیر», «شبکه دو», «با یک تیر دو نشان». */
export function nameAround(tokens: readonly Token[], { start, end }: Numeral): PhraseMatch<true> | null {
  for (let first = start; first >= 0 && first >= start - REACH; first--) {
    const name = names.at(tokens, first)
    if (name !== null && name.end >= end) return name
  }
  return null
}

/** «صددرصد مخالفیم», «صد در صد درست است»: surely, and no share of anything. «صددرصد سهام» is one. */
export function surelyBehind(tokens: readonly Token[], { start, end }: Numeral): PhraseMatch<true> | null {
  if (end - start !== 1 || tokens[start]?.key !== HUNDRED) return null
  const percent = unitAt(tokens, end)
  if (percent?.meaning.dimension !== 'percent' || !sure.has(tokens[percent.end]?.key ?? '')) return null
  return { meaning: true, start: percent.end, end: percent.end + 1 }
}
