import type { Article } from '../../models/article.ts'
import { type Claim, type Place, SCHEMA_VERSION, type Speaker } from '../../models/claim.ts'
import type { TokenSpan } from '../../models/document.ts'
import type { Period } from '../../models/period.ts'
import { normalKey } from '../document/normalise.ts'
import { codePoints, cut, rawText, sentenceAt } from '../document/spans.ts'
import { identify } from '../identify.ts'
import type { Mention } from '../quantities/mention.ts'
import { withBoundBehind } from './boundBehind.ts'
import { changeOf } from './changeOf.ts'
import type { Clause } from './clause.ts'
import { type Judge, signsOf } from './confidence.ts'
import type { CurrencyFor } from './currency.ts'
import type { Events } from './events.ts'
import { kindOf } from './kind.ts'
import { measureOf } from './measureOf.ts'
import type { NounPhrase, PhraseGround } from './nounPhrase.ts'
import { perOf } from './perOf.ts'
import { quantityOf } from './quantityOf.ts'
import type { ReadClaim } from './sharedSubjects.ts'
import { statusOf } from './status.ts'
import { subjectOf } from './subject.ts'

/** What reads, with the version of its rules: a claim says which reading it is. */
const READER = 'rules/0.2.0'

/** Code points of context on either side of the evidence. */
const CONTEXT = 40

/** What is known of a whole article once it is prepared: who speaks, where and when, for any span of it. */
export interface Reading {
  readonly article: Article
  readonly currency: CurrencyFor
  readonly events: Events
  readonly speaker: (span: TokenSpan) => Speaker | null
  readonly place: (span: TokenSpan) => Place | null
  readonly period: (span: TokenSpan) => Period | null
  readonly judge: Judge
}

/** A quantity with where it stands: its clause, its section's phrases, and the claim before it, which a list goes on with. */
export interface Statement {
  readonly mention: Mention
  readonly clause: Clause
  readonly ground: PhraseGround
  /** The name that the quantity is told to. */
  readonly named: NounPhrase | null
  readonly before: ReadClaim | null
}

/** The claim of one quantity. */
export function claimOf(reading: Reading, { mention, clause, ground, named, before }: Statement): ReadClaim {
  const { article } = reading
  const previous = before?.claim ?? null
  const { span } = mention
  const { section } = span
  const kind = kindOf(mention, clause, previous)
  const period = reading.period(span)
  const { status, cue } = statusOf(mention, {
    kind,
    clause,
    previous: previous?.status ?? null,
    events: reading.events,
    over: isOver(period, article.published_at),
  })
  const speaker = reading.speaker(span)
  const sentence = codePoints({ section, ...sentenceAt(section, span.start) })
  const { subject, by } = subjectOf(mention, {
    kind,
    clause,
    ground,
    speaker: nameKeys(speaker),
    named,
    listed: before !== null && goesOn(before, mention, sentence.start),
    inSentence: before !== null && isHere(before.claim, mention, sentence.start) && before.claim.subject !== null,
    previous: previous?.subject ?? null,
  })
  const change = changeOf(mention, clause)
  const currency = reading.currency(mention)
  const quantity = quantityOf(withBoundBehind(mention, clause), kind, { currency, change, per: perOf(mention) })
  const statusCue = cue === null ? null : { text: rawText(cue), ...codePoints(cue) }
  const { start, end } = codePoints(span)
  const measure = measureOf({
    kind,
    unit: quantity.unit,
    subject: subject?.text ?? null,
    clause: section.tokens.slice(clause.start, clause.end).map((token) => token.key),
    change,
  })
  const claim: Claim = {
    type: 'claim',
    schema_version: SCHEMA_VERSION,
    id: identify('clm', [article.id, section.name, start, end, kind]),
    article: {
      id: article.id,
      url: article.url,
      source: article.source,
      title: article.title,
      published_at: article.published_at,
    },
    kind,
    quantity,
    subject,
    measure,
    status,
    status_cue: statusCue,
    speaker,
    place: reading.place(span),
    organisation: null,
    period,
    links: [],
    evidence: {
      section: section.name,
      start,
      end,
      exact: cut(section, start, end),
      prefix: cut(section, start - CONTEXT, start),
      suffix: cut(section, end, end + CONTEXT),
      sentence,
    },
    confidence: reading.judge(
      signsOf({ mention, kind, quantity, measure, status, statusTold: statusCue !== null, speaker, subjectBy: by }),
    ),
    reader: READER,
  }
  return { claim, subjectBy: by }
}

/** Whether a period had ended when the article appeared. */
function isOver(period: Period | null, published: string | null): boolean {
  return period?.end != null && published !== null && period.end.gregorian < published
}

/** Whether a quantity goes on with the list of the one before: the same sentence and unit, and a subject told there. */
function goesOn({ claim, subjectBy }: ReadClaim, mention: Mention, sentence: number): boolean {
  const told = subjectBy !== 'counted' && subjectBy !== 'nothing'
  const { unit } = mention
  return told && isHere(claim, mention, sentence) && unit !== null && claim.quantity.stated.unit === unit.stated
}

/** Whether a claim stands in the sentence of a quantity. */
function isHere({ evidence }: Claim, { span }: Mention, sentence: number): boolean {
  return evidence.section === span.section.name && evidence.sentence.start === sentence
}

function nameKeys(speaker: Speaker | null): ReadonlySet<string> {
  return new Set(
    (speaker?.name ?? '')
      .split(/\s+/u)
      .map(normalKey)
      .filter((key) => key !== ''),
  )
}
