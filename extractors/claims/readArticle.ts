import type { Article } from '../../models/article.ts'
import { type Claim, SCHEMA_VERSION } from '../../models/claim.ts'
import type { DocumentSection } from '../../models/document.ts'
import { readDocument } from '../document/readDocument.ts'
import { codePoints, cut, rawText, sentenceAt } from '../document/spans.ts'
import { identify } from '../identify.ts'
import { periodSpans } from '../periods/periodSpans.ts'
import type { Mention } from '../quantities/mention.ts'
import { quantities } from '../quantities/quantities.ts'
import { clauseAround } from './clause.ts'
import { kindOf } from './kind.ts'
import { quantityOf } from './quantityOf.ts'
import { statusOf } from './status.ts'
import { subjectOf } from './subject.ts'

/** What reads, with the version of its rules: a claim says which reading it is. */
export const READER = 'rules/0.1.0'

/** Code points of context on either side of the evidence. */
const CONTEXT = 40

/** Every quantity that an article states, each with what it is about; in the order of the text. Pure. */
export function readArticle(article: Article): Claim[] {
  const document = readDocument(article)
  return document.sections.flatMap((section) =>
    quantities(section, periodSpans(section)).map((mention) => claimOf(article, section, mention)),
  )
}

function claimOf(article: Article, section: DocumentSection, mention: Mention): Claim {
  const kind = kindOf(mention)
  const clause = clauseAround(section, mention.start, mention.span.end)
  const { status, cue } = statusOf(mention, clause)
  const { start, end } = codePoints(mention.span)
  return {
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
    quantity: quantityOf(mention, kind),
    subject: subjectOf(mention, kind, clause),
    measure: 'other',
    status,
    status_cue: cue === null ? null : { text: rawText(cue), ...codePoints(cue) },
    speaker: null,
    place: null,
    organisation: null,
    period: null,
    links: [],
    evidence: {
      section: section.name,
      start,
      end,
      exact: cut(section.raw, start, end),
      prefix: cut(section.raw, start - CONTEXT, start),
      suffix: cut(section.raw, end, end + CONTEXT),
      sentence: codePoints({ section, ...sentenceAt(section, mention.span.start) }),
    },
    confidence: 0.8,
    reader: READER,
  }
}
