import { BLOCKS, SILENT } from '../../data/markup.ts'
import { isElement, isHidden, nodeText, type PageElement, type PageNode } from './pageNode.ts'

/** Words of an element's own text (not of blocks inside it), and how many of them stand in links. */
interface Count {
  words: number
  linked: number
}

const blocks = new Set(BLOCKS)
const silent = new Set(SILENT)
const WORD = /[\u0600-\u06ff\u200c]{2,}/g
/** A paragraph with fewer words of its own says nothing about where the article is: it may be a menu's entry. */
const PARAGRAPH_WORDS = 8
/** What a paragraph's container gets of its words, and what the container's container gets. */
const SHARES = [1, 0.5] as const

function wordsIn(text: string): number {
  return text.match(WORD)?.length ?? 0
}

/** The nearest block that holds each text, with its count of words. */
function counts(root: PageElement, left: ReadonlySet<PageNode>): Map<PageElement, Count> {
  const found = new Map<PageElement, Count>()
  const open: { readonly node: PageNode; readonly block: PageElement; readonly linked: boolean }[] = [
    { node: root, block: root, linked: false },
  ]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node, block, linked } = next
    const text = nodeText(node)
    if (text !== null) {
      const words = wordsIn(text)
      if (words === 0) continue
      const count = found.get(block) ?? { words: 0, linked: 0 }
      count.words += words
      if (linked) count.linked += words
      found.set(block, count)
      continue
    }
    if (!isElement(node) || left.has(node) || silent.has(node.name) || isHidden(node)) continue
    const inner = blocks.has(node.name) ? node : block
    for (const child of node.children) open.push({ node: child, block: inner, linked: linked || node.name === 'a' })
  }
  return found
}

const parentOf = (element: PageElement): PageElement | null => {
  const { parent } = element
  return parent !== null && 'attribs' in parent ? parent : null
}

/**
 * The element that holds most words in paragraphs, links left out: the article, on a page that says nothing of itself.
 * Null where no paragraph is long enough to be one.
 */
export function densestBlock(root: PageElement, left: ReadonlySet<PageNode>): PageElement | null {
  const scores = new Map<PageElement, number>()
  const add = (element: PageElement, score: number) => scores.set(element, (scores.get(element) ?? 0) + score)
  for (const [element, { words, linked }] of counts(root, left)) {
    const own = words - 2 * linked
    if (own < PARAGRAPH_WORDS) continue
    // Paragraphs cut by <br> only are the direct text of their container.
    if (element.name !== 'p') add(element, own)
    let holder = parentOf(element)
    for (const share of SHARES) {
      if (holder === null) break
      add(holder, own * share * (element.name === 'p' ? 1 : 0.5))
      holder = parentOf(holder)
    }
  }
  let best: PageElement | null = null
  let most = 0
  for (const [element, score] of scores) {
    if (score > most) {
      best = element
      most = score
    }
  }
  return best
}
