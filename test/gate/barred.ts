import { table } from '../../pipeline/terminal/table.ts'

/** A figure with the bar that is asked of it: at least so much, or at most. */
export interface Barred {
  readonly what: string
  readonly measured: number
  readonly bar: { readonly least: number } | { readonly most: number }
  /** What was counted («527 of 533»), or the unit of the figure. */
  readonly of: string
}

/** True where a figure is not on the wrong side of its bar. */
export function holds({ measured, bar }: Barred): boolean {
  return 'least' in bar ? measured >= bar.least : measured <= bar.most
}

/** The flag that makes a gate print its figures for `test/gate/figures.ts`. */
export const AS_LINES = '--figures'

/**
 * Prints figures beside their bars, as a table or, where the command line asks for it, as lines of JSON. The command ends
 * with 1 where one is on the wrong side of its bar.
 */
export function printFigures(figures: readonly Barred[]): void {
  if (process.argv.includes(AS_LINES)) for (const figure of figures) console.log(JSON.stringify(figure))
  else console.log(table(HEADINGS, figures.map(barredRow)))
  if (!figures.every(holds)) process.exitCode = 1
}

export const HEADINGS = ['figure', 'measured', 'bar', '', '']

/** The cells of a figure. */
export function barredRow(figure: Barred): string[] {
  return [
    figure.what,
    rounded(figure.measured),
    'least' in figure.bar ? `≥ ${figure.bar.least}` : `≤ ${figure.bar.most}`,
    holds(figure) ? 'holds' : 'FAILS',
    figure.of,
  ]
}

/** Four digits for shares, one for what is larger, whole numbers as they are. Nothing is rounded up over its bar. */
function rounded(measured: number): string {
  if (Number.isInteger(measured)) return String(measured)
  const digits = measured > 1 ? 1 : 4
  return (Math.floor(measured * 10 ** digits) / 10 ** digits).toFixed(digits)
}
