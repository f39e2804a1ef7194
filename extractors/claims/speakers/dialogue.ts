import { SURNAME_ENDINGS } from '../../../data/given-names.ts'
import type { Token } from '../../../models/document.ts'
import { placeNameAt } from '../../places/gazetteer.ts'
import type { Mention, Range } from './mention.ts'
import { afterHonorifics, givenNameEnd } from './nounPhrase.ts'

const LONGEST = 3
const SHORTEST = 5

/**
 * Who a line of a dialogue begins with, and a colon: «احمدی: …», where the surname stands behind a given name or honorific
 * somewhere in the section, or has an ending that only surnames have («رضایی‌نژاد: …»). Null for labels («قیمت: …»).
 */
export function dialogueMention(tokens: readonly Token[], start: number, colon: number): Mention | null {
  if (start > 0 && tokens[start - 1]?.kind !== 'break') return null
  const from = afterHonorifics(tokens, start, colon)
  if (colon <= from || colon - from > LONGEST) return null
  const label = tokens.slice(from, colon)
  if (label.some(({ kind }) => kind !== 'word')) return null
  const alike = hasSurnameEnding(label.at(-1)) && placeNameAt(tokens, from)?.end !== colon
  const name = introducedName(tokens, label) ?? (alike ? { start: from, end: colon } : null)
  if (name === null) return null
  return {
    kind: 'person',
    start,
    end: colon,
    name,
    role: null,
    organisation: null,
    group: false,
    weak: false,
    sure: true,
  }
}

/** Where the surname stands with what tells that it is one: «رضا احمدی», «مهندس احمدی». */
function introducedName(tokens: readonly Token[], surname: readonly Token[]): Range | null {
  for (let i = 0; i < tokens.length; i++) {
    const titled = afterHonorifics(tokens, i, tokens.length)
    const given = givenNameEnd(tokens, titled, tokens.length)
    const at = given ?? titled
    if (at > i && surname.every(({ key }, n) => tokens[at + n]?.key === key))
      return { start: titled, end: at + surname.length }
  }
  return null
}

function hasSurnameEnding(token: Token | undefined): boolean {
  if (token === undefined || token.key.length < SHORTEST) return false
  return SURNAME_ENDINGS.some((ending) => token.key.endsWith(ending) && token.key.length > ending.length + 1)
}
