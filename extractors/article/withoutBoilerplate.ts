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
/** «17302», «/ 9527», «۳۰۰۷/۱۰۲۳»: reporters' numbers, at most twelve digits with their marks. */
const CODES = /^[\s/|.*\-–]{0,4}\p{Nd}{1,8}(?:[\s/|.*\-–]{1,3}\p{Nd}{1,8}){0,3}[\s/|.*]{0,4}$/u
const SENTENCE_END = /[.!?:\u061f\u060c\u061b/\u00bb)]\s{0,4}$/u

/** Where the end mark begins in a line, or -1. «… در انتهای پیام رئیس‌جمهور آمده است» is a sentence, not an end. */
function endMarkAt(text: string): number {
  // The mark and what may follow it fit in the last characters of a line.
  const from = Math.max(0, text.length - 60)
  const tail = bare(text.slice(from))
  if (!ends.some((end) => tail.includes(end))) return -1
  const words = [...text.slice(from).matchAll(/[\p{L}\p{M}\u200c]+/gu)]
  for (let i = words.length - 1; i >= 0; i--) {
    const at = from + (words[i]?.index ?? 0)
    const key = bare(text.slice(at))
    const mark = ends.find((end) => key.startsWith(end))
    if (mark === undefined || !/^\p{N}*$/u.test(key.slice(mark.length))) continue
    const before = text.slice(Math.max(0, at - 8), at)
    if (at === 0 || before.trim() === '' || SENTENCE_END.test(before)) return at
  }
  return -1
}

function isLabelledNumber(key: string): boolean {
  return labels.some((label) => key.startsWith(label) && /^\p{N}{0,20}$/u.test(key.slice(label.length)))
}

/** True for a line that a page puts around articles: «نظر شما», «کد خبر: ۱۲۳۴۵۶». */
function isFurniture(text: string): boolean {
  if (text.length > SHORT) return false
  const key = bare(text)
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
    if (end >= 0) {
      const before = text.slice(0, end).trim()
      if (before !== '' && !isFurniture(before)) kept.push(before)
      break
    }
    if (text.length <= SHORT && readMore.has(bare(text))) {
      listing = true
      continue
    }
    const isLink = linked >= text.length * 0.9
    listing &&= isLink
    if (listing || isFurniture(text)) continue
    kept.push(text)
  }
  while (CODES.test(kept.at(-1) ?? '')) kept.pop()
  return kept
}
