import { JOINED_PREPOSITION, RELATIVE_WORDS, TIME_UNITS } from '../../data/period-words.ts'
import type { DocumentSection } from '../../models/document.ts'
import { letters } from '../document/phrases.ts'
import { rawText } from '../document/spans.ts'
import type { Mention } from './mentions.ts'

let made: ReadonlyMap<string, string> | null = null

/**
 * The article's words for a time, with the blanks that print lost: «درسالجاری» is told as «سال جاری». Only units of time and what
 * tells which one are set apart; every other word stays as published.
 */
export function spelledText(section: DocumentSection, { start, end, isJoined }: Mention): string {
  const text = rawText({ section, start, end })
  const told = isJoined === true ? text.slice(JOINED_PREPOSITION.length) : text
  const [first = ''] = told.split(' ', 1)
  made ??= gluedForms()
  const forms = made.get(letters(first))
  return forms === undefined || first.includes('\u200c') ? told : forms + told.slice(first.length)
}

/** «سالجاری» → «سال جاری», for every unit and every word that tells which one. */
function gluedForms(): ReadonlyMap<string, string> {
  return new Map(
    TIME_UNITS.flatMap(({ singular }) =>
      singular.flatMap((unit) =>
        RELATIVE_WORDS.flatMap(({ forms }) =>
          forms.map((form) => [letters(`${unit} ${form}`), `${unit} ${form}`] as const),
        ),
      ),
    ),
  )
}
