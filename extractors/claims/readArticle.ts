import type { Article } from '../../models/article.ts'
import type { Claim } from '../../models/claim.ts'
import { readDocument } from '../document/readDocument.ts'
import type { JoinerRepairer } from '../joiners/joinerRepairer.ts'
import { periodSpans } from '../periods/periodSpans.ts'
import { periods } from '../periods/periods.ts'
import { places } from '../places/places.ts'
import type { Mention } from '../quantities/mention.ts'
import { quantities } from '../quantities/quantities.ts'
import { claimOf, type Reading } from './claimOf.ts'
import { type Clause, clauseAround } from './clause.ts'
import { confidenceOf, type Judge } from './confidence.ts'
import { currencyReader } from './currency.ts'
import { withEchoes } from './echoes.ts'
import { eventsOf } from './events.ts'
import { isHypothetical } from './hypothetical.ts'
import { linked } from './links.ts'
import { type NounPhrase, type PhraseGround, phraseGround } from './nounPhrase.ts'
import { withRepairedSubject } from './repairedSubject.ts'
import { respectiveNames } from './respective.ts'
import { type ReadClaim, withSharedSubjects } from './sharedSubjects.ts'
import { speakers } from './speakers.ts'

/** What reading may be helped by. */
export interface ReadingAids {
  /** Subjects are shown with the joiners that the text lost: «سیاست‌های» for «سیاستهای». Evidence stays as published. */
  readonly repairer?: JoinerRepairer
  /** What makes a confidence of the signs of each claim, in the order of the text; the project's own table where left out. */
  readonly judge?: Judge
}

/** Every quantity that an article states, each with what it is about; in the order of the text. Pure. */
export function readArticle(article: Article, { repairer, judge = confidenceOf }: ReadingAids = {}): Claim[] {
  const document = readDocument(article)
  const sections = document.sections.map((section) => {
    const times = periodSpans(section)
    const told = quantities(section, times)
      .map((mention) => ({ mention, clause: clauseAround(section, mention.start, mention.span.end) }))
      .filter(({ mention, clause }) => !isHypothetical(mention, clause))
    const mentions = told.map(({ mention }) => mention)
    const ground = phraseGround(section, times, mentions)
    return { told, ground, names: respectiveNames(ground, mentions) }
  })
  const mentions = sections.flatMap(({ told }) => told.map(({ mention }) => mention))
  if (mentions.length === 0) return []
  const reading: Reading = {
    article,
    currency: currencyReader(mentions),
    events: eventsOf(document),
    speaker: speakers(document),
    place: places(document),
    period: periods(document, article.published_at),
    judge,
  }
  const claims = sections.flatMap((section) => claimsOf(reading, section))
  const read = linked(
    withEchoes(claims),
    sections.flatMap(({ told }) => told),
  )
  return repairer === undefined ? read : read.map((claim) => withRepairedSubject(claim, repairer))
}

interface ReadSection {
  readonly told: readonly { readonly mention: Mention; readonly clause: Clause }[]
  readonly ground: PhraseGround
  readonly names: ReadonlyMap<number, NounPhrase>
}

function claimsOf(reading: Reading, { told, ground, names }: ReadSection): Claim[] {
  const read: ReadClaim[] = []
  for (const { mention, clause } of told) {
    read.push(
      claimOf(reading, {
        mention,
        clause,
        ground,
        named: names.get(mention.start) ?? null,
        before: read.at(-1) ?? null,
      }),
    )
  }
  return withSharedSubjects(read)
}
