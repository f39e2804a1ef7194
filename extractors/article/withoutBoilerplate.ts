import { END_MARKS, FURNITURE, NUMBER_LABELS, READ_MORE } from '../../data/boilerplate.ts'
import { normalKey } from '../document/normalise.ts'
import type { Line } from './lines.ts'

/** A line without its marks and blanks, in the key that tables are matched on. */
const bare = (text: string) => normalKey(text).replace(/[^\p{L}\p{M}\p{N}]/gu, '')
const bareSet = (forms: readonly string[]) => new Set(forms.map(bare))

const ends = END_MARKS.map(bare)
const labels = NUMBER_LABELS.map(bare)
const furniture = bareSet(FURNITURE)
const readMore = bareSet(READ_MORE)

/** Longer lines are paragraphs: no furniture is looked for in them but the mark of the end. */
const SHORT = 80
/** A line is a link where nearly all of it is in one. */
const LINK_SHARE = 0.9
/** «17302», «/ 9527», «۳۰۰۷/۱۰۲۳»: reporters' numbers, at most twelve digits with their marks. */
const CODES = /^[\s/|.*\-–]{0,4}\p{Nd}{1,8}(?:[\s/|.*\-–]{1,3}\p{Nd}{1,8}){0,3}[\s/|.*]{0,4}$/u
const SENTENCE_END = /[.!?:\u061f\u060c\u061b/\u00bb)]\s{0,4}$/u

/** Where the end mark begins in a line, or -1. «… در انتهای پیام رئیس‌جمهور آمده است» is a sentence, not an end. */
function endMarkAt(text: string): number {
  // The mark and the codes that may follow it fit in the last characters of a line.
  const from = Math.max(0, text.length - 60)
  const key = bare(text.slice(from)).replace(/\p{N}{1,20}$/u, '')
  if (!ends.some((end) => key.endsWith(end))) return -1
  // It is the last word of letters, or the last two: with its joiner lost or kept.
  const words = [...text.slice(from).matchAll(/[\p{L}\p{M}\u200c]+/gu)].slice(-2)
  for (const { index } of words) {
    const at = from + index
    const mark = bare(text.slice(at)).replace(/\p{N}{1,20}$/u, '')
    const before = text.slice(Math.max(0, at - 8), at)
    if (ends.includes(mark) && (before.trim() === '' || SENTENCE_END.test(before))) return at
  }
  return -1
}

function isLabelledNumber(key: string): boolean {
  return labels.some((label) => key.startsWith(label) && /^\p{N}{0,20}$/u.test(key.slice(label.length)))
}

/** True for the key of a line that a page puts around articles: «نظر شما», «کد خبر: ۱۲۳۴۵۶». */
function isFurniture(key: string): boolean {
  return key === '' || furniture.has(key) || isLabelledNumber(key)
}

/**
 * The lines of a body that say something of its subject: without the end mark and all that follows it, labels of the page, lists of
 * other articles under «بیشتر بخوانید», and the numbers of reporters at the end.
 */
export function withoutBoilerplate(all: readonly Line[]): string[] {
  const kept: string[] = []
  let listing = false
  for (const { text, linked } of all) {
    const end = endMarkAt(text)
    const said = end < 0 ? text : text.slice(0, end).trim()
    const key = said.length > SHORT ? null : bare(said)
    if (key !== null && readMore.has(key)) {
      listing = true
      continue
    }
    listing &&= linked >= text.length * LINK_SHARE
    if (!listing && (key === null || !isFurniture(key))) kept.push(said)
    if (end >= 0) break
  }
  while (CODES.test(kept.at(-1) ?? '')) kept.pop()
  return kept
}
