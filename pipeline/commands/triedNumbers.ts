import { normalText } from '../../extractors/document/spans.ts'
import { type MentionRole, mentions } from '../../extractors/periods/mentions.ts'
import { periodSpans } from '../../extractors/periods/periodSpans.ts'
import { type NumberForm, numberForm } from '../../extractors/quantities/forms.ts'
import type { PlacedBy } from '../../extractors/quantities/placing.ts'
import { type Attempt, attempts } from '../../extractors/quantities/quantities.ts'
import type { DocumentSection } from '../../models/document.ts'

/** A number that was tried, as `khabarkav why` tells it. */
export interface TriedNumber {
  readonly text: string
  /** Exact: `940000000000`, `2/3`, `5…10`; null for what tells time and for «صدها». */
  readonly value: string | null
  /** How it is written; null for what tells time and for «صدها». */
  readonly form: NumberForm | 'range' | null
  readonly outcome: Attempt['outcome']
  /** What it is of, by which rule; null where it counts nothing. */
  readonly by: PlacedBy | null
  /** The words that refused it: «ماده» of «ماده ۱۰»; null where it counts, and where no other word did. */
  readonly refused_by: string | null
  /** What the words of time do that a number stands in; null elsewhere. */
  readonly role: MentionRole | null
}

/** Every number of a section that was tried, in order. */
export function triedNumbers(section: DocumentSection): TriedNumber[] {
  const times = mentions(section)
  return attempts(section, periodSpans(section)).map((attempt) => {
    const { start, outcome, by, cue } = attempt
    const time = outcome === 'time' ? times.find((mention) => mention.start <= start && start < mention.end) : undefined
    const shown = time ?? attempt.mention?.span ?? attempt
    return {
      text: normalText({ section, start: shown.start, end: shown.end }),
      value: exactValue(attempt),
      form: formOf(section, attempt),
      outcome,
      by,
      refused_by: cue === null ? null : normalText({ section, ...cue }),
      role: time?.role ?? null,
    }
  })
}

function exactValue({ numeral, instead, mention }: Attempt): string | null {
  if (mention !== null) return [mention.low, mention.value].flatMap((end) => end?.toFixed() ?? []).join('…')
  if (numeral !== null) return numeral.value.toFixed()
  if (instead === null || instead.why === 'vague') return null
  return instead.why === 'fraction'
    ? `${instead.numerator.toFixed()}/${instead.denominator.toFixed()}`
    : instead.value.toFixed()
}

function formOf(section: DocumentSection, { start, numeral, instead, mention }: Attempt): TriedNumber['form'] {
  if (instead?.why === 'fraction') return 'fraction'
  if (instead?.why === 'vague') return null
  if ((mention?.low ?? null) !== null) return 'range'
  const end = mention?.numberEnd ?? numeral?.end ?? instead?.end
  return end === undefined ? null : numberForm(section, numeral?.start ?? start, end)
}

/** What a person is told of a number that was tried: «digits; counted by …», «digits; refused: …». */
export function verdictOf({ form, outcome, by, refused_by, role }: TriedNumber): string {
  const written = form === null ? '' : `${form}; `
  if (by !== null) return `${written}${PLACED[by]}`
  const words = refused_by === null ? '' : ` (${refused_by})`
  return `${written}refused: ${REFUSED[outcome]}${words}${role === null ? '' : ` (${ROLES[role]})`}`
}

const PLACED: Readonly<Record<PlacedBy, string>> = {
  'unit behind': 'a unit stands behind it',
  'percent sign before': 'a percent sign stands before it',
  'group before': 'it numbers the group before it',
  'points of an index': 'points of an index that the sentence names',
  level: 'a level that is reached, its unit not said',
  'currency adjective': 'money by the adjective of a currency',
  'noun of money': 'money by a noun of money near it, its currency not said',
  'size of money': 'money by its size, its currency not said',
  'classified noun': 'a classifier and a noun stand behind it',
  'noun of the table': 'a noun that is often counted stands behind it',
  'unknown noun': 'a word stands behind it that may be a noun',
  shared: 'shares the unit of a number beside it',
}

const REFUSED: Readonly<Record<Attempt['outcome'], string>> = {
  quantity: 'nothing',
  time: 'part of words of time',
  ordinal: 'a rank',
  fraction: 'a part of something',
  vague: 'how many is not said',
  bare: 'nothing stands by it that it could count',
  'indefinite article': '«یک» is the article here',
  duration: 'a length of time or an age',
  'base of a rate': 'what a rate is told for',
  label: 'the number is the name of what stands before it',
  multiple: 'it multiplies or repeats',
  name: 'part of a name or a saying',
  'known thing': 'the things are known, and not counted',
  year: 'a year',
  day: 'a day of a month',
  marker: 'it numbers a point of a list or a note',
  code: 'part of a code, an address or a formula',
  result: 'a score or a ratio',
  adverb: 'it means «surely»',
  predicate: 'the word behind it belongs to the verb',
  nothing: 'zero of nothing known',
  homograph: 'more often another word',
}

const ROLES: Readonly<Record<MentionRole, string>> = {
  time: 'a date or stretch of time',
  frequency: 'how often',
  length: 'how long, or an age',
  clock: 'a clock time',
  name: 'the name of a law or a government',
}
