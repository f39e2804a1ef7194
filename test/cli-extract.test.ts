import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { Claim } from '../models/claim.ts'
import { khabarkav } from './khabarkav.ts'

const folder = mkdtempSync(join(tmpdir(), 'khabarkav-cli-'))
afterAll(() => rmSync(folder, { recursive: true }))

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const GOOD =
  '{"id":"7","agency":"نمونه","date":"۱۴۰۴/۰۶/۰۱","body":"امسال ۳۵۰ پروژه با اعتبار ۹۴۰ میلیارد تومان افتتاح شد."}'

const claimsOf = (out: string) =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => Claim.parse(JSON.parse(line)))

describe('extract', () => {
  it('reads JSON Lines from stdin and writes claims that fit their schema', async () => {
    const { code, out, err } = await khabarkav(['extract'], { stdin: `${GOOD}\n` })
    expect(err).toBe('')
    expect(code).toBe(0)
    const claims = claimsOf(out)
    expect(claims.map(({ quantity }) => quantity.amount)).toEqual(['350', '9400000000000'])
    expect(claims[0]?.article).toMatchObject({ id: '7', source: 'نمونه', published_at: '2025-08-23' })
  })

  it('stores nothing and needs no folder that it could write to', async () => {
    const nowhere = join(folder, 'never-made')
    const { code } = await khabarkav(['extract', '-'], { stdin: GOOD, variables: { KHABARKAV_DATA: nowhere } })
    expect(code).toBe(0)
    expect(() => rmSync(nowhere)).toThrow('ENOENT')
  })

  it('names file, line and field of every bad line, goes on with the rest, and ends with 1 and a count', async () => {
    const bad = file(
      'bad.jsonl',
      [GOOD, '', '{"id":"8"}', 'not json', '{"id":"9","body":"۵ طرح افتتاح شد.","date":"روز خوب"}', '[1]', GOOD].join(
        '\n',
      ),
    )
    const { code, out, err } = await khabarkav(['extract', bad])
    expect(code).toBe(1)
    expect(claimsOf(out)).toHaveLength(4)
    expect(err).toContain(`${bad}:3: field "body": Expected`)
    expect(err).toContain(`${bad}:4: Expected JSON but found «not json»`)
    expect(err).toContain(`${bad}:5: field "date": Expected`)
    expect(err).toContain(`${bad}:6: field "row": Expected an object`)
    expect(err).toContain('4 of 6 inputs failed')
  })

  it('takes a byte order mark, CRLF, blank lines and a last line without its end', async () => {
    const path = file('windows.jsonl', `\uFEFF${GOOD}\r\n\r\n   \r\n${GOOD}`)
    const { code, out, err } = await khabarkav(['extract', path])
    expect(err).toBe('')
    expect(code).toBe(0)
    expect(claimsOf(out)).toHaveLength(4)
  })

  it('refuses bytes that are not UTF-8, line by line, and says how to convert them', async () => {
    const arabic = Uint8Array.from([0x7b, 0xc7, 0xe1, 0x7d, 0x0a])
    const path = file('windows-1256.jsonl', Buffer.concat([arabic, Buffer.from(GOOD)]))
    const { code, out, err } = await khabarkav(['extract', path])
    expect(code).toBe(1)
    expect(claimsOf(out)).toHaveLength(2)
    expect(err).toContain(`${path}:1: Expected UTF-8`)
    expect(err).toContain('iconv')
  })

  it('reads a text file and a page beside the articles of another file', async () => {
    const text = file('note.txt', 'استاندار گفت: ۱۲ کارخانه راکد احیا شد.\n')
    const page = file(
      'page.html',
      `<!doctype html><html lang="fa"><head><meta charset="utf-8"><title>ت</title><meta property="og:type" content="article"></head>
       <body><article><h1>راه‌اندازی کارخانه‌ها در استان</h1><p>مدیرکل صنعت گفت: امسال ۴۵ کارخانه در استان راه‌اندازی شد و این کار با همراهی
       بانک‌ها و دستگاه‌های اجرایی انجام گرفت تا تولیدکنندگان بتوانند با آرامش بیشتری به کار خود ادامه دهند و بازار محصول پیدا کنند.</p></article></body></html>`,
    )
    const { code, out, err } = await khabarkav(['extract', text, page])
    expect(err).toBe('')
    expect(code).toBe(0)
    expect(claimsOf(out).map(({ quantity }) => quantity.amount)).toEqual(expect.arrayContaining(['12', '45']))
  })

  it('counts a file that is not there, a folder and a kind it does not know as failed inputs', async () => {
    const { code, out, err } = await khabarkav([
      'extract',
      join(folder, 'none.jsonl'),
      file('a.pdf', 'x'),
      file('ok.jsonl', GOOD),
    ])
    expect(code).toBe(1)
    expect(claimsOf(out)).toHaveLength(2)
    expect(err).toContain('none.jsonl: ENOENT')
    expect(err).toContain('a.pdf: Expected a file that ends in')
    expect(err).toContain('2 of 3 inputs failed')
  })

  it('says nothing of an article without quantities, and that is no failure', async () => {
    const { code, out, err } = await khabarkav(['extract'], { stdin: '{"id":"1","body":"هوا خوب است."}' })
    expect({ code, out, err }).toEqual({ code: 0, out: '', err: '' })
  })
})
