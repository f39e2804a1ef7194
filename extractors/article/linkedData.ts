import { load } from 'cheerio/slim'
import { elements, type Reading } from './fields.ts'
import { type Line, lines } from './lines.ts'
import { isElement, nodeText } from './pageNode.ts'

/** What a page tells of its article in JSON-LD (schema.org); null where it tells nothing. */
export interface LinkedArticle {
  readonly headline: string | null
  readonly body: readonly Line[]
  readonly description: string | null
  readonly datePublished: string | null
  readonly section: string | null
  readonly keywords: readonly string[]
}

const ARTICLE_TYPES = ['NewsArticle', 'Article', 'ReportageNewsArticle', 'AnalysisNewsArticle', 'BlogPosting']
/** Scripts, and objects in them, that are looked at before giving up: pages list whole archives as linked data. */
const MOST_SCRIPTS = 12
const MOST_OBJECTS = 500

type Json = Readonly<Record<string, unknown>>
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)
const text = (value: unknown): string | null => (typeof value === 'string' && value.trim() !== '' ? value.trim() : null)

function parsed(source: string): unknown {
  try {
    return JSON.parse(source)
  } catch (error) {
    // Broken linked data is common, and the page itself says the same.
    if (error instanceof SyntaxError) return null
    throw error
  }
}

function articleIn(root: unknown): Json | null {
  const open: unknown[] = [root]
  for (let seen = 0; open.length > 0 && seen < MOST_OBJECTS; seen++) {
    const value = open.shift()
    if (Array.isArray(value)) open.push(...value.slice(0, MOST_OBJECTS))
    if (!isObject(value)) continue
    const types = [value['@type']].flat()
    if (types.some((type) => typeof type === 'string' && ARTICLE_TYPES.includes(type))) return value
    open.push(value['@graph'], value.mainEntity, value.mainEntityOfPage)
  }
  return null
}

/** Text of linked data, which may hold markup or references, line by line. */
function linesOf(value: unknown): Line[] {
  const source = text(value)
  if (source === null) return []
  const marked = source.replace(/\r?\n/g, '<br>')
  const [root] = load(`<div>${marked}</div>`)('div').toArray()
  return root === undefined || !isElement(root) ? [] : lines(root, new Set())
}

const words = (value: unknown) =>
  linesOf(value)
    .map((line) => line.text)
    .join(' ') || null

/** The article that a page describes in JSON-LD, or null. */
export function linkedArticle({ $ }: Pick<Reading, '$'>): LinkedArticle | null {
  for (const script of elements($, 'script[type="application/ld+json"]').slice(0, MOST_SCRIPTS)) {
    const found = articleIn(parsed(script.children.map((child) => nodeText(child) ?? '').join('')))
    if (found === null) continue
    const { keywords, articleSection } = found
    return {
      headline: words(found.headline ?? found.name),
      body: linesOf(found.articleBody),
      description: words(found.description),
      datePublished: text(found.datePublished),
      section: text(Array.isArray(articleSection) ? articleSection.join(' > ') : articleSection),
      keywords: (Array.isArray(keywords) ? keywords : [keywords]).filter(
        (word): word is string => typeof word === 'string',
      ),
    }
  }
  return null
}
