import { keyOfNormal } from '../document/normalise.ts'
import { rivalsOf } from './features.ts'
import { type JoinerModel, joinerModel } from './model.ts'
import { LONGEST_WORD, splitPoints } from './parts.ts'
import { type Piece, resolutions } from './run.ts'

/** What is put where a joiner was lost: the text from `start` to `end`, nothing or blanks, gives way to `by`. */
export interface JoinerEdit {
  /** Half-open, in UTF-16 units of the normal text. */
  readonly start: number
  readonly end: number
  readonly by: string
}

/** Puts back the joiners (U+200C) that a text lost. */
export interface JoinerRepairer {
  /** The text, in normal spelling, with its joiners put back. No letter is changed, and repairing again changes nothing. */
  readonly repair: (normal: string) => string
  /** The same as edits, in the order of the text. */
  readonly edits: (normal: string) => readonly JoinerEdit[]
}

/** Of words met, this many are remembered with their joiners. */
const REMEMBERED = 50_000
const ZWNJ = '\u200C'

/** A repairer by the weights of `data/weights/zwnj.bin`. */
export function joinerRepairer(weights: Uint8Array): JoinerRepairer {
  const model = joinerModel(weights)
  const splitsOf = remembering((key: string) => splits(key, model))
  const partsOf = remembering((word: string) => parts(word, splitsOf))
  const edits = (normal: string) => editsOf(normal, { model, splitsOf, partsOf })
  return {
    edits,
    repair: (normal) => {
      let repaired = ''
      let at = 0
      for (const { start, end, by } of edits(normal)) {
        repaired += normal.slice(at, start) + by
        at = end
      }
      return repaired + normal.slice(at)
    },
  }
}

/** A function of words that remembers what it said of the last of them. */
function remembering<Value>(of: (word: string) => Value): (word: string) => Value {
  const remembered = new Map<string, Value>()
  return (word) => {
    let value = remembered.get(word)
    if (value === undefined) {
      value = of(word)
      if (remembered.size >= REMEMBERED) remembered.clear()
      if (word.length <= LONGEST_WORD) remembered.set(word, value)
    }
    return value
  }
}

/** Where joiners belong in a word that has none: at its likeliest point, and so on in both parts. */
function splits(key: string, model: JoinerModel): readonly number[] {
  let best = 0
  let point = 0
  for (const at of splitPoints(key, model.table)) {
    const score = model.split(key, at)
    if (score > best) {
      best = score
      point = at
    }
  }
  if (point === 0) return []
  const behind = splits(key.slice(point), model).map((at) => at + point)
  return [...splits(key.slice(0, point), model), point, ...behind]
}

/** The parts of a word between joiners, those that were written and those that were lost; from its start. */
function parts(word: string, splitsOf: (key: string) => readonly number[]): readonly Piece[] {
  const found: Piece[] = []
  let from = 0
  for (const written of word.split(ZWNJ)) {
    const key = keyOfNormal(written)
    let cut = 0
    for (const end of written === '' ? [] : [...splitsOf(key), key.length]) {
      found.push({ key: key.slice(cut, end), start: from + cut, end: from + end })
      cut = end
    }
    from += written.length + 1
  }
  return found
}

interface Knowledge {
  readonly model: JoinerModel
  readonly splitsOf: (key: string) => readonly number[]
  readonly partsOf: (word: string) => readonly Piece[]
}

/** Pieces of words that are divided by joiners and blanks alone. */
interface OpenRun {
  readonly previous: string
  readonly pieces: Piece[]
  readonly apart: boolean[]
}

/** Goes through a text once: words give their pieces to a run, and whatever is neither word nor blank ends the run. */
function editsOf(normal: string, knowledge: Knowledge): readonly JoinerEdit[] {
  const edits: JoinerEdit[] = []
  let run: OpenRun = { previous: '', pieces: [], apart: [] }
  for (let at = 0; at < normal.length; ) {
    const start = at
    while (at < normal.length && isOfWord(normal.charCodeAt(at))) at++
    if (at > start) {
      addPieces(run, normal.slice(start, at), start, knowledge)
      continue
    }
    const character = normal.charAt(at++)
    if (character === ' ') continue
    const beside = neighbourOf(character)
    closeRun(run, beside, knowledge, edits)
    run = { previous: beside, pieces: [], apart: [] }
  }
  closeRun(run, '', knowledge, edits)
  return edits
}

/** A Persian letter or a joiner. */
function isOfWord(code: number): boolean {
  if (code < 0x621) return false
  if (code <= 0x64a) return code !== 0x640 && (code < 0x63b || code > 0x63f)
  return (
    code === 0x6cc ||
    code === 0x6a9 ||
    code === 0x6af ||
    code === 0x67e ||
    code === 0x686 ||
    code === 0x698 ||
    code === 0x200c
  )
}

/** What a character that is no word is to the words beside it. */
function neighbourOf(character: string): string {
  return character >= '0' && character <= '9' ? '0' : character
}

function addPieces({ pieces, apart }: OpenRun, word: string, start: number, { partsOf }: Knowledge): void {
  let isFirst = true
  for (const part of partsOf(word)) {
    pieces.push({ key: part.key, start: start + part.start, end: start + part.end })
    apart.push(isFirst)
    isFirst = false
  }
}

/** Moves a joiner that was put where the word may be one of two («سوخت‌های», «سوخته‌ای») to where its neighbours have it. */
function settleRivals({ previous, pieces, apart }: OpenRun, next: string, { model, splitsOf }: Knowledge): void {
  for (let i = 1; i < pieces.length; i++) {
    const [before, after] = [pieces[i - 1], pieces[i]]
    if (before === undefined || after === undefined || apart[i] === true || before.end !== after.start) continue
    const around = { previous: pieces[i - 2]?.key ?? previous, next: pieces[i + 1]?.key ?? next }
    const rivals = rivalsOf({ ...around, before: before.key, after: after.key })
    if (rivals === null || model.table.word(rivals.stem) === 0 || model.table.word(`${rivals.stem}ه`) === 0) continue
    const stem = model.plural(rivals) > 0 ? rivals.stem : `${rivals.stem}ه`
    if (stem === before.key || splitsOf(stem).length > 0) continue
    const whole = before.key + after.key
    const end = before.start + stem.length
    pieces[i - 1] = { key: stem, start: before.start, end }
    pieces[i] = { key: whole.slice(stem.length), start: end, end: after.end }
  }
}

function closeRun(run: OpenRun, next: string, knowledge: Knowledge, edits: JoinerEdit[]): void {
  if (run.pieces.length === 0) return
  const { previous, pieces, apart } = run
  settleRivals(run, next, knowledge)
  const isWhole = (key: string) => knowledge.splitsOf(key).length === 0
  const found = resolutions({ previous, pieces, apart, next }, knowledge.model, isWhole)
  for (let i = 1; i < pieces.length; i++) {
    const start = pieces[i - 1]?.end ?? 0
    const end = pieces[i]?.start ?? start
    if (apart[i] !== true) {
      if (start === end) edits.push({ start, end, by: ZWNJ })
    } else if (found[i] === 'joined') edits.push({ start, end, by: ZWNJ })
    else if (found[i] === 'glued') edits.push({ start, end, by: '' })
  }
}
