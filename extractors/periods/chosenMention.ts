import { TIME_PARTICLES } from '../../data/period-words.ts'
import type { DocumentSection, Token, TokenSpan } from '../../models/document.ts'
import { sentenceAt } from '../document/spans.ts'
import {
  baseStart,
  clauseEndBetween,
  coordinationBetween,
  isBase,
  isInTheme,
  leadBetween,
  relativeClauseEnd,
  speechBetween,
  turnBetween,
} from './clauses.ts'
import type { Extent } from './extent.ts'
import type { Mention } from './mentions.ts'

/** How many tokens may stand between «روزانه» and its number: «روزانه بیش از ۱۰ هزار نفر». */
const FREQUENCY_REACH = 3
/** How many words of a counted noun may stand before a time of its own: «هشت ابر نفتکش در هفته‌های آینده». */
const BESIDE_REACH = 4
/** How many tokens a clause may have that tells which ones are counted. */
const RELATIVE_REACH = 24

/**
 * The mention of a sentence that tells when a quantity holds, or null. How often it holds comes first, where it is told right
 * beside it; then the nearest time before it; then a time after it in the same clause.
 */
export function chosenMention(span: TokenSpan, all: readonly Mention[]): Mention | null {
  const { tokens } = span.section
  const sentence = sentenceAt(span.section, span.start)
  const here = all.filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
  const base = here.find((mention) => mention.role === 'time' && isOwn(span, mention))
  if (base !== undefined) return base
  const times = here.filter((mention) => mention.role === 'time' && !isBase(tokens, mention.start))
  const often = here.find((mention) => mention.role === 'frequency' && isBeside(span, mention))
  const before = times.filter((mention) => mention.end <= span.start && reaches(span, mention))
  // «در آوریل ۲.۵ میلیون بشکه در روز»: behind the unit it is a rate.
  const told = before.at(-1)
  const isRate = often !== undefined && often.start === span.end
  if (isRate && told !== undefined && !clauseEndBetween(tokens, told.end, span.start)) return told
  // «در تابستان امسال روزانه ۱۳۰ متر مکعب»: the time stands right before how often.
  if (often !== undefined) return times.find(({ end }) => end === often.start) ?? often
  const last = before.at(-1)
  // «در ژوئن صادر کرد و هشت نفتکش در هفته‌های آینده می‌رود»: behind «و» the time right after the counted noun is its own.
  const beside = times.find((mention) => mention.extent.is !== 'now' && isRightBehind(span, mention))
  if (last !== undefined && beside !== undefined && coordinationBetween(tokens, last.end, span.start)) return beside
  // The nearest time is over: an older one does not come back.
  if (last !== undefined && isOver(span, last)) return null
  if (last !== undefined) return firstOfChain(span.section, before, last)
  const after = times.find((mention) => mention.start >= span.end && !clauseEndBetween(tokens, span.end, mention.start))
  const own = after ?? times.find((mention) => mention.start >= span.start && mention.end <= span.end)
  return (
    own ?? times.find((mention) => mention.start >= span.end && isBehindRelative(tokens, span.end, mention)) ?? null
  )
}

function isRightBehind({ section: { tokens }, end }: TokenSpan, { start }: Mention): boolean {
  return start >= end && start - end <= BESIDE_REACH && tokens.slice(end, start).every(({ kind }) => kind === 'word')
}

/** «۳۵ طرح که نیمه‌تمام بوده تا پایان سال ۹۹ تمام می‌شود»: behind a clause that only tells which ones, the sentence goes on. */
function isBehindRelative(tokens: readonly Token[], from: number, { start }: Mention): boolean {
  const end = relativeClauseEnd(tokens, from, Math.min(start, from + RELATIVE_REACH))
  return end === start || (end === start - 1 && TIME_PARTICLES.in === tokens[end]?.key)
}

/**
 * A time that something is compared with is that of what is compared: «در مقایسه با ۲۳۳ واحد ماه گذشته», «در مقایسه با مدت مشابه
 * سال قبل که ۳۶۰ واحد بوده».
 */
function isOwn({ section: { tokens }, start, end }: TokenSpan, mention: Mention): boolean {
  const base = baseStart(tokens, mention.start)
  if (base === null) return false
  if (start > base && end <= mention.start) return true
  const opened = tokens[mention.end]?.key === TIME_PARTICLES.that && mention.end < start
  return opened && !clauseEndBetween(tokens, mention.end + 1, start)
}

/** «روزانه ۱۰ روستا», «۱.۴ درصد در هر ماه»; not «مانده بدهی سالانه» further on. */
function isBeside({ section, start, end }: TokenSpan, mention: Mention): boolean {
  if (mention.start >= end) return mention.start === end && section.tokens[end]?.kind === 'word'
  if (mention.end > start || start - mention.end > FREQUENCY_REACH) return false
  // After a noun it is that noun's («مانده بدهی سالانه و ۴ درصد کارمزد»), unless the number follows at once, or with «هر».
  const before = section.tokens[mention.start - 1]
  const opens =
    before === undefined ||
    before.kind !== 'word' ||
    TIME_PARTICLES.that === before.key ||
    TIME_PARTICLES.and === before.key ||
    TIME_PARTICLES.every === section.tokens[mention.start]?.key
  if (!opens && start > mention.end) return false
  return section.tokens.slice(mention.end, start).every((token) => token.kind === 'word')
}

/** Whether a time told before a quantity still holds for it. */
function reaches({ section: { tokens }, start }: TokenSpan, { start: from, end, extent }: Mention): boolean {
  // «… در نیمه دوم سال گذشته خبر داد و گفت: کارگروه ۲۷۷ مصوبه داشت»: what is said is not dated by what was said before.
  // «درباره برنامه سال آینده توضیح داد: …» dates what is said of it.
  if (speechBetween(tokens, end, start)) return !isDay(extent) && isInTheme(tokens, from)
  // «در سال جدید با اشاره به رتبه استان افزود»: right before a theme it is when someone spoke.
  if (leadBetween(tokens, end, end + 1)) return false
  // «… روز یکشنبه در مراسمی با اشاره به سیل در ۱۰ استان گفت»: a day before a theme is the day of speaking.
  return !(isDay(extent) && leadBetween(tokens, end, start))
}

/**
 * «تاکنون ۳۰ میلیارد تومان هزینه شده و ۱۰ میلیارد تومان دیگر لازم است»: now ends with its clause, and every time where something
 * still goes on, or is yet to come. «تا پایان شهریور ۲۲ واحد باز می‌شود و ۶۸۰ نفر مشغول می‌شوند»: a term does not.
 */
function isOver({ section: { tokens }, start }: TokenSpan, { end, extent }: Mention): boolean {
  return (extent.is === 'now' && coordinationBetween(tokens, end, start)) || turnBetween(tokens, end, start)
}

/** Whether an extent is one day, or some days of one month. */
export function isDay(extent: Extent): boolean {
  if (extent.is === 'unit') return extent.unit === 'day'
  return extent.is === 'days' || extent.is === 'date' || extent.is === 'weekday' || extent.is === 'nth'
}

const isAlike = (a: Extent, b: Extent) => (isDay(a) && isDay(b)) || (a.is === 'months' && b.is === 'months')

/** «روز جمعه - ۱۴ شهریور، ۵ سپتامبر - …»: one time told three times; the first telling is taken. */
function firstOfChain(section: DocumentSection, times: readonly Mention[], last: Mention): Mention {
  let first = last
  for (const mention of [...times].reverse()) {
    const between = section.tokens.slice(mention.end, first.start)
    const apposed = between.length > 0 && between.length <= 2 && between.every((token) => token.kind === 'mark')
    if (mention !== first && apposed && isAlike(mention.extent, first.extent)) first = mention
  }
  return first
}
