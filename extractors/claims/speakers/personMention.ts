import { AGENCY_MARKS, LISTED_IN_NAMES, ORGANISATIONS_OF_ONE_WORD, PLACE_HEADS } from '../../../data/organisations.ts'
import { PLURAL_ENDINGS } from '../../../data/roles.ts'
import { EVIDENCE_ADJECTIVES, EVIDENCE_NOUNS, OBJECT_OPENERS, OPENERS, REPORT_FRAMES } from '../../../data/speech.ts'
import { CURRENCIES, MEASURES_OF_THINGS, PERCENT } from '../../../data/units.ts'
import { phraseEnd, phraseSet } from '../../document/phrases.ts'
import { isContentWord } from '../../document/wordClass.ts'
import { type PlaceName, placeNameAt } from '../../places/gazetteer.ts'
import type { Mention, Range, Reading } from './mention.ts'
import {
  afterHonorifics,
  givenNameEnd,
  groupHeadEnd,
  isMentionEnd,
  nounPhrase,
  organisationHeadEnd,
  quotedNameClose,
  roleHeadEnd,
} from './nounPhrase.ts'

const things = phraseSet([
  ...EVIDENCE_ADJECTIVES,
  ...EVIDENCE_NOUNS,
  ...OBJECT_OPENERS,
  ...LISTED_IN_NAMES,
  ...PLACE_HEADS,
  ...AGENCY_MARKS,
  // «… ۲۰ هزار متر مکعب ذکر کرد» names nobody.
  ...[...CURRENCIES, ...PERCENT, ...MEASURES_OF_THINGS].flatMap(({ forms }) => forms),
])
const openers = phraseSet([...OPENERS, ...REPORT_FRAMES])
const oneWord = phraseSet(ORGANISATIONS_OF_ONE_WORD)
const PERSIAN = /^[\u0620-\u06D5]+$/
const apposition = new Set(['،', ',', '-', '(', '؛'])
const closers = new Set(['»', '"', '”'])
const LONGEST_NAME = 5
const LONGEST_ASIDE = 8

/** A role at a token, with the name that stands after it, or null: «معاون عمرانی استاندار, رضا …». */
export function roleMention(reading: Reading, at: number): Mention | null {
  const { tokens, end } = reading
  const single = roleHeadEnd(tokens, at, end)
  const headEnd = single ?? groupHeadEnd(tokens, at, end)
  if (headEnd === null) return null
  const phrase = nounPhrase(tokens, at, headEnd, end)
  const role = { start: at, end: phrase.end }
  const organisation = organisationIn(reading, headEnd, phrase.end)
  const group = single === null
  if (!group) {
    const named = phrase.nameAt === null ? nameAfterMark(reading, phrase.end) : nameRun(reading, phrase.nameAt)
    if (named !== null) {
      return {
        kind: 'person',
        start: at,
        end: named.end,
        name: named.name,
        role,
        organisation,
        group,
        weak: false,
        sure: true,
      }
    }
  }
  return { kind: 'person', start: at, end: phrase.end, name: null, role, organisation, group, weak: false, sure: true }
}

/** A name at a token, with the role that stands after it, or null: «رضا …, معاون استاندار», «… - رئیس اتاق -». */
export function nameMention(reading: Reading, at: number): Mention | null {
  const { tokens, end } = reading
  const run = nameRun(reading, at)
  if (run === null) return null
  const place = run.sure ? null : placeNameAt(tokens, at)
  if (place?.end === run.end) return countryMention(run.name, place.name)
  const closed = pastAside(reading, closers.has(tokens[run.end]?.key ?? '') ? run.end + 1 : run.end)
  const next = apposition.has(tokens[closed]?.key ?? '') ? closed + 1 : closed
  const roleAt = tokens[next]?.key === 'یک' ? next + 1 : next
  const headEnd = roleHeadEnd(tokens, roleAt, end)
  const length = run.name.end - run.name.start
  if (headEnd !== null && (roleAt > run.end || !run.cut)) {
    const phrase = nounPhrase(tokens, roleAt, headEnd, end)
    if (!run.sure && (isOrdinary(reading, run.name) || isPlaceLine(reading, at, run.end))) return null
    // «احمد مختاری مدیر پخش «هدایت فیلم»»: behind a name no second one stands in quotation marks.
    const close = phrase.nameAt === null ? null : quotedNameClose(tokens, phrase.nameAt, end)
    const roleEnd = close === null ? phrase.end : close + 1
    const role = { start: roleAt, end: roleEnd }
    const organisation = organisationIn(reading, headEnd, roleEnd)
    return {
      kind: 'person',
      start: at,
      end: roleEnd,
      name: run.name,
      role,
      organisation,
      group: false,
      weak: false,
      sure: run.sure,
    }
  }
  if (!run.sure && (run.cut || length > 4 || isOrdinary(reading, run.name))) return null
  return {
    kind: 'person',
    start: at,
    end: run.end,
    name: run.name,
    role: null,
    organisation: null,
    group: false,
    weak: !run.sure,
    sure: run.sure,
  }
}

/** «کره جنوبی اعلام کرد»: a country speaks as an organisation does; no other place speaks. */
function countryMention(name: Range, { places }: PlaceName): Mention | null {
  if (!places.some(({ level }) => level === 'country')) return null
  return {
    ...name,
    kind: 'organisation',
    name: null,
    role: null,
    organisation: name,
    group: false,
    weak: true,
    sure: false,
  }
}

/** «قم - استاندار قم …»: at the head of a line, a place before a dash is where the news comes from. */
function isPlaceLine({ tokens }: Reading, at: number, end: number): boolean {
  const opens = at === 0 || tokens[at - 1]?.kind === 'break'
  return opens && tokens[end]?.key === '-' && placeNameAt(tokens, at)?.end === end
}

/** «"جان فورد" (John Ford)، مدیر …»: past the name in other letters. */
function pastAside({ tokens, end }: Reading, at: number): number {
  if (tokens[at]?.key !== '(') return at
  for (let i = at + 1; i < Math.min(end, at + LONGEST_ASIDE); i++) {
    const key = tokens[i]?.key ?? ''
    if (key === ')') return i + 1
    if (PERSIAN.test(key)) return at
  }
  return at
}

/** The organisation inside a role, from its head to the end of the role. */
function organisationIn({ tokens }: Reading, from: number, end: number): Range | null {
  for (let i = from; i < end; i++) {
    const headEnd = organisationHeadEnd(tokens, i, end)
    // «رئیس این سازمان» tells of no organisation by itself.
    if (headEnd !== null) return headEnd < end || oneWord.has(tokens[i]) ? { start: i, end } : null
  }
  return null
}

interface NameRun {
  readonly name: Range
  readonly end: number
  /** A given name or an honorific tells that it is a name. */
  readonly sure: boolean
  /** The words went on beyond what a name can be, and were cut. */
  readonly cut: boolean
}

function nameAfterMark(reading: Reading, at: number): NameRun | null {
  if (!apposition.has(reading.tokens[at]?.key ?? '')) return null
  const run = nameRun(reading, at + 1)
  return run?.sure === true ? run : null
}

/** The words from a token to what no name takes in, cut to what a name can be. */
function nameRun(reading: Reading, at: number): NameRun | null {
  const { tokens, end } = reading
  const titled = afterHonorifics(tokens, at, end)
  const close = quotedNameClose(tokens, titled, end)
  if (close !== null) return quotedRun(reading, titled, close, titled > at)
  const start = titled
  const given = givenNameEnd(tokens, start, end)
  const surnameAt = given !== null && isRoleLikeSurname(reading, given) ? given : null
  let i = start
  while (i < end && i - start <= LONGEST_NAME && !isMentionEnd(tokens, i, end) && tokens[i]?.key !== 'و') {
    if (
      i > start &&
      i !== surnameAt &&
      (roleHeadEnd(tokens, i, end) ?? groupHeadEnd(tokens, i, end) ?? organisationHeadEnd(tokens, i, end)) !== null
    )
      break
    i++
  }
  if (i === start) return null
  const long = i - start > LONGEST_NAME || tokens[i]?.key === 'را'
  if (given !== null && given < i) {
    const last = long ? withoutThings(reading, given, i) : i
    return { name: { start, end: last }, end: last, sure: true, cut: long }
  }
  if (start > at) {
    const last = long ? start + 1 : i
    return { name: { start, end: last }, end: last, sure: true, cut: long }
  }
  return { name: { start, end: i }, end: i, sure: false, cut: long }
}

/** «دکتر «احمد کوهستانی»»: what tells that a name is quoted, and no title of a thing, is an honorific or a given name. */
function quotedRun({ tokens }: Reading, open: number, close: number, titled: boolean): NameRun | null {
  const given = givenNameEnd(tokens, open + 1, close)
  if (!titled && (given === null || given === close)) return null
  return { name: { start: open + 1, end: close }, end: close + 1, sure: true, cut: false }
}

/** «رضا وکیل سخنگوی …», «زهرا خطیب‌زاده …»: right behind a given name, before the role itself. */
function isRoleLikeSurname({ tokens, end }: Reading, at: number): boolean {
  const last = roleHeadEnd(tokens, at, end)
  if (last === null) return false
  return [last, last + 1].some((next) => roleHeadEnd(tokens, next, end) !== null && !isMentionEnd(tokens, last, end))
}

/** After the given name one word, or the words before the first that opens an object. */
function withoutThings({ tokens }: Reading, given: number, end: number): number {
  for (let i = given + 1; i < Math.min(end, given + 3); i++) if (things.has(tokens[i])) return i
  return given + 1
}

/** Whether a run of words holds one that no name holds: a plural, a figure's noun, an organisation, a word of grammar. */
function isOrdinary({ tokens, end }: Reading, { start, end: last }: Range): boolean {
  for (let i = start; i < last; i++) {
    const key = tokens[i]?.key ?? ''
    if (!PERSIAN.test(key) || !isContentWord(tokens, i) || phraseEnd(openers, tokens, i, end) !== null) return true
    if (things.has(tokens[i]) || organisationHeadEnd(tokens, i, end) !== null) return true
    if (PLURAL_ENDINGS.some((ending) => key.endsWith(ending) && key.length > ending.length + 1)) return true
  }
  return false
}
