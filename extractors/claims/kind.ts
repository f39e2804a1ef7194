import { JOB_CUES } from '../../data/counted-nouns.ts'
import { PROJECT_WORDS, STAND_IN_NOUNS } from '../../data/kind-cues.ts'
import type { ClaimKind } from '../../models/claim.ts'
import type { Sentence, Token } from '../../models/document.ts'
import { normalKey } from '../document/normalise.ts'
import { phraseTable } from '../document/phrases.ts'
import { sentenceAt } from '../document/spans.ts'
import type { Mention } from '../quantities/mention.ts'

const jobCues = phraseTable<true>([[JOB_CUES, true]])
const projectWords = phraseTable<true>([[PROJECT_WORDS, true]])
const standIns: ReadonlySet<string> = new Set(STAND_IN_NOUNS.map(normalKey))

/** How many tokens around a number of people tell whether it counts jobs. */
const JOB_REACH = 9

/** Which of the five kinds a quantity is. */
export function kindOf(mention: Mention): ClaimKind {
  if (mention.money || mention.unit?.dimension === 'money') return 'amount'
  if (mention.unit?.dimension === 'percent') return 'percentage'
  if (mention.noun?.unit === 'project' || countsProjects(mention)) return 'project'
  if (mention.noun?.unit === 'job') return 'jobs'
  if (countsPeople(mention) && jobCuesNear(mention)) return 'jobs'
  // «۲۴ مورد از طرح‌های یاد شده»: «مورد» stands for what it is a part of.
  if (standsForProjects(mention)) return 'project'
  return 'count'
}

/** «افتتاح ۳۴ پروژه‌های مختلف آبخیزداری»: the plural that careless writers put behind a number. */
function countsProjects({ span, noun }: Mention): boolean {
  return noun !== null && projectWords.at(span.section.tokens, noun.start) !== null
}

/** Whether «نفر», or «تن» that may be a person or a tonne, is the unit. */
export function countsPeople({ unit, noun }: Mention): boolean {
  return noun?.unit === 'person' || unit?.unit === 'tonne'
}

function jobCuesNear({ span, start }: Mention): boolean {
  const { start: first, end: last }: Sentence = sentenceAt(span.section, span.start)
  return (
    jobCues.within(span.section.tokens, Math.max(first, start - JOB_REACH), Math.min(last, span.end + JOB_REACH))
      .length > 0
  )
}

function standsForProjects({ span, noun }: Mention): boolean {
  const { tokens } = span.section
  if (noun === null || !standIns.has(tokens[noun.start]?.key ?? '')) return false
  return followed(tokens, noun.end)
}

function followed(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.key === 'از' && projectWords.within(tokens, at + 1, at + 5).length > 0
}
