import { JOINERS } from '../../data/letters.ts'
import { normalise } from '../document/normalise.ts'
import type { JoinerRepairer } from './joinerRepairer.ts'

const ZWNJ = '\u200C'
const joiners: ReadonlySet<string> = new Set(JOINERS)

/**
 * A text as it was published, with its joiners put back and all else as it was: digits, letters and marks keep their codes.
 * What was typed in place of a joiner (a left-to-right mark, a soft hyphen) becomes one.
 */
export function repairedText(raw: string, { edits }: JoinerRepairer): string {
  const { normal, origin } = normalise(raw)
  const points = [...raw]
  const cut = (from: number, to: number) => points.slice(from, to).join('')
  let repaired = ''
  let at = 0
  const put = (start: number, end: number, by: string) => {
    // Two letters of one ligature («لا» typed as one) have nothing between them.
    if (start > 0 && start === end && origin[start - 1] === origin[start]) return
    let from = origin[start] ?? points.length
    // A joiner that stood beside the blank is no second one.
    while (end > start && joiners.has(points[from - 1] ?? '')) from--
    repaired += cut(at, from) + by
    at = origin[end] ?? points.length
  }
  const lost = [...edits(normal), ...standIns(normal, origin, points)].sort((a, b) => a.start - b.start)
  for (const { start, end, by } of lost) put(start, end, by)
  return repaired + cut(at, points.length)
}

/** Where something else was typed for a joiner. */
function standIns(normal: string, origin: Int32Array, points: readonly string[]) {
  const found: { start: number; end: number; by: string }[] = []
  for (let start = normal.indexOf(ZWNJ); start >= 0; start = normal.indexOf(ZWNJ, start + 1)) {
    if (points[origin[start] ?? -1] !== ZWNJ) found.push({ start, end: start + 1, by: ZWNJ })
  }
  return found
}
