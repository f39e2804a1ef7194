import { isElement, nodeText, type PageElement, type PageNode } from './pageNode.ts'

/** A row of figures is short; past these sizes a table is there for layout, and its cells hold paragraphs. */
const CHARACTERS = 600
const NODES = 400

/** True for a row of at least two cells with little in them and no table inside: a row of data, read as one line. */
export function isRow(row: PageElement): boolean {
  let cells = 0
  let characters = 0
  const open: PageNode[] = [...row.children.slice(0, NODES)]
  for (let nodes = 0; open.length > 0; nodes++) {
    const node = open.pop()
    if (node === undefined) break
    const text = nodeText(node)
    if (text !== null) characters += text.trim().length
    if (nodes > NODES || characters > CHARACTERS) return false
    if (!isElement(node)) continue
    if (node.name === 'table') return false
    if (node.name === 'td' || node.name === 'th') cells++
    open.push(...node.children.slice(0, NODES))
  }
  return cells >= 2
}
