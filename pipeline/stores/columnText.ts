/**
 * A string as a text column can hold it. PostgreSQL refuses NUL and SQLite cuts the text there; neither keeps half of a
 * surrogate pair. They are written as escapes (`\u0000`), and the backslash doubled, so that `stringOfColumn` gives back
 * exactly what went in. What holds none of the three, and that is every id and nearly every address, is stored as it is.
 */
export function columnText(text: string): string {
  return text.replace(/[\\\0]|\p{Surrogate}/gu, (unit) => {
    if (unit === '\\') return '\\\\'
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
}

/** The string that `columnText` wrote. */
export function stringOfColumn(column: string): string {
  return column.replace(/\\(?:\\|u([0-9a-f]{4}))/g, (_escape, code: string | undefined) =>
    code === undefined ? '\\' : String.fromCharCode(Number.parseInt(code, 16)),
  )
}
