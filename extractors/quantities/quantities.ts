import type { DocumentSection } from '../../models/document.ts'
import { boundBefore } from './bounds.ts'
import { codeTrap } from './codes.ts'
import { withHalfBehind } from './halves.ts'
import { withHundredths } from './hundredths.ts'
import type { BareNumber, Mention } from './mention.ts'
import { type NoNumeral, type Numeral, numeralAt } from './numerals.ts'
import { type NoPlacing, type PlacedBy, type Placing, placingOf } from './placing.ts'
import { type Range, rangeAt, rangeOfUnits } from './ranges.ts'
import { withSharedUnits } from './sharing.ts'
import { signed } from './sign.ts'
import type { Cue } from './traps.ts'

/** Half-open ranges of tokens that tell dates, times and periods, whose numbers count nothing. */
export type TimeSpans = readonly { readonly start: number; readonly end: number }[]

/** A place where a number was tried: what it was read as, and what came of it. Tokens are half-open. */
export interface Attempt {
  readonly start: number
  readonly end: number
  /** The number; null for a rank, a fraction, a vague number or a time. */
  readonly numeral: Numeral | null
  /** The rank, fraction or vague number that stands where a number could; null for a number or a time. */
  readonly instead: NoNumeral | null
  /** `quantity` where it counts something; `bare` where it may share the unit of the next; else why it counts nothing. */
  readonly outcome: 'quantity' | 'time' | NoNumeral['why'] | NoPlacing['why']
  /** The rule that says what it is of; null where it counts nothing. */
  readonly by: PlacedBy | null
  /** The words that say why it counts nothing; null where it counts, and where they are the number itself. */
  readonly cue: Cue | null
  readonly mention: Mention | null
}

/**
 * The quantities of a section, in order. Dates, durations, ranks, labels and codes are none; neither is a number
 * that stands alone.
 */
export function quantities(section: DocumentSection, times: TimeSpans): Mention[] {
  const found: (Mention | BareNumber)[] = []
  // A text may hold a million numbers: what came of those that count nothing is let go at once.
  tryEach(section, times, (attempt) => {
    const item = countedBy(attempt)
    if (item !== null) found.push(item)
  })
  return withSharedUnits(section, found)
}

/**
 * Every place of a section where a number was tried, in order; what `khabarkav why` shows. A bare number that took the unit
 * of another is a quantity here too.
 */
export function attempts(section: DocumentSection, times: TimeSpans): Attempt[] {
  const alone: Attempt[] = []
  tryEach(section, times, (attempt) => alone.push(attempt))
  const counted = alone.map(countedBy).filter((item) => item !== null)
  const found = new Map(withSharedUnits(section, counted).map((mention) => [mention.numberEnd, mention]))
  return alone.map((attempt) => {
    const { outcome, numeral } = attempt
    if (attempt.mention !== null)
      return { ...attempt, mention: found.get(attempt.mention.numberEnd) ?? attempt.mention }
    const mention = outcome === 'bare' && numeral !== null ? found.get(numeral.end) : undefined
    return mention === undefined ? attempt : { ...attempt, outcome: 'quantity', by: 'shared', mention }
  })
}

/** What an attempt leaves to be counted: a quantity, or a number that may share the unit of another; null for none. */
function countedBy({ numeral, outcome, mention }: Attempt): Mention | BareNumber | null {
  if (mention !== null) return mention
  return outcome === 'bare' && numeral !== null ? { bare: true, numeral } : null
}

/** Tries every place, by the words around its own number. */
function tryEach(section: DocumentSection, times: TimeSpans, take: (attempt: Attempt) => void): void {
  const inTime = coverage(section.tokens.length, times)
  for (let i = 0; i < section.tokens.length; ) {
    const attempt = inTime[i] === true ? timeAt(section, inTime, i) : attemptAt(section, i)
    if (attempt !== null) take(attempt)
    i = attempt?.end ?? i + 1
  }
}

function coverage(length: number, spans: TimeSpans): boolean[] {
  const covered = new Array<boolean>(length).fill(false)
  for (const { start, end } of spans) covered.fill(true, start, end)
  return covered
}

/** A number inside words of time. */
function timeAt(section: DocumentSection, inTime: readonly boolean[], start: number): Attempt | null {
  if (numeralAt(section, start) === null) return null
  let end = start + 1
  while (inTime[end] === true) end++
  return { start, end, numeral: null, instead: null, outcome: 'time', by: null, cue: null, mention: null }
}

function attemptAt(section: DocumentSection, start: number): Attempt | null {
  const numeral = numeralAt(section, start)
  if (numeral === null) return null
  if ('why' in numeral) {
    const { end, why } = numeral
    return { start, end, numeral: null, instead: numeral, outcome: why, by: null, cue: null, mention: null }
  }
  const range = rangeAt(section, numeral)
  const end = range?.end ?? numeral.end
  const code = codeTrap(section, numeral)
  const placing = code ?? placingOf(section, numeral, range)
  if ('why' in placing) {
    const { why, cue } = placing
    return { start, end, numeral, instead: null, outcome: why, by: null, cue, mention: null }
  }
  const mention = range === null ? whole(section, numeral, placing) : mentionOf(section, numeral, range, placing)
  const past = Math.max(end, mention.span.end)
  return { start, end: past, numeral, instead: null, outcome: 'quantity', by: placing.by, cue: null, mention }
}

/** One number with what stands behind its unit and before it: a second end, cents, a sign. */
function whole(section: DocumentSection, numeral: Numeral, placing: Placing): Mention {
  const range = rangeOfUnits(section, numeral, placing)
  if (range !== null) return mentionOf(section, numeral, range, { ...placing, end: range.end })
  const full = withHundredths(section, numeral, placing) ?? withHalfBehind(section, numeral, placing)
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
    reversed: numeral.reversed || last.reversed,
  }
}
