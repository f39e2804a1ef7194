import Big from 'big.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSection } from '../extractors/document/readDocument.ts'
import { periodSpans } from '../extractors/periods/periodSpans.ts'
import { type Numeral, numeralAt } from '../extractors/quantities/numerals.ts'
import { quantities } from '../extractors/quantities/quantities.ts'

const ONES = [
  '',
  'یک',
  'دو',
  'سه',
  'چهار',
  'پنج',
  'شش',
  'هفت',
  'هشت',
  'نه',
  'ده',
  'یازده',
  'دوازده',
  'سیزده',
  'چهارده',
  'پانزده',
]
const TEENS = ['شانزده', 'هفده', 'هجده', 'نوزده']
const TENS = ['', '', 'بیست', 'سی', 'چهل', 'پنجاه', 'شصت', 'هفتاد', 'هشتاد', 'نود']
const HUNDREDS = ['', 'صد', 'دویست', 'سیصد', 'چهارصد', 'پانصد', 'ششصد', 'هفتصد', 'هشتصد', 'نهصد']
const SCALES = ['', 'هزار', 'میلیون', 'میلیارد', 'تریلیون']

function underThousand(number: number): string {
  const parts: string[] = []
  if (number >= 100) parts.push(HUNDREDS[Math.floor(number / 100)] ?? '')
  const rest = number % 100
  if (rest >= 20)
    parts.push(...[TENS[Math.floor(rest / 10)] ?? '', ONES[rest % 10] ?? ''].filter((word) => word !== ''))
  else if (rest > 0) parts.push(rest > 15 ? (TEENS[rest - 16] ?? '') : (ONES[rest] ?? ''))
  return parts.join(' و ')
}

const persian = (number: number) =>
  String(number).replace(/[0-9]/g, (digit) => String.fromCharCode(0x06f0 + Number(digit)))

/** A number in groups of three, each in words or digits: «دو میلیارد و ۷۲۸ میلیون». */
function told(number: number, inWords: (group: number) => boolean): string {
  if (number === 0) return 'صفر'
  const groups: string[] = []
  for (let group = 0, rest = number; rest > 0; group++, rest = Math.floor(rest / 1000)) {
    const three = rest % 1000
    const words = inWords(group) ? underThousand(three) : persian(three)
    if (three > 0) groups.unshift(SCALES[group] === '' ? words : `${words} ${SCALES[group]}`)
  }
  return groups.join(' و ')
}

const whole = fc.oneof(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 0, max: 999_999_999_999_999 }))

function onlyNumeral(text: string): Numeral {
  const section = readSection('body', text)
  const numeral = numeralAt(section, 0)
  if (numeral === null || 'why' in numeral) throw new Error(`Expected a number but found none in ${text}`)
  expect(numeral.end, text).toBe(section.tokens.length)
  return numeral
}

describe('a number reads back from how it is told', () => {
  const readsBack = (tell: (number: number) => string) =>
    fc.assert(
      fc.property(whole, (number) => {
        expect(onlyNumeral(tell(number)).value.toFixed()).toBe(Big(number).toFixed())
      }),
      { numRuns: 1000 },
    )

  it('in words', () => readsBack((number) => told(number, () => true)))
  it('in words without a blank between them', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1001, max: 9999 }), (number) => {
        const text = told(number, () => true)
        expect(onlyNumeral(text.replaceAll(' ', '\u200C')).value.toFixed()).toBe(String(number))
        if (!text.includes('ده')) expect(onlyNumeral(text.replaceAll(' ', '')).value.toFixed()).toBe(String(number))
      }),
      { numRuns: 500 },
    ))
  it('in words and digits by turns', () => readsBack((number) => told(number, (group) => group % 2 === 0)))
  it('in digits and words by turns', () => readsBack((number) => told(number, (group) => group % 2 === 1)))
  it('in digits of each script', () => {
    readsBack(persian)
    readsBack(String)
    readsBack((number) => String(number).replace(/[0-9]/g, (digit) => String.fromCharCode(0x0660 + Number(digit))))
  })
  it('in digits with separators', () => {
    readsBack((number) => number.toLocaleString('en-US'))
    readsBack((number) => persian(0).slice(1) + number.toLocaleString('en-US').replaceAll(',', '\u066C'))
  })
  it('with a decimal part', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999 }),
        fc.integer({ min: 1, max: 9 }),
        fc.constantFrom(...SCALES),
        (number, tenth, scale) => {
          const value = Big(number)
            .plus(Big(tenth).div(10))
            .times(Big(1000).pow(SCALES.indexOf(scale)))
          expect(onlyNumeral(`${persian(number)}.${persian(tenth)} ${scale}`).value.toFixed()).toBe(value.toFixed())
          expect(onlyNumeral(`${persian(number)} و ${ONES[tenth]} دهم ${scale}`).value.toFixed()).toBe(value.toFixed())
        },
      ),
    ))
  it('and keeps what was stated: the number before the last scale word, times that scale, is the value', () =>
    fc.assert(
      fc.property(whole, fc.boolean(), (number, words) => {
        const { stated, scale, value } = onlyNumeral(told(number, () => words))
        expect(stated.times(scale).toFixed()).toBe(value.toFixed())
      }),
    ))
})

describe('reading', () => {
  const pieces = fc.constantFrom(
    ...[
      '۵',
      '12',
      '۱۲.۵',
      '۳/۴',
      '٪',
      'درصد',
      'هزار',
      'میلیارد',
      'تومان',
      'و',
      'تا',
      'نیم',
      'شش',
      'دهم',
      'سوم',
      'یک',
      'دو',
      'سه',
      'سی',
      'چهل',
    ],
    ...[
      'بین',
      'حدود',
      'بیش از',
      'پروژه',
      'نفر',
      'واحد',
      'ماده',
      'سال',
      '۹۸',
      'شاخص',
      'رقم',
      'همت',
      'ریالی',
      '،',
      '-',
      '(',
      ')',
      '.',
      '\n',
      'رسید',
      'شد',
    ],
    ...['یکهزارو', 'پانصدنفر', 'هزاران', 'دستگاه', 'G20', '😀', '\u200C', 'های'],
  )
  const sentence = fc
    .array(pieces, { maxLength: 25 })
    .chain((parts) => fc.constantFrom(parts.join(' '), parts.join('')))

  it('never throws, and its quantities stand in order and never overlap', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        const section = readSection('body', text)
        let end = 0
        for (const { span, start, low, value, precision } of quantities(section, periodSpans(section))) {
          expect(span.start).toBeGreaterThanOrEqual(end)
          expect(start).toBeLessThanOrEqual(span.start)
          expect(span.end).toBeGreaterThan(span.start)
          expect(span.end).toBeLessThanOrEqual(section.tokens.length)
          if (low !== null) expect(low.lt(value)).toBe(true)
          expect(precision.gt(0)).toBe(true)
          end = span.end
        }
      }),
      { numRuns: 3000 },
    )
  })

  it('cuts a quantity off with its text, and finds the rest', () => {
    fc.assert(
      fc.property(sentence, sentence, (one, other) => {
        const both = readSection('body', `${one}\n${other}`)
        const apart = [one, other].flatMap((text) => quantities(readSection('body', text), []).length)
        expect(quantities(both, []).length).toBe((apart[0] ?? 0) + (apart[1] ?? 0))
      }),
    )
  })

  const SIZE = 200_000
  it.each([
    'و ',
    'هزار ',
    'هزارو',
    '۱',
    '۱,',
    '۱ و ',
    '۱،',
    '۱/',
    'یک و ',
    'بیست و ',
    'هزار و یک ',
    'دو سه ',
    '۱ تا ',
    'بین ۱ و ',
    '۵ درصد و ',
    '۵ واحد ',
    'شاخص ۵ واحد ',
    'رقم ۵۰۰۰ ',
    '۲ میلیارد ۳ ',
    'حدود ',
    'یک ',
    'ماده ۱ و ۲ ',
    '&#1777;',
    '\u200C',
    'ا\u200C',
    '.',
    '😀',
    '٪۱',
  ])('takes time in step with the length of a text of «%s»', (piece) => {
    const text = piece.repeat(SIZE / piece.length)
    // A machine that is busy with other things may be slow once, not three times.
    const slow = () => {
      const began = performance.now()
      quantities(readSection('body', text), [])
      return performance.now() - began >= 2000
    }
    expect(slow() && slow() && slow()).toBe(false)
  })
})
