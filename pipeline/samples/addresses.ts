import { SECTION_NUMBERS, SECTION_WORD } from '../../data/samples/chrome.ts'
import type { SampleArticle, SampleSite } from '../../data/samples/sample.ts'

/** The title as an address has it: words joined by hyphens, not yet percent-encoded. */
export function slugOf(title: string): string {
  return title
    .split(/[^\p{L}\p{N}\u200c]/u)
    .filter((word) => word !== '')
    .join('-')
}

/** The path of an article on its site, not yet percent-encoded. */
export function articlePath(site: SampleSite, article: SampleArticle): string {
  const slug = slugOf(article.title)
  switch (site.source.cms) {
    case 'nastooh':
      return `/${article.answer === 'album' ? 'photo' : 'news'}/${article.code}/${slug}`
    case 'iransamaneh':
      return `/fa/news/${article.code}/${slug}`
    case 'aasaam': {
      const section = article.section[0]
      const number = section === undefined ? undefined : SECTION_NUMBERS[section]
      if (section === undefined || number === undefined)
        throw new Error(`Expected a numbered section for ${article.code}`)
      return `/${SECTION_WORD}-${slugOf(section)}-${number}/${article.code}-${slug}`
    }
    case 'tasnim':
    case 'generic':
      throw new Error(`Expected a family that sample pages are written for, but found ${site.source.cms}`)
  }
}

/** The short path that holds the number alone, and redirects to the whole one. */
export function shortPath(site: SampleSite, article: SampleArticle): string {
  if (site.source.cms === 'aasaam') return `/fa/tiny/news-${article.code}`
  const path = articlePath(site, article)
  return path.slice(0, path.lastIndexOf('/'))
}

/** A whole address on a site, percent-encoded as a browser would send it. */
export function addressOf(site: SampleSite, path: string): string {
  return new URL(path, `http://${site.source.hosts[0]}`).href
}
