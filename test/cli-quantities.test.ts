import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { type TextQuantities, textQuantities } from '../extractors/quantities/textQuantities.ts'
import { khabarkav } from './khabarkav.ts'

const folder = mkdtempSync(join(tmpdir(), 'khabarkav-quantities-'))
afterAll(() => rmSync(folder, { recursive: true }))

const rowsOf = (out: string) =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as TextQuantities & { readonly id: string })

const TEXT = '😀 تورم از ۴۰ به ۳۵ درصد رسید و بیش از ۱۲هزار و ۴۵۰ میلیارد تومان در سال ۱۴۰۲ به ۳ تا ۵ بانک دادند.'

describe('quantities', () => {
  it('reads a text a line, or an object with a text, and says where each quantity stands', async () => {
    const object = JSON.stringify({ id: 'b', text: 'سی و ششمین نشست' })
    const { code, out, err } = await khabarkav(['quantities'], { stdin: `${TEXT}\n\n${object}\r\n` })
    expect(err).toBe('')
    expect(code).toBe(0)
    const [first, second] = rowsOf(out)
    expect(first?.id).toBe('1')
    expect(first?.quantities.map(({ amount, low, high, unit, bound }) => [amount, low, high, unit, bound])).toEqual([
      ['40', null, null, 'percent', 'exact'],
      ['35', null, null, 'percent', 'exact'],
      ['124500000000000', null, null, 'IRR', 'more_than'],
      [null, '3', '5', 'bank', 'between'],
    ])
    expect(second).toEqual({
      id: 'b',
      quantities: [],
      numerals: [{ text: 'سی و ششمین', start: 0, end: 10, value: '36', outcome: 'ordinal' }],
      number: '36',
    })
  })

  it('names every bad line, goes on, and ends with 1', async () => {
    const file = join(folder, 'texts.jsonl')
    writeFileSync(file, '{"id":1}\n{"text":7}\n{nothing\n۵ پروژه\n')
    const { code, out, err } = await khabarkav(['quantities', file, join(folder, 'none')])
    expect(code).toBe(1)
    expect(rowsOf(out).map(({ id, number }) => [id, number])).toEqual([['4', '5']])
    expect(err).toContain(`${file}:1: field "text": Expected a string`)
    expect(err).toContain(`${file}:2: field "text": Expected a string`)
    expect(err).toContain(`${file}:3: Expected JSON but found «{nothing»`)
    expect(err).toContain('none: ENOENT')
    expect(err).toContain('4 of 5 lines failed')
  })
})

describe('the quantities of a text', () => {
  it('can be cut out of it', () => {
    const { quantities, numerals } = textQuantities(TEXT)
    for (const { text, start, end } of [...quantities, ...numerals])
      expect([...TEXT].slice(start, end).join('')).toBe(text)
    expect(quantities[2]?.text).toBe('بیش از ۱۲هزار و ۴۵۰ میلیارد تومان')
    expect(numerals.map(({ value, outcome }) => [value, outcome])).toEqual([
      ['40', 'quantity'],
      ['35', 'quantity'],
      ['12450000000000', 'quantity'],
      [null, 'time'],
      ['3', 'quantity'],
      ['5', 'quantity'],
    ])
  })

  it('tell a slash that was read from right to left, a fraction and a number that nobody says', () => {
    const { numerals } = textQuantities('5/18 ميليون تن و یک سوم اعتبار و صدها نفر')
    expect(numerals.map(({ value, outcome, reversed }) => [value, outcome, reversed])).toEqual([
      ['18500000', 'quantity', true],
      ['1/3', 'fraction', undefined],
      [null, 'vague', undefined],
    ])
  })

  it.each([
    ['منفی سه هزار', '-3000'],
    ['-۲.۵', '-2.5'],
    ['منفی صفر', '0'],
    ['یک فنجان و نیم', '1.5'],
    ['سه چهارم فنجان', '0.75'],
    ['منفی دو سوم', '-2/3'],
    ['هزار میلیارد', '1000000000000'],
    ['میلیارد', '1000000000'],
    ['این شماره چهار است', '4'],
    ['دو یا سه', null],
    ['صدها', null],
    ['میلیاردها', null],
    ['سلام', null],
    ['', null],
    ['یک فنجان شیر و نیم کیلو', null],
  ])('hold one number or none: «%s»', (text, number) => {
    expect(textQuantities(text).number).toBe(number)
  })
})
