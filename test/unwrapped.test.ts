import { describe, expect, it } from 'vitest'
import { readSection } from '../extractors/document/readDocument.ts'
import { unwrapped } from '../extractors/document/unwrapped.ts'
import { periodSpans } from '../extractors/periods/periodSpans.ts'
import { quantities } from '../extractors/quantities/quantities.ts'

const WRAPPED = [
  'گروه اقتصادی: مدیرعامل شرکت آب منطقه‌ای در آیین گشایش این سد گفت برای ساخت آن دو هزار',
  'میلیارد ریال هزینه شده است و آب آشامیدنی چهار شهر از آن تأمین خواهد شد که جمعیت آنها',
  'به ۸۵۰ هزار نفر می‌رسد.',
  'وی افزود: خط انتقال این سد نیز که در دو مرحله ساخته می‌شود تا کنون ۴۰ درصد پیشرفت دارد و',
  'در سال آینده به پایان می‌رسد.',
]

describe('a text whose lines were broken at a width', () => {
  const text = WRAPPED.join('\n')

  it('gets blanks for these breaks, and keeps the ends of its paragraphs', () => {
    const whole = unwrapped(text)
    expect(whole.length).toBe(text.length)
    expect(whole.split('\n').map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
      'گروه اقتصادی:',
      'وی افزود:',
    ])
    expect(unwrapped(whole)).toBe(whole)
  })

  it('parts no number from its unit', () => {
    const section = readSection('body', text)
    const [money] = quantities(section, periodSpans(section))
    expect(money?.value.toFixed()).toBe('2000000000000')
    expect(section.sentences.length).toBe(2)
  })
})

describe('a text stays as it is', () => {
  const stays = (text: string) => expect(unwrapped(text)).toBe(text)

  it('where each line is a paragraph', () => {
    stays(WRAPPED.map((line) => `${line} ${line}`).join('\n'))
  })
  it('where its lines are points of a list', () => {
    stays(
      [
        '- رشد صادرات غیرنفتی استان در پنج ماه نخست سال',
        '- گشایش سه طرح آبخیزداری در شهرستان‌های جنوبی',
        '- افزایش بهای گندم در بازارهای جهانی و منطقه‌ای',
        '- پرداخت وام به ۲۰۰ خانوار روستایی در این استان',
      ].join('\n'),
    )
  })
  it('where its lines are headings and few words', () => {
    stays('بازار\nسکه و ارز\nبهای سکه به ۴۰ میلیون رسید\nدلار\n۵۸ هزار')
  })
})
