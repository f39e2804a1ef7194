import type { DocumentSection, Token } from '../../../models/document.ts'

/** What an item of a list begins with. */
export const itemMarks: ReadonlySet<string> = new Set(['-', '*', '•', '–'])
const LONGEST_HEADING = 18

/** For each token the paragraph it stands in, counted from 0. */
export function paragraphs({ tokens }: DocumentSection): readonly number[] {
  let paragraph = 0
  return tokens.map((token) => {
    if (token.kind === 'break') paragraph++
    return paragraph
  })
}

/** A line of its own, short, and without a point at its end. */
export function isHeading({ name, tokens }: DocumentSection, start: number, end: number): boolean {
  const alone = (start === 0 || isBreak(tokens, start - 1)) && (end === tokens.length || isBreak(tokens, end))
  return name === 'body' && alone && end - start <= LONGEST_HEADING && tokens[end - 1]?.key !== '.'
}

/** Whether a sentence opens a line of a list: «- …», «* …». */
export function isItem({ name, tokens }: DocumentSection, start: number): boolean {
  return name === 'body' && itemMarks.has(tokens[start]?.key ?? '') && (start === 0 || isBreak(tokens, start - 1))
}

const isBreak = (tokens: readonly Token[], at: number) => tokens[at]?.kind === 'break'
