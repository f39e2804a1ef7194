import type { Token, TokenKind } from '../../models/document.ts'
import { keyOfNormal } from './normalise.ts'
import { cutsOf, unitCutOf } from './runs.ts'
import { endOf, kindAt } from './scan.ts'
import { vocabulary } from './vocabulary.ts'

/**
 * The tokens of a normal text, in order; together with the blanks and lone joiners between them they are the text. Number
 * words and units that were written as one («یکهزارو پانصدنفر», «۳۶درصدآنها») are tokens each.
 */
export function tokens(normal: string): Token[] {
  const found: Token[] = []
  let end = 0
  const add = (kind: TokenKind, start: number, text: string, key: string) => {
    const glued = start === end && start > 0
    end = start + text.length
    found.push({ kind, text, key, start, end, glued })
  }
  for (let at = 0; at < normal.length; ) {
    const kind = kindAt(normal, at)
    if (kind === null) {
      at++
      continue
    }
    const stop = endOf(kind, normal, at)
    if (kind === 'word') {
      const onDigits = at === end && found.at(-1)?.kind === 'number'
      const words = onDigits ? wordsIn(normal.slice(at, stop), true) : wordsOf(normal, at, stop)
      for (const word of words) add(kind, at + word.start, word.text, word.key)
    } else {
      const text = normal.slice(at, stop)
      add(kind, at, text, keyOfNormal(text))
    }
    at = stop
  }
  return found
}

/** A word in a run of letters: where it starts there, its text and key. */
interface Word {
  readonly start: number
  readonly text: string
  readonly key: string
}

const wordsOf = vocabulary((run) => wordsIn(run, false))

/** The words that one run of letters is: itself, or the number words, unit and noun that lost what divided them. */
function wordsIn(run: string, onDigits: boolean): readonly Word[] {
  const letters = run.replaceAll('\u200C', '')
  const pieces = cutsOf(letters)
  const unit = onDigits && pieces.length === 0 ? unitCutOf(letters) : null
  const cuts = unit === null ? pieces : [unit, letters.length]
  if (cuts.length === 0) return [{ start: 0, text: run, key: keyOfNormal(run) }]
  const words: Word[] = []
  let start = 0
  let seen = 0
  for (const cut of cuts) {
    let end = start
    for (; seen < cut; end++) if (run[end] !== '\u200C') seen++
    const text = run.slice(start, end)
    words.push({ start, text, key: keyOfNormal(text) })
    start = run[end] === '\u200C' ? end + 1 : end
  }
  return words
}
