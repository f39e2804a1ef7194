import { ATTRIBUTES, TIES } from '../../../data/link-cues.ts'
import { keySet } from '../../document/keySet.ts'
import { phraseSet } from '../../document/phrases.ts'
import {
  gapBetween,
  inOneBreath,
  isCounted,
  isMove,
  type Link,
  NEAR,
  sameSentence,
  sameUnit,
  type Told,
} from './told.ts'

const attributes = phraseSet(ATTRIBUTES)
const ties = keySet(TIES)
/** How many tokens stand between a thing and its attribute. */
const BREATH = 8
/** And how many between the quantities of one statement. */
const SENTENCE = 24

/**
 * Quantities of one statement, linked to what they are told of: money and jobs to the projects of their sentence («۳۵۰ پروژه
 * با ۹۴۰ میلیارد تومان»), jobs to the money of their clause, an attribute to the thing counted before it («۱۵ مدرسه با ۶۰
 * میلیارد تومان اعتبار»).
 */
export function statementLinks(all: readonly Told[]): Link[] {
  return all.flatMap((told, at) => {
    const host = hostOf(all, at)
    return host === undefined ? [] : [{ from: told, rel: 'same_statement', to: host }]
  })
}

function hostOf(all: readonly Told[], at: number): Told | undefined {
  const told = all[at]
  if (told === undefined) return undefined
  const before = all.slice(Math.max(0, at - NEAR), at).toReversed()
  const { kind } = told.claim
  if (kind === 'amount' || kind === 'jobs') {
    const isProject = (other: Told) => other.claim.kind === 'project' && isTogether(told, other) && isTied(told, other)
    const project = before.find(isProject) ?? all.slice(at + 1, at + 1 + NEAR).find(isProject)
    if (project !== undefined) return project
  }
  const [last] = before
  if (last !== undefined && isAttribute(told, last, all[at + 1])) return last
  if (kind !== 'jobs') return undefined
  return before.find(
    (other) =>
      other.claim.kind === 'amount' &&
      isTogether(told, other) &&
      isOneClause(told, other) &&
      inOneBreath(told, other, SENTENCE),
  )
}

function isTogether(a: Told, b: Told): boolean {
  return sameSentence(a, b) && a.claim.status === b.claim.status
}

/**
 * Whether no verb stands between two claims, or what follows it goes on about them: «۲۰ طرح افتتاح شد که ۹۰ میلیارد تومان هزینه
 * داشت», but not «۲۰ طرح افتتاح شد و ۹۰ میلیارد تومان درآمد داشتیم».
 */
function isTied(a: Told, b: Told): boolean {
  if (inOneBreath(a, b, SENTENCE)) return true
  const { start, end } = gapBetween(a, b)
  if (end - start > SENTENCE) return false
  const { tokens } = a.mention.span.section
  return tokens.slice(start, end).some(({ key }) => ties.has(key))
}

function isOneClause({ clause: a }: Told, { clause: b }: Told): boolean {
  return a.start === b.start && a.end === b.end
}

/** «۱۵ مدرسه با ۶۰ میلیارد تومان», «۲ نیروگاه به ظرفیت ۲۰ مگاوات»: a preposition ties it to the thing before. */
function isAttribute(told: Told, host: Told, next: Told | undefined): boolean {
  if (told.mention.unit === null || told.claim.kind === 'percentage' || isMove(told)) return false
  if (!isCounted(host) || !isTogether(told, host) || !inOneBreath(host, told, BREATH)) return false
  const found = attributes.before(told.mention.span.section.tokens, told.mention.start)
  if (found === null || found.start < host.mention.span.end) return false
  // «سه بانک کشاورزی با ۵۶ میلیارد ریال، صنعت ۱۸ میلیارد ریال و …»: it is told of the first alone.
  const listed =
    next !== undefined && sameUnit(told, next) && sameSentence(told, next) && inOneBreath(told, next, BREATH)
  return !(listed && found.end === found.start + 1)
}
