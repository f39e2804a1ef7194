import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ENGLISH_MONTHS, GREGORIAN_MONTHS, JALALI_MONTHS, LUNAR_MONTHS, WEEKDAYS } from '../data/months.ts'
import { daysAfter, jalaliDay, lastOfMonth } from '../extractors/dates/jalali.ts'
import { readDate } from '../extractors/dates/readDate.ts'
import { instantOf, tehranTime, zoneOffset } from '../extractors/dates/zone.ts'
import { normalise } from '../extractors/document/normalise.ts'

const persian = (text: string) => text.replace(/[0-9]/g, (digit) => String.fromCharCode(0x06f0 + Number(digit)))
const arabic = (text: string) => text.replace(/[0-9]/g, (digit) => String.fromCharCode(0x0660 + Number(digit)))
const two = (n: number) => String(n).padStart(2, '0')

describe('a printed date', () => {
  it.each([
    ['2017-01-18T11:29:36Z', '2017-01-18T14:59:36+03:30', '1395-10-29'],
    ['2020-07-01T06:00:00Z', '2020-07-01T10:30:00+04:30', '1399-04-11'],
    ['2025-08-22T23:00:00.000Z', '2025-08-23T02:30:00+03:30', '1404-06-01'],
    ['2017-01-25 T 09:43:47 +0330', '2017-01-25T09:43:47+03:30', '1395-11-06'],
    ['2017-01-25 09:43:47.606', '2017-01-25T09:43:47+03:30', '1395-11-06'],
    ['2025-08-23', '2025-08-23', '1404-06-01'],
    ['2025/8/23', '2025-08-23', '1404-06-01'],
    ['23/08/2025', '2025-08-23', '1404-06-01'],
    ['Sat, 23 Aug 2025 10:30:00 GMT', '2025-08-23T14:00:00+03:30', '1404-06-01'],
    ['Sat, 23 Aug 2025 10:30:00 +0330', '2025-08-23T10:30:00+03:30', '1404-06-01'],
    ['Wed, 18 Jul 2018 10:00:00 EST', '2018-07-18T19:30:00+04:30', '1397-04-27'],
    ['July 18, 2018', '2018-07-18', '1397-04-27'],
    ['۱۴۰۴/۰۶/۰۱', '2025-08-23', '1404-06-01'],
    ['1391/11/15', '2013-02-03', '1391-11-15'],
    ['1399/02/21 - 18:59', '2020-05-10T18:59:00+04:30', '1399-02-21'],
    ['1404/06/15 - 09:35:43', '2025-09-06T09:35:43+03:30', '1404-06-15'],
    ['09:35-1404/06/15', '2025-09-06T09:35:00+03:30', '1404-06-15'],
    ['98/05/12', '2019-08-03', '1398-05-12'],
    ['۰۴/۰۶/۰۱', '2025-08-23', '1404-06-01'],
    ['12/05/1398', '2019-08-03', '1398-05-12'],
    ['۱۹ بهمن ۱۴۰۲، ۹:۳۰', '2024-02-08T09:30:00+03:30', '1402-11-19'],
    ['۲۹ دی ۱۳۹۵ / ۱۴:۵۹', '2017-01-18T14:59:00+03:30', '1395-10-29'],
    ['29 دى 1395', '2017-01-18', '1395-10-29'],
    ['تاریخ انتشار: پنجشنبه ۲۸ ارديبهشت  ۱۳۹۶ - ۲۲:۵۷', '2017-05-18T22:57:00+04:30', '1396-02-28'],
    ['تاریخ انتشار:  ۱۳:۵۷ - ۲۷ تير ۱۳۹۷ - 18 July 2018', '2018-07-18T13:57:00+04:30', '1397-04-27'],
    ['2 تير 1399 - 12:09:08 ب.ظ', '2020-06-22T12:09:08+04:30', '1399-04-02'],
    ['2 تير 1399 - 01:09:08 ب.ظ', '2020-06-22T13:09:08+04:30', '1399-04-02'],
    ['2 تير 1399 - 12:09 ق.ظ', '2020-06-22T00:09:00+04:30', '1399-04-02'],
    ['14 شهریور 1404', '2025-09-05', '1404-06-14'],
    ['۶ آذرماه ۱۴۰۲', '2023-11-27', '1402-09-06'],
    ['۶ آذر ماه سال ۱۴۰۲', '2023-11-27', '1402-09-06'],
    ['۱۵ امرداد ۱۴۰۰', '2021-08-06', '1400-05-15'],
    ['۵ می ۲۰۲۵', '2025-05-05', '1404-02-15'],
    ['۳۱ اوت ۲۰۲۴ ساعت ۸:۰۵', '2024-08-31T08:05:00+03:30', '1403-06-10'],
    ['1403-11-15T10:00:00', '2025-02-03T10:00:00+03:30', '1403-11-15'],
    ['۱۴۰۴-۱۱-۰۷T۱۰:۰۰:۰۰', '2026-01-27T10:00:00+03:30', '1404-11-07'],
    ['1403/12/30', '2025-03-20', '1403-12-30'],
    ['\u200f1404\u200e/06/15', '2025-09-06', '1404-06-15'],
  ])('is read: %s', (text, published_at, jalali) => {
    const found = readDate(text)
    expect(found?.published_at).toBe(published_at)
    expect(found?.day.jalali).toBe(jalali)
  })

  it.each([
    '1403/13/01',
    '۳۱ مهر ۱۴۰۳',
    '1402/12/30',
    '2025-02-29',
    '31 June 2020',
    '05/08/2025',
    '',
    'دیروز',
    'مهر ۱۴۰۲',
    '۲۷ تیر ۱۳:۵۷',
    '14 مهربانی 1404',
    '۱۴ رمضان ۱۴۴۵',
    'کد خبر: 1353889',
    '021-88-1234567',
    '192.168.1.10',
    '0622/05/01',
    '1404',
    '10:30',
  ])('that is impossible, unclear or none gives nothing: «%s»', (text) => {
    expect(readDate(text)).toBeNull()
  })

  it('keeps its day where no clock shows its time', () => {
    expect(readDate('۱۴۰۴/۰۶/۰۱ ۲۵:۷۰')?.published_at).toBe('2025-08-23')
  })

  it('that is broken is not replaced by another after it', () => {
    expect(readDate('31 مهر 1397 - 18 July 2018')).toBeNull()
  })

  it('without an offset is told in the zone that is asked for, and written in Tehran’s', () => {
    expect(readDate('2017-01-18T11:29:36', 'UTC')?.published_at).toBe('2017-01-18T14:59:36+03:30')
    expect(readDate('2017-01-18T11:29:36')?.published_at).toBe('2017-01-18T11:29:36+03:30')
    expect(readDate('2017-01-18', 'UTC')?.published_at).toBe('2017-01-18')
  })

  it('of every day from 1370 to 1450 reads back from three ways of printing it', () => {
    const names = JALALI_MONTHS.map(({ forms }) => forms[0] ?? '')
    for (let year = 1370; year <= 1450; year++) {
      for (let month = 1; month <= 12; month++) {
        for (let date = 1; date <= lastOfMonth(year, month); date++) {
          const day = jalaliDay(year, month, date)
          const printed = [
            `${persian(`${year}/${two(month)}/${two(date)}`)} - ۰۷:۰۵`,
            `${persian(String(date))} ${names[month - 1]} ${persian(String(year))}`,
            arabic(`${year}-${month}-${date}`),
          ]
          for (const text of printed) {
            if (readDate(text)?.day.jalali !== day?.jalali) throw new Error(`Expected ${day?.jalali} from «${text}»`)
          }
        }
        expect(readDate(`${year}/${month}/${lastOfMonth(year, month) + 1}`)).toBeNull()
      }
    }
  })

  it('never throws and never gives a day that its own text does not read back to', () => {
    const piece = fc.constantFrom(
      '۱۴۰۴',
      '98',
      '/',
      '-',
      ':',
      ' ',
      'مهر',
      'T',
      'Z',
      '+03:30',
      '12',
      '۳۱',
      'ب.ظ',
      'July',
      '2018',
      'x',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const found = readDate(pieces.join(''))
        if (found !== null) expect(readDate(found.published_at)).toEqual(found)
      }),
    )
  })
})

describe('the zone of Tehran', () => {
  it('had summer time until 2022 and has none since', () => {
    const at = (iso: string) => zoneOffset(Date.parse(iso), 'Asia/Tehran')
    expect(at('2022-07-01T00:00:00Z')).toBe(270)
    expect(at('2023-07-01T00:00:00Z')).toBe(210)
    expect(at('2006-07-01T00:00:00Z')).toBe(210)
    expect(at('2022-01-01T00:00:00Z')).toBe(210)
  })

  it('takes an hour that the clocks skipped an hour on', () => {
    expect(readDate('1400/01/02 00:30')?.published_at).toBe('2021-03-22T01:30:00+04:30')
  })

  it('shows every instant so that it reads back', () => {
    const instants = fc.integer({ min: Date.UTC(1990, 0), max: Date.UTC(2060, 0) }).map((ms) => ms - (ms % 1000))
    fc.assert(fc.property(instants, (instant) => Date.parse(tehranTime(instant)) === instant))
  })

  it('is undone where no clock was turned', () => {
    const instant = Date.UTC(2024, 4, 5, 6, 7)
    expect(instantOf(instant + 210 * 60_000, 'Asia/Tehran')).toBe(instant)
  })
})

describe('the tables of months and weekdays', () => {
  const tables = { JALALI_MONTHS, GREGORIAN_MONTHS, ENGLISH_MONTHS, LUNAR_MONTHS }

  it.each(Object.entries(tables))('%s has twelve months in order, and no form twice', (_, rows) => {
    expect(rows.map(({ month }) => month)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
    const forms = rows.flatMap((row) => row.forms)
    expect(new Set(forms).size).toBe(forms.length)
  })

  it('are written in normal letters', () => {
    const forms = [...Object.values(tables).flat(), ...WEEKDAYS].flatMap((row) => row.forms)
    expect(forms.filter((form) => normalise(form).normal !== form)).toEqual([])
  })

  it('are read in every form of a Jalali or Gregorian month', () => {
    for (const [rows, year] of [
      [JALALI_MONTHS, 1399],
      [GREGORIAN_MONTHS, 2020],
      [ENGLISH_MONTHS, 2020],
    ] as const) {
      for (const { month, forms } of rows) {
        for (const form of forms) {
          const day = readDate(`۷ ${form} ${year}`)?.day
          expect(year < 1900 ? day?.jalali : day?.gregorian).toBe(`${year}-${two(month)}-07`)
        }
      }
    }
  })

  it('have seven days of the week, from Saturday', () => {
    expect(WEEKDAYS.map(({ weekday }) => weekday)).toEqual([0, 1, 2, 3, 4, 5, 6])
    expect(daysAfter({ jalali: '1404-06-01', gregorian: '2025-08-23' }, 1).jalali).toBe('1404-06-02')
  })
})

describe('the Jalali calendar', () => {
  it('agrees with ICU on every day from 1300 to 1450', () => {
    const icu = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
      timeZone: 'UTC',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
    })
    const disagreed: string[] = []
    let days = 0
    for (let year = 1300; year <= 1450; year++) {
      for (let month = 1; month <= 12; month++) {
        for (let date = 1; date <= lastOfMonth(year, month); date++) {
          const day = jalaliDay(year, month, date)
          const parts = icu.formatToParts(Date.parse(`${day?.gregorian}T00:00:00Z`))
          const part = (type: string) => Number(parts.find((each) => each.type === type)?.value)
          days++
          if (part('year') !== year || part('month') !== month || part('day') !== date)
            disagreed.push(day?.jalali ?? '')
        }
      }
    }
    expect(disagreed).toEqual([])
    // 151 years in one unbroken row: no day is left out between them.
    const [first, last] = [jalaliDay(1300, 1, 1), jalaliDay(1451, 1, 1)].map((day) => Date.parse(day?.gregorian ?? ''))
    expect(days).toBe(((last ?? 0) - (first ?? 0)) / 86_400_000)
  })
})
