import type { DocumentSection } from '../../models/document.ts'
import { boundBefore } from './bounds.ts'
import { withHundredths } from './hundredths.ts'
import type { BareNumber, Mention } from './mention.ts'
import { type Numeral, numeralAt } from './numerals.ts'
import { type Placing, placingOf } from './placing.ts'
import { type Range, rangeAt, rangeOfUnits } from './ranges.ts'
import { withSharedUnits } from './sharing.ts'
import { signed } from './sign.ts'
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
      const read = readingAt(section, numeral)
      if (read.mention !== null) found.push(read.mention)
      i = read.end
    }
  }
  return withSharedUnits(section, found)
}

function coverage(length: number, spans: TimeSpans): boolean[] {
  const covered = new Array<boolean>(length).fill(false)
  for (const { start, end } of spans) covered.fill(true, start, end)
  return covered
}

/** What is read from a numeral on, and the token to go on at. */
function readingAt(section: DocumentSection, numeral: Numeral): { mention: Mention | BareNumber | null; end: number } {
  const range = rangeAt(section, numeral)
  const end = range?.end ?? numeral.end
  const placing = codeTrap(section, numeral) === null ? placingOf(section, numeral, range) : null
  if (placing === null) return { mention: null, end }
  if (placing === 'bare') return { mention: { bare: true, numeral }, end }
  const mention = range === null ? whole(section, numeral, placing) : mentionOf(section, numeral, range, placing)
  return { mention, end: Math.max(end, mention.span.end) }
}

/** One number with what stands behind its unit and before it: a second end, cents, a sign. */
function whole(section: DocumentSection, numeral: Numeral, placing: Placing): Mention {
  const range = rangeOfUnits(section, numeral, placing)
  if (range !== null) return mentionOf(section, numeral, range, { ...placing, end: range.end })
  const full = withHundredths(section, numeral, placing)
  if (full !== null) return mentionOf(section, full, null, { ...placing, end: full.end })
  const below = signed(section, numeral, placing)
  return mentionOf(section, below.numeral, null, below.placing)
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
