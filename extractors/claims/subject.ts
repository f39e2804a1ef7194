import { CLASSIFIERS, JOB_CUES } from '../../data/counted-nouns.ts'
import { POSTS } from '../../data/kind-cues.ts'
import { ANAPHORS, REACHED_NOUNS, SAYING_AGAIN, STAND_IN_SUBJECTS } from '../../data/subject-cues.ts'
import type { ClaimKind } from '../../models/claim.ts'
import { keySet } from '../document/keySet.ts'
import { phraseSet } from '../document/phrases.ts'
import { isContentWord } from '../document/wordClass.ts'
import type { Mention } from '../quantities/mention.ts'
import type { Clause } from './clause.ts'
import { withComplement } from './complements.ts'
import { type Measured, measured, toldOfPeople } from './measured.ts'
import { type NounPhrase, nounPhraseAt, nounPhraseBefore, type PhraseGround } from './nounPhrase.ts'
import { cleaned, isWeak } from './phrasesAround.ts'
import { partOf } from './phrasesBehind.ts'

/** What a claim is about, in normal spelling, and its main noun. */
export interface Subject {
  readonly text: string
  readonly head: string
}

/** A subject, and how it was found: a subject that was only gone on with gives way to one that is told. */
export interface SubjectReading {
  readonly subject: Subject | null
  readonly by: 'counted' | 'behind' | 'before' | 'item' | 'beyond' | 'previous' | 'nothing'
}

/** What the reader of a subject must know besides the quantity. */
export interface SubjectContext {
  readonly kind: ClaimKind
  readonly clause: Clause
  readonly ground: PhraseGround
  /** The keys of the words that name the speaker: «عزیزی تعداد کل بیکاران را … اعلام کرد» is not about عزیزی. */
  readonly speaker: ReadonlySet<string>
  /** The name that the quantity is told to, of as many names as quantities: «فولاد و مس به ترتیب ۱۲ و ۱۰ واحد». */
  readonly named: NounPhrase | null
  /** Whether the quantity before stands in the same sentence and unit, and told its subject. */
  readonly listed: boolean
  /** Whether the quantity before stands in the same sentence, and told its subject. */
  readonly inSentence: boolean
  /** The subject of the quantity before. */
  readonly previous: Subject | null
}

const standIns = keySet([...STAND_IN_SUBJECTS, ...CLASSIFIERS.flatMap(([, forms]) => forms)])
const anaphors = keySet(ANAPHORS)
/** More words than these before «به» are no longer one action. */
const LONGEST_ACTION = 2
const TO: ReadonlySet<string> = new Set(['به', 'در'])
const reached = keySet(REACHED_NOUNS)
const again = keySet(SAYING_AGAIN)
const jobCues = phraseSet(JOB_CUES)
const posts = phraseSet(POSTS)

/**
 * What is counted («واحد صنعتی راکد»), or what the money, percentage or measure is of: the noun phrase behind the number
 * («۲۰ درصد واحدهای صنفی»), the one before it («رشد ۲۰ درصدی صادرات», «تسهیلات تا سقف ۲۰۰ میلیون»), else the first of
 * the clause («تولید اوره … به ۶۳ هزار تن رسید»), else what was counted before («از این میزان ۶۹ هزار تن صادر شد»).
 */
export function subjectOf(mention: Mention, context: SubjectContext): SubjectReading {
  const { ground, previous } = context
  const named =
    (context.kind === 'jobs' ? jobsOf(mention, context) : null) ?? counted(mention, ground) ?? moneyNamed(mention)
  if (named !== null) return { subject: textOf(named, ground), by: 'counted' }
  const pointsBack = anaphors.has(ground.tokens[mention.span.end]?.key ?? '') && previous !== null
  if (pointsBack) return { subject: previous, by: 'previous' }
  const { phrases, by } = respective(measured(mention, context), context.named)
  // «ضریب اشغال هتل‌ها در سرعین ۸۵ و در مرکز استان ۵۰ درصد بود»: a list goes on about what it began with.
  if (by === 'beyond' && context.listed && previous !== null) return { subject: previous, by: 'previous' }
  if (by !== 'behind' && restates(mention, ground) && previous !== null) return { subject: previous, by: 'previous' }
  const told = textOf(phrases, ground)
  if (told !== null && phrases.some((phrase) => !isWeak(ground, phrase))) return { subject: told, by }
  if (previous !== null) return { subject: withPrevious(told, previous), by: 'previous' }
  return { subject: told, by: told === null ? 'nothing' : by }
}

/** «۲۰۰ تن طلا معادل ۱۰۰ میلیون دلار», «۳۴ هزار تن یا ۸۰ درصد»: the quantity before, said again. */
function restates({ start }: Mention, { tokens, counted, measured }: PhraseGround): boolean {
  if (!again.has(tokens[start - 1]?.key ?? '')) return false
  let at = start - 2
  while (counted[at] === true) at--
  return measured[at] === true
}

/** «فولاد، مس و روی به ترتیب ۱۲، ۱۰ و ۸ واحد تأثیر کاهنده داشتند»: what was told, of one of the names. */
function respective(told: Measured, named: NounPhrase | null): Measured {
  if (named === null) return told
  return { phrases: [...(told.by === 'behind' ? told.phrases : []), named], by: 'item' }
}

function textOf(phrases: readonly NounPhrase[], ground: PhraseGround): Subject | null {
  const { tokens } = ground
  const last = phrases.at(-1)
  const whole = last === undefined ? [] : [...phrases.slice(0, -1), withComplement(ground, last)]
  const named = whole.flatMap(({ start, end }) => tokens.slice(start, end))
  // The quotation marks of a name are not shown.
  const words = named.filter(({ kind }) => kind !== 'mark').map(({ text }) => text)
  const [head] = words
  return head === undefined ? null : { text: words.join(' '), head }
}

/** The weak words of this quantity before the subject of the last, none said twice: «رشد» of «تولید اوره». */
function withPrevious(told: Subject | null, previous: Subject): Subject {
  const said = previous.text.split(' ')
  const own = (told?.text.split(' ') ?? []).filter((word) => !said.includes(word))
  return { text: [...own, ...said].join(' '), head: own[0] ?? previous.head }
}

function counted({ noun, start }: Mention, ground: PhraseGround): readonly NounPhrase[] | null {
  if (noun === null) return null
  const whole = nounPhraseAt(ground, noun.start) ?? noun
  const kept = cleaned(ground, whole) ?? noun
  const end = Math.max(kept.end, noun.end)
  // «۳۴۵ نفر [قاضی]», «۵۰ نفر [نیروی خدماتی]»
  const counts = noun.unit === 'person' && posts.at(ground.tokens, noun.start + 1) !== null
  const phrase = { start: counts ? noun.start + 1 : noun.start, end: Math.max(end, noun.start + 2 * Number(counts)) }
  if (!isStandIn(ground, phrase)) return [...actionBefore(ground, noun.start, start), phrase]
  const set = partOf(ground, phrase.end, true)
  return set === null ? null : [set]
}

/** «نفر», «مورد»: what is counted, and not as what. */
function isStandIn({ tokens }: PhraseGround, { start, end }: NounPhrase): boolean {
  return end === start + 1 && standIns.has(tokens[start]?.key ?? '')
}

/** «گازرسانی به ۲۰ شهر»: of places that are counted, what is done to them. */
function actionBefore(ground: PhraseGround, noun: number, start: number): readonly NounPhrase[] {
  const { tokens } = ground
  if (!reached.has(tokens[noun]?.key ?? '') || !TO.has(tokens[start - 1]?.key ?? '')) return []
  const action = nounPhraseBefore(ground, start - 1, LONGEST_ACTION)
  return action === null ? [] : [{ start: action.start, end: start }]
}

/** «برای ۱۳۲ تن اشتغال ایجاد شد»: people counted as jobs are about the noun that made them so, else about themselves. */
function jobsOf(mention: Mention, { clause, ground }: SubjectContext): readonly NounPhrase[] | null {
  const { noun, span } = mention
  const isPost = (at: number) => posts.at(ground.tokens, at) !== null
  if (noun?.unit === 'job' || (noun !== null && (isPost(noun.start) || isPost(noun.start + 1)))) return null
  // «استخدام ۱۵ هزار نفر از معلمان»
  const set = noun === null ? null : partOf(ground, span.end, true)
  if (set !== null) return [set]
  const near = jobCues
    .within(ground.tokens, clause.start, clause.end)
    .filter(({ start, end }) => end === start + 1 && isContentWord(ground.tokens, start))
  const cue = near.find(({ start }) => start >= span.end) ?? near.at(-1)
  if (cue !== undefined) return [nounPhraseAt(ground, cue.start) ?? cue]
  if (noun === null) return [{ start: span.end - 1, end: span.end }]
  // «۴۵ نفر مشغول به کار شدند»
  const told = isStandIn(ground, noun) ? toldOfPeople(mention, ground, clause) : null
  return told === null ? [noun] : [noun, told]
}

/** «۹ هزار میلیارد [سرمایه‌گذاری] ریالی»: what stands between the number and the currency's adjective. */
function moneyNamed({ money, unit, numberEnd, span }: Mention): readonly NounPhrase[] | null {
  return money && unit !== null && span.end > numberEnd + 1 ? [{ start: numberEnd, end: span.end - 1 }] : null
}
