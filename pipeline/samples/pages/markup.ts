import { CHROME, TEASERS } from '../../../data/samples/chrome.ts'

/** Text made safe for HTML and XML, in elements and in quoted attributes. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

/** Whether a line of a body is a heading between paragraphs: headings end without a mark. */
export function isHeading(line: string): boolean {
  return !/[.؟!:»]$/u.test(line)
}

/** The menu that every page of a site begins with. */
export function menu(): string {
  const items = CHROME.menu.map((label, at) => `<li><a href="${at === 0 ? '/' : `/service/${at}`}">${label}</a></li>`)
  return `<nav class="menu"><ul>${items.join('')}</ul></nav>`
}

/** Links to other news, in a list. */
export function teasers(): string {
  return `<ul>${TEASERS.map((title, at) => `<li><a href="/teaser/${at + 1}">${title}</a></li>`).join('')}</ul>`
}

/** The form under an article, with a comment that a reader left. */
export function comments(action: string): string {
  return (
    `<h3>${CHROME.comment}</h3><div class="comment-body">${CHROME.readerComment}</div>` +
    `<form method="post" action="${action}"><p>${CHROME.policy}</p><input name="name" placeholder="${CHROME.name}">` +
    `<textarea name="text"></textarea><button>${CHROME.send}</button></form>`
  )
}
