import type { Token, TokenKind } from '../../models/document.ts'
import { keyOfNormal } from './normalise.ts'
import { cutsOf, unitCutOf } from './runs.ts'

/**
 * The order here matters: a number takes its separators with it before marks are looked for. A Persian comma belongs to
 * a number only where three digits follow it («۱۱،۱۶۵»), since it also divides lists («۱۲،۱۵ و ۲۰»).
 */
const TOKEN =
  /(?<number>[0-9]+(?:[.,/][0-9]+|،[0-9]{3}(?![0-9]))*)|(?<word>[\p{L}\p{M}]+(?:\u200C[\p{L}\p{M}]+)*)|(?<break>\n)|(?<mark>[^\s\u200C])/gu

/**
 * The tokens of a normal text, in order; together with the blanks and lone joiners between them they are the text. Number
 * words and units that were written as one («یکهزارو پانصدنفر», «۳۶درصدآنها») are tokens each.
 */
export function tokens(normal: string): Token[] {
  const found: Token[] = []
  let end = 0
  const add = (kind: TokenKind, start: number, text: string) => {
    found.push({
      kind,
      text,
      key: keyOfNormal(text),
      start,
      end: start + text.length,
      glued: start === end && start > 0,
    })
    end = start + text.length
  }
  for (const match of normal.matchAll(TOKEN)) {
    const kind = kindOf(match.groups ?? {})
    if (kind !== 'word') add(kind, match.index, match[0])
    else {
      const onDigits = match.index === end && found.at(-1)?.kind === 'number'
      for (const { start, text } of wordParts(match[0], onDigits)) add(kind, match.index + start, text)
    }
  }
  return found
}

/** The words that one run of letters is: itself, or the number words, unit and noun that lost what divided them. */
function wordParts(word: string, onDigits: boolean): readonly { readonly start: number; readonly text: string }[] {
  const letters = word.replaceAll('\u200C', '')
  const run = cutsOf(letters)
  const unit = onDigits && run.length === 0 ? unitCutOf(letters) : null
  const cuts = unit === null ? run : [unit, letters.length]
  if (cuts.length === 0) return [{ start: 0, text: word }]
  const parts: { start: number; text: string }[] = []
  let start = 0
  let seen = 0
  for (const cut of cuts) {
    let end = start
    for (; seen < cut; end++) if (word[end] !== '\u200C') seen++
    parts.push({ start, text: word.slice(start, end) })
    start = word[end] === '\u200C' ? end + 1 : end
  }
  return parts
}

function kindOf(groups: Readonly<Record<string, string | undefined>>): TokenKind {
  if (groups.number !== undefined) return 'number'
  if (groups.word !== undefined) return 'word'
  return groups.break !== undefined ? 'break' : 'mark'
}
