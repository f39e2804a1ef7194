import type { DocumentSection } from '../../models/document.ts'
import { mentions } from './mentions.ts'

/** A run of tokens of one section, half-open. */
export interface PeriodSpan {
  readonly start: number
  readonly end: number
}

/**
 * Where a section tells time, in order and never overlapping: dates, years, parts of years, clock times, lengths («۶ ماهه»,
 * «۱۲ مرداد ۱۴۰۴», «سال ۹۸», «ساعت ۱۰:۳۰», «دهه ۹۰»). A number inside one of them counts nothing else.
 */
export function periodSpans(section: DocumentSection): readonly PeriodSpan[] {
  return mentions(section).map(({ start, end }) => ({ start, end }))
}
