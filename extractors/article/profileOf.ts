import type { CheerioAPI } from 'cheerio/slim'
import type { Profile } from '../../data/profiles/profile.ts'
import { PROFILES } from '../../data/profiles/profiles.ts'
import type { CmsId } from '../../models/source.ts'

const MARKED = Object.values(PROFILES).filter((profile) => profile.marks.length > 0)

/** True where a page has any of these selectors. */
export function hasAny($: CheerioAPI, selectors: readonly string[]): boolean {
  return selectors.length > 0 && $(selectors.join(',')).length > 0
}

/**
 * The profile that a page is read by: what its markup tells, else what its source declares, else the generic one. Markup comes
 * first because sites move from one system to another while old addresses stay.
 */
export function profileOf($: CheerioAPI, declared: CmsId | null): Profile {
  const marked = MARKED.find((profile) => hasAny($, profile.marks))
  return marked ?? PROFILES[declared ?? 'generic']
}
