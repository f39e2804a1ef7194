/** How many UTF-16 units there are: as many rows a table has that a reader looks each unit up in. */
export const UNITS = 0x10000

const [FIRST_HALF, LAST_HALF] = [0xd800, 0xdfff]

/**
 * A class for each UTF-16 unit, for readers that look at every unit of a text: that of the last pattern which its character
 * matches, 0 where none does. Patterns are global and match runs of one class. Halves of pairs are in the class `halves`.
 */
export function unitClasses(patterns: readonly (readonly [RegExp, number])[], halves: number): Uint8Array {
  const classes = new Uint8Array(UNITS)
  for (const [pattern, of] of patterns) {
    for (const { 0: run, index } of everyCharacter.matchAll(pattern)) classes.fill(of, index, index + run.length)
  }
  return classes.fill(halves, FIRST_HALF, LAST_HALF + 1)
}

/** The character of each unit at its own place, and NUL in place of halves of pairs. */
const everyCharacter = textOf(
  Uint16Array.from({ length: UNITS }, (_, unit) => (unit >= FIRST_HALF && unit <= LAST_HALF ? 0 : unit)),
)

/** The text that units are, with halves of pairs that stand alone as they are. */
export function textOf(units: Uint16Array): string {
  return Buffer.from(units.buffer, units.byteOffset, units.byteLength).toString('utf16le')
}
