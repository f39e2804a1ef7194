import type { JoinerModel } from './model.ts'
import { isParticipleApart, isVerbApart, joins, mayJoin } from './parts.ts'

/** A part of a word between joiners, those that were written and those that were lost. */
export interface Piece {
  /** Its letters, as tables are matched on. */
  readonly key: string
  /** Half-open, in UTF-16 units of the normal text. */
  readonly start: number
  readonly end: number
}

/** Pieces with nothing but joiners and blanks between them, and the kinds of what stands around. */
export interface Run {
  readonly previous: string
  readonly pieces: readonly Piece[]
  /** For each piece, whether a blank stands before it. */
  readonly apart: readonly boolean[]
  readonly next: string
}

/** What happens to the blank before a piece. */
export type Resolution = 'kept' | 'joined' | 'glued'

/**
 * Which blanks of a run stand where a joiner belongs. Behind a letter that joins to nothing the blank goes and no joiner
 * comes («کار ها» is «کارها»): what stood apart is then one piece, and the blanks that are read beside it are read again.
 */
export function resolutions(
  { previous, pieces, apart, next }: Run,
  model: JoinerModel,
  isWhole: (key: string) => boolean,
): readonly Resolution[] {
  const count = pieces.length
  const found = new Array<Resolution>(count).fill('kept')
  if (!apart.includes(true)) return found
  const keys = pieces.map(({ key }) => key)
  const after = keys.map((_, i) => i + 1)
  const before = keys.map((_, i) => i - 1)
  const keyAt = (i: number) => keys[i] ?? (i < 0 ? previous : next)

  const due = pieces.map((_, i) => i).reverse()
  const readAgain = (i: number | undefined) => {
    if (i !== undefined && i > 0 && i < count) due.push(i)
  }
  const glue = (left: number, right: number) => {
    const beyond = after[right] ?? count
    keys[left] = keyAt(left) + keyAt(right)
    after[left] = beyond
    if (beyond < count) before[beyond] = left
    found[right] = 'glued'
    readAgain(after[beyond])
    readAgain(beyond)
    readAgain(left)
    readAgain(before[left])
  }
  for (let right = due.pop(); right !== undefined; right = due.pop()) {
    if (apart[right] !== true || found[right] !== 'kept') continue
    const left = before[right] ?? -1
    if (left < 0) continue
    const parts = { before: keyAt(left), after: keyAt(right) }
    const beyond = keyAt(after[right] ?? count)
    if (isVerbApart(parts.before, parts.after, beyond, model.table)) {
      glue(left, right)
      continue
    }
    if (isParticipleApart(parts.before, parts.after, model.table)) {
      found[right] = 'joined'
      continue
    }
    if (!mayJoin(parts.before, parts.after, model.table)) continue
    if (model.blank({ ...parts, previous: keyAt(before[left] ?? -1), next: beyond }) <= 0) continue
    if (joins(parts.before)) found[right] = 'joined'
    else if (isWhole(parts.before + parts.after)) glue(left, right)
  }
  return found
}
