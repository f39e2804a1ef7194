import type { MonthRow } from '../../data/months.ts'

/** The forms of all rows as one alternation for a pattern, the longest first, so that «امرداد» is not cut to «مرداد». */
export function monthAlternation(rows: readonly MonthRow[]): string {
  return rows
    .flatMap((row) => row.forms)
    .sort((a, b) => b.length - a.length)
    .map((form) => form.replaceAll('.', '\\.'))
    .join('|')
}

/** The number of the month that has this form, or null. */
export function monthNumber(rows: readonly MonthRow[], form: string): number | null {
  return rows.find((row) => row.forms.includes(form))?.month ?? null
}
