import { TIME_PARTICLES } from '../../data/period-words.ts'
import type { DocumentSection, TokenSpan } from '../../models/document.ts'
import { sentenceAt } from '../document/spans.ts'
import { clauseEndBetween, coordinationBetween, isBase, leadBetween, speechBetween } from './clauses.ts'
import type { Extent } from './extent.ts'
import type { Mention } from './mentions.ts'

/** How many tokens may stand between «روزانه» and its number: «روزانه بیش از ۱۰ هزار نفر». */
const FREQUENCY_REACH = 3

/**
 * The mention of a sentence that tells when a quantity holds, or null. How often it holds comes first, where it is told right
 * beside it; then the nearest time before it; then a time after it in the same clause.
 */
export function chosenMention(span: TokenSpan, all: readonly Mention[]): Mention | null {
  const { tokens } = span.section
  const sentence = sentenceAt(span.section, span.start)
  const here = all.filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
  const often = here.find((mention) => mention.role === 'frequency' && isBeside(span, mention))
  if (often !== undefined) return often
  const times = here.filter((mention) => mention.role === 'time' && !isBase(tokens, mention.start))
  const before = times.filter((mention) => mention.end <= span.start && reaches(span, mention))
  const last = before.at(-1)
  // The nearest time is over: an older one does not come back.
  if (last !== undefined && isOver(span, last)) return null
  if (last !== undefined) return firstOfChain(span.section, before, last)
  const after = times.find((mention) => mention.start >= span.end && !clauseEndBetween(tokens, span.end, mention.start))
  return after ?? times.find((mention) => mention.start >= span.start && mention.end <= span.end) ?? null
}

/** «روزانه ۱۰ روستا», «۱.۴ درصد در هر ماه»; not «مانده بدهی سالانه» further on. */
function isBeside({ section, start, end }: TokenSpan, mention: Mention): boolean {
  if (mention.start >= end) return mention.start === end && section.tokens[end]?.kind === 'word'
  if (mention.end > start || start - mention.end > FREQUENCY_REACH) return false
  // After a noun it is that noun's («مانده بدهی سالانه و ۴ درصد کارمزد»), unless the number follows at once.
  const before = section.tokens[mention.start - 1]
  const opens =
    before === undefined ||
    before.kind !== 'word' ||
    TIME_PARTICLES.that === before.key ||
    TIME_PARTICLES.and === before.key
  if (!opens && start > mention.end) return false
  return section.tokens.slice(mention.end, start).every((token) => token.kind === 'word')
}

/** Whether a time told before a quantity still holds for it. */
function reaches({ section: { tokens }, start }: TokenSpan, { end, extent }: Mention): boolean {
  // «… در نیمه دوم سال گذشته خبر داد و گفت: کارگروه ۲۷۷ مصوبه داشت»: what is said is not dated by what was said before.
  if (speechBetween(tokens, end, start)) return false
  // «… روز یکشنبه در مراسمی با اشاره به سیل در ۱۰ استان گفت»: a day before a theme is the day of speaking.
  return !(isDay(extent) && leadBetween(tokens, end, start))
}

/** «تاکنون ۳۰ میلیارد تومان هزینه شده و ۱۰ میلیارد تومان دیگر لازم است»: now, and terms, end with their clause. */
function isOver({ section: { tokens }, start }: TokenSpan, { end, extent }: Mention): boolean {
  const bounded = extent.is === 'now' || (extent.is === 'between' && extent.from === null)
  return bounded && coordinationBetween(tokens, end, start)
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
