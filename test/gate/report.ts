import { floors, raiseFloors, SLACK, sampleScore } from './sampleScore.ts'
import { FIGURES, type Miss } from './score.ts'

/**
 * Prints how well the sample articles are read, beside the floors; with `--misses`, what is read otherwise; with `--raise`,
 * after the floors that have become low were raised.
 */
const measuredNow = sampleScore()
const { gold, read, figures, misses, extra } = measuredNow
if (process.argv.includes('--raise')) raiseFloors(measuredNow)
const floor = floors()
console.log(`${gold} claims read by a person in the sample articles, ${read} by the rules`)
console.log('figure    measured   floor')
for (const figure of FIGURES) {
  const least = floor[figure]
  const measured = figures[figure]
  const told = least === undefined ? '    –' : least.toFixed(2).padStart(5)
  console.log(`${figure.padEnd(9)} ${measured.toFixed(4).padStart(8)}   ${told}${advice(measured, least)}`)
}
if (process.argv.includes('--misses')) {
  for (const miss of misses) console.log(missText(miss))
  for (const claim of extra) console.log(`extra    ${claim.article.id}  ${claim.kind}  ${claim.evidence.exact}`)
} else if (misses.length + extra.length > 0) {
  console.log(`${misses.length} are read otherwise and ${extra.length} are extra: -- --misses lists them`)
}

function advice(measured: number, least: number | undefined): string {
  if (least === undefined) return ''
  if (measured < least) return '   below its floor'
  return measured > least + SLACK ? '   raise it with -- --raise' : ''
}

function missText({ gold, claim, fields }: Miss): string {
  if (claim === null) return `missed   ${gold.article}  ${gold.quote}`
  if (fields.length === 0) return `value    ${gold.article}  ${gold.quote}  ${claim.evidence.exact}`
  const { quantity, subject, speaker, place, period } = claim
  const told = {
    kind: claim.kind,
    unit: quantity.unit,
    bound: quantity.bound,
    status: claim.status,
    subject: subject?.text ?? null,
    speaker: speaker?.name ?? speaker?.role ?? speaker?.organisation ?? null,
    place: place?.text ?? null,
    period: period?.text ?? null,
  }
  const pairs = fields.map((field) => `${field} ${gold[field] ?? '–'} / ${told[field] ?? '–'}`)
  return `differs  ${gold.article}  ${gold.quote}  ${pairs.join('  ')}`
}
