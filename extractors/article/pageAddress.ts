import { canonicalUrl } from './canonicalUrl.ts'
import { type Reading, textsAt } from './fields.ts'
import { originalAddress } from './originalAddress.ts'

/** Where a page tells its own address. */
const OWN_ADDRESS = [
  'link[rel="canonical"]@href',
  'meta[property="og:url"]@content',
  'meta[name="dc.identifier"]@content',
] as const

const isWeb = (url: string) => /^https?:\/\//i.test(url) && URL.canParse(url)

/**
 * The canonical address of a page: the one it was asked for, or where that is none of the web (a file, nothing) the one that the page
 * gives itself; null where it gives none. A page is never believed against the address it came from.
 */
export function pageAddress(page: Pick<Reading, '$' | 'apart'>, asked: string | null): string | null {
  const candidates = asked !== null && isWeb(asked) ? [asked] : OWN_ADDRESS.flatMap((place) => textsAt(page, place))
  const found = candidates.map(originalAddress).find(isWeb)
  return found === undefined ? null : canonicalUrl(found)
}
