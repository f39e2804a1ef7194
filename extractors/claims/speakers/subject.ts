import {
  AGENCIES,
  AGENCY_MARKS,
  FOREIGN_AGENCIES,
  ORGANISATIONS_OF_ONE_WORD,
  QUIET_ORGANISATION_HEADS,
} from '../../../data/organisations.ts'
import { POINTED_AT, POINTING, PRONOUNS } from '../../../data/roles.ts'
import { EVIDENCE_ADJECTIVES } from '../../../data/speech.ts'
import type { Token } from '../../../models/document.ts'
import { type PhraseSet, phraseEnd, phraseSet } from '../../document/phrases.ts'
import type { Mention, Reading } from './mention.ts'
import {
  afterHonorifics,
  groupHeadEnd,
  isMentionEnd,
  nounPhrase,
  organisationHeadEnd,
  quotedNameClose,
  roleHeadEnd,
} from './nounPhrase.ts'
import { nameMention, roleMention } from './personMention.ts'

const pronouns = phraseSet(PRONOUNS)
const pointedAt = phraseSet(POINTED_AT)
const foreignAgencies = phraseSet(FOREIGN_AGENCIES)
const agencies = phraseSet([...AGENCIES, ...AGENCY_MARKS])
const agencyMarks = phraseSet(AGENCY_MARKS)
const quietHeads = phraseSet(QUIET_ORGANISATION_HEADS)
const named = phraseSet(ORGANISATIONS_OF_ONE_WORD)
const pointing = phraseSet(POINTING)
const adjectives = phraseSet(EVIDENCE_ADJECTIVES)
const LONGEST_DATELINE = 12

/** Who is named at a token as one who may speak, or null. */
export function mentionAt(reading: Reading, at: number): Mention | null {
  const { tokens, end } = reading
  // «یک عضو کمیسیون … گفت»
  if (tokens[at]?.key === 'یک' && roleHeadEnd(tokens, at + 1, end) !== null) return roleMention(reading, at + 1)
  return (
    pronounMention(reading, at) ??
    surnameMention(reading, at) ??
    roleMention(reading, at) ??
    organisationMention(reading, at) ??
    nameMention(reading, at)
  )
}

/** «وی», «این مقام مسئول», «این عضو کمیسیون کشاورزی»: whoever spoke last. */
function pronounMention({ tokens, end }: Reading, at: number): Mention | null {
  let last = phraseEnd(pronouns, tokens, at, end)
  const pointed = tokens[at]?.key === 'این' || tokens[at]?.key === 'همین'
  if (pointed && (roleHeadEnd(tokens, at + 1, end) !== null || pointedAt.has(tokens[at + 1]))) {
    last = nounPhrase(tokens, at + 1, at + 2, end).end
  }
  if (last === null) return thatOrganisation({ tokens, end }, at)
  return {
    kind: 'pronoun',
    start: at,
    end: last,
    name: null,
    role: null,
    organisation: null,
    group: false,
    weak: false,
    sure: true,
  }
}

/** «این وزارتخانه», «این بانک»; or the head alone: «سازمان اعلام کرد». */
function thatOrganisation({ tokens, end }: Pick<Reading, 'tokens' | 'end'>, at: number): Mention | null {
  const head = pointing.has(tokens[at]) ? at + 1 : at
  const headEnd = organisationHeadEnd(tokens, head, end)
  if (headEnd === null) return null
  const phrase = nounPhrase(tokens, head, headEnd, end)
  if (head === at && (phrase.end > headEnd || phraseEnd(named, tokens, at, headEnd) !== null)) return null
  return {
    kind: 'that organisation',
    start: at,
    end: phrase.end,
    name: null,
    role: null,
    organisation: { start: head, end: headEnd },
    group: false,
    weak: quietHeads.has(tokens[head]),
    sure: false,
  }
}

/** «احمدی افزود», «دکتر احمدی»: someone named before, with or without a role behind the name. */
function surnameMention(reading: Reading, at: number): Mention | null {
  const titled = afterHonorifics(reading.tokens, at, reading.end)
  const close = quotedNameClose(reading.tokens, titled, reading.end)
  const start = close === null ? titled : titled + 1
  const last = reading.surnameEnd(start)
  if (last === null || (close !== null && last !== close)) return null
  return {
    kind: 'surname',
    start: at,
    end: close === null ? last : close + 1,
    name: { start, end: last },
    role: null,
    organisation: null,
    group: false,
    weak: false,
    sure: true,
  }
}

/** «بانک مرکزی», «روابط عمومی …», «این بانک»; never a news agency. */
export function organisationMention({ tokens, end }: Reading, at: number): Mention | null {
  const that = thatOrganisation({ tokens, end }, at)
  if (that !== null) return that
  const headEnd = organisationHeadEnd(tokens, at, end)
  if (headEnd === null || holds(agencyMarks, tokens, at, Math.min(end, headEnd + 2))) return null
  const phrase = nounPhrase(tokens, at, headEnd, end)
  const organisation = { start: at, end: phrase.end }
  return {
    kind: 'organisation',
    start: at,
    end: phrase.end,
    name: null,
    role: null,
    organisation,
    group: false,
    weak: quietHeads.has(tokens[at]),
    sure: false,
  }
}

/** Whether a phrase of a table begins anywhere among some words. */
function holds(table: PhraseSet, tokens: readonly Token[], start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (phraseEnd(table, tokens, i, end) !== null) return true
  return false
}

/** What a frame tells of its object: «به نقل از» has a paper behind it, «طبق اعلام» an office, «به گفته» a person, «از نظر» a person or a field. */
export type Frame = 'said' | 'view' | 'announced' | 'relayed'

/** Whoever «به گفته …» or «به نقل از …» names: someone who can speak, or the words up to the comma. */
export function namedSource(reading: Reading, at: number, frame: Frame): Mention | null {
  const { tokens, end } = reading
  const mention = mentionAt(reading, at)
  if (mention !== null && !mention.weak) return mention
  const described = organisationMention(reading, at + 1)
  if (described !== null && tokens[at]?.kind === 'word' && mention === null) return described
  let last = at
  while (
    last < end &&
    last - at < LONGEST_DATELINE &&
    tokens[last]?.kind === 'word' &&
    !isMentionEnd(tokens, last, end)
  )
    last++
  const closed = tokens[last]?.kind === 'mark'
  if (last === at || !closed || holds(agencies, tokens, at, last)) return null
  // «طبق اعلام پیشین، …» names nobody.
  if (tokens.slice(at, last).every((token) => adjectives.has(token))) return null
  if (mention?.kind === 'person' && frame !== 'relayed') return frame === 'view' ? null : mention
  if (frame === 'said' || frame === 'view') return null
  if (groupHeadEnd(tokens, at, end) !== null) return null
  return {
    kind: 'organisation',
    start: at,
    end: last,
    name: null,
    role: null,
    organisation: { start: at, end: last },
    group: false,
    weak: true,
    sure: false,
  }
}

/** A foreign agency or paper: a source that is quoted, unlike the agency that publishes. */
export function foreignAgency({ tokens, end }: Reading, at: number): Mention | null {
  const last = phraseEnd(foreignAgencies, tokens, tokens[at]?.key === 'خبرگزاری' ? at + 1 : at, end)
  if (last === null) return null
  return {
    kind: 'organisation',
    start: at,
    end: last,
    name: null,
    role: null,
    organisation: { start: at, end: last },
    group: false,
    weak: false,
    sure: true,
  }
}
