import { HOME_CRUMBS } from '../../data/crumbs.ts'
import type { FieldPlace } from '../../data/profiles/profile.ts'
import { PROFILES } from '../../data/profiles/profiles.ts'
import { dateText } from '../dates/dateText.ts'
import { type Reading, textsAt } from './fields.ts'
import type { LinkedArticle } from './linkedData.ts'

function firstTexts(page: Reading, places: readonly FieldPlace[]): string[] {
  for (const place of places) {
    const found = textsAt(page, place)
    if (found.length > 0) return found
  }
  return []
}

/** The agency's section, its levels parted by « > »; null where the page names none. */
export function pageSection(page: Reading, linked: LinkedArticle | null): string | null {
  const own = firstTexts(page, page.profile.section)
  const told =
    own.length > 0 ? own : linked?.section != null ? [linked.section] : firstTexts(page, PROFILES.generic.section)
  const levels = told
    .flatMap((text) => text.split(/[>\u00bb]/))
    .map((level) => level.trim())
    .filter((level) => level !== '' && !HOME_CRUMBS.some((crumb) => crumb === level))
  return [...new Set(levels)].join(' > ') || null
}

/** The tags of an article, each once, in the order of the page. */
export function pageTags(page: Reading, linked: LinkedArticle | null): string[] {
  const own = firstTexts(page, page.profile.tags)
  const told =
    own.length > 0
      ? own
      : linked !== null && linked.keywords.length > 0
        ? linked.keywords
        : firstTexts(page, PROFILES.generic.tags)
  const tags = told.flatMap((text) => text.split(/[,\u060c]/)).map((tag) => tag.replace(/^[\s#]{1,8}/, '').trim())
  return [...new Set(tags.filter((tag) => tag !== ''))]
}

/**
 * The number that a page prints for its article, in Latin digits: the longest run of at least four at the first place that has one.
 * Addresses hold years and days too, but no agency's numbers are as short.
 */
export function pageCode(page: Reading): string | null {
  for (const place of page.profile.code) {
    for (const text of textsAt(page, place)) {
      const runs = dateText(text).match(/\d{4,20}/g) ?? []
      const [longest] = [...runs].sort((a, b) => b.length - a.length)
      if (longest !== undefined) return longest
    }
  }
  return null
}
