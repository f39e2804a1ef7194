import type { DocumentSection } from '../../models/document.ts'

/** More sections than an article has. */
const KEPT = 8

/**
 * A function of sections that works out once what it gives for each section of the article that is being read. The last few are
 * kept: a `WeakMap` would carry every article into memory that is seldom cleared, which takes longer than reading it.
 */
export function perSection<Value>(make: (section: DocumentSection) => Value): (section: DocumentSection) => Value {
  const kept: { readonly section: DocumentSection; readonly value: Value }[] = []
  return (section) => {
    for (const one of kept) if (one.section === section) return one.value
    const value = make(section)
    kept.unshift({ section, value })
    if (kept.length > KEPT) kept.pop()
    return value
  }
}
