import type { Barred } from './barred.ts'
import { type Compared, comparedCases } from './suiteCases.ts'
import { SUITE_EXCEPTIONS } from './suiteExceptions.ts'

/** The suites of other tools, row by row. */
export interface SuiteScore {
  readonly rows: number
  readonly passed: number
  /** Rows that we answer otherwise on purpose, by the reason. */
  readonly excepted: ReadonlyMap<string, number>
  /** Rows that ask for what we do not do, by the reason. */
  readonly outside: ReadonlyMap<string, number>
  /** Rows that we answer otherwise, and no exception says why. */
  readonly wrong: readonly string[]
  /** Exceptions that are none any more: the row is answered as expected, or is not there. */
  readonly idle: readonly string[]
}

/** Null where the suites are not on this machine. */
export function suiteScore(): SuiteScore | null {
  const cases = comparedCases()
  if (cases === null) return null
  const reasons = new Map(
    SUITE_EXCEPTIONS.flatMap(({ file, ids, reason }) => ids.map((id) => [nameOf({ file, id }), reason] as const)),
  )
  const asked = cases.flatMap((row) => ('out' in row ? [] : [row]))
  const differing = asked.filter(({ ours, expected }) => ours !== expected)
  const wrong = differing.filter((row) => !reasons.has(nameOf(row)))
  const excepted = differing.flatMap((row) => reasons.get(nameOf(row)) ?? [])
  const named = new Set(differing.map(nameOf))
  return {
    rows: cases.length,
    passed: asked.length - differing.length,
    excepted: counted(excepted),
    outside: counted(cases.flatMap((row: Compared) => ('out' in row ? [row.out] : []))),
    wrong: wrong.map((row) => `${nameOf(row)}: expected ${row.expected}, read as ${row.ours}`),
    idle: [...reasons.keys()].filter((name) => !named.has(name)),
  }
}

/** How many rows are answered otherwise without a reason, and how many exceptions are idle: none may. */
export function suiteFigures({ rows, passed, wrong, idle }: SuiteScore): readonly Barred[] {
  return [
    { what: 'suites, unexplained', measured: wrong.length, bar: { most: 0 }, of: `${passed} of ${rows} rows pass` },
    { what: 'suites, idle exceptions', measured: idle.length, bar: { most: 0 }, of: 'rows' },
  ]
}

function nameOf({ file, id }: { readonly file: string; readonly id: string }): string {
  return `${file} ${id}`
}

function counted(reasons: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const reason of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1)
  return counts
}
