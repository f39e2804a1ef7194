import type { Sentence, Token } from '../../models/document.ts'

const ENDS: ReadonlySet<string> = new Set(['.', '!', '?', '؟', '…'])
const CLOSERS: ReadonlySet<string> = new Set(['.', '!', '?', '؟', '…', '»', '"', '”', ')', ']'])

/** The sentences of a section: every token but line ends belongs to exactly one. A line's end always ends a sentence. */
export function sentences(tokens: readonly Token[]): Sentence[] {
  const found: Sentence[] = []
  let start = 0
  const close = (end: number) => {
    if (end > start) found.push({ start, end })
    start = end
  }
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (token?.kind === 'break') {
      close(i)
      start = i + 1
    } else if (token?.kind === 'mark' && ENDS.has(token.key) && !isInitial(tokens, i)) {
      while (tokens[i + 1]?.glued === true && CLOSERS.has(tokens[i + 1]?.key ?? '')) i++
      close(i + 1)
    }
  }
  close(tokens.length)
  return found
}

/** A point after a single letter that is joined to more letters: «ه.ش», «م.ن». */
function isInitial(tokens: readonly Token[], point: number): boolean {
  const before = tokens[point - 1]
  const after = tokens[point + 1]
  return before?.kind === 'word' && before.text.length === 1 && after?.kind === 'word' && after.glued
}
