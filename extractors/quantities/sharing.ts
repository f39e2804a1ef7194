import type { DocumentSection } from '../../models/document.ts'
import { isContentWord } from '../document/wordClass.ts'
import { boundBefore } from './bounds.ts'
import type { BareNumber, Mention } from './mention.ts'
import type { Numeral } from './numerals.ts'

/** What may stand between two numbers that share a unit: «۲۰ و ۳۰ درصد», «از ۴۰ به ۳۵ درصد», «۱۲، ۱۵ و ۲۰ تن». */
const LINKS: ReadonlySet<string> = new Set(['و', 'یا', '،', ',', 'به', 'تا'])

/** Gives bare numbers the unit of the next quantity where only a link stands between them, and leaves out the others. */
export function withSharedUnits(section: DocumentSection, found: readonly (Mention | BareNumber)[]): Mention[] {
  const mentions: Mention[] = []
  let next: Mention | null = null
  for (let i = found.length - 1; i >= 0; i--) {
    const item = found[i]
    if (item === undefined) continue
    const mention: Mention | null = 'bare' in item ? shared(section, item.numeral, next) : item
    next = mention
    if (mention !== null) mentions.push(mention)
  }
  return mentions.reverse()
}

function shared(section: DocumentSection, numeral: Numeral, next: Mention | null): Mention | null {
  if (next === null || next.bound === 'between' || next.start !== numeral.end + 1) return null
  const link = section.tokens[numeral.end]
  if (link === undefined || !LINKS.has(link.key)) return null
  if (link.key === 'به' && section.tokens[numeral.start - 1]?.key !== 'از') return null
  // «۴۶ و ۹۴۲ پروژه» share a noun only where one follows; a lone number before a clause of its own does not.
  if (next.noun !== null && !isContentWord(section.tokens, next.noun.start)) return null
  const scale = numeral.scale.eq(1) && next.scale.gt(1) && numeral.value.lt(1000) ? next.scale : numeral.scale
  const value = scale.eq(numeral.scale) ? numeral.value : numeral.value.times(scale)
  const { bound, start } = boundBefore(section.tokens, numeral.start)
  return {
    span: { section, start: numeral.start, end: numeral.end },
    start: Math.min(start, numeral.start),
    numberEnd: numeral.end,
    bound,
    value,
    low: null,
    stated: value.div(scale),
    scale,
    precision: numeral.precision.times(scale).div(numeral.scale),
    unit: next.unit,
    noun: next.noun,
    money: next.money,
  }
}
