import { PROFILES } from '../../data/profiles/profiles.ts'
import type { Reading } from './fields.ts'
import type { PageBody } from './pageBody.ts'
import { hasAny } from './profileOf.ts'

/** A page that holds no article, with the reason. */
export interface NoArticle {
  readonly kind: 'none'
  readonly reason: 'not_an_article' | 'empty' | 'not_html'
  readonly detail: string
}

/** On a page that does not call itself an article, fewer words than this in its densest block are no article. */
const FEWEST_WORDS = 60
/** Where the address alone calls it one, fewer than this are a notice: a challenge to robots, a page of an error served as 200. */
const FEWEST_ADDRESSED = 40
/** And more of it in links than this is a list of articles. */
const MOST_LINKED = 0.25
/** A front page of a site, or of its Persian edition. */
const FRONT_PAGE = /^\/(?:fa|index\.(?:html?|php|aspx))?$/i

/** The result for a page without an article. `detail` says what was expected and what was found. */
export const noArticle = (reason: NoArticle['reason'], detail: string): NoArticle => ({ kind: 'none', reason, detail })

/** What calls a page an article, apart from its markup: linked data, or the form of its address. */
interface Call {
  readonly url: string | null
  readonly linked: boolean
  readonly addressed: boolean
}

/**
 * Why a page is no article, or null where it is one. A page is called an article by its address, its linked data or its markup; one
 * that nothing calls so must hold a long text that is no list of links. A page that is called an article and has no words is empty.
 */
export function whyNone(
  { $, profile }: Pick<Reading, '$' | 'profile'>,
  body: PageBody,
  { url, linked, addressed }: Call,
): NoArticle | null {
  const address = url === null ? null : new URL(url)
  if (address !== null && FRONT_PAGE.test(address.pathname) && address.search === '') {
    return noArticle('not_an_article', `Expected an article but ${url} is a front page`)
  }
  const words = body.paragraphs.reduce((sum, paragraph) => sum + paragraph.split(' ').length, 0)
  if (linked || hasAny($, profile.articleMarks) || hasAny($, PROFILES.generic.articleMarks)) {
    return words > 0 ? null : noArticle('empty', 'Expected the body of an article but found no words')
  }
  if (addressed) {
    if (words >= FEWEST_ADDRESSED) return null
    return noArticle(
      words === 0 ? 'empty' : 'not_an_article',
      `Expected an article but found a notice of ${words} words`,
    )
  }
  if (profile.id !== 'generic')
    return noArticle('not_an_article', `Expected an article but found another page of ${profile.id}`)
  if (words < FEWEST_WORDS) return noArticle('not_an_article', `Expected an article but found ${words} words of text`)
  return body.linkedShare > MOST_LINKED
    ? noArticle('not_an_article', 'Expected an article but found a list of links')
    : null
}
