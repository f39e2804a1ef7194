import { readFileSync } from 'node:fs'
import { normalise } from '../../extractors/document/normalise.ts'
import type { Barred } from './barred.ts'
import { sharedFile } from './sharedFile.ts'

const ZWNJ = '\u200C'

/** How the joiners of a text are lost: dropped («سیاستهای»), or made blanks («سیاست های»). */
export type Loss = 'deleted' | 'blank'

export const WEIGHTS = new URL('../../data/weights/zwnj.bin', import.meta.url)

/** The sentences of a treebank with their joiners, in normal spelling; null where it is not at hand. */
export function treebankSentences(): readonly string[] | null {
  const file = sharedFile('lexicons/ud-perdt-dev/fa_perdt-ud-dev.conllu')
  if (file === null) return null
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith(RUNNING_TEXT))
  return lines.map((line) => normalise(line.slice(RUNNING_TEXT.length)).normal)
}

const RUNNING_TEXT = '# text = '

/** Every other sentence may be looked at for what is wrong; the others are only scored. */
export function halvesOf(sentences: readonly string[]) {
  return {
    lookedAt: sentences.filter((_, i) => i % 2 === 0),
    scored: sentences.filter((_, i) => i % 2 === 1),
  }
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
  readonly misses: { readonly was: string; readonly now: string }[]
}

function nothingCounted(): RepairCount {
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
    if (!isRight) count.misses.push({ was: shown(was, from, to), now: shown(now, from, to) })
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

/** What is asked of joiners that are put back: the least of those lost and of changes that are right, the most of harm. */
export interface RepairBars {
  readonly restored: number
  readonly right: number
  readonly harmed: number
}

/** The bars of the project: of all sentences whose joiners were deleted. */
export const BARS: RepairBars = { restored: 0.93, right: 0.98, harmed: 0.005 }
/** Floors of either half, which is of fewer words. */
export const FLOORS_OF_HALVES: RepairBars = { restored: 0.92, right: 0.97, harmed: 0.005 }
/** Floors for joiners that became blanks: nothing in a pair of words tells some of them from two words. */
export const FLOORS_OF_BLANKS: RepairBars = { restored: 0.78, right: 0.965, harmed: 0.005 }

/** The shares beside their bars. */
export function repairFigures(name: string, count: RepairCount, bars: RepairBars): readonly Barred[] {
  const { lost, restored, changed, right, plain, harmed } = count
  const figure = (what: string, part: number, all: number, bar: Barred['bar']): Barred => ({
    what: `${name}: ${what}`,
    measured: part / all,
    bar,
    of: `${part} of ${all}`,
  })
  return [
    figure('restored', restored, lost, { least: bars.restored }),
    figure('changes right', right, changed, { least: bars.right }),
    figure('plain words harmed', harmed, plain, { most: bars.harmed }),
  ]
}
