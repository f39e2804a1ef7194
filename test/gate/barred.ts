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

/** Figures beside their bars, for a terminal. */
export function barredTable(figures: readonly Barred[]): string {
  return table(
    ['figure', 'measured', 'bar', '', ''],
    figures.map((figure) => [
      figure.what,
      rounded(figure.measured),
      'least' in figure.bar ? `≥ ${figure.bar.least}` : `≤ ${figure.bar.most}`,
      holds(figure) ? 'holds' : 'FAILS',
      figure.of,
    ]),
  )
}

/** Four digits behind the point for shares; whole numbers as they are. Nothing is rounded up over its bar. */
function rounded(measured: number): string {
  return Number.isInteger(measured) ? String(measured) : (Math.floor(measured * 1e4) / 1e4).toFixed(4)
}
