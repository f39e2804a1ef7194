import { PROFILES } from '../../data/profiles/profiles.ts'
import { normalKey } from '../document/normalise.ts'
import { firstText, type Reading, textsAt } from './fields.ts'
import type { LinkedArticle } from './linkedData.ts'

const SEPARATORS = [' | ', ' - ', ' \u2013 ', ' \u2014 ', ' :: ', ' \u00ab '] as const
const bare = (text: string) => normalKey(text).replace(/[^\p{L}\p{N}]/gu, '')

/** A title without the name of its site before or after it: «تولید فولاد رکورد زد | خبرگزاری نمونه». */
function withoutSiteName(title: string, names: readonly string[]): string {
  const keys = names.map(bare).filter((key) => key !== '')
  for (const separator of SEPARATORS) {
    const parts = title.split(separator)
    if (parts.length < 2) continue
    if (keys.includes(bare(parts.at(-1) ?? ''))) return parts.slice(0, -1).join(separator).trim()
    if (keys.includes(bare(parts[0] ?? ''))) return parts.slice(1).join(separator).trim()
  }
  return title
}

/** The title of an article, by its profile, its linked data, or any page's habits. `names` are the names of its site. */
export function pageTitle(page: Reading, linked: LinkedArticle | null, names: readonly string[]): string | null {
  const own = page.profile.id === 'generic' ? null : firstText(page, page.profile.title)
  const title = own ?? linked?.headline ?? firstText(page, PROFILES.generic.title)
  if (title === null) return null
  return withoutSiteName(title, [...names, ...textsAt(page, 'meta[property="og:site_name"]@content')]) || null
}
