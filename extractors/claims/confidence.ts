import { CONFIDENCE } from '../../data/confidence.ts'
import { MEASURES_OF_THINGS } from '../../data/units.ts'
import type { Claim, Speaker } from '../../models/claim.ts'
import { normalKey } from '../document/normalise.ts'
import { sentenceAt } from '../document/spans.ts'
import type { Mention } from '../quantities/mention.ts'
import type { SubjectReading } from './subject.ts'

/** Something the rules know of their own evidence that makes a reading more or less likely to be right. */
export type Sign = keyof typeof CONFIDENCE.signs

/** How sure the reading of a claim with these signs is, from 0 to 1. */
export type Judge = (signs: readonly Sign[]) => number

/** What the signs of a claim are read from. */
export interface Reasons {
  readonly mention: Mention
  readonly kind: Claim['kind']
  readonly quantity: Claim['quantity']
  readonly measure: string
  readonly status: Claim['status']
  /** Whether a cue told the status. */
  readonly statusTold: boolean
  readonly speaker: Speaker | null
  readonly subjectBy: SubjectReading['by']
}

/** Nothing read by rules is surer than this, and nothing that was read is less sure than the other. */
const SUREST = 0.99
const LEAST_SURE = 0.05
/** A sentence of more tokens has clauses enough to be mistaken in. */
const LONG = 60

const SUBJECT_SIGNS: Readonly<Record<SubjectReading['by'], Sign | null>> = {
  counted: null,
  item: null,
  behind: 'subjectBehind',
  before: 'subjectBefore',
  beyond: 'subjectBeyond',
  previous: 'subjectOfPrevious',
  nothing: 'noSubject',
}
const measures: ReadonlySet<string> = new Set(MEASURES_OF_THINGS.map(({ unit }) => unit))

/** Log-odds: of a claim without signs, and what each sign adds. */
export interface ConfidenceWeights {
  readonly base: number
  readonly signs: Readonly<Record<Sign, number>>
}

/** The share of claims with these signs that are right in kind, unit, bound, status, subject and speaker; to two digits. */
export function confidenceOf(signs: readonly Sign[]): number {
  return confidenceBy(CONFIDENCE, signs)
}

/** The same by other weights, as when they are tried. */
export function confidenceBy(weights: ConfidenceWeights, signs: readonly Sign[]): number {
  const odds = signs.reduce((sum, sign) => sum + weights.signs[sign], weights.base)
  const share = 1 / (1 + Math.exp(-odds))
  return Math.round(Math.min(SUREST, Math.max(LEAST_SURE, share)) * 100) / 100
}

/** What of a claim's evidence speaks for or against it. */
export function signsOf(reasons: Reasons): Sign[] {
  const { mention, kind, quantity, measure, status, statusTold, speaker, subjectBy } = reasons
  const { section } = mention.span
  const sentence = sentenceAt(section, mention.start)
  const signs: readonly (Sign | null | false)[] = [
    SUBJECT_SIGNS[subjectBy],
    kindSign(reasons),
    ...currencySigns(reasons),
    mention.noun !== null && mention.noun.unit === null && 'unknownNoun',
    measure.endsWith('-other') && 'measureUnknown',
    kind !== 'amount' && mention.unit === null && mention.noun === null && 'noUnitBeside',
    mention.reversed && 'reversedSlash',
    quantity.bound !== 'exact' && 'boundTold',
    !statusTold && 'statusUntold',
    status !== 'achieved' && 'notYet',
    speaker === null && 'agencyVoice',
    speaker !== null && !isNamedIn(speaker, mention) && 'speakerElsewhere',
    sentence.end - sentence.start > LONG && 'longSentence',
    section.name !== 'body' && 'headline',
  ]
  return signs.filter((sign) => sign !== null && sign !== false)
}

function kindSign({ kind, quantity: { unit } }: Reasons): Sign | null {
  if (kind === 'count') return unit !== null && measures.has(unit) ? 'measured' : 'count'
  return kind === 'percentage' || kind === 'amount' ? kind : null
}

function currencySigns({ kind, mention, quantity: { unit } }: Reasons): (Sign | false)[] {
  if (kind !== 'amount' || mention.unit !== null) return []
  return [unit === null ? 'currencyUnknown' : 'currencyGuessed']
}

/** Whether the sentence of a quantity names its speaker, or the speaker's post. */
function isNamedIn({ name, role, organisation }: Speaker, { span, start }: Mention): boolean {
  const sentence = sentenceAt(span.section, start)
  const words = `${name ?? ''} ${role ?? ''} ${organisation ?? ''}`.split(/\s+/u).map(normalKey)
  const named = new Set(words.filter((word) => word !== ''))
  return span.section.tokens.slice(sentence.start, sentence.end).some(({ key }) => named.has(key))
}
