import { MEASURES } from '../../data/measures.ts'

const labels = new Map(MEASURES.map((row) => [row.id, row.label]))

/** The name of a measure; its id where the table has no such measure, as in claims of another version. */
export function measureText(measure: string, language: 'fa' | 'en' = 'fa'): string {
  return labels.get(measure)?.[language] ?? measure
}
