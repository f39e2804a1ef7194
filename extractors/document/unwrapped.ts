/** Fewer lines tell nothing of how a text was broken. */
const FEWEST_LINES = 4
/** Systems that broke lines themselves did so at 70 to 90 characters; a paragraph of a modern page is one longer line. */
const LONGEST_LINE = 100
/** In a wrapped text half of the lines or more are nearly as long as the longest. */
const NEARLY = 0.8
/** A shorter line than this share of the longest ends a paragraph, or is a heading. */
const SHORT = 0.5

const ENDS_SENTENCE = /[.!?؟:؛…][»")\]]?$/u
const OPENS_POINT = /^(?:[-*•●▪■]|[0-9]{1,2}[-.)])/u

/**
 * A normal text whose lines a typesetting system broke at its width, with blanks for these breaks; other texts as they are. No offset
 * moves. Such a break ends no sentence and parts no number from its unit: «با هزینه دو هزار⏎میلیارد ریال».
 */
export function unwrapped(normal: string): string {
  if (!normal.includes('\n')) return normal
  const lines = normal.split('\n')
  const width = wrapWidth(lines)
  if (width === null) return normal
  // One flat string: every unit of it is looked at, which is slow where a text is a tree of its parts.
  return lines
    .flatMap((line, i) => {
      const next = lines[i + 1]
      return next === undefined ? [line] : [line, isBroken(line, next, width) ? ' ' : '\n']
    })
    .join('')
}

/** The length of the longest line, where lines were broken at a width; null where each is a paragraph. */
function wrapWidth(lines: readonly string[]): number | null {
  const lengths = lines.map((line) => line.length).filter((length) => length > 0)
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0)
  if (lengths.length < FEWEST_LINES || longest > LONGEST_LINE) return null
  const long = lengths.filter((length) => length >= longest * NEARLY)
  return long.length * 2 >= lengths.length ? longest : null
}

function isBroken(line: string, next: string, width: number): boolean {
  const text = line.trim()
  return (
    text.length >= width * SHORT && !ENDS_SENTENCE.test(text) && next.trim() !== '' && !OPENS_POINT.test(next.trim())
  )
}
