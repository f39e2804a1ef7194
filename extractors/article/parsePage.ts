import type { Article } from '../../models/article.ts'
import type { Source } from '../../models/source.ts'
import { TEHRAN } from '../dates/zone.ts'
import { articleIdentity } from './articleIdentity.ts'
import { decodePage } from './decode.ts'
import { firstText, reading } from './fields.ts'
import { linkedArticle } from './linkedData.ts'
import { notHtml } from './notHtml.ts'
import { pageAddress } from './pageAddress.ts'
import { pageBody } from './pageBody.ts'
import { pageDate } from './pageDate.ts'
import { pageCode, pageSection, pageTags } from './pageLabels.ts'
import { leadAndBody } from './pageLead.ts'
import { pageTitle } from './pageTitle.ts'
import { pageTree } from './pageTree.ts'
import { profileOf } from './profileOf.ts'
import { sourceOf } from './sourceOf.ts'
import { type NoArticle, noArticle, whyNone } from './whyNone.ts'

/** What is known of a page before it is read. */
interface PageContext {
  /** The address that answered; null, or a `file:` address, where the page is a file. */
  readonly url: string | null
  /** The Content-Type header as it came. */
  readonly contentType: string | null
  readonly sources: readonly Source[]
}

/** A page, read: an article with what was wrong about it, or why there is none. */
type ParseResult =
  | {
      readonly kind: 'article'
      readonly article: Article
      /** The id of the profile that found the body. */
      readonly profile: string
      readonly charset: string
      readonly problems: readonly string[]
    }
  | NoArticle

/** A copy that shares no memory with the page: engines keep the whole text alive behind every piece cut from it. */
const copied = (article: Article): Article => JSON.parse(JSON.stringify(article)) as Article

/**
 * Reads one page: bytes in, an article out. Pure. The profile is chosen from the markup, then from the source of the address; where its
 * places hold no body, the generic reader is asked. A page cut off half way gives what is there, with the problem noted.
 */
export function parsePage(bytes: Uint8Array, context: PageContext): ParseResult {
  if (bytes.length === 0) return noArticle('empty', 'Expected a page but found no bytes')
  const { html, charset } = decodePage(bytes, context.contentType)
  const other = notHtml(html, context.contentType)
  if (other !== null) return noArticle('not_html', other)

  const { $, cut } = pageTree(html)
  const apart = new Set<never>()
  const url = pageAddress({ $, apart }, context.url)
  const found = url === null ? null : sourceOf(url, context.sources)
  const profile = profileOf($, found?.source.cms ?? null)
  const page = reading($, profile)
  const linked = linkedArticle(page)

  const body = pageBody(page, linked)
  const missing = whyNone(page, body, { url, linked: linked !== null, addressed: found?.code != null })
  if (missing !== null) return missing

  const problems: string[] = []
  if (cut) problems.push('Expected a page but found tags nested thousands deep; what follows them was left away')
  else if (!/<\/html/i.test(html)) problems.push('Expected </html> but the page ends before it: it may be cut off')
  if (profile.id !== 'generic' && body.by !== 'profile') {
    problems.push(`Expected a body where ${profile.id} has it but found it by ${body.by}`)
  }
  const date = pageDate(page, linked, found?.source.timezone ?? TEHRAN)
  problems.push(...date.problems)
  const printed = pageCode(page)
  if (found?.code != null && printed !== null && printed !== found.code) {
    problems.push(`Expected the code ${found.code} of the address but the page prints ${printed}`)
  }
  const title = pageTitle(page, linked, found === null ? [] : [found.source.name.fa, found.source.name.en])
  if (title === null) problems.push('Expected a title but found none')
  const kicker = firstText(page, profile.kicker)
  const { lead, paragraphs } = leadAndBody(page, linked, body, [title, kicker])
  const fields: Omit<Article, 'id'> = {
    url,
    source: found?.source.id ?? null,
    title,
    kicker,
    lead,
    body: paragraphs.join('\n'),
    published_at: date.published_at,
    code: found?.code ?? printed,
    section: pageSection(page, linked),
    tags: pageTags(page, linked),
  }
  return {
    kind: 'article',
    article: copied({ id: articleIdentity(fields, url), ...fields }),
    profile: body.by === 'profile' ? profile.id : 'generic',
    charset,
    problems,
  }
}
