import { CHROME } from '../../../data/samples/chrome.ts'
import type { SampleArticle, SampleSite } from '../../../data/samples/sample.ts'
import { addressOf, articlePath } from '../addresses.ts'
import { printedMoment } from '../calendar.ts'
import { comments, escaped, menu, teasers } from './markup.ts'

/** Text as IranSamaneh's editor leaves it: joiners as entities. */
export function edited(text: string): string {
  return escaped(text).replaceAll('\u200c', '&zwnj;')
}

/**
 * A page in the structure of IranSamaneh, as IRIB's theme has it: Jalali times in Persian digits even in the metas, lines
 * parted by br, month names with Arabic yeh. `charset` is what the meta element says.
 */
export function iransamanehPage(site: SampleSite, article: SampleArticle, charset: string): string {
  const address = addressOf(site, articlePath(site, article))
  const host = site.source.hosts[0]
  const moment = printedMoment(article.published)
  const month = moment.month.replaceAll('ی', 'ي')
  const title = escaped(article.title)
  const lead = article.lead === null ? '' : edited(article.lead)
  const album = `<div class="news_album_main_part"><img class="image_btn" src="/files/${article.code}-1.jpg" alt=""><span>${CHROME.photographer}</span></div>`
  return `<!DOCTYPE html>
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=${charset}">
<title>${title} | ${escaped(site.slogan)}</title>
<meta property="og:type" content="website">
<meta property="og:title" content="${title}">
<meta name="description" content="${escaped(article.lead ?? article.title)}">
<meta property="article:published_time" content="${moment.date} - ${moment.time}">
<meta property="article:section" content="${article.section.map(escaped).join(' &gt; ')}">
<meta name="dc.identifier" content="${address.slice(0, address.lastIndexOf('/'))}">
<link rel="canonical" href="${address}">
<link rel="stylesheet" href="/client/themes/fa/main/css/style.css">
<script src="/client/js/lib.iransamaneh_1.8.js"></script>
</head>
<body>
<div class="header">${menu()}</div>
<div class="col-xs-36 news_general_dl">
<div class="news_nav">
<div class="news_path">${article.section.map((name) => `<a href="/fa/services/1">${escaped(name)}</a>`).join(' » ')}</div>
<div class="news_id_c">${CHROME.code}: ${article.code}</div>
<div class="news_pdate_c">${CHROME.published} ${moment.weekday} ${moment.day} ${month}  ${moment.year} - ${moment.time}</div>
</div>
<div class="rutitr">${article.kicker === null ? '' : edited(article.kicker)}</div>
<h1 class="title title_news"><span>${title}</span></h1>
<div class="subtitle">${lead}</div>
${article.answer === 'album' ? album : `<div class="body body_media_content_show">\n${article.body.map(edited).join('<br />\n')}\n</div>`}
<div class="tags_container"><div class="tags_title">${CHROME.tags}: ${article.tags.map((tag) => `<a class="tags_item" href="/fa/tags/1">${escaped(tag)}</a>`).join('، ')}</div></div>
<div class="share_box">${CHROME.share} <a href="/fa/print/${article.code}">${CHROME.print}</a> <input value="http://${host}/fa/news/${article.code}"></div>
<div class="related_news"><b>${CHROME.related}</b>${teasers()}</div>
<div class="comments_container">${comments('/fa/comments/add')}</div>
</div>
<div class="side_news"><b>${CHROME.popular}</b>${teasers()}</div>
<div class="footer"><p>${CHROME.rights}</p><a href="http://www.iransamaneh.com">IranSamaneh</a></div>
</body>
</html>
`
}
