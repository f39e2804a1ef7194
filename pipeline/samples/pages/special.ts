import { CHALLENGE, CHROME } from '../../../data/samples/chrome.ts'
import type { SampleSite } from '../../../data/samples/sample.ts'
import { escaped, menu, teasers } from './markup.ts'

/** The bot check of a content delivery network, as it comes in place of an article under status 200. */
export function challengePage(): string {
  return `<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>${CHALLENGE.title}</title><script src="/__arcsjs/challenge.js"></script></head>
<body><noscript>${CHALLENGE.english}</noscript><p>${CHALLENGE.text}</p><footer>arvancloud</footer></body></html>
`
}

/** What a site answers with 404. */
export function notFoundPage(site: SampleSite): string {
  return `<!DOCTYPE html>
<html lang="fa" dir="rtl"><head><meta charset="utf-8"><title>${CHROME.notFound}</title></head>
<body>${menu()}<h1>${CHROME.notFound}</h1><footer>${escaped(site.slogan)}</footer></body></html>
`
}

/** The home page: titles and links, and no article. */
export function homePage(site: SampleSite): string {
  const latest = site.articles.map(
    (article) => `<li><h3><a href="/teaser/${article.code}">${escaped(article.title)}</a></h3></li>`,
  )
  return `<!DOCTYPE html>
<html lang="fa" dir="rtl"><head><meta charset="utf-8"><title>${escaped(site.slogan)}</title></head>
<body>${menu()}<section class="list"><ul>${latest.join('')}</ul></section><aside>${teasers()}</aside><footer>${CHROME.rights}</footer></body></html>
`
}
