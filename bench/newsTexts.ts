import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { SAMPLE_SITES } from '../data/samples/sources.ts'

/** A corpus beside the project, if there is one. */
const CORPUS = resolve(import.meta.dirname, '../../shared/corpus/news.jsonl')
/** The texts of a corpus stand by agency and year: each beginning of their list takes one in so many. */
const STRIDE = 40
/** How often the samples are gone through where there is no corpus: as much text as a run needs. */
const TIMES = 40

/** Bodies of Persian news to measure on, and where they are from. */
export function newsTexts(): { readonly from: string; readonly texts: readonly string[] } {
  if (existsSync(CORPUS)) {
    const lines = readFileSync(CORPUS, 'utf8').split('\n').filter(Boolean)
    const texts = lines.map((line) => (JSON.parse(line) as { readonly body: string }).body)
    return { from: 'a corpus of news', texts: mixed(texts) }
  }
  const samples = SAMPLE_SITES.flatMap(({ articles }) => articles.map(({ body }) => body.join('\n')))
  return { from: 'the sample articles', texts: Array.from({ length: TIMES }, () => samples).flat() }
}

/** The same texts, so that any beginning of the list is a sample of all. */
function mixed(texts: readonly string[]): string[] {
  return Array.from({ length: STRIDE }, (_, rest) => texts.filter((_, i) => i % STRIDE === rest)).flat()
}
