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
    found.push(new TokenOf(kind, text, key, start, end, glued))
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
      const { run, key, words } = onDigits ? written(normal.slice(at, stop), true) : known(normal, at, stop)
      if (words === null) add(kind, at, run, key)
      else for (const word of words) add(kind, at + word.start, word.text, word.key)
    } else {
      const text = normal.slice(at, stop)
      add(kind, at, text, keyOfNormal(text))
    }
    at = stop
  }
  return found
}

type Parts = [kind: TokenKind, text: string, key: string, start: number, end: number, glued: boolean]

/**
 * Makes a token. A literal would do, but V8 guesses from the first that a literal makes how long all of them will live, puts
 * tokens where memory is seldom cleared, and reading takes a quarter longer (`npm run bench:quantities`).
 */
const TokenOf = function (this: Record<string, unknown>, ...[kind, text, key, start, end, glued]: Parts) {
  this.kind = kind
  this.text = text
  this.key = key
  this.start = start
  this.end = end
  this.glued = glued
} as unknown as new (
  ...parts: Parts
) => Token

/** One of several words that were written as one: where it starts there. */
interface Word {
  readonly start: number
  readonly text: string
  readonly key: string
}

/** A run of letters, and the words it is, where it is several. */
interface Written {
  readonly run: string
  readonly key: string
  readonly words: readonly Word[] | null
}

const known = vocabulary((run) => written(run, false))

function written(run: string, onDigits: boolean): Written {
  const letters = run.replaceAll('\u200C', '')
  const cuts = cutsIn(letters, onDigits)
  return { run, key: keyOfNormal(run), words: cuts.length === 0 ? null : wordsAt(run, cuts) }
}

/** Where letters fall apart into number words, unit and noun that lost what divided them; empty where they are one word. */
function cutsIn(letters: string, onDigits: boolean): readonly number[] {
  const cuts = cutsOf(letters)
  const unit = onDigits && cuts.length === 0 ? unitCutOf(letters) : null
  return unit === null ? cuts : [unit, letters.length]
}

/** The words of a run that ends of its letters, without joiners, divide. */
function wordsAt(run: string, cuts: readonly number[]): Word[] {
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
