import { readFileSync } from 'node:fs'
import { normalise } from '../../extractors/document/normalise.ts'

const ZWNJ = '\u200C'

/** How the joiners of a text are lost: dropped («سیاستهای»), or made blanks («سیاست های»). */
export type Loss = 'deleted' | 'blank'

/** Sentences with their joiners, in normal spelling, of a treebank in CoNLL-U. */
export function treebankSentences(file: URL): readonly string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('# text = '))
    .map((line) => normalise(line.slice('# text = '.length)).normal)
}

/** Words of the original by what became of them. */
export interface RepairCount {
  /** Words that had joiners, and those of them that came back as they were. */
  lost: number
  restored: number
  /** Words that were changed, and those of them that are now as they were. */
  changed: number
  right: number
  /** Words that had no joiner, and those of them that were changed. */
  plain: number
  harmed: number
  readonly misses: { readonly was: string; readonly now: string; readonly sentence: string }[]
}

export function nothingCounted(): RepairCount {
  return { lost: 0, restored: 0, changed: 0, right: 0, plain: 0, harmed: 0, misses: [] }
}

/** Takes the joiners of sentences away, has them repaired, and counts what came back. */
export function countRepairs(sentences: readonly string[], loss: Loss, repair: (text: string) => string): RepairCount {
  const count = nothingCounted()
  for (const sentence of sentences) {
    const damaged = sentence.replaceAll(ZWNJ, loss === 'deleted' ? '' : ' ')
    countSentence(count, sentence, damaged, repair(damaged))
  }
  return count
}

function countSentence(count: RepairCount, sentence: string, damaged: string, repaired: string): void {
  const [was, input, now] = [sentence, damaged, repaired].map(gapsOf) as [string[], string[], string[]]
  if (was.length !== now.length) throw new Error(`Expected the letters of «${damaged}» but found «${repaired}»`)
  const letters = [...sentence.replace(BETWEEN, '')]
  const shown = (gaps: readonly string[], from: number, to: number) =>
    letters.slice(from, to).reduce((text, letter, i) => text + (gaps[from + i] ?? '') + letter, '') + (gaps[to] ?? '')
  for (let from = 0; from < letters.length; ) {
    let to = from + 1
    while (to < letters.length && (was[to] === '' || was[to] === ZWNJ)) to++
    const same = (one: readonly string[], other: readonly string[]) => {
      for (let i = from; i <= to; i++) if (one[i] !== other[i]) return false
      return true
    }
    const hadJoiner = was.slice(from + 1, to).includes(ZWNJ)
    const isRight = same(was, now)
    if (hadJoiner) count.lost++
    else count.plain++
    if (hadJoiner && isRight) count.restored++
    if (!hadJoiner && !isRight) count.harmed++
    if (!same(input, now)) {
      count.changed++
      if (isRight) count.right++
    }
    if (!isRight) count.misses.push({ was: shown(was, from, to), now: shown(now, from, to), sentence })
    from = to
  }
}

/** What stands before each letter and behind the last: nothing, blanks or a joiner. */
function gapsOf(text: string): string[] {
  const gaps = ['']
  for (const character of text) {
    if (character === ' ' || character === ZWNJ) gaps[gaps.length - 1] += character
    else gaps.push('')
  }
  return gaps
}

const BETWEEN = /[ \u200C]+/gu

/** Restored, right and harmed as shares. */
export function sharesOf({ lost, restored, changed, right, plain, harmed }: RepairCount) {
  return { restored: restored / lost, right: right / changed, harmed: harmed / plain }
}
