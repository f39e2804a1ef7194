import { MEASURES, type MeasureRow } from '../../data/measures.ts'
import { FALLS, RISES } from '../../data/subject-words.ts'
import type { ClaimKind } from '../../models/claim.ts'
import type { Change } from '../../models/quantity.ts'
import { plainKeys, plainWords } from '../facts/plainWords.ts'

/** What a measure is chosen by. */
export interface MeasureEvidence {
  readonly kind: ClaimKind
  readonly unit: string | null
  readonly subject: string | null
  /** The keys of the tokens of the clause that tells the claim. */
  readonly clause: readonly string[]
  readonly change?: Change | null
}

/** Words to look for and the words of a cue, all in their plainest spelling. */
type Words = readonly string[]

interface Row {
  readonly id: string
  readonly kind: ClaimKind
  readonly units: ReadonlySet<string> | null
  readonly cues: readonly Words[] | null
  readonly with: readonly Words[] | null
  readonly also: { readonly cues: readonly Words[]; readonly with: readonly Words[] } | null
  readonly inSubject: boolean
  readonly before: readonly Words[]
  readonly without: readonly Words[]
  readonly change: 'up' | 'down' | null
}

const phrases = (forms: readonly string[]): Words[] => forms.map(plainWords)
const RISE = phrases(RISES)
const FALL = phrases(FALLS)

const ROWS: readonly Row[] = MEASURES.map((row: MeasureRow) => ({
  id: row.id,
  kind: row.kind,
  units: row.units === undefined ? null : new Set(row.units),
  cues: row.cues === undefined ? null : phrases(row.cues),
  with: row.with === undefined ? null : phrases(row.with),
  also: row.also === undefined ? null : { cues: phrases(row.also.cues), with: phrases(row.also.with) },
  inSubject: row.inSubject === true,
  before: phrases(row.before ?? []),
  without: phrases(row.without ?? []),
  change: row.change ?? null,
}))

/**
 * The measure of a claim: the first row of the table whose cue is in the subject; where no subject decides, the first
 * whose cue is in the clause; else `…-other` of its kind. The same for what was aimed at and for what came of it.
 * «۲۵ واحد راکد احیا شد»: `units-revived`; «۴۰۰ واحد راکد داریم»: `units-idle`
 */
export function measureOf(evidence: MeasureEvidence): string {
  const { kind, unit, change = null } = evidence
  const subject = evidence.subject === null ? [] : plainWords(evidence.subject)
  const clause = plainKeys(evidence.clause)
  const rows = rowsOf(kind, unit)
  const told = (row: Row, place: Words): boolean =>
    !(row.inSubject && place === clause) &&
    !row.without.some((words) => holds(subject, words)) &&
    (row.change === null || moved(row.change, change, kind === 'percentage' ? subject : [])) &&
    (pair(row.cues, row.with, place) ||
      (place === clause && standsBefore(row.before)) ||
      (row.also !== null && pair(row.also.cues, row.also.with, place)))
  const pair = (cues: readonly Words[] | null, also: readonly Words[] | null, place: Words): boolean =>
    (cues === null || cues.some((words) => holds(place, words))) &&
    (also === null || also.some((words) => holds(subject, words) || holds(clause, words)))

  const standsBefore = (before: readonly Words[]): boolean =>
    subject[0] !== undefined && before.some((words) => holds(clause, [...words, subject[0] ?? '']))

  const bySubject = rows.find((row) => told(row, subject))
  if (bySubject !== undefined && !bySubject.id.endsWith('-other')) return bySubject.id
  const byClause = rows.find(
    (row) => (kind !== 'count' || row.units !== null || subject.length === 0) && told(row, clause),
  )
  return byClause?.id ?? `${PLURALS[kind]}-other`
}

const TOLD_UNITS: ReadonlySet<string> = new Set(ROWS.flatMap(({ units }) => [...(units ?? [])]))
const fitting = new Map<string, readonly Row[]>()

/** The rows that a kind and a unit leave, found once for each pair of them that the table tells apart. */
function rowsOf(kind: ClaimKind, unit: string | null): readonly Row[] {
  const pair = unit !== null && TOLD_UNITS.has(unit) ? `${kind} ${unit}` : kind
  const known = fitting.get(pair)
  if (known !== undefined) return known
  const rows = ROWS.filter((row) => row.kind === kind && (row.units === null || (unit !== null && row.units.has(unit))))
  fitting.set(pair, rows)
  return rows
}

const PLURALS: Readonly<Record<ClaimKind, string>> = {
  project: 'projects',
  amount: 'amount',
  jobs: 'jobs',
  percentage: 'percentage',
  count: 'count',
}

/** Whether a quantity tells of a move that way: said of the quantity, or by a word of its subject («رشد صادرات»). */
function moved(way: 'up' | 'down', change: Change | null, subject: Words): boolean {
  if (change === 'up' || change === 'down') return change === way
  return change !== 'to' && (way === 'up' ? RISE : FALL).some((words) => holds(subject, words))
}

function holds(words: Words, phrase: Words): boolean {
  const [first] = phrase
  if (first === undefined) return false
  for (let at = words.indexOf(first); at >= 0; at = words.indexOf(first, at + 1)) {
    if (phrase.every((word, i) => words[at + i] === word)) return true
  }
  return false
}
