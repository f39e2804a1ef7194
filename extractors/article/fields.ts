import type { CheerioAPI } from 'cheerio/slim'
import type { FieldPlace, Profile } from '../../data/profiles/profile.ts'
import { type Line, lines } from './lines.ts'
import { isElement, type PageElement, type PageNode } from './pageNode.ts'

/** A page and the profile it is read by, with the elements of it that are no part of any field. */
export interface Reading {
  readonly $: CheerioAPI
  readonly profile: Profile
  readonly left: ReadonlySet<PageNode>
  readonly apart: ReadonlySet<PageNode>
}

/** More elements than this are never looked at for one place of a field, or of a body. */
const MOST = 60
const MOST_BODIES = 8
/** A field is short: an element with more in it than this holds something else too. */
const FIELD_STEPS = 2000

/** The elements that a selector finds, in the order of the page. */
export function elements($: CheerioAPI, selector: string): PageElement[] {
  return selector === '' ? [] : $(selector).toArray().filter(isElement)
}

/** Prepares a page to be read by a profile. */
export function reading($: CheerioAPI, profile: Profile): Reading {
  return {
    $,
    profile,
    left: new Set<PageNode>(elements($, profile.drop.join(','))),
    apart: new Set<PageNode>(elements($, profile.datelines.join(','))),
  }
}

/** The text of an element on one line, its own lines parted by blanks. */
function plainText({ left, apart }: Pick<Reading, 'left' | 'apart'>, element: PageElement): string {
  return lines(element, left, apart, FIELD_STEPS)
    .map((line) => line.text)
    .join(' ')
}

/** What stands at a place of a field: one string for each element that is there and holds something. */
export function textsAt(page: Pick<Reading, '$' | 'apart'>, place: FieldPlace): string[] {
  const mark = place.lastIndexOf('@')
  const selector = mark < 0 ? place : place.slice(0, mark)
  return elements(page.$, selector)
    .slice(0, MOST)
    .map((element) =>
      mark < 0 ? plainText({ left: new Set(), apart: page.apart }, element) : attribute(element, place.slice(mark + 1)),
    )
    .filter((text) => text !== '')
}

function attribute(element: PageElement, name: string): string {
  return (element.attribs[name] ?? '').replace(/[ \t\n\r\f]+/g, ' ').trim()
}

/** The first text of the first place that holds one; null where none does. */
export function firstText(page: Reading, places: readonly FieldPlace[]): string | null {
  for (const place of places) {
    const [text] = textsAt(page, place)
    if (text !== undefined) return text
  }
  return null
}

/** The lines of the first place of a body that holds words. */
export function bodyLines(page: Reading, selectors: readonly string[]): Line[] {
  for (const selector of selectors) {
    for (const element of elements(page.$, selector).slice(0, MOST_BODIES)) {
      const found = lines(element, page.left, page.apart)
      if (found.some((line) => /\p{L}/u.test(line.text))) return found
    }
  }
  return []
}
