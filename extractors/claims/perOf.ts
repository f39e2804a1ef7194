import { PER, TIME_GOES_ON } from '../../data/per.ts'
import type { Token } from '../../models/document.ts'
import { keySet } from '../document/keySet.ts'
import { phraseTable } from '../document/phrases.ts'
import { sentenceAt } from '../document/spans.ts'
import type { Mention } from '../quantities/mention.ts'

const table = phraseTable<string>(PER.map(([per, forms]) => [forms, per] as const))

const timeGoesOn = keySet(TIME_GOES_ON)

/** How many tokens may stand between a quantity and the word for what it is told per. */
const REACH = 2

/** What a quantity is told for each of: «هر کیلو ۲۰ هزار تومان», «روزانه ۲۰۰ تن», «۳۶۰۰ دلار در هر اونس»; else null. */
export function perOf({ span, start }: Mention): string | null {
  const { tokens } = span.section
  const sentence = sentenceAt(span.section, start)
  for (let end = start; end >= Math.max(sentence.start + 1, start - REACH); end--) {
    const before = table.before(tokens, end)
    if (before !== null && before.start >= sentence.start && (before.end === start || !namesTime(tokens[before.end])))
      return before.meaning
  }
  const after = table.at(tokens, span.end)
  return after === null || namesTime(tokens[after.end]) ? null : after.meaning
}

/** «در سال ۱۴۰۳», «در ماه گذشته» name a time; «۲۰۰ تن در سال» a rate. */
function namesTime(next: Token | undefined): boolean {
  return next?.kind === 'number' || timeGoesOn.has(next?.key ?? '')
}
