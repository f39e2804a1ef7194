/** Rows a statement: far below the 32,766 parameters of SQLite and the 65,535 of PostgreSQL. */
const ROWS = 500

/**
 * Rows ready to be written: each key once (the last one counts), in the order of the keys, cut into statements.
 * PostgreSQL refuses a key twice in one upsert, and writers that lock rows in one order never wait for each other in a circle.
 */
export function batches<Row>(rows: readonly Row[], key: (row: Row) => string): readonly (readonly Row[])[] {
  const unique = new Map(rows.map((row) => [key(row), row]))
  const sorted = [...unique].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, row]) => row)
  const cut: Row[][] = []
  for (let start = 0; start < sorted.length; start += ROWS) cut.push(sorted.slice(start, start + ROWS))
  return cut
}
