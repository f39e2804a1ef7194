import { CHROME } from '../../../data/samples/chrome.ts'
import type { SampleArticle, SampleSite } from '../../../data/samples/sample.ts'
import { addressOf, articlePath, shortPath } from '../addresses.ts'
import { printedMoment } from '../calendar.ts'
import { comments, escaped, isHeading, menu, teasers } from './markup.ts'

/** A page in the structure of aasaam, as ILNA's theme has it: an ISO time in the time element, the rest around the text to be cut. */
export function aasaamPage(site: SampleSite, article: SampleArticle): string {
  const address = addressOf(site, articlePath(site, article))
  const moment = printedMoment(article.published)
  const title = escaped(article.title)
  const body = article.body.map((line) => (isHeading(line) ? `<h2>${escaped(line)}</h2>` : `<p>${escaped(line)}</p>`))
  return `<!DOCTYPE html>
<html lang="fa" dir="rtl">
<head>
<meta charset="utf-8">
<title>${title} | ${escaped(site.slogan)}</title>
<meta name="description" content="${escaped(article.lead ?? article.title)}">
<meta property="og:title" content="${title}">
<meta property="og:site_name" content="${escaped(site.source.name.fa)}">
<meta property="og:url" content="${address}">
<link rel="canonical" href="${address}">
</head>
<body class="rtl">
<header class="noprint">${menu()}</header>
<div class="breadcrumb_list"><ul>${article.section.map((name) => `<li><a href="/service/1">${escaped(name)}</a></li>`).join('')}</ul></div>
<div class="article_body">
<div class="article_head">
${article.kicker === null ? '' : `<h2 class="uptitle">${escaped(article.kicker)}</h2>`}
<h1 class="title">${title}</h1>
<div class="sec_info"><time class="news_time" datetime="${article.published}">${moment.date} ${moment.time}</time> <span class="news_id">${CHROME.code}: ${article.code}</span></div>
${article.lead === null ? '' : `<p class="lead">${escaped(article.lead)}</p>`}
<div class="image_top_primary"><img src="/thumbnail/${article.code}.jpg" alt="${title}"></div>
</div>
<div id="echo_detail">
${body.join('\n')}
<p>${CHROME.end}</p>
<div class="noprint"><b>${CHROME.related}</b>${teasers()}</div>
</div>
<div class="article_tag">${CHROME.tags} ${article.tags.map((tag) => `<a href="/tags/1">${escaped(tag)}</a>`).join(' ')}</div>
<div class="share_news noprint">${CHROME.share}</div>
<div class="short_link_cnt noprint"><form class="tinyurl_form"><input value="${addressOf(site, shortPath(site, article))}"><span>${CHROME.copied}</span></form></div>
</div>
<div class="comments noprint">${comments('/comments/add')}</div>
<aside class="noprint"><b>${CHROME.popular}</b>${teasers()}</aside>
<footer class="noprint"><p>${CHROME.rights}</p></footer>
</body>
</html>
`
}
