import { AGENCY_MARKS, HEADS_OF_ONE_KIND } from '../../../data/organisations.ts'
import { POINTING } from '../../../data/roles.ts'
import type { DocumentSection } from '../../../models/document.ts'
import { keySet } from '../../document/keySet.ts'
import { phraseSet } from '../../document/phrases.ts'
import type { Mention } from './mention.ts'
import { nounPhrase, organisationHeadEnd } from './nounPhrase.ts'
import type { Words } from './people.ts'

const kinds = HEADS_OF_ONE_KIND.map((heads) => keySet(heads))
const agencyMarks = phraseSet(AGENCY_MARKS)
const pointing = phraseSet(POINTING)
const LONGEST_NAME = 12

/** The name that «این وزارتخانه» takes up: the last one above it with a head of that kind, or null. */
export function namedBefore(section: DocumentSection, { start, organisation }: Mention): Words | null {
  if (organisation === null) return null
  const { tokens } = section
  const head = tokens[organisation.start]?.key ?? ''
  for (let i = start - 1; i >= 0; i--) {
    const headEnd = organisationHeadEnd(tokens, i, start)
    if (headEnd === null || !ofOneKind(head, tokens[i]?.key ?? '') || pointing.has(tokens[i - 1])) continue
    const { end } = nounPhrase(tokens, i, headEnd, Math.min(start, i + LONGEST_NAME))
    if (end > headEnd && !agencyMarks.has(tokens[headEnd])) return { section, start: i, end }
  }
  return null
}

function ofOneKind(one: string, other: string): boolean {
  return one === other || kinds.some((heads) => heads.has(one) && heads.has(other))
}
