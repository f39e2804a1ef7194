import { type JoinerModel, joinerModel } from '../../extractors/joiners/model.ts'
import { blankShape, joins, mayJoin, splitPoints, splitShape } from '../../extractors/joiners/parts.ts'
import { WITH_BLANK, WITH_JOINER } from '../../extractors/joiners/wordTable.ts'
import { isInDoubt, pointsOf, type Taught, type TaughtBoundary } from './examples.ts'
import type { SpellingCounts } from './spellings.ts'

/** A joiner that the model would put, how much speaks for it, and whether it is right. */
interface Decision {
  readonly shape: number
  readonly score: number
  readonly right: boolean
  /** How often it was met. */
  readonly count: number
}

/** Texts that were held back from training, and what all texts teach, by which they are judged. */
export interface HeldBack {
  readonly words: SpellingCounts
  readonly boundaries: readonly TaughtBoundary[]
  readonly taught: readonly Taught[]
  /** How often pairs of words were written with a joiner and with a blank in all texts. */
  readonly pairs: ReadonlyMap<string, number>
}

/** For each shape of parts, the score from which on a share of all joiners is right, and those it then puts. */
export type Bars = ReadonlyMap<number, { readonly bar: number; readonly right: number; readonly all: number }>

/** The bars by which so large a share of joiners inside words, and in place of blanks, is right. */
export function bars(
  weights: Uint8Array,
  held: HeldBack,
  shares: { readonly split: number; readonly blank: number },
): { readonly split: Bars; readonly blank: Bars } {
  const model = joinerModel(weights)
  return {
    split: barsOf(splitDecisions(model, held), shares.split),
    blank: barsOf(blankDecisions(model, held), shares.blank),
  }
}

/** Words that are written both ways tell nothing. */
function splitDecisions(model: JoinerModel, { words, taught }: HeldBack): readonly Decision[] {
  const points = new Map(taught.map((word) => [word.key, word.points]))
  const found: Decision[] = []
  for (const [key, { plain, joined }] of words) {
    const known = points.get(key)
    const [best] = splitPoints(key, model.table)
      .map((at) => ({ at, score: model.split(key, at) }))
      .sort((a, b) => b.score - a.score)
    if (best === undefined || known === undefined) continue
    const { at, score } = best
    const shape = splitShape(key.slice(0, at), key.slice(at))
    if (known.length === 0) found.push({ shape, score, right: false, count: plain })
    else
      for (const [spelling, count] of joined)
        found.push({ shape, score, right: pointsOf(spelling).includes(at), count })
  }
  return found
}

function blankDecisions(model: JoinerModel, { boundaries, pairs }: HeldBack): readonly Decision[] {
  const found: Decision[] = []
  for (const { boundary, joined } of boundaries) {
    const { before, after } = boundary
    if (!mayJoin(before, after, model.table) || !joins(before)) continue
    const together = pairs.get(before + WITH_JOINER + after) ?? 0
    const apart = pairs.get(before + WITH_BLANK + after) ?? 0
    const known = together > 0 || model.table.joined(before, after) > 0
    if (!joined && isInDoubt(together, apart, known)) continue
    found.push({ shape: blankShape(before, after), score: model.blank(boundary), right: joined, count: 1 })
  }
  return found
}

function barsOf(decisions: readonly Decision[], share: number): Bars {
  const found = new Map<number, { bar: number; right: number; all: number }>()
  for (const shape of new Set(decisions.map((decision) => decision.shape))) {
    found.set(
      shape,
      barOf(
        decisions.filter((decision) => decision.shape === shape),
        share,
      ),
    )
  }
  return found
}

/** The lowest bar that is no lower than even odds and lets so large a share of right decisions through. */
function barOf(decisions: readonly Decision[], share: number) {
  const sorted = decisions.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score)
  let found = { bar: sorted[0]?.score ?? 0, right: 0, all: 0 }
  let right = 0
  let all = 0
  for (const [i, decision] of sorted.entries()) {
    all += decision.count
    if (decision.right) right += decision.count
    const next = sorted[i + 1]?.score ?? 0
    if (right >= share * all && next < decision.score) found = { bar: next, right, all }
  }
  return found
}
