import { JOB_CUES, NOT_JOBS } from '../../data/counted-nouns.ts'
import { HARMS, POSTS, PROJECT_WORDS, STAND_IN_NOUNS } from '../../data/kind-cues.ts'
import type { Claim, ClaimKind } from '../../models/claim.ts'
import type { Token } from '../../models/document.ts'
import { keySet } from '../document/keySet.ts'
import { phraseSet } from '../document/phrases.ts'
import { codePoints, sentenceAt } from '../document/spans.ts'
import { isContentWord } from '../document/wordClass.ts'
import type { Mention } from '../quantities/mention.ts'
import type { Clause } from './clause.ts'

const jobCues = phraseSet(JOB_CUES)
const others = phraseSet(NOT_JOBS)
const projectWords = phraseSet(PROJECT_WORDS)
const standIns = keySet(STAND_IN_NOUNS)
const posts = phraseSet(POSTS)
const harms = phraseSet(HARMS)

/** How far before «مورد» the projects are that it stands for, in tokens. */
const STAND_IN_REACH = 6

/** How near a word must stand to say what the counted people are. */
const BESIDE = 3

/** How many tokens around a number of people tell whether it counts jobs. */
const JOB_REACH = 9

/** Which of the five kinds a quantity is. */
export function kindOf(mention: Mention, clause: Clause, previous: Claim | null): ClaimKind {
  if (mention.money || mention.unit?.dimension === 'money') return 'amount'
  if (mention.unit?.dimension === 'percent') return 'percentage'
  if (mention.noun?.unit === 'project' || countsProjects(mention)) return 'project'
  if (mention.noun?.unit === 'job' || countsPosts(mention, clause)) return 'jobs'
  if (countsPeople(mention) && (jobCuesNear(mention, clause) || goesOnWithJobs(mention, previous))) return 'jobs'
  // «۲۴ مورد از طرح‌های یاد شده»: «مورد» stands for what it is a part of.
  if (standsForProjects(mention)) return 'project'
  return 'count'
}

/** «افتتاح ۳۴ پروژه‌های مختلف آبخیزداری»: the plural that careless writers put behind a number. */
function countsProjects({ span, noun }: Mention): boolean {
  return noun !== null && projectWords.at(span.section.tokens, noun.start) !== null
}

/** «۳۴۵ نفر قاضی», «۳ هزار و ۶ پست سازمانی»; «۲۰ پرستار جان باختند» are people. */
function countsPosts({ span, noun }: Mention, { start, end }: Clause): boolean {
  if (noun === null) return false
  const { tokens } = span.section
  const isPost = (at: number) => posts.at(tokens, at) !== null
  const told = isPost(noun.start) || (noun.unit === 'person' && isPost(noun.start + 1))
  return told && harms.within(tokens, start, end).length === 0
}

/** Whether «نفر», or «تن» with no goods behind it («با اشتغال ۱۳۲ تن»; not «۱۳۲ تن فولاد»), is what is counted. */
function countsPeople({ unit, noun, span }: Mention): boolean {
  return noun?.unit === 'person' || (unit?.unit === 'tonne' && !isContentWord(span.section.tokens, span.end))
}

/** By a cue of its clause, unless a word beside the number says what else they are: members, the unemployed. */
function jobCuesNear({ span, start }: Mention, clause: Clause): boolean {
  const { tokens } = span.section
  if (others.within(tokens, Math.max(clause.start, start - BESIDE), span.end + BESIDE).length > 0) return false
  const from = Math.max(clause.start, start - JOB_REACH)
  return jobCues.within(tokens, from, Math.min(clause.end, span.end + JOB_REACH)).length > 0
}

/** «اشتغال برای فارس ۲۰ هزار نفر و برای سمنان ۱۵ هزار نفر»: people in a list that began with jobs. */
function goesOnWithJobs({ span, start }: Mention, previous: Claim | null): boolean {
  const sentence = sentenceAt(span.section, start)
  const inSentence = previous?.evidence.sentence.start === codePoints({ section: span.section, ...sentence }).start
  const alone = others.within(span.section.tokens, start, span.end + BESIDE).length === 0
  return previous?.kind === 'jobs' && inSentence && alone && previous.evidence.section === span.section.name
}

function standsForProjects({ span, noun }: Mention): boolean {
  const { tokens } = span.section
  if (noun === null || !standIns.has(tokens[noun.start]?.key ?? '')) return false
  if (followed(tokens, noun.end)) return true
  // «شمار پروژه‌ها به ۷۰ مورد رسید», «از مجموع ۶۰ پروژه، ۴۵ مورد»: what it stands for was just said.
  return (
    projectWords.within(
      tokens,
      Math.max(sentenceAt(span.section, span.start).start, span.start - STAND_IN_REACH),
      span.start,
    ).length > 0
  )
}

function followed(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.key === 'از' && projectWords.within(tokens, at + 1, at + 5).length > 0
}
