/** Types under which sites serve pages, with those of servers that do not know. */
const PAGE_TYPES = [
  'text/html',
  'application/xhtml+xml',
  'text/plain',
  'text/xml',
  'application/xml',
  'application/octet-stream',
]
const XML_ROOT = /^\s{0,64}(?:<\?xml[^>]{0,200}>\s{0,64})?<(rss|feed|urlset|sitemapindex|rdf:RDF)[\s>]/i
const TAG = /<(?:!doctype|[a-z])/i

/** Why what came is no page of HTML, in words, or null where it is one. */
export function notHtml(text: string, contentType: string | null): string | null {
  const type = (contentType ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? ''
  if (type !== '' && !PAGE_TYPES.includes(type)) return `Expected HTML but found ${type}`
  const root = XML_ROOT.exec(text)?.[1]
  if (root !== undefined) return `Expected HTML but found XML of <${root}>`
  if (text.startsWith('%PDF') || text.slice(0, 1024).includes('\u0000')) return 'Expected HTML but found a binary file'
  return TAG.test(text) ? null : 'Expected HTML but found no tag'
}
