import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSection } from '../extractors/document/readDocument.ts'
import { normalText } from '../extractors/document/spans.ts'
import { periodSpans } from '../extractors/periods/periodSpans.ts'
import { periods } from '../extractors/periods/periods.ts'
import { casesOf } from './cases/caseFile.ts'
import { marked } from './markedText.ts'

const PUBLISHED = '2025-08-23T09:30:00+03:30'

function told(text: string, published: string | null = PUBLISHED): string | null {
  const { document, span } = marked(text)
  const period = periods(document, published)(span)
  if (period === null) return null
  return `${period.text} | ${period.kind} ${period.start?.jalali ?? '..'} ${period.end?.jalali ?? '..'}`
}

describe('periods', () => {
  it.each(casesOf('periods.txt'))('reads $at: $text', ({ text, meanings }) => {
    expect(told(text)).toBe(meanings[0] ?? null)
  })

  it('gives no days to relative words where the date of publication is unknown', () => {
    expect(told('سال گذشته [۴۰ طرح] افتتاح شد.', null)).toBe('سال گذشته | during .. ..')
    expect(told('در سال ۹۸ [۴۰ طرح] افتتاح شد.', null)).toBe('سال ۹۸ | during 1398-01-01 1398-12-29')
  })

  it('counts from the day in Tehran, whatever zone the date was written in', () => {
    expect(told('امروز [۴۰ طرح] افتتاح شد.', '2025-03-20T21:00:00Z')).toBe('امروز | during 1404-01-01 1404-01-01')
  })

  it('says what it counted from', () => {
    const { document, span } = marked('امسال [۴۰ طرح] افتتاح شد.')
    expect(periods(document, PUBLISHED)(span)?.anchor).toBe('published_at')
    const absolute = marked('در سال ۱۴۰۲ [۴۰ طرح] افتتاح شد.')
    expect(periods(absolute.document, PUBLISHED)(absolute.span)?.anchor).toBeNull()
  })
})

function spans(text: string): string[] {
  const section = readSection('body', text)
  return periodSpans(section).map(({ start, end }) => normalText({ section, start, end }))
}

describe('periodSpans', () => {
  it.each([
    ['نشست ۱۲ مرداد ۱۴۰۴ ساعت ۱۰:۳۰ آغاز شد', ['12 مرداد 1404', 'ساعت 10:30']],
    ['پروژه ۶ ماهه با وام ۴۸ ماهه', ['6 ماهه', '48 ماهه']],
    ['از ۱۳۹۸/۱۱/۱۹ به بعد', ['1398/11/19']],
    ['راهپیمایی ۲۲ بهمن در دهه ۹۰', ['22 بهمن', 'دهه 90']],
    ['ظرف ۳ ماه ۴۰ واحد', ['3 ماه']],
    ['برق از ساعت ۱۷ تا ۲۴ قطع است', ['ساعت 17 تا 24']],
    ['اداره از ۷ صبح تا ۳ بعدازظهر باز است', ['7 صبح تا 3 بعدازظهر']],
    ['کودک ۱۰ ساله‌ای آمد', ['10 ساله\u200cای']],
    ['در سال ۹۱ مورد بررسی', ['سال 91 مورد بررسی']],
  ])('finds the times of «%s»', (text, expected) => {
    expect(spans(text)).toEqual(expected)
  })

  it.each([
    ['در سال ۵۰ هزار تن تولید داریم', '50'],
    ['۲۰ هزار ساعت آموزش', '20'],
    ['در مرداد ۹۸ پروژه افتتاح شد', '98'],
    ['۳۵۰ پروژه با ۹۴۰ میلیارد تومان', '350'],
    ['۸۷ تا ۹۶ درصد', '87'],
    ['در سال ۹۱ مورد شکایت داشتیم', '91'],
    ['۷ شهر و ۳ روستا', '7'],
  ])('leaves the quantity of «%s» alone', (text, number) => {
    expect(spans(text).join(' ')).not.toContain(number)
  })

  it('keeps spans in order and apart, whatever the text', () => {
    const word = fc.constantFrom(
      'سال',
      'جاری',
      'از',
      'تا',
      'پایان',
      'مرداد',
      '۱۲',
      '۹۸',
      'ماهه',
      'نخست',
      'روز',
      'و',
      '،',
      'هفته',
      'دولت',
      '\n',
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const section = readSection('body', words.join(' '))
        const found = periodSpans(section)
        for (const [i, { start, end }] of found.entries()) {
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(section.tokens.length)
          expect(start).toBeGreaterThanOrEqual(found[i - 1]?.end ?? 0)
        }
      }),
    )
  })
})
