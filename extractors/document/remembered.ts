/** Longer texts come seldom twice. */
const LONGEST = 40

/**
 * A function of texts that recall what was made of each of the last of them, up to so many: the words of news are few and
 * come often. What it gives for equal texts is one value, which nobody may change.
 */
export function remembered<Value>(make: (text: string) => Value, most: number): (text: string) => Value {
  const known = new Map<string, Value>()
  return (text) => {
    const value = known.get(text)
    if (value !== undefined) return value
    if (text.length > LONGEST) return make(text)
    if (known.size === most) known.clear()
    // A word cut out of an article would keep the whole article in memory: what is kept is the word alone.
    const alone = Array.from(text).join('')
    const made = make(alone)
    known.set(alone, made)
    return made
  }
}
