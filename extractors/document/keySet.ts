import { normalKey } from './normalise.ts'

/** The words of a table as the keys that tokens have, to be asked for one word at a time; phrases go into a `phraseTable`. */
export function keySet(forms: readonly string[]): ReadonlySet<string> {
  return new Set(forms.map(normalKey))
}
