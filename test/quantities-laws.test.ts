import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chanceOf, LARGEST, spellings } from '../bench/spellings.ts'
import { readSection } from '../extractors/document/readDocument.ts'
import { periodSpans } from '../extractors/periods/periodSpans.ts'
import { type Numeral, numeralAt } from '../extractors/quantities/numerals.ts'
import { quantities } from '../extractors/quantities/quantities.ts'
import { readNumber } from '../extractors/quantities/readNumber.ts'

const whole = fc.oneof(fc.bigInt({ min: 0n, max: 2000n }), fc.bigInt({ min: 0n, max: LARGEST }))

function onlyNumeral(text: string): Numeral {
  const section = readSection('body', text)
  const numeral = numeralAt(section, 0)
  if (numeral === null || 'why' in numeral) throw new Error(`Expected a number but found none in ${text}`)
  expect(numeral.end, text).toBe(section.tokens.length)
  return numeral
}

describe('a number', () => {
  it('reads back from every way that it is written', () =>
    fc.assert(
      fc.property(whole, fc.integer(), (number, seed) => {
        for (const { way, text, value } of spellings(number, chanceOf(seed))) {
          const read = readNumber(readSection('body', text))
          expect(read?.value?.toFixed(), `${way}: ${text}`).toBe(value.toFixed())
        }
      }),
      { numRuns: 1000 },
    ))
  it('without blanks between thousands reads back as well', () =>
    fc.assert(
      fc.property(fc.bigInt({ min: 1001n, max: 9999n }), fc.integer(), (number, seed) => {
        const [{ text, value } = expect.fail()] = spellings(number, chanceOf(seed))
        expect(onlyNumeral(text.replaceAll(' ', '\u200C')).value.toFixed()).toBe(value.toFixed())
        if (!text.includes('ده')) expect(onlyNumeral(text.replaceAll(' ', '')).value.toFixed()).toBe(value.toFixed())
      }),
      { numRuns: 500 },
    ))
  it('keeps what was stated: the number before the last scale word, times that scale, is the value', () =>
    fc.assert(
      fc.property(whole, fc.integer(), (number, seed) => {
        for (const { text } of spellings(number, chanceOf(seed)).slice(0, 6)) {
          const { stated, scale, value } = onlyNumeral(text)
          expect(stated.times(scale).toFixed()).toBe(value.toFixed())
        }
      }),
    ))
  it('has a sign only where one stands, and is none where two stand', () =>
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: LARGEST }), (number) => {
        const read = (text: string) => readNumber(readSection('body', text))?.value?.toFixed()
        expect(read(`منفی ${number}`)).toBe(`-${number}`)
        expect(read(`-${number} درصد`)).toBe(`-${number}`)
        expect(read(`${number} نفر`)).toBe(`${number}`)
        expect(read(`${number} نفر و ${number} دستگاه`)).toBe(undefined)
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
    '۱۲۳ ',
    '۱ / ۲ و ',
    '۱ ممیز صفر ',
    'چند و ',
    'صد بیست ',
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
    // The time of the core, since other programs run beside a test; a busy one is slow once, not three times.
    const slow = () => {
      const began = process.cpuUsage()
      quantities(readSection('body', text), [])
      const { user, system } = process.cpuUsage(began)
      return user + system >= 2_000_000
    }
    expect(slow() && slow() && slow()).toBe(false)
  })
})
