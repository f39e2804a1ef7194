import { gregorianDay, jalaliDay } from '../extractors/dates/jalali.ts'
import { identify } from '../extractors/identify.ts'
import type { Claim } from '../models/claim.ts'
import type { Day, Period } from '../models/period.ts'
import type { Quantity } from '../models/quantity.ts'

/** What a story tells of a claim; everything else is the same for all of them. */
export interface Told
  extends Partial<Omit<Claim, 'quantity' | 'article' | 'subject' | 'speaker' | 'period' | 'place'>> {
  readonly quantity?: Partial<Quantity>
  /** Names the article; a new one for every claim where left out. */
  readonly article?: string
  readonly source?: string | null
  readonly published?: string | null
  readonly subject?: string | null
  readonly speaker?: string | null
  readonly place?: string | null
  readonly period?: Period | null
  readonly prefix?: string
  readonly suffix?: string
}

let told = 0

/** A valid claim: 350 projects implemented in the province with the id `qom` in 1404, unless told otherwise. */
export function claimOf(story: Told = {}): Claim {
  const {
    quantity,
    article,
    source = 'mehr',
    published = '2025-09-01T10:00:00+03:30',
    subject = 'پروژه',
    speaker = null,
    place = 'qom',
    period = during(1404),
    prefix = '',
    suffix = '',
    ...kept
  } = story
  told++
  const name = article ?? `article ${told}`
  const amount = quantity?.amount === undefined ? '350' : quantity.amount
  return {
    type: 'claim',
    schema_version: '1',
    id: identify('clm', [name, told]),
    kind: 'project',
    measure: 'projects-implemented',
    status: 'achieved',
    status_cue: null,
    organisation: null,
    links: [],
    confidence: 0.9,
    reader: 'rules/0.2.0',
    ...kept,
    article: { id: name, url: null, source, title: null, published_at: published },
    quantity: {
      text: amount ?? '',
      value: amount === null ? null : Number(amount),
      amount,
      unit: 'project',
      low: null,
      high: null,
      stated: { amount: amount ?? '0', scale: '1', unit: null },
      bound: 'exact',
      precision: '1',
      change: null,
      per: null,
      epoch: null,
      ...quantity,
    },
    subject: subject === null ? null : { text: subject, head: subject.split(' ')[0] ?? subject },
    speaker: speaker === null ? null : { name: speaker, role: null, organisation: null },
    place: place === null ? null : { text: place, id: place, level: 'province' },
    period,
    evidence: {
      section: 'body',
      start: 0,
      end: 4,
      exact: `${amount} پروژه`,
      prefix,
      suffix,
      sentence: { start: 0, end: 40 },
    },
  }
}

/** An amount of rial told to so many rial. */
export function rial(amount: string, precision = '1', bound: Quantity['bound'] = 'exact'): Partial<Quantity> {
  return { amount, precision, bound, unit: 'IRR', epoch: 'IRR' }
}

/** A whole Jalali year. */
export function during(year: number): Period {
  return {
    text: `سال ${year}`,
    kind: 'during',
    start: jalaliDay(year, 1, 1),
    end: jalaliDay(year, 12, 29),
    anchor: null,
  }
}

/** «تا کنون» on a day of publication. */
export function untilNow(published: string): Period {
  return { text: 'تا کنون', kind: 'as_of', start: null, end: dayOf(published), anchor: 'published_at' }
}

function dayOf(published: string): Day | null {
  const [year = 0, month = 0, day = 0] = published.slice(0, 10).split('-').map(Number)
  return gregorianDay(year, month, day)
}
