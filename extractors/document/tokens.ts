import type { Token, TokenKind } from '../../models/document.ts'
import { keyOfNormal } from './normalise.ts'

/**
 * The order here matters: a number takes its separators with it before marks are looked for. A Persian comma belongs to
 * a number only where three digits follow it («۱۱،۱۶۵»), since it also divides lists («۱۲،۱۵ و ۲۰»).
 */
const TOKEN =
  /(?<number>[0-9]+(?:[.,/][0-9]+|،[0-9]{3}(?![0-9]))*)|(?<word>[\p{L}\p{M}]+(?:\u200C[\p{L}\p{M}]+)*)|(?<break>\n)|(?<mark>[^\s\u200C])/gu

/** The tokens of a normal text, in order; together with the blanks and lone joiners between them they are the text. */
export function tokens(normal: string): Token[] {
  const found: Token[] = []
  let end = 0
  for (const match of normal.matchAll(TOKEN)) {
    const text = match[0]
    found.push({
      kind: kindOf(match.groups ?? {}),
      text,
      key: keyOfNormal(text),
      start: match.index,
      end: match.index + text.length,
      glued: match.index === end && match.index > 0,
    })
    end = match.index + text.length
  }
  return found
}

function kindOf(groups: Readonly<Record<string, string | undefined>>): TokenKind {
  if (groups['number'] !== undefined) return 'number'
  if (groups['word'] !== undefined) return 'word'
  return groups['break'] !== undefined ? 'break' : 'mark'
}
