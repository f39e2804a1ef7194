import { PER } from '../../data/per.ts'
import { phraseTable } from '../document/phrases.ts'
import { sentenceAt } from '../document/spans.ts'
import type { Mention } from '../quantities/mention.ts'

const table = phraseTable<string>(PER.map(([per, forms]) => [forms, per] as const))

/** How many tokens may stand between a quantity and the word for what it is told per. */
const REACH = 2

/** What a quantity is told for each of: «هر کیلو ۲۰ هزار تومان», «روزانه ۲۰۰ تن», «۳۶۰۰ دلار در هر اونس»; else null. */
export function perOf({ span, start }: Mention): string | null {
  const { tokens } = span.section
  const sentence = sentenceAt(span.section, start)
  for (let end = start; end >= Math.max(sentence.start + 1, start - REACH); end--) {
    const before = table.before(tokens, end)
    if (before !== null && before.start >= sentence.start) return before.value
  }
  const after = table.at(tokens, span.end)
  // «در سال ۱۴۰۳», «در ماه گذشته» name a time; «۲۰۰ تن در سال» a rate.
  const next = after === null ? undefined : tokens[after.end]
  return after === null || next?.kind === 'number' || TIME_GOES_ON.has(next?.key ?? '') ? null : after.value
}

const TIME_GOES_ON: ReadonlySet<string> = new Set([
  'گذشته',
  'جاری',
  'آینده',
  'قبل',
  'اخیر',
  'نخست',
  'اول',
  'آخر',
  'پیش',
])
