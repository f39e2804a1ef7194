import type { DocumentSection, Token } from '../../../models/document.ts'

const FEWEST_LINES = 8
const CLOSED = new Set(['.', ':', '؛', '؟', '!', '»', '"', ')', '…'])
const LONGEST_HEADING = 18

/** For each token the paragraph it stands in, counted from 0; of a text that is broken at a width, lines that run on are one. */
export function paragraphs({ tokens }: DocumentSection): readonly number[] {
  const wrapped = isWrapped(tokens)
  let paragraph = 0
  return tokens.map((token, i) => {
    if (token.kind === 'break' && !(wrapped && isOpen(tokens, i))) paragraph++
    return paragraph
  })
}

/** Whether most lines end in the middle of a sentence, and are longer than headings and rows of a table are. */
function isWrapped(tokens: readonly Token[]): boolean {
  const breaks = tokens.flatMap((token, i) => (token.kind === 'break' ? [i] : []))
  const open = breaks.filter((at, i) => isOpen(tokens, at) && at - (breaks[i - 1] ?? -1) > LONGEST_HEADING / 2)
  return breaks.length >= FEWEST_LINES && open.length * 2 > breaks.length
}

const isOpen = (tokens: readonly Token[], at: number) => !CLOSED.has(tokens[at - 1]?.key ?? '')

/** A line of its own, short, and without a point at its end. */
export function isHeading({ name, tokens }: DocumentSection, start: number, end: number): boolean {
  const alone = (start === 0 || isBreak(tokens, start - 1)) && (end === tokens.length || isBreak(tokens, end))
  return name === 'body' && alone && end - start <= LONGEST_HEADING && tokens[end - 1]?.key !== '.'
}

const isBreak = (tokens: readonly Token[], at: number) => tokens[at]?.kind === 'break'
