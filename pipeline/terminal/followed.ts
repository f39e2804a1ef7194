import { STATE_NAMES, STATUS_NAMES } from '../../data/fact-words.ts'
import { readSection } from '../../extractors/document/readDocument.ts'
import { cut } from '../../extractors/document/spans.ts'
import { amountText } from '../../extractors/show/amountText.ts'
import { periodText } from '../../extractors/show/dayText.ts'
import { measureText } from '../../extractors/show/measureText.ts'
import type { Article } from '../../models/article.ts'
import type { Claim } from '../../models/claim.ts'
import type { Fact } from '../../models/fact.ts'
import { readable } from './readable.ts'
import type { Ink } from './terminal.ts'

/** A claim with the article it was read from. */
export interface Origin {
  readonly claim: Claim
  readonly article: Article
}

/** A fact followed back to the words it came from, as lines: what it says, and for each claim who said it where. */
export function followed(fact: Fact, origins: readonly Origin[], ink: Ink): readonly string[] {
  const { slot } = fact
  return [
    ink.bold(
      [measureText(slot.measure), slot.subject && origins[0]?.claim.subject?.text, slot.about?.text]
        .filter(Boolean)
        .join(' · '),
    ),
    `  ${amountText(fact)} · ${STATUS_NAMES[slot.status]} · ${STATE_NAMES[fact.state]}`,
    ...(slot.period === null ? [] : [`  ${periodText(slot.period)}`]),
    ...origins.flatMap((origin, i) => ['', ...originLines(i + 1, origin, ink)]),
  ]
}

function originLines(number: number, { claim, article }: Origin, ink: Ink): readonly string[] {
  const { speaker, status_cue, period } = claim
  const aspects: readonly (readonly [string, string | null])[] = [
    ['article', [article.source, article.published_at, readable(article.url ?? '')].filter(Boolean).join(' · ')],
    ['speaker', speaker && [speaker.name, speaker.role, speaker.organisation].filter(Boolean).join('، ')],
    ['status', `${claim.status}${status_cue === null ? ' (no cue: the default)' : ` by «${status_cue.text}»`}`],
    ['period', period && `«${period.text}» ${periodText(period)}`],
    ['reading', `${claim.quantity.amount ?? '?'} ${claim.quantity.unit ?? ''} from «${claim.quantity.text}»`],
  ]
  return [
    `  ${number}. ${sentenceOf(claim, article, ink)}`,
    ...aspects.flatMap(([name, value]) => (value === null ? [] : [`     ${ink.dim(name.padEnd(8))} ${value}`])),
  ]
}

/** The sentence as published, with the words of the claim marked. */
function sentenceOf({ evidence }: Claim, article: Article, ink: Ink): string {
  const section = readSection(evidence.section, article[evidence.section] ?? '')
  const { start, end } = evidence.sentence
  const marked = ink.isColorSupported ? ink.bold(ink.yellow(evidence.exact)) : `[${evidence.exact}]`
  return `${cut(section, start, evidence.start)}${marked}${cut(section, evidence.end, end)}`.replaceAll('\n', ' ')
}
