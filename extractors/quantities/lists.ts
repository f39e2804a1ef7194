import type { DocumentSection, Token } from '../../models/document.ts'
import { atomAt } from './atoms.ts'

/** What stands between the numbers of a list of names: «مواد ۲، ۳ و ۴», «سال‌های ۸۸ تا ۹۲». */
const LINKS: ReadonlySet<string> = new Set(['و', '،', ',', 'تا', '-', 'الی', 'لغایت'])
/** How many numbers of a list are gone back over. */
const LONGEST_LIST = 6

/** Whether a token joins the numbers of a list. */
export function isLink(token: Token | undefined): boolean {
  return LINKS.has(token?.key ?? '')
}

/** The first number of a list that ends with the number at a token: «۲، ۳ و ۴», «سه و هفت». */
export function firstOfList(section: DocumentSection, at: number): number {
  let first = at
  for (let i = 0; i < LONGEST_LIST; i++) {
    const type = atomAt(section, first - 2)?.type
    if (!isLink(section.tokens[first - 1]) || (type !== 'digits' && type !== 'small')) break
    first -= 2
  }
  return first
}
