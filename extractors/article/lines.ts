import { BLOCKS, SILENT } from '../../data/markup.ts'
import { isElement, isHidden, nodeText, type PageElement, type PageNode } from './pageNode.ts'
import { isRow } from './tableRow.ts'

/** One line of text of a page: a paragraph, an item, a row of a table, or what `<br>` parts. */
export interface Line {
  readonly text: string
  /** How many of its characters stand in links. */
  readonly linked: number
}

const blocks = new Set(BLOCKS)
const silent = new Set(SILENT)
const CELL_MARK = ' | '

/** What is still to be done on a walk through a page: enter a node, or leave an element. */
type Step = { readonly node: PageNode } | { readonly leave: PageElement }

/**
 * The text inside an element, line by line: white space as a browser would show it, joiners and no-break spaces as they are, words of
 * neighbouring blocks never joined. `left` holds elements to pass over, `apart` those with a break behind them; `mostSteps` bounds the walk.
 * The walk keeps its own stack: pages nest ten thousand deep when somebody wants it.
 */
export function lines(
  root: PageElement,
  left: ReadonlySet<PageNode>,
  apart: ReadonlySet<PageNode> = new Set(),
  mostSteps: number = Number.POSITIVE_INFINITY,
): Line[] {
  const found: Line[] = []
  const steps: Step[] = [{ node: root }]
  let pieces: string[] = []
  let linked = 0
  let links = 0
  let rows = 0
  const flush = () => {
    const text = pieces
      .join('')
      .replace(/[ \t\n\r\f]+/g, ' ')
      .trim()
    if (text !== '' && text !== CELL_MARK.trim()) found.push({ text, linked })
    pieces = []
    linked = 0
  }
  // Inside a row of a table all is one line: what would break it becomes a blank.
  const lineEnd = () => (rows > 0 ? pieces.push(' ') : flush())

  let walked = 0
  for (let step = steps.pop(); step !== undefined && walked < mostSteps; step = steps.pop()) {
    walked++
    if ('leave' in step) {
      const { name } = step.leave
      if (name === 'a') links--
      if (name === 'tr' && rows > 0) {
        rows--
        flush()
      } else if (blocks.has(name) || apart.has(step.leave)) lineEnd()
      continue
    }
    const { node } = step
    const text = nodeText(node)
    if (text !== null) {
      pieces.push(text)
      if (links > 0) linked += text.trim().length
      continue
    }
    if (!isElement(node) || left.has(node) || silent.has(node.name) || isHidden(node)) continue
    if (node.name === 'br') {
      lineEnd()
      continue
    }
    if (node.name === 'a') links++
    if (node.name === 'tr' && rows === 0 && isRow(node)) {
      flush()
      rows++
    } else if (rows > 0 && (node.name === 'td' || node.name === 'th')) {
      if (pieces.some((piece) => piece.trim() !== '')) pieces.push(CELL_MARK)
    } else if (blocks.has(node.name)) lineEnd()
    steps.push({ leave: node })
    for (let i = node.children.length - 1; i >= 0; i--) {
      const child = node.children[i]
      if (child !== undefined) steps.push({ node: child })
    }
  }
  flush()
  return found
}
