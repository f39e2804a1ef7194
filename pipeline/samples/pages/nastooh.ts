import { CHROME } from '../../../data/samples/chrome.ts'
import type { SampleArticle, SampleSite } from '../../../data/samples/sample.ts'
import { addressOf, articlePath } from '../addresses.ts'
import { printedMoment } from '../calendar.ts'
import { comments, escaped, isHeading, menu, teasers } from './markup.ts'

/** A page in the structure of Nastooh, as Mehr's theme has it: times in UTC in the metas, Jalali for the eye. */
export function nastoohPage(site: SampleSite, article: SampleArticle): string {
  const address = addressOf(site, articlePath(site, article))
  const host = site.source.hosts[0]
  const moment = printedMoment(article.published)
  const utc = new Date(article.published).toISOString().replace('.000Z', 'Z')
  const title = escaped(article.title)
  const lead = article.lead === null ? '' : escaped(article.lead)
  const body = article.body.map((line) => (isHeading(line) ? `<h3>${escaped(line)}</h3>` : `<p>${escaped(line)}</p>`))
  const album = article.answer === 'album'
  const gallery = `<div class="gallery"><figure><img src="http://${host}/d/${article.code}-1.jpg" alt="${title}"></figure><p>${CHROME.photographer}</p></div>`
  return `<!DOCTYPE html>
<html lang="fa" dir="rtl">
<head>
<meta charset="utf-8">
<title>${title} - ${escaped(site.slogan)}</title>
<meta name="generator" content="www.nastooh.ir">
<link rel="canonical" href="${address}">
<link rel="amphtml" href="http://${host}/amp/${article.code}/">
<meta property="og:type" content="article">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${lead}">
<meta property="og:site_name" content="${escaped(site.source.name.fa)}">
<meta property="article:published_time" content="${utc}">
<meta property="article:section" content="${article.section.map(escaped).join(' &gt; ')}">
<meta name="keywords" property="article:tag" content="${article.tags.map(escaped).join(', ')}">
<meta property="nastooh:pageType" content="${album ? 'photo' : 'news'}">
<meta property="nastooh:publishDate" content="${utc.slice(0, 10)}">
<meta property="nastooh:nid" content="${article.code}">
<script>var dataLayer = [{ page: "${article.code}" }];</script>
</head>
<body class="rtl pt-${album ? 'photo' : 'news'}">
<header>${menu()}</header>
<main>
<article id="item" class="box item">
<div class="item-nav row">
<ol class="breadcrumb">${article.section.map((name) => `<li><a href="/service/1">${escaped(name)}</a></li>`).join('')}</ol>
<div class="item-date"><span>${moment.day} ${moment.month} ${moment.year}، ${moment.time}</span></div>
<div class="item-code">${CHROME.code} <span>${article.code}</span></div>
</div>
<div class="item-title">
${article.kicker === null ? '' : `<h4 class="subtitle kicker">${escaped(article.kicker)}</h4>`}
<h1 class="title">${title}</h1>
</div>
<div class="item-summary">${lead === '' ? '' : `<p class="summary introtext" itemprop="description">${lead}</p>`}</div>
${album ? gallery : `<figure class="item-img"><img itemprop="image" src="http://${host}/d/${article.code}.jpg" alt="${title}"></figure>`}
<div class="item-body">
<div class="item-text" itemprop="articleBody">
${album ? '' : body.join('\n')}
<div class="item-boxes"><h3>${CHROME.related}</h3>${teasers()}</div>
</div>
<div class="print-header hidden"><ul><li class="id">${CHROME.code} <span>${article.code}</span></li></ul></div>
</div>
<section class="tags"><h2>${CHROME.tags}</h2><ul>${article.tags.map((tag) => `<li><a rel="tag" href="/tag/1">${escaped(tag)}</a></li>`).join('')}</ul></section>
<div class="short-link-container"><label>${CHROME.shortLink}</label><input readonly value="http://${host}/news/${article.code}"></div>
</article>
<section class="box related-items"><h2>${CHROME.related}</h2>${teasers()}</section>
<section id="news-comment" class="comment-form">${comments('/rest/postcomment')}</section>
</main>
<aside class="box"><h2>${CHROME.popular}</h2>${teasers()}</aside>
<footer><p>${CHROME.rights}</p></footer>
</body>
</html>
`
}
