import type { DocumentSection } from '../../models/document.ts'
import { boundBefore } from './bounds.ts'
import type { BareNumber, Mention } from './mention.ts'
import { type Numeral, numeralAt } from './numerals.ts'
import { type Placing, placingOf } from './placing.ts'
import { type Range, rangeAt } from './ranges.ts'
import { withSharedUnits } from './sharing.ts'
import { codeTrap } from './traps.ts'

/** Half-open ranges of tokens that tell dates, times and periods, whose numbers count nothing. */
export type TimeSpans = readonly { readonly start: number; readonly end: number }[]

/**
 * The quantities of a section, in order. Dates, durations, ranks, labels and codes are none; neither is a number
 * that stands alone.
 */
export function quantities(section: DocumentSection, times: TimeSpans): Mention[] {
  const found: (Mention | BareNumber)[] = []
  const inTime = coverage(section.tokens.length, times)
  for (let i = 0; i < section.tokens.length; ) {
    const numeral = inTime[i] === true ? null : numeralAt(section, i)
    if (numeral === null) {
      i++
    } else if ('why' in numeral) {
      i = numeral.end
    } else {
      const range = rangeAt(section, numeral)
      const read = codeTrap(section, numeral) === null ? placingOf(section, numeral, range) : null
      if (read === 'bare') found.push({ bare: true, numeral })
      else if (read !== null) found.push(mentionOf(section, numeral, range, read))
      i = Math.max(range?.end ?? numeral.end, read === null || read === 'bare' ? 0 : read.end)
    }
  }
  return withSharedUnits(section, found)
}

function coverage(length: number, spans: TimeSpans): boolean[] {
  const covered = new Array<boolean>(length).fill(false)
  for (const { start, end } of spans) covered.fill(true, start, end)
  return covered
}

function mentionOf(section: DocumentSection, numeral: Numeral, range: Range | null, placing: Placing): Mention {
  const { start: from, end, unit, noun, money } = placing
  const { bound, start } = boundBefore(section.tokens, range?.start ?? from)
  const last = range?.high ?? numeral
  return {
    span: { section, start: from, end },
    start: Math.min(start, from),
    numberEnd: last.end,
    bound: range !== null ? 'between' : bound,
    value: last.value,
    low: range?.low ?? null,
    stated: last.stated,
    scale: last.scale,
    precision: last.precision,
    unit,
    noun,
    money,
  }
}
