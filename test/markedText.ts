import { readDocument } from '../extractors/document/readDocument.ts'
import type { Document, TokenSpan } from '../models/document.ts'

/** An article's text with one span in brackets, and its title before « || » where it has one: read, without the brackets. */
export function marked(text: string): { readonly document: Document; readonly span: TokenSpan } {
  const [body = '', title = null] = text.split(' || ').reverse()
  const [before = '', inside = '', after = ''] = body.split(/[[\]]/u)
  const document = readDocument({ title, lead: null, body: before + inside + after })
  const section = document.sections.find(({ name }) => name === 'body')
  if (section === undefined || inside === '') throw new Error(`Expected a span in brackets, but found ${text}`)
  const from = before.length
  const to = from + inside.length
  const start = section.tokens.findIndex((token) => (section.origin[token.start] ?? 0) >= from)
  const end = section.tokens.findLastIndex((token) => (section.origin[token.start] ?? 0) < to) + 1
  return { document, span: { section, start, end } }
}
