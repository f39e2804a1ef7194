import { STOP_WORDS } from '../../data/subject-words.ts'
import { CURRENCIES, MEASURES_OF_THINGS, PERCENT } from '../../data/units.ts'
import { normalKey } from '../../extractors/document/normalise.ts'
import { plainWords } from '../../extractors/facts/plainWords.ts'
import type { Claim } from '../../models/claim.ts'
import type { GoldClaim } from './sampleArticles.ts'

/** What is compared of a claim once it is found, in the order of the table. */
export const FIELDS = ['kind', 'unit', 'bound', 'status', 'subject', 'speaker', 'place', 'period'] as const
export type Field = (typeof FIELDS)[number]

/** Units with a name of their own. What is merely counted is judged by its subject: «۴۳۰۰ واحد» may be homes or units. */
const named: ReadonlySet<string> = new Set([...CURRENCIES, ...PERCENT, ...MEASURES_OF_THINGS].map(({ unit }) => unit))
const stopWords: ReadonlySet<string> = new Set(STOP_WORDS.map(normalKey))

/** Bounds that readers do not keep apart: «بیش از» and «بالغ بر», «کمتر از» and «تا سقف». */
const SIDES: Readonly<Record<string, string>> = { at_least: 'more_than', at_most: 'less_than' }
/** A gold status does not tell a target or a forecast from another plan. */
const PLANS: Readonly<Record<string, string>> = { target: 'planned', forecast: 'planned' }

/** Whether a claim and a person's reading of the same quantity agree in a field. */
export const AGREES: Readonly<Record<Field, (gold: GoldClaim, claim: Claim) => boolean>> = {
  kind: (gold, { kind }) => [gold.kind, ...(gold.kind_alt ?? [])].includes(kind),
  unit: (gold, { kind, quantity: { unit } }) =>
    gold.unit === unit || (kind === 'count' && unit !== null && !named.has(gold.unit) && !named.has(unit)),
  bound: (gold, { quantity: { bound } }) => (SIDES[gold.bound] ?? gold.bound) === (SIDES[bound] ?? bound),
  status: (gold, { status }) => [gold.status, ...(gold.status_alt ?? [])].includes(PLANS[status] ?? status),
  subject: (gold, { subject }) => share(contentWords(gold.subject), contentWords(subject?.text ?? '')) > 0,
  speaker: (gold, { speaker }) => bothOrNeither(gold.speaker, Object.values(speaker ?? {}).join(' ')),
  place: (gold, { place }) => bothOrNeither(gold.place, place?.text ?? ''),
  period: (gold, { period }) => {
    const words = plainWords(gold.period ?? '')
    const read = plainWords(period?.text ?? '')
    return words.length === 0 ? read.length === 0 : share(words, read) * 2 >= words.length
  },
}

/** Neither names anyone, or both share a word. */
function bothOrNeither(gold: string | null, read: string): boolean {
  const words = contentWords(gold ?? '')
  return words.length === 0 ? contentWords(read).length === 0 : share(words, contentWords(read)) > 0
}

/** The words that name something; where none does, all of them. */
function contentWords(text: string): string[] {
  const words = plainWords(text)
  const content = words.filter((word) => !stopWords.has(word))
  return content.length === 0 ? words : content
}

/** How many of the first words are among the second. */
function share(words: readonly string[], others: readonly string[]): number {
  return words.filter((word) => others.includes(word)).length
}
