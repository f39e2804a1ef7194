import { GOING_ON_VERBS } from '../../../data/speech.ts'
import type { DocumentSection, Token } from '../../../models/document.ts'
import { phraseEnd, phraseSet } from '../../document/phrases.ts'
import type { Mention } from './mention.ts'
import { namedBefore } from './namedBefore.ts'
import {
  goTogether,
  hasName,
  NOBODY,
  type Person,
  personOf,
  samePost,
  surnameEnd,
  type Words,
  wordsOf,
} from './people.ts'
import { speechVerbAt } from './verbs.ts'

/** Everyone who spoke so far, and who spoke last. */
export interface Cast {
  readonly people: Person[]
  /** Who «وی» is: never a group or an organisation. */
  last: Person | null
  /** Who or what spoke last, of any kind. */
  latest: Person | null
  /** The role by which, without a name, who spoke last has just been called. */
  roleOnly: Words | null
  /** Who has just been called by a role alone in a relative clause, and may be named next. */
  awaited: Person | null
}

/** A cast with nobody in it. */
export function emptyCast(): Cast {
  return { people: [], last: null, latest: null, roleOnly: null, awaited: null }
}

/** Where a surname of the cast ends, if it begins at a token. */
export function castSurnameEnd(cast: Cast, tokens: readonly Token[], at: number): number | null {
  return surnameEnd(cast.people, tokens, at)
}

/** Who a mention speaks of: someone of the cast, or someone new, who joins it. Null where «وی» stands for nobody. */
export function whoSpeaks(cast: Cast, section: DocumentSection, mention: Mention): Person | null {
  const person = whoIs(cast, section, mention)
  if (person === null) return null
  cast.latest = person
  cast.awaited = null
  cast.roleOnly = mention.role !== null && mention.name === null ? wordsOf(section, mention.role) : null
  if (person.kind === 'person' && !person.group) cast.last = person
  return person
}

/** Who speaks in a relative clause only: «وی» stays who spoke before. */
export function speaksInPassing(cast: Cast, section: DocumentSection, mention: Mention): Person | null {
  const person = whoIs(cast, section, mention)
  cast.awaited = person
  return person
}

function whoIs(cast: Cast, section: DocumentSection, mention: Mention): Person | null {
  if (mention.kind === 'pronoun') return cast.last
  if (mention.kind === 'that organisation') return thatOrganisation(cast, section, mention)
  const found = personOf(section, mention)
  if (isLoneWord(mention) && !isExpected(cast, found)) return named(cast, section, found, mention.end)
  return joined(cast, found, { also: isAlso(section, mention), goesOn: isGoingOn(section, mention) })
}

/**
 * Who a lone word that is nobody's known surname names: the role right above it, where only the order of the lines had
 * bound another name to that role («معاون وزیر گفته است: … / شکوری تصریح کرد: …»); else it names nobody, and who spoke goes on.
 */
function named(cast: Cast, { tokens }: DocumentSection, found: Person, end: number): Person | null {
  const { last } = cast
  if (last === null || !last.guessed || cast.roleOnly === null) return last
  if (speechVerbAt(tokens, end, tokens.length) === null) return last
  const person: Person = { ...found, role: cast.roleOnly, organisation: last.organisation }
  cast.people.push(person)
  return person
}

/** «این وزارتخانه»: the last ministry that the section names above; else whichever organisation has spoken last. */
function thatOrganisation(cast: Cast, section: DocumentSection, mention: Mention): Person | null {
  const named = namedBefore(section, mention)
  if (named !== null) return joined(cast, { ...NOBODY, kind: 'organisation', organisation: named }, NEW)
  return cast.people.findLast((one) => one.kind === 'organisation') ?? null
}

/** One word that nothing but its place tells to be a name: «بهروزی در پایان گفت:». */
function isLoneWord({ weak, name }: Mention): boolean {
  return weak && name !== null && name.end - name.start === 1
}

/** Whether someone's name is awaited: nobody has been named yet, or who spoke last has only a role. */
function isExpected(cast: Cast, { name }: Person): boolean {
  return cast.last === null || isNameless(cast.last) || (name !== null && cast.people.some((one) => hasName(one, name)))
}

/** How someone is named: as another one than who spoke before, or as who goes on. */
interface Introduction {
  readonly also: boolean
  readonly goesOn: boolean
}

const NEW: Introduction = { also: false, goesOn: false }
const goingOn = phraseSet(GOING_ON_VERBS)

/** «نایب‌رئیس هیئت استان افزود»: only who has said something before adds to it. */
function isGoingOn({ tokens }: DocumentSection, { end }: Mention): boolean {
  return phraseEnd(goingOn, tokens, end, tokens.length) !== null
}

/** «استاندار نیز گفت»: another one than who spoke before. */
function isAlso({ tokens }: DocumentSection, { end }: Mention): boolean {
  return tokens[end]?.key === 'نیز' || tokens[end]?.key === 'هم'
}

function joined(cast: Cast, found: Person, how: Introduction): Person {
  const known = match(cast, found, how)
  if (known === null) {
    cast.people.push(found)
    return found
  }
  known.guessed ||= known.name === null && found.name !== null && found.role === null
  known.name ??= found.name
  if (known.name !== null && found.name !== null && words(found) > words(known)) known.name = found.name
  known.role ??= found.role
  known.organisation ??= found.organisation
  return known
}

const words = ({ name }: Person) => (name === null ? 0 : name.end - name.start)

function match(cast: Cast, found: Person, { also, goesOn }: Introduction): Person | null {
  const recent = cast.people.toReversed()
  if (found.kind === 'organisation')
    return recent.find((one) => one.kind === 'organisation' && sameOrganisation(one, found)) ?? null
  if (found.group) return recent.find((one) => one.group && samePosts(one, found)) ?? null
  const { name, role } = found
  if (name !== null) {
    const nearest = cast.awaited ?? cast.last
    return (
      recent.find((one) => hasName(one, name)) ??
      recent.find((one) => isNameless(one) && (role === null ? one === nearest : samePosts(one, found))) ??
      null
    )
  }
  if (role === null) return null
  const held = recent.filter((one) => !one.group && samePosts(one, found))
  const same = held.find((one) => one === cast.last) ?? held[0]
  if (same !== undefined) return same
  // «رضا … گفت … . استاندار قم افزود»: the role of who has been named without one.
  const last = cast.last
  if (also || last === null || last.group || last.name === null) return null
  if (last.role === null || goesOn) return last
  return goTogether(role, last.role) ? last : null
}

const isNameless = (person: Person) => person.kind === 'person' && !person.group && person.name === null

function samePosts(one: Person, other: Person): boolean {
  return one.role !== null && other.role !== null && samePost(one.role, other.role)
}

function sameOrganisation(one: Person, other: Person): boolean {
  return one.organisation !== null && other.organisation !== null && samePost(one.organisation, other.organisation)
}
