import { BASE_TIMES, SHARE_WORDS } from '../../data/period-words.ts'
import type { Token, TokenSpan } from '../../models/document.ts'
import { phraseSet } from '../document/phrases.ts'
import { sentenceAt } from '../document/spans.ts'
import { baseStart, clauseEndBetween, openingBetween } from './clauses.ts'
import type { Mention } from './mentions.ts'

const shares = phraseSet(SHARE_WORDS)
const alike = phraseSet(BASE_TIMES)
/** How far a share word stands behind the first number of a row: «به ترتیب ۱۲ و ۸ درصد». */
const SHARE_REACH = 4

/**
 * What a share is a change since, where its clause tells that and no time of its own: «نسبت به مدت مشابه سال گذشته ۱۳ درصد رشد
 * داشت». The words are taken with «نسبت به», since they do not tell when it holds, and so no calendar places them.
 */
export function comparison(span: TokenSpan, all: readonly Mention[], chosen: Mention | null): Mention | null {
  const { section, start, end } = span
  const { tokens } = section
  const isShare = tokens.slice(start, start + SHARE_REACH).some((_, i) => shares.at(tokens, start + i) !== null)
  if (!isShare) return null
  const sentence = sentenceAt(section, start)
  const found = all
    .filter((mention) => mention.role === 'time' && mention.start >= sentence.start && mention.end <= sentence.end)
    .flatMap((mention) => baseOf(tokens, mention))
  const before = found.findLast((base) => base.end <= start && !openingBetween(tokens, base.end, start))
  const base = before ?? found.find((after) => after.start >= end && !clauseEndBetween(tokens, end, after.start))
  if (base === undefined || (chosen !== null && isInClause(span, chosen))) return null
  // «در ده ماه امسال به ۳۱ میلیارد رسید که نسبت به مدت مشابه پارسال ۸ درصد رشد داشت»: «مشابه» points to the time that was told.
  return chosen !== null && isAlike(tokens, base) ? null : base
}

const isAlike = (tokens: readonly Token[], { start, end }: Mention) =>
  tokens.slice(start, end).some((_, i) => alike.at(tokens, start + i) !== null)

/** None where a figure stands before the time: «در مقایسه با ۲۳۳ واحد ماه گذشته» compares with that figure. */
function baseOf(tokens: readonly Token[], mention: Mention): Mention[] {
  const start = baseStart(tokens, mention.start)
  if (start === null || tokens.slice(start, mention.start).some(({ kind }) => kind === 'number')) return []
  return [{ ...mention, start, extent: { is: 'words' } }]
}

function isInClause({ section: { tokens }, start, end }: TokenSpan, mention: Mention): boolean {
  return mention.end <= start
    ? !clauseEndBetween(tokens, mention.end, start)
    : !clauseEndBetween(tokens, end, mention.start)
}
