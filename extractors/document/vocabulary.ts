/** A power of two; some times the words of some thousand articles, so that few share a place. */
const PLACES = 1 << 17
/** Longer runs come seldom twice. */
const LONGEST = 40

interface Entry<Value> {
  readonly run: string
  readonly value: Value
}

/**
 * A function of runs of a text that recalls what it made of those met lately: the words of news are few and come often. A
 * run has one place, by its letters, which another may take, so that what is kept does not grow. What it gives for
 * equal runs is one value, which nobody may change.
 */
export function vocabulary<Value>(make: (run: string) => Value): (text: string, start: number, end: number) => Value {
  const entries = new Array<Entry<Value> | undefined>(PLACES).fill(undefined)
  return (text, start, end) => {
    const length = end - start
    if (length > LONGEST) return make(text.slice(start, end))
    let place = length
    for (let at = start; at < end; at++) place = (Math.imul(place, 31) + text.charCodeAt(at)) | 0
    place = (place ^ (place >>> 16)) & (PLACES - 1)
    const known = entries[place]
    if (known !== undefined && known.run.length === length && text.startsWith(known.run, start)) return known.value
    // A slice would keep the whole text in memory: what is kept are its characters alone.
    const run = Array.from(text.slice(start, end)).join('')
    const value = make(run)
    entries[place] = { run, value }
    return value
  }
}
