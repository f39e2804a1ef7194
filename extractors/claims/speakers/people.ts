import { ABBREVIATIONS, PLAIN_ROLE_WORDS, POSTS_OF_ONE } from '../../../data/roles.ts'
import type { DocumentSection, Token } from '../../../models/document.ts'
import { keySet } from '../../document/keySet.ts'
import { normalKey } from '../../document/normalise.ts'
import { phraseSet } from '../../document/phrases.ts'
import type { Mention, Range } from './mention.ts'
import { organisationHeadEnd, roleHeadEnd } from './nounPhrase.ts'

/** Words of the document. */
export interface Words extends Range {
  readonly section: DocumentSection
}

/** Someone who speaks in the article. What later mentions tell of them is filled in as it is read. */
export interface Person {
  readonly kind: 'person' | 'organisation'
  readonly group: boolean
  name: Words | null
  role: Words | null
  organisation: Words | null
  /** Whether only the order of the lines has given the role its name: «استاندار قم گفت … . رضا احمدی افزود …». */
  guessed: boolean
}

/** A person of whom nothing is told. */
export const NOBODY: Readonly<Person> = {
  kind: 'person',
  group: false,
  name: null,
  role: null,
  organisation: null,
  guessed: false,
}

const abbreviations: ReadonlyMap<string, readonly string[]> = new Map(
  ABBREVIATIONS.map(([short, ...words]) => [normalKey(short), words.map(normalKey)]),
)
const plain = phraseSet(PLAIN_ROLE_WORDS)
const together = POSTS_OF_ONE.map((heads) => keySet(heads))
const SEYED = /^سید/
const PRESIDENT = normalKey('رئیس')
const SHORTEST_SURNAME = 3
const SHORTEST_MISPRINT = 5

/** The letters of a name, without «سید», blanks and joiners. */
function letters({ section, start, end }: Words): string {
  return section.tokens
    .slice(start, end)
    .map((token) => token.key)
    .join('')
    .replace(SEYED, '')
}

/** What a person may be called for short: the name without its first word, or words; a single name is whole. */
function surnames(name: Words): string[] {
  const keys = name.section.tokens
    .slice(name.start, name.end)
    .map((token) => token.key)
    .filter((key) => key !== 'سید')
  if (keys.length <= 1) return keys
  return keys
    .slice(1)
    .map((_, i) => keys.slice(i + 1).join(''))
    .filter((key) => key.length >= SHORTEST_SURNAME)
}

const taken = new WeakMap<Words, readonly string[]>()

/** The surnames of a name, taken apart once: every clause of an article is asked for them. */
function surnamesOf(name: Words): readonly string[] {
  const found = taken.get(name) ?? surnames(name)
  taken.set(name, found)
  return found
}

/** Where a surname of one of these names ends, if it begins at a token: the longest, or a misprint of one. */
export function surnameEnd(people: readonly Person[], tokens: readonly Token[], at: number): number | null {
  if (people.length === 0 || tokens[at]?.kind !== 'word') return null
  const known = people.flatMap((person) => (person.name === null ? [] : surnamesOf(person.name)))
  let key = ''
  let found: number | null = null
  for (let i = at; i < Math.min(tokens.length, at + 4); i++) {
    const token = tokens[i]
    if (token?.kind !== 'word') break
    key += token.key
    if (known.some((surname) => alike(surname, key))) found = i + 1
  }
  return found
}

/** Whether a full name or surname is that of a person. */
export function hasName(person: Person, name: Words): boolean {
  if (person.name === null) return false
  const [one, other] = [letters(person.name), letters(name)]
  return (
    alike(one, other) ||
    surnames(person.name).some((surname) => alike(surname, other)) ||
    surnames(name).some((surname) => alike(surname, one))
  )
}

/** The same letters, or, in words long enough for it, a letter too many: «ممتازی», «ممتازیی». Another letter is another name. */
function alike(one: string, other: string): boolean {
  if (one === other) return true
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  if (short.length < SHORTEST_MISPRINT || long.length - short.length !== 1) return false
  let head = 0
  while (short[head] === long[head] && head < short.length) head++
  return short.slice(head) === long.slice(head + 1)
}

/** Whether two roles name one post; of «معاون وزیر و مدیرعامل شرکت …» each of the two will do. */
export function samePost(one: Words, other: Words): boolean {
  return posts(one).some((post) => posts(other).some((twin) => isSame(post, twin)))
}

/** A role, and what of it follows an «و» with the head of another role. */
function posts(role: Words): Words[] {
  const { tokens } = role.section
  const found = [role]
  for (let i = role.start + 1; i < role.end; i++)
    if (tokens[i - 1]?.key === 'و' && roleHeadEnd(tokens, i, role.end) !== null) found.push({ ...role, start: i })
  return found
}

/** The same head, and half of the telling words of the shorter. */
function isSame(one: Words, other: Words): boolean {
  if (head(one) !== head(other)) return false
  const [a, b] = [telling(one), telling(other)].sort((x, y) => x.length - y.length)
  if (a === undefined || b === undefined || a.length === 0) return true
  const shared = a.filter((word) =>
    b.some(
      (twin) =>
        twin === word ||
        ((twin.startsWith(word) || word.startsWith(twin)) && Math.abs(twin.length - word.length) === 1),
    ),
  )
  return shared.length * 2 >= a.length
}

/** Whether one person commonly has both posts: «نماینده مردم …» and «عضو کمیسیون …». */
export function goTogether(one: Words, other: Words): boolean {
  return together.some((heads) => heads.has(head(one)) && heads.has(head(other)))
}

/** «رئیس کل» is a «رئیس», «مدیر عامل» a «مدیرعامل». */
function head({ section, start, end }: Words): string {
  const headEnd =
    roleHeadEnd(section.tokens, start, end) ?? organisationHeadEnd(section.tokens, start, end) ?? start + 1
  const key = section.tokens
    .slice(start, headEnd)
    .map((token) => token.key)
    .join('')
  return key.startsWith(PRESIDENT) && key.endsWith('کل') ? PRESIDENT : key
}

function telling({ section, start, end }: Words): string[] {
  return section.tokens
    .slice(start + 1, end)
    .filter((token) => token.kind === 'word' && !plain.has(token))
    .flatMap((token) => abbreviations.get(token.key) ?? [token.key])
}

/** Some tokens of a section, as words of the document. */
export function wordsOf(section: DocumentSection, { start, end }: Range): Words {
  return { section, start, end }
}

/** A person as a mention tells of them. */
export function personOf(section: DocumentSection, mention: Mention): Person {
  const words = (range: Range | null) => (range === null ? null : wordsOf(section, range))
  return {
    kind: mention.kind === 'organisation' ? 'organisation' : 'person',
    group: mention.group,
    name: words(mention.name),
    role: words(mention.role),
    organisation: words(mention.organisation),
    guessed: false,
  }
}
