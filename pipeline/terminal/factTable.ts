import { STATE_NAMES, STATUS_NAMES } from '../../data/fact-words.ts'
import { FACT_HEADINGS } from '../../data/table-headings.ts'
import { amountText } from '../../extractors/show/amountText.ts'
import { periodText } from '../../extractors/show/dayText.ts'
import { measureText } from '../../extractors/show/measureText.ts'
import { persianDigits } from '../../extractors/show/persianNumber.ts'
import type { Fact, FactState } from '../../models/fact.ts'
import { rightToLeftTable } from './table.ts'
import type { Ink } from './terminal.ts'

/** Words that fill more than this are broken into lines, so that a row fits a common terminal. */
const WIDEST = 26

/** A fact with what people ask of it: how many sources speak of it, and what it is about in the words of one of them. */
export interface FactRow {
  readonly fact: Fact
  readonly sources: number
  readonly subject: string
}

/** Facts as a table that is read from right to left: what, where, how much, for when, and on whose word. */
export function factTable(rows: readonly FactRow[], ink: Ink): string {
  return rightToLeftTable(
    Object.values(FACT_HEADINGS),
    rows.map(({ fact, sources, subject }) => [
      measureText(fact.slot.measure),
      wrapped(subject, WIDEST),
      fact.slot.about?.text ?? '',
      amountText(fact),
      STATUS_NAMES[fact.slot.status],
      calendars(periodText(fact.slot.period)),
      stateInk(fact.state, ink)(STATE_NAMES[fact.state]),
      persianDigits(String(sources)),
    ]),
  )
}

/** The Jalali period above the Gregorian one. */
const calendars = (period: string) => period.replace(' (', '\n(')

function stateInk(state: FactState, ink: Ink): (text: string) => string {
  switch (state) {
    case 'corroborated':
    case 'reviewed':
      return ink.green
    case 'conflict':
      return ink.red
    case 'approximate':
    case 'superseded':
      return ink.yellow
    case 'single_source':
      return ink.dim
  }
}

/** A text in lines of at most so many characters, broken between words. */
function wrapped(text: string, width: number): string {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last === undefined || last.length + 1 + word.length > width) lines.push(word)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return lines.join('\n')
}
