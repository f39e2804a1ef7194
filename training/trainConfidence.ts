/**
 * Makes data/confidence.ts, by which claims say how sure they are: `npm run train:confidence`, or with further marked articles
 *
 *   npm run train:confidence -- other.articles.jsonl other.claims.jsonl
 *
 * Learned from articles whose claims a person marked. The rules were written by the ones beside the project, and read them
 * better than others: claims of further articles count twice. data/weights/confidence.card.md tells more.
 */
import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { ConfidenceWeights } from '../extractors/claims/confidence.ts'
import { MARKED_SETS } from '../test/gate/goldScore.ts'
import { judgedClaims, judgedSet } from '../test/gate/judged.ts'
import { calibrationError, discrimination } from '../test/gate/reliability.ts'
import { notHere } from '../test/gate/sharedFile.ts'
import { crossValidated } from './confidence/crossValidated.ts'
import { type Example, fitted } from './confidence/fit.ts'

const FILE = resolve(import.meta.dirname, '../data/confidence.ts')

function text({ base, signs }: ConfidenceWeights): string {
  const rows = Object.entries(signs).map(([sign, weight]) => `    ${sign}: ${weight},`)
  return `/** Written by \`npm run train:confidence\`; data/weights/confidence.card.md tells from what. */
export const CONFIDENCE = {
  /** Log-odds that a claim with none of the signs is right in everything. */
  base: ${base},
  /** What each sign adds to them. */
  signs: {
${rows.join('\n')}
  },
} as const
`
}

function main(): void {
  const [articles, gold] = process.argv.slice(2)
  const further = articles === undefined || gold === undefined ? [] : judgedClaims(articles, gold)
  const examples: readonly Example[] = [
    ...MARKED_SETS.flatMap((set) => judgedSet(set) ?? []).map((judged) => ({ ...judged, times: 1 })),
    ...further.map((judged) => ({ ...judged, times: 2 })),
  ]
  if (examples.length === 0) {
    console.log(notHere('Marked articles'))
    return
  }
  const unseen = crossValidated(examples)
  console.log(`${examples.length} claims, ${examples.filter(({ right }) => right).length} right in everything`)
  console.log(`expected calibration error on articles not trained on: ${calibrationError(unseen).toFixed(3)}`)
  console.log(`how often a right claim is surer than a wrong one: ${discrimination(unseen).toFixed(3)}`)
  writeFileSync(FILE, text(fitted(examples)))
}

main()
