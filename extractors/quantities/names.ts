import { NAMES_WITH_NUMBERS, SURELY, SURELY_ENDINGS, WORKS } from '../../data/number-traps.ts'
import type { Token } from '../../models/document.ts'
import { keySet } from '../document/keySet.ts'
import { normalKey } from '../document/normalise.ts'
import { type PhraseMatch, phraseSet } from '../document/phrases.ts'
import type { Numeral } from './numerals.ts'
import type { Cue } from './traps.ts'
import { unitAt } from './units.ts'

const names = phraseSet(NAMES_WITH_NUMBERS)
const sure = keySet(SURELY.flatMap((form) => SURELY_ENDINGS.map((ending) => form + ending)))
const works = keySet(WORKS)
/** The most tokens of a title, with its marks. */
const LONGEST_TITLE = 10
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

/** «فیلم «۱۳ کیلومتر»», «نمایش «دوازده مرد خشمگین»»: the title of a work, which tells no quantity; null where a number is in none. */
export function titleAround(tokens: readonly Token[], { start, end }: Numeral): Cue | null {
  for (let open = start - 1; open >= 1 && open >= start - LONGEST_TITLE; open--) {
    const text = tokens[open]?.text
    if (text === '»' || tokens[open]?.kind === 'break') return null
    if (text !== '«') continue
    if (!works.has(tokens[open - 1]?.key ?? '') && !works.has(tokens[open - 2]?.key ?? '')) return null
    const close = tokens.slice(end, open + LONGEST_TITLE).findIndex((token) => token.text === '»')
    return close < 0 ? null : { start: open, end: end + close + 1 }
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
