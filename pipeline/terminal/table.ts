import Table from 'cli-table3'

/** Cells in rows under headings, as a table to read from left to right. */
export function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  return drawn(headings, rows, 'left')
}

/**
 * The same for Persian: the first column stands at the right, and words end at their right edge.
 * The order of letters within a cell is left to the terminal.
 */
export function rightToLeftTable(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  return drawn(
    [...headings].reverse(),
    rows.map((row) => [...row].reverse()),
    'right',
  )
}

function drawn(headings: readonly string[], rows: readonly (readonly string[])[], align: 'left' | 'right'): string {
  const drawing = new Table({
    head: [...headings],
    colAligns: headings.map(() => align),
    style: { head: [], border: [], compact: true },
  })
  for (const row of rows) drawing.push([...row])
  return drawing.toString()
}
