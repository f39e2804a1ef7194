import type { CheerioAPI } from 'cheerio/slim'

/** A node of a parsed page. */
export type PageNode = ReturnType<ReturnType<CheerioAPI['root']>['contents']>[number]
/** An element of a parsed page. */
export type PageElement = Extract<PageNode, { attribs: unknown }>

export function isElement(node: PageNode): node is PageElement {
  return 'attribs' in node
}

/** The text of a text node; null for any other node. Comments hold data too, but are no text. */
export function nodeText(node: PageNode): string | null {
  return node.nodeType === 3 && 'data' in node ? node.data : null
}

/** True where the page itself says that an element is not shown. */
export function isHidden(element: PageElement): boolean {
  if (element.attribs.hidden !== undefined) return true
  const style = element.attribs.style
  return style !== undefined && /display\s{0,4}:\s{0,4}none/i.test(style)
}
