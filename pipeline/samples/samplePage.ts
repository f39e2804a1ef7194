import type { SampleArticle, SampleSite } from '../../data/samples/sample.ts'
import { aasaamPage } from './pages/aasaam.ts'
import { edited, iransamanehPage } from './pages/iransamaneh.ts'
import { nastoohPage } from './pages/nastooh.ts'
import { challengePage, notFoundPage } from './pages/special.ts'
import { windows1256 } from './windows1256.ts'

/** What a site answers when asked for a page: bytes, and what its Content-Type says of them. */
interface SamplePage {
  readonly status: number
  readonly type: string
  readonly bytes: Uint8Array
}

const UTF8 = 'text/html; charset=utf-8'
const encoder = new TextEncoder()

function html(site: SampleSite, article: SampleArticle, charset: string): string {
  switch (site.source.cms) {
    case 'nastooh':
      return nastoohPage(site, article)
    case 'iransamaneh':
      return iransamanehPage(site, article, charset)
    case 'aasaam':
      return aasaamPage(site, article)
    case 'tasnim':
    case 'generic':
      throw new Error(`Expected a family that sample pages are written for, but found ${site.source.cms}`)
  }
}

/** The page up to the words after which it stops. They are looked for in the last place they stand: the body, not a description. */
function cut(page: string, article: SampleArticle): string {
  const words = article.stops_after === undefined ? '' : edited(article.stops_after)
  const at = words === '' ? -1 : page.lastIndexOf(words)
  if (at < 0) throw new Error(`Expected the page of ${article.code} to hold the words it stops after`)
  return page.slice(0, at + words.length)
}

/** What the site answers for the whole address of an article, by the article's `answer`. */
export function samplePage(site: SampleSite, article: SampleArticle): SamplePage {
  switch (article.answer) {
    case 'page':
    case 'album':
      return { status: 200, type: UTF8, bytes: encoder.encode(html(site, article, 'utf-8')) }
    case 'windows-1256':
      return { status: 200, type: 'text/html', bytes: windows1256(html(site, article, 'windows-1256')) }
    case 'truncated':
      return { status: 200, type: UTF8, bytes: encoder.encode(cut(html(site, article, 'utf-8'), article)) }
    case 'challenge':
      return { status: 200, type: UTF8, bytes: encoder.encode(challengePage()) }
    case 'gone':
      return { status: 404, type: UTF8, bytes: encoder.encode(notFoundPage(site)) }
  }
}
