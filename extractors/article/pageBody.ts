import { PROFILES } from '../../data/profiles/profiles.ts'
import { densestBlock } from './densestBlock.ts'
import { bodyLines, elements, type Reading, reading } from './fields.ts'
import { type Line, lines } from './lines.ts'
import type { LinkedArticle } from './linkedData.ts'
import { withoutBoilerplate } from './withoutBoilerplate.ts'

/** The paragraphs of a page, and what found them. */
export interface PageBody {
  readonly paragraphs: readonly string[]
  readonly by: 'profile' | 'linked data' | 'itemprop' | 'density'
  /** From 0 to 1: how much of the densest block stands in links; 0 for what was found by its marks. */
  readonly linkedShare: number
}

/** The share of lines' characters that stand in links. A list of articles has its titles in links, an article a few words. */
function linkedShare(all: readonly Line[]): number {
  const characters = all.reduce((sum, line) => sum + line.text.length, 0)
  return characters === 0 ? 0 : all.reduce((sum, line) => sum + line.linked, 0) / characters
}

/** Linked data shorter than this is a teaser, not the article. */
const LINKED_WORDS = 20
const wordCount = (paragraphs: readonly string[]) => paragraphs.reduce((sum, line) => sum + line.split(' ').length, 0)

/**
 * The paragraphs of an article, by its profile, or where that finds none by the generic reader: linked data, the element that is
 * marked as the body, and the densest block. Empty where the page has no text at all.
 */
export function pageBody(page: Reading, linked: LinkedArticle | null): PageBody {
  if (page.profile.id !== 'generic') {
    const paragraphs = withoutBoilerplate(bodyLines(page, page.profile.body))
    if (paragraphs.length > 0) return { paragraphs, by: 'profile', linkedShare: 0 }
  }
  const generic = page.profile.id === 'generic' ? page : reading(page.$, PROFILES.generic)
  const marked = withoutBoilerplate(bodyLines(generic, generic.profile.body))
  const told = withoutBoilerplate(linked?.body ?? [])
  // Linked data often holds the whole article on one line; the marked element then has the same words with their paragraphs.
  if (wordCount(told) >= LINKED_WORDS && wordCount(told) > wordCount(marked) * 1.1)
    return { paragraphs: told, by: 'linked data', linkedShare: 0 }
  if (marked.length > 0) return { paragraphs: marked, by: 'itemprop', linkedShare: 0 }
  const [root] = elements(page.$, 'body')
  const start = root ?? elements(page.$, '*')[0]
  const block = start === undefined ? null : densestBlock(start, generic.left)
  const all = block === null ? [] : lines(block, generic.left)
  return { paragraphs: withoutBoilerplate(all), by: 'density', linkedShare: linkedShare(all) }
}
