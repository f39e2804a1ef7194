import { PROFILES } from '../../data/profiles/profiles.ts'
import { readDate } from '../dates/readDate.ts'
import { firstText, type Reading } from './fields.ts'
import type { LinkedArticle } from './linkedData.ts'
import type { PageBody } from './pageBody.ts'

/** A description that repeats the body is often cut with dots. */
const withoutDots = (text: string) => text.replace(/[.\u2026\s]{1,10}$/u, '')
const DATE_LINE = 60
const MOST_HEAD_LINES = 8

/** The lead and the paragraphs after it: what stands in both stands in one. */
interface LeadAndBody {
  readonly lead: string | null
  readonly paragraphs: readonly string[]
}

/** True for a line of the head of an article that the densest block took along: its title, kicker, or date. */
function isHeadLine(line: string, head: readonly (string | null)[]): boolean {
  return head.includes(line) || (line.length <= DATE_LINE && readDate(line) !== null)
}

/**
 * The lead of an article, with the paragraphs of its body. Systems of the agencies show a lead; on other pages the description of the
 * page is one, unless the body says the same. `head` is the title and kicker, which a body found by density may repeat.
 */
export function leadAndBody(
  page: Reading,
  linked: LinkedArticle | null,
  body: PageBody,
  head: readonly (string | null)[],
): LeadAndBody {
  let paragraphs = body.paragraphs
  if (body.by === 'density') {
    const first = paragraphs.slice(0, MOST_HEAD_LINES).findIndex((line) => !isHeadLine(line, head))
    if (first > 0) paragraphs = paragraphs.slice(first)
  }
  const shown = firstText(page, page.profile.lead)
  const lead = shown ?? (body.by === 'profile' ? null : (linked?.description ?? firstText(page, PROFILES.generic.lead)))
  if (lead === null) return { lead, paragraphs }
  if (paragraphs[0] === lead && paragraphs.length > 1) return { lead, paragraphs: paragraphs.slice(1) }
  const repeated = paragraphs.some((paragraph) => paragraph.includes(withoutDots(lead)))
  return { lead: repeated ? null : lead, paragraphs }
}
