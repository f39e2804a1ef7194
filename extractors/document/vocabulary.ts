/** A power of two; some times the words of some hundred articles, so that few share a place. */
const PLACES = 1 << 16
/** Longer runs come seldom twice. */
const LONGEST = 40

/**
 * A function of runs of a text that recalls what it made of those met lately: the words of news are few and come often. A
 * run has one place, by its letters, which another may take, so that what is kept does not grow. What it gives for
 * equal runs is one value, which nobody may change; it holds its run, by which it is known again.
 */
export function vocabulary<Value extends { readonly run: string }>(
  make: (run: string) => Value,
): (text: string, start: number, end: number) => Value {
  const values = new Array<Value | undefined>(PLACES).fill(undefined)
  return (text, start, end) => {
    const length = end - start
    if (length > LONGEST) return make(text.slice(start, end))
    let sum = length
    for (let at = start; at < end; at++) sum = (Math.imul(sum, 31) + text.charCodeAt(at)) | 0
    const place = (sum ^ (sum >>> 16)) & (PLACES - 1)
    const known = values[place]
    if (known !== undefined && known.run.length === length && text.startsWith(known.run, start)) return known
    // A slice would keep the whole text in memory: what is kept are its characters alone.
    const value = make(Array.from(text.slice(start, end)).join(''))
    values[place] = value
    return value
  }
}
