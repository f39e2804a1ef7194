import { POINTING } from '../../../data/roles.ts'
import {
  ABOVE,
  ATTRIBUTION_FRAMES,
  CREDITS,
  DECREES,
  OPENERS,
  OPINION_VERBS,
  OWN_REPORTS,
  REPORT_FRAMES,
  REPORTS_OF_OTHERS,
  SAYING_ADJUNCTS,
  TURNS,
  VIEWS,
} from '../../../data/speech.ts'
import type { Sentence, Token } from '../../../models/document.ts'
import { phraseEnd, phraseSet } from '../../document/phrases.ts'
import { finiteVerb } from '../../document/wordClass.ts'
import { isReporter } from './byline.ts'
import { clauseStarts, isDateline } from './clauseStarts.ts'
import { dialogueMention } from './dialogue.ts'
import { evidenceNoun, evidenceNouns, pastAdjectives } from './evidenceNouns.ts'
import { itemMarks } from './lines.ts'
import type { Mention, Reading } from './mention.ts'
import { organisationHeadEnd } from './nounPhrase.ts'
import { type Frame, foreignAgency, mentionAt, namedSource, organisationMention } from './subject.ts'
import { evidenceVerb, type SpeechVerb, speechVerbs } from './verbs.ts'

const adjuncts = phraseSet(SAYING_ADJUNCTS)
/** «عکس: …», «گزارش: …»: behind these whoever made it is named. */
const credits = phraseSet(CREDITS)
const openers = phraseSet(OPENERS)
const attributions = phraseSet(ATTRIBUTION_FRAMES)
const decrees = phraseSet(DECREES)
const views = phraseSet(VIEWS)
const reports = phraseSet(REPORT_FRAMES)
const above = phraseSet(ABOVE)
const opinions = phraseSet(OPINION_VERBS)
const others = phraseSet(REPORTS_OF_OTHERS)
const pointing = phraseSet(POINTING)
const ownReports = phraseSet(OWN_REPORTS)
const turns = phraseSet(TURNS)
const closers = new Set(['-', '،', ')'])
const REPORT_WORDS = 5
const QUIET_REACH = 14
const SOON = 6

/** How a sentence tells who says it. */
export type SpeechKind = 'said' | 'attributed' | 'evidence' | 'passing'

/** That someone says the words of a sentence from `from` on. */
interface Speech {
  readonly from: number
  /** `said`: has a verb of saying; `attributed`: «به گفته …»; `evidence`: «آمار … نشان می‌دهد»; `passing`: in a relative clause. */
  readonly kind: SpeechKind
  /** Null where the verb or the evidence names nobody: whoever spoke before goes on. */
  readonly mention: Mention | null
}

/** What of a section a sentence is read from, and whose surnames are known. */
interface SentenceReading extends Sentence {
  readonly tokens: readonly Token[]
  readonly surnameEnd: (at: number) => number | null
}

/** Who speaks in a sentence, in order; usually one, none in the agency's own voice. */
export function speeches(sentence: SentenceReading): Speech[] {
  const { tokens, start, end } = sentence
  const verbs = speechVerbs(tokens, start, end)
  const quoting = verbs.find((verb) => isColon(tokens, verb.end))
  const zoneEnd = quoting?.end ?? end
  const spoken = verbs.filter((verb) => verb.end <= zoneEnd)
  const reading: Reading = { tokens, end: zoneEnd, surnameEnd: sentence.surnameEnd }
  const first = said(reading, start, spoken)
  if (first !== null) return [first.speech, ...further(reading, first.end, spoken)]
  const relative = relativeClause(reading, start, spoken)
  if (relative !== null) return [relative]
  const adjoined = sayingAdjunct(reading, start) ?? decree(reading, start)
  if (adjoined !== null) return [adjoined]
  const titled = colonTitle(sentence)
  if (titled !== null) return [titled]
  const attributed = attribution(reading, start) ?? report(reading, start) ?? evidence(reading, start, spoken)
  if (attributed !== null) return [attributed]
  if (isReporter(tokens, start, end) || isOwnReport(tokens, start, end)) return []
  const continued = quoting ?? spoken.find((verb) => tokens[verb.end]?.key === 'که' && verb.start - start <= SOON)
  return continued === undefined ? [] : [{ from: start, kind: 'said', mention: null }]
}

/** «این گزارش می‌افزاید: …», where no report of anyone else stands above. */
function isOwnReport(tokens: readonly Token[], start: number, end: number): boolean {
  if (phraseEnd(ownReports, tokens, start, end) === null) return false
  return !tokens.slice(0, start).some((token, i) => others.has(token) || isReportOf(tokens, i, start))
}

/** «گزارش مرکز پژوهش‌ها», and not «به گزارش …». */
function isReportOf(tokens: readonly Token[], at: number, end: number): boolean {
  return (
    tokens[at]?.key === 'گزارش' && tokens[at - 1]?.key !== 'به' && organisationHeadEnd(tokens, at + 1, end) !== null
  )
}

const isColon = (tokens: readonly Token[], at: number) =>
  tokens[at]?.key === ':' || (tokens[at]?.key === 'که' && tokens[at + 1]?.key === ':')

/** The first mention of one who may speak that has a verb of saying behind it. */
function said(reading: Reading, start: number, verbs: readonly SpeechVerb[]): Said | null {
  const starts = clauseStarts(reading.tokens, start, reading.end)
  let doubtful: Said | null = null
  for (const { at, first, dateline } of starts) {
    const mention = mentionAt(reading, at)
    if (mention === null || (dateline && !mention.sure) || (mention.weak && mention.kind === 'person' && !first))
      continue
    // «به گزارش خبرگزاری …، مرکز البرز؛ …»: the bureau that reports.
    if (
      mention.kind === 'organisation' &&
      isDateline(reading.tokens, start) &&
      reading.tokens[mention.end]?.key === '؛'
    )
      continue
    const verb = verbs.find((one) => one.start >= mention.end && suits(mention, one, reading))
    if (verb === undefined) continue
    const from =
      mention.group || mention.kind === 'organisation' ? ownClause(reading.tokens, start, mention.start) : start
    const found = { speech: { from, kind: 'said' as const, mention }, end: verb.end }
    // «خبرگزاری صدا و سیما؛ مرکز …، رضا … افزود»: behind a dateline a person goes before an organisation.
    const organisation = mention.kind === 'organisation'
    if (organisation ? !isDateline(reading.tokens, start) : !mention.weak)
      return doubtful !== null && organisation ? doubtful : found
    doubtful ??= found
  }
  return doubtful
}

interface Said {
  readonly speech: Speech
  /** Where its verb ends. */
  readonly end: number
}

/** Organisations announce; they do not «دانست». Names told by shape alone need a quotation, or the verb right behind. */
function suits(mention: Mention, verb: SpeechVerb, { tokens, end }: Reading): boolean {
  if (mention.kind === 'organisation' || mention.kind === 'that organisation')
    return verb.institutional && !isTurned(tokens, mention.end, verb.start) && (!mention.weak || isNear(mention, verb))
  // «پژوهشگران بودجه‌ای درخواست کرده‌اند.»: a group that only does something at the end of its sentence says nothing.
  if (mention.group) return isColon(tokens, verb.end) || (verb.end < end && tokens[verb.end]?.key !== '.')
  return !mention.weak || isColon(tokens, verb.end) || verb.start === mention.end
}

/** Whether a verb stands so near that its subject can be a thing that seldom speaks. */
const isNear = (mention: Mention, verb: SpeechVerb) => verb.start - mention.end <= QUIET_REACH

/** «بانک … ۴ شعبه دارد، اما برخی رقم دیگری را اعلام کردند»: whether «اما» closes the clause before the verb. */
function isTurned(tokens: readonly Token[], from: number, verb: number): boolean {
  return tokens.slice(from, verb).some((token) => turns.has(token))
}

/** A second speaker in one sentence: «نمایندگان … مقرر کردند …، رئیس‌جمهور نیز وعده داد که …». */
function further(reading: Reading, from: number, verbs: readonly SpeechVerb[]): Speech[] {
  for (const { at } of clauseStarts(reading.tokens, from, reading.end)) {
    if (at <= from) continue
    const mention = mentionAt(reading, at)
    if (mention?.kind !== 'person' || mention.role === null) continue
    if (verbs.some((verb) => verb.start >= mention.end)) return [{ from: mention.start, kind: 'said', mention }]
  }
  return []
}

/** «صنفی که دبیر انجمن … معتقد است رو به تعطیلی می‌رود»: a role in a relative clause, with the verb right behind it. */
function relativeClause(reading: Reading, start: number, verbs: readonly SpeechVerb[]): Speech | null {
  for (let i = start; i < reading.end; i++) {
    if (reading.tokens[i]?.key !== 'که') continue
    const mention = mentionAt(reading, i + 1)
    if (mention?.kind !== 'person' || mention.role === null) continue
    const opinion = verbs.some((verb) => verb.start === mention.end)
    if (opinion && phraseEnd(opinions, reading.tokens, mention.end, reading.end) !== null)
      return { from: mention.start, kind: 'passing', mention }
  }
  return null
}

/** «وی با بیان اینکه … نیاز است، خواستار همکاری …»: whoever says so by an adjunct, whatever the verb is. */
function sayingAdjunct(reading: Reading, start: number): Speech | null {
  for (const { at, dateline } of clauseStarts(reading.tokens, start, reading.end)) {
    const mention = mentionAt(reading, at)
    if (mention === null || mention.weak || dateline || mention.kind === 'organisation') continue
    let behind = closers.has(reading.tokens[mention.end]?.key ?? '') ? mention.end + 1 : mention.end
    for (let next = phraseEnd(openers, reading.tokens, behind, reading.end); next !== null; ) {
      behind = next
      next = phraseEnd(openers, reading.tokens, behind, reading.end)
    }
    if (adjoins(reading, mention, behind)) return { from: start, kind: 'said', mention }
  }
  return null
}

/** «شورای شهر در مصوبه‌ای اجازه داده است …»: an office that rules says what it rules, whatever the verb is. */
function decree(reading: Reading, start: number): Speech | null {
  for (const { at, dateline } of clauseStarts(reading.tokens, start, reading.end)) {
    const mention = dateline ? null : organisationMention(reading, at)
    if (mention !== null && phraseEnd(decrees, reading.tokens, mention.end, reading.end) !== null)
      return { from: ownClause(reading.tokens, start, mention.start), kind: 'said', mention }
  }
  return null
}

/** Whether an adjunct of saying stands right behind, or, where a name is sure, soon: «رضا احمدی امروز در گفت‌وگو با … در تشریح …». */
function adjoins({ tokens, end }: Reading, mention: Mention, from: number): boolean {
  const reach = mention.sure && mention.name !== null ? QUIET_REACH : 0
  for (let i = from; i <= Math.min(end, from + reach); i++) {
    if (phraseEnd(adjuncts, tokens, i, end) !== null) return true
    if (tokens[i]?.kind !== 'word') return false
  }
  return false
}

/** «استاندار …: ۳۵۰ طرح اجرا می‌شود»: a role or a name, a colon, and what was said. */
function colonTitle({ tokens, start, end, surnameEnd }: SentenceReading): Speech | null {
  let colon = start
  while (colon < end && tokens[colon]?.key !== ':') colon++
  if (colon === end || colon === start || credits.has(tokens[colon - 1])) return null
  // «- وزیر نیرو: …»
  const at = itemMarks.has(tokens[start]?.key ?? '') ? start + 1 : start
  const mention = mentionAt({ tokens, end: colon, surnameEnd }, at)
  const whole = mention !== null && mention.end === colon && mention.kind !== 'organisation' && !mention.weak
  const titled = whole ? mention : dialogueMention(tokens, start, colon)
  return titled === null ? null : { from: start, kind: 'said', mention: titled }
}

/** «به گفته …، …» wherever it stands. */
function attribution(reading: Reading, start: number): Speech | null {
  for (let i = start; i < reading.end; i++) {
    const after = phraseEnd(attributions, reading.tokens, i, reading.end)
    if (after === null) continue
    const mention = namedSource(reading, after, frameOf(reading.tokens, after))
    if (mention !== null) return { from: ownClause(reading.tokens, start, i), kind: 'attributed', mention }
  }
  return null
}

/** «حوادث سالانه جان هزار نفر را می‌گیرد و طبق گزارش …»: what has a verb of its own before the frame is from nobody there. */
function ownClause(tokens: readonly Token[], start: number, frame: number): number {
  for (let i = start; i < frame; i++) {
    const closes = tokens[i + 1]?.key === 'و' || tokens[i + 1]?.kind === 'mark'
    if (closes && finiteVerb(tokens, i) !== null) return frame
  }
  return start
}

function frameOf(tokens: readonly Token[], after: number): Frame {
  const last = tokens[after - 1]
  if (last?.key === 'اعلام') return 'announced'
  if (last?.key === 'از' && tokens[after - 2]?.key === 'نقل') return 'relayed'
  return views.has(last) ? 'view' : 'said'
}

/** «بر اساس آخرین آمار بانک …، …», «به گزارش روابط عمومی …، …». */
function report(reading: Reading, start: number): Speech | null {
  const { tokens, end } = reading
  for (let i = start; i < end; i++) {
    const after = phraseEnd(reports, tokens, i, end)
    if (after === null) continue
    const plain = tokens[after - 1]?.key === 'گزارش' || tokens[after - 1]?.key === 'نوشته'
    const named = foreignAgency(reading, plain ? after : after + 1)
    if (named !== null) return { from: ownClause(tokens, start, i), kind: 'attributed', mention: named }
    for (let j = after, seen = plain; j < Math.min(end, after + REPORT_WORDS); j++) {
      // «بر اساس این گزارش …»: the agency's own.
      if (tokens[j]?.kind !== 'word' || (pointing.has(tokens[j]) && evidenceNouns.has(tokens[j + 1]))) break
      // «بر اساس آمارهایی که رئیس سازمان … اعلام کرد»
      const told = seen && tokens[j]?.key === 'که' ? mentionAt(reading, j + 1) : null
      const mention = told?.weak === false ? told : seen ? organisationMention(reading, j) : null
      if (mention !== null) return { from: ownClause(tokens, start, i), kind: 'attributed', mention }
      if (plain) break
      seen ||= evidenceNouns.has(tokens[j])
    }
  }
  return null
}

/** «آخرین آمار بانک … نشان می‌دهد که …»; without an organisation, whoever's figures they were goes on. */
function evidence(reading: Reading, start: number, verbs: readonly SpeechVerb[]): Speech | null {
  const { tokens, end } = reading
  const verb = evidenceVerb(tokens, start, end) ?? verbs.find((one) => one.institutional)?.start ?? null
  if (verb === null) return null
  const noun = evidenceNoun(tokens, start, verb)
  if (noun === null) return null
  const shown = { ...reading, end: verb }
  const whose = mentionAt(shown, pastAdjectives(tokens, noun + 1, verb))
  if (whose?.kind === 'person' && whose.role !== null) return { from: start, kind: 'said', mention: whose }
  for (let i = noun + 1; i < verb; i++) {
    const mention = organisationMention(shown, i)
    if (mention !== null) return { from: start, kind: 'evidence', mention }
  }
  const known = tokens[noun - 1]?.key === 'این' || above.has(tokens[noun + 1])
  return { from: start, kind: known ? 'said' : 'evidence', mention: null }
}
