import { readFileSync } from 'node:fs'
import { readSection } from '../../extractors/document/readDocument.ts'
import { periodSpans } from '../../extractors/periods/periodSpans.ts'
import type { Mention } from '../../extractors/quantities/mention.ts'
import { quantities } from '../../extractors/quantities/quantities.ts'
import type { Barred } from './barred.ts'
import { sharedFile } from './sharedFile.ts'

/** What was marked by people: money and percent. */
export const MARKED_TYPES = ['MON', 'PCT'] as const
export type MarkedType = (typeof MARKED_TYPES)[number]

/** Words of a sentence that are money or a percentage: half-open, in code points. */
export interface MarkedSpan {
  readonly type: MarkedType
  readonly start: number
  readonly end: number
}

/** A sentence with what people marked in it. */
export interface MarkedSentence {
  readonly id: string
  readonly text: string
  readonly marked: readonly MarkedSpan[]
}

/** Words that people marked and we do not read (`missed`), or that we read and nobody marked (`extra`). */
export interface Disagreement extends MarkedSpan {
  readonly id: string
  readonly side: 'missed' | 'extra'
}

/** A disagreement that was looked at. `ours` is our fault; the others are not charged in the figures after judging. */
export interface Judged extends Disagreement {
  readonly verdict: 'annotation' | 'definition' | 'ours'
  readonly why: string
}

/** How many of what was marked were read, and how many of what was read were marked. */
export interface Counts {
  readonly marked: number
  readonly markedRead: number
  readonly read: number
  readonly readMarked: number
}

export interface PeymaScore {
  readonly counts: Readonly<Record<MarkedType, Counts>>
  readonly disagreements: readonly Disagreement[]
}

/** The marked sentences, or null where they are not on this machine. */
export function markedSentences(): readonly MarkedSentence[] | null {
  const file = sharedFile('corpus/peyma_mon_pct.jsonl')
  if (file === null) return null
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.filter((line) => line !== '').map((line) => sentenceOf(JSON.parse(line) as Row))
}

interface Row {
  readonly id: string
  readonly text: string
  readonly entities: readonly { readonly type: string; readonly start: number; readonly end: number }[]
}

function sentenceOf({ id, text, entities }: Row): MarkedSentence {
  const marked = entities.flatMap(({ type, start, end }) => {
    const known = MARKED_TYPES.find((one) => one === type)
    return known === undefined ? [] : [{ type: known, start, end }]
  })
  return { id, text, marked }
}

/** Compares what is read in sentences with what people marked: a span is found where it overlaps one of its type. */
export function peymaScore(sentences: readonly MarkedSentence[]): PeymaScore {
  const counts = { MON: none(), PCT: none() }
  const disagreements: Disagreement[] = []
  for (const { id, text, marked } of sentences) {
    const read = readSpans(text)
    for (const span of marked) {
      counts[span.type].marked++
      if (read.some((other) => overlaps(span, other))) counts[span.type].markedRead++
      else disagreements.push({ id, side: 'missed', ...span })
    }
    for (const span of read) {
      counts[span.type].read++
      if (marked.some((other) => overlaps(span, other))) counts[span.type].readMarked++
      else disagreements.push({ id, side: 'extra', ...span })
    }
  }
  return { counts, disagreements }
}

type Counting = { -readonly [K in keyof Counts]: number }

function none(): Counting {
  return { marked: 0, markedRead: 0, read: 0, readMarked: 0 }
}

function readSpans(text: string): MarkedSpan[] {
  const section = readSection('body', text)
  const at = (unit: number | undefined) => section.origin[unit ?? 0] ?? 0
  return quantities(section, periodSpans(section)).flatMap((mention) => {
    const type = typeOf(mention)
    if (type === null) return []
    const { start, end } = mention.span
    return [{ type, start: at(section.tokens[start]?.start), end: at(section.tokens[end - 1]?.end) }]
  })
}

function typeOf({ unit, money }: Mention): MarkedType | null {
  if (money || unit?.dimension === 'money') return 'MON'
  return unit?.unit === 'percent' ? 'PCT' : null
}

function overlaps(one: MarkedSpan, other: MarkedSpan): boolean {
  return one.type === other.type && one.start < other.end && other.start < one.end
}

/** Disagreements without a verdict, and verdicts on what is no longer disagreed on. */
export function judgement(
  disagreements: readonly Disagreement[],
  verdicts: readonly Judged[],
): { readonly open: readonly Disagreement[]; readonly stale: readonly Judged[] } {
  return {
    open: disagreements.filter((one) => verdictOf(one, verdicts) === null),
    stale: verdicts.filter((verdict) => !disagreements.some((one) => isSame(one, verdict))),
  }
}

/** The verdict on a disagreement; offsets may have moved, so a verdict holds for what it overlaps. */
export function verdictOf(one: Disagreement, verdicts: readonly Judged[]): Judged | null {
  return verdicts.find((verdict) => isSame(one, verdict)) ?? null
}

function isSame(one: Disagreement, other: Disagreement): boolean {
  return one.id === other.id && one.side === other.side && overlaps(one, other)
}

/** Recall and precision in all, beside their bars. */
export function peymaFigures({ counts }: PeymaScore): readonly Barred[] {
  const { marked, markedRead, read, readMarked } = sum(MARKED_TYPES.map((type) => counts[type]))
  return [
    {
      what: 'peyma recall',
      measured: share(markedRead, marked),
      bar: { least: 0.97 },
      of: `${markedRead} of ${marked}`,
    },
    {
      what: 'peyma precision',
      measured: share(readMarked, read),
      bar: { least: 0.95 },
      of: `${readMarked} of ${read}`,
    },
  ]
}

/** The counts without those disagreements that are not our fault. */
export function afterJudging({ counts, disagreements }: PeymaScore, verdicts: readonly Judged[]): Counts {
  const excused = disagreements.filter((one) => {
    const verdict = verdictOf(one, verdicts)?.verdict
    return verdict === 'annotation' || verdict === 'definition'
  })
  const all = sum(MARKED_TYPES.map((type) => counts[type]))
  return {
    ...all,
    marked: all.marked - excused.filter(({ side }) => side === 'missed').length,
    read: all.read - excused.filter(({ side }) => side === 'extra').length,
  }
}

function sum(counts: readonly Counts[]): Counts {
  return counts.reduce((all, one) => ({
    marked: all.marked + one.marked,
    markedRead: all.markedRead + one.markedRead,
    read: all.read + one.read,
    readMarked: all.readMarked + one.readMarked,
  }))
}

/** A share from 0 to 1; of nothing it is 1. */
export function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole
}
