import { ATTRIBUTIONS, DATE_LABELS } from '../../data/datelines.ts'
import type { Article } from '../../models/article.ts'
import { dateText } from '../dates/dateText.ts'
import { type ReadDate, readDate } from '../dates/readDate.ts'
import { normalKey } from '../document/normalise.ts'

const NUMERIC_DATE =
  /^\p{Nd}{2,4}[/.-]\p{Nd}{1,2}[/.-]\p{Nd}{1,4}(?:[T ]{0,3}[-\u2013\u060c,]?[T ]{0,3}\p{Nd}{1,2}:\p{Nd}{2}(?::\p{Nd}{2}(?:\.\p{Nd}{1,6})?)?)?(?:Z|[+-]\d{2}:?\d{2})?(?!\p{Nd})/u
/** A line that is a date and no more has at most this many words («پنجشنبه ۲۸ اردیبهشت ۱۳۹۶ - ۲۲:۵۷») and letters. */
const DATE_WORDS = 8
/** «به گزارش» alone on a line is an attribution that was cut, not a title. */
const TITLE_WORDS = { least: 3, most: 20 }
const SENTENCE_END = /[.!\u2026\u060c]$/u

interface Dated {
  readonly date: ReadDate
  /** What stands after the date. */
  readonly rest: string
}

const wordsIn = (line: string) => line.split(/\s+/u).length

/** The date that a line begins with, after its label if it has one; null where the line begins otherwise. */
function datedLine(line: string): Dated | null {
  const key = dateText(line)
  // The label is as long in the line as in its key, but for characters that print nothing.
  const label = DATE_LABELS.find((form) => key.startsWith(form))
  const afterLabel = label === undefined ? line : line.slice(labelEnd(line, label)).replace(/^[\s:]{1,10}/u, '')
  const numeric = NUMERIC_DATE.exec(afterLabel)
  if (numeric !== null) {
    const date = readDate(numeric[0])
    if (date !== null) return { date, rest: afterLabel.slice(numeric[0].length).trim() }
  }
  const whole = wordsIn(line) <= DATE_WORDS && !SENTENCE_END.test(line) ? readDate(line) : null
  return whole !== null && /^[\d\p{L}]/u.test(key) && isOnlyDate(key, label) ? { date: whole, rest: '' } : null
}

/** Where a label ends in a raw line: after as many letters as the label has. */
function labelEnd(line: string, label: string): number {
  const last = Math.min(line.length, 2 * label.length)
  for (let end = 1; end <= last; end++) {
    if (dateText(line.slice(0, end)) === label) return end
  }
  return 0
}

/** At most a weekday, a month and «ساعت» stand beside the numbers of a date. */
function isOnlyDate(key: string, label: string | undefined): boolean {
  const rest = label === undefined ? key : key.slice(label.length)
  return (rest.match(/\p{L}+/gu) ?? []).length <= 4
}

/** A title has no full stop at its end and is short, and text follows: after a blank line, or in a paragraph longer than itself. */
function isTitle(line: string, next: string | undefined, blankAfter: boolean): boolean {
  const words = wordsIn(line)
  if (next === undefined || words < TITLE_WORDS.least || words > TITLE_WORDS.most || SENTENCE_END.test(line))
    return false
  const key = normalKey(line)
  if (ATTRIBUTIONS.some((form) => key.startsWith(normalKey(form)))) return false
  return blankAfter || next.length > 2 * line.length
}

/**
 * The article of a text file. A line at the head that is a date, or begins with one, dates it («date 2025-08-23 …»); a short first line
 * with text after it is the title, and one that ends in «؛» before it the kicker. The rest is the body, a paragraph a line.
 */
export function articleFromText(text: string, identity: { readonly id: string }): Article {
  const raw = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/)
  const rows = raw.map((line, at) => ({ line: line.trim(), blankAfter: (raw[at + 1] ?? '').trim() === '' }))
  let lines = rows.filter(({ line }) => line !== '')
  let date: ReadDate | null = null
  const takeDate = () => {
    const [first, ...others] = lines
    const dated = first === undefined || date !== null ? null : datedLine(first.line)
    if (first === undefined || dated === null) return
    date = dated.date
    lines = dated.rest === '' ? others : [{ ...first, line: dated.rest }, ...others]
  }
  const takeFirst = (
    holds: (line: string, next: string | undefined, blankAfter: boolean) => boolean,
  ): string | null => {
    const [first, second] = lines
    if (first === undefined || !holds(first.line, second?.line, first.blankAfter)) return null
    lines = lines.slice(1)
    return first.line
  }
  takeDate()
  const kicker = takeFirst(
    (line, next) => next !== undefined && wordsIn(line) <= TITLE_WORDS.most && /[:\u061b]$/u.test(line),
  )
  const title = takeFirst(isTitle)
  takeDate()
  const found = date as ReadDate | null
  return {
    id: identity.id,
    url: null,
    source: null,
    title,
    kicker,
    lead: null,
    body: lines.map(({ line }) => line).join('\n'),
    published_at: found?.published_at ?? null,
    code: null,
    section: null,
    tags: [],
  }
}
