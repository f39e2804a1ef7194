import Big from 'big.js'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { STATE_NAMES, STATUS_NAMES } from '../data/fact-words.ts'
import { BOUND_NAMES, SCALE_NAMES, UNIT_NAMES } from '../data/unit-names.ts'
import { gregorianDay, jalaliDay } from '../extractors/dates/jalali.ts'
import { amountText, type Shown } from '../extractors/show/amountText.ts'
import { dayText, periodText } from '../extractors/show/dayText.ts'
import { persianDigits, persianNumber } from '../extractors/show/persianNumber.ts'
import { Status } from '../models/claim.ts'
import { FactState } from '../models/fact.ts'
import type { Day } from '../models/period.ts'
import { Bound } from '../models/quantity.ts'

const shown = (amount: string, unit: string | null, bound: Bound = 'exact') =>
  amountText({ amount, unit, low: null, high: null, bound })
const range = (low: number, high: number, unit: string | null) =>
  amountText({ amount: null, unit, low, high, bound: 'between' })
const day = (year: number, month: number, date: number): Day => jalaliDay(year, month, date) as Day

describe('an amount', () => {
  test.each([
    ['9400000000000', 'IRR', '۹۴۰ میلیارد تومان'],
    ['12000000000000', 'IRR', '۱٫۲ هزار میلیارد تومان'],
    ['10000000000000', 'IRR', '۱ هزار میلیارد تومان'],
    ['111650000000000', 'IRR', '۱۱٫۱۶۵ هزار میلیارد تومان'],
    ['93552500000000', 'IRR', '۹٬۳۵۵٫۲۵ میلیارد تومان'],
    ['4000000', 'IRR', '۴۰۰ هزار تومان'],
    ['15', 'IRR', '۱۵ ریال'],
    ['12345670', 'IRR', '۱٬۲۳۴٫۵۶۷ هزار تومان'],
    ['0', 'IRR', '۰ تومان'],
    ['500000', 'IRR/kilogram', '۵۰ هزار تومان برای هر کیلوگرم'],
    ['7', 'litre/100 km', '۷ لیتر برای هر ۱۰۰ کیلومتر'],
    ['9600000', 'USD', '۹٫۶ میلیون دلار'],
    ['3599.89', 'USD', '۳٬۵۹۹٫۸۹ دلار'],
    ['37', 'percent', '۳۷ درصد'],
    ['-0.5', 'percent', 'منفی ۰٫۵ درصد'],
    ['350', 'project', '۳۵۰ پروژه'],
    ['23500', 'person', '۲۳٬۵۰۰ نفر'],
    ['11400000', 'person', '۱۱٫۴ میلیون نفر'],
    ['565', 'MW', '۵۶۵ مگاوات'],
    ['7', 'moon-base', '۷ moon-base'],
    ['7', null, '۷'],
  ])('%s %s is told as «%s»', (amount, unit, expected) => expect(shown(amount, unit)).toBe(expected))

  it('tells its bound', () => {
    expect(shown('9400000000000', 'IRR', 'more_than')).toBe('بیش از ۹۴۰ میلیارد تومان')
    expect(shown('37', 'percent', 'approx')).toBe('حدود ۳۷ درصد')
    expect(shown('37', 'percent', 'at_most')).toBe('حداکثر ۳۷ درصد')
  })

  it('tells both ends of a range, the scale once where it is one', () => {
    expect(range(20, 25, 'percent')).toBe('۲۰ تا ۲۵ درصد')
    expect(range(80_000_000_000, 100_000_000_000, 'IRR')).toBe('۸ تا ۱۰ میلیارد تومان')
    expect(range(8_000_000_000, 100_000_000_000, 'IRR')).toBe('۸۰۰ میلیون تا ۱۰ میلیارد تومان')
    expect(range(15, 100, 'IRR')).toBe('۱۵ ریال تا ۱۰ تومان')
  })

  it('is empty where nothing is told', () => {
    const nothing: Shown = { amount: null, unit: 'IRR', low: null, high: 5, bound: 'between' }
    expect(amountText(nothing)).toBe('')
  })

  it('comes back from its words exactly', () => {
    const units = fc.constantFrom('IRR', 'USD', 'percent', 'person', 'tonne')
    fc.assert(
      fc.property(
        fc.bigInt(-(10n ** 17n), 10n ** 17n),
        fc.nat(4),
        units,
        fc.constantFrom(...Bound.options),
        (digits, decimals, unit, bound) => {
          const amount = new Big(digits.toString()).div(`1e${decimals}`)
          expect(amountRead(shown(amount.toFixed(), unit, bound), unit).toFixed()).toBe(amount.toFixed())
        },
      ),
      { numRuns: 500 },
    )
  })

  it('never shows rial as toman: ten rial are one toman', () => {
    expect(shown('10', 'IRR')).toBe('۱ تومان')
    expect(shown('10', 'IRR-new')).toBe('۱۰ ریال جدید')
    expect(shown('10', 'USD')).not.toContain('تومان')
  })
})

/** Reads back what `amountText` wrote, by other means: the reverse of each table. */
function amountRead(text: string, unit: string): Big {
  let words = text
  for (const name of Object.values(BOUND_NAMES))
    if (name !== '' && words.startsWith(`${name} `)) words = words.slice(name.length + 1)
  const negative = words.startsWith('منفی ')
  if (negative) words = words.slice('منفی '.length)
  const [number = '', ...rest] = words.split(' ')
  const latin = number
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
    .replaceAll('٬', '')
    .replace('٫', '.')
  const tail = rest.join(' ')
  const scale = SCALE_NAMES.find(([, name]) => tail.startsWith(`${name} `))
  const told = tail.slice(scale === undefined ? 0 : scale[1].length + 1)
  const factor = told === 'تومان' ? 10 : told === UNIT_NAMES[unit] ? 1 : Number.NaN
  return new Big(latin)
    .times(`1e${scale?.[0] ?? 0}`)
    .times(factor)
    .times(negative ? -1 : 1)
}

describe('a number', () => {
  it('is in Persian digits, grouped by three', () => {
    expect(persianNumber(new Big('1234567.89'))).toBe('۱٬۲۳۴٬۵۶۷٫۸۹')
    expect(persianNumber(new Big('999'))).toBe('۹۹۹')
    expect(persianNumber(new Big('1e21'))).not.toContain('e')
    expect(persianDigits('a1-2b')).toBe('a۱-۲b')
  })
})

describe('a time', () => {
  it('is told in both calendars', () => {
    expect(dayText(day(1404, 6, 1))).toBe('۱ شهریور ۱۴۰۴ (2025-08-23)')
    expect(periodText({ start: day(1404, 1, 1), end: day(1404, 12, 29) })).toBe('سال ۱۴۰۴ (2025-03-21 – 2026-03-20)')
    expect(periodText({ start: day(1404, 5, 1), end: day(1404, 5, 31) })).toBe('مرداد ۱۴۰۴ (2025-07-23 – 2025-08-22)')
    expect(periodText({ start: day(1404, 1, 1), end: day(1404, 6, 31) })).toMatch(/^فروردین تا شهریور ۱۴۰۴ /)
    expect(periodText({ start: day(1404, 6, 1), end: day(1404, 6, 1) })).toBe('۱ شهریور ۱۴۰۴ (2025-08-23)')
    expect(periodText({ start: day(1404, 6, 3), end: day(1404, 7, 2) })).toBe(
      '۳ شهریور ۱۴۰۴ تا ۲ مهر ۱۴۰۴ (2025-08-25 – 2025-09-24)',
    )
  })

  it('that is open is told as open', () => {
    expect(periodText({ start: null, end: day(1404, 12, 29) })).toBe('تا ۲۹ اسفند ۱۴۰۴ (… – 2026-03-20)')
    expect(periodText({ start: day(1382, 1, 1), end: null })).toBe('از ۱ فروردین ۱۳۸۲ (2003-03-21 – …)')
    expect(periodText({ start: null, end: null })).toBe('')
    expect(periodText(null)).toBe('')
  })

  it('is no whole year where the leap day lacks, and no whole month', () => {
    expect(periodText({ start: day(1403, 1, 1), end: day(1403, 12, 29) })).not.toMatch(/^سال/)
    expect(periodText({ start: day(1403, 1, 1), end: day(1403, 12, 30) })).toMatch(/^سال ۱۴۰۳/)
    expect(periodText({ start: day(1404, 5, 1), end: day(1404, 5, 30) })).not.toMatch(/^مرداد/)
  })

  it('names the days of every month as the calendars do', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: 2100 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        (year, month, date) => {
          const one = gregorianDay(year, month, date) as Day
          expect(dayText(one)).toContain(`(${one.gregorian})`)
          expect(dayText(one)).toMatch(/^[۰-۹]{1,2} \p{L}+ [۰-۹]{4} /u)
        },
      ),
    )
  })
})

it('has a Persian word for every state, status and bound, and no word twice', () => {
  for (const [names, keys] of [
    [STATE_NAMES, FactState.options],
    [STATUS_NAMES, Status.options],
  ] as const) {
    expect(Object.keys(names).sort()).toEqual([...keys].sort())
    expect(new Set(Object.values(names)).size).toBe(keys.length)
  }
  expect(Object.keys(BOUND_NAMES).sort()).toEqual([...Bound.options].sort())
})
