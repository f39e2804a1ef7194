import { describe, expect, it } from 'vitest'
import { END_MARKS, FURNITURE, NUMBER_LABELS, READ_MORE } from '../data/boilerplate.ts'
import { SOURCES } from '../data/sources/sources.ts'
import { articleFromRow } from '../extractors/article/articleFromRow.ts'
import { decodePage } from '../extractors/article/decode.ts'
import { parsePage } from '../extractors/article/parsePage.ts'
import { articleFromText } from '../extractors/article/parseText.ts'
import { withoutBoilerplate } from '../extractors/article/withoutBoilerplate.ts'
import { Article } from '../models/article.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const context = { url: null, contentType: 'text/html', sources: SOURCES }
const SENTENCE =
  'مدیر شهرک صنعتی گفت: ۲۲ کارگاه تازه با ۱۴۰ میلیارد تومان سرمایه‌گذاری راه‌اندازی شد و ۸۵۰ نفر شاغل شدند.'
const page = (body: string) =>
  `<html><head><meta property="og:type" content="article"></head><body><h1>عنوان خبر آزمایشی</h1><div itemprop="articleBody">${body}</div></body></html>`

function bodyOf(body: string): string {
  const result = parsePage(bytes(page(body)), context)
  return result.kind === 'article' ? result.article.body : `${result.reason}: ${result.detail}`
}

describe('the lines of a body', () => {
  it.each([
    ['paragraphs', '<p>یک</p><p>دو</p>', 'یک\nدو'],
    ['blocks without a blank between them', '<div>یک</div>دو<div>سه</div>', 'یک\nدو\nسه'],
    ['what <br> parts', 'یک<br>دو<br/><br>سه', 'یک\nدو\nسه'],
    ['items of a list', '<ul><li>یک<li>دو</ul>', 'یک\nدو'],
    [
      'rows of a table, their cells apart',
      '<table><tr><td>قم</td><td>۱۲</td></tr><tr><td><p>یزد</p></td><td>۳</td></tr></table>',
      'قم | ۱۲\nیزد | ۳',
    ],
    ['paragraphs in a table made for layout', '<table><tr><td><p>یک</p><p>دو</p></td></tr></table>', 'یک\nدو'],
    ['words that inline tags cut', 'سرمایه<b>گذاری</b> ۳<i>۵</i>۰', 'سرمایهگذاری ۳۵۰'],
    ['white space as a browser shows it', '<p>  یک \n\t دو  </p>', 'یک دو'],
    ['joiners and references', '<p>می&zwnj;شود &amp; &#x6F1;&#1778;</p>', 'می\u200cشود & ۱۲'],
    ['no-break spaces as they are', '<p>۱۲&nbsp;واحد</p>', '۱۲\u00a0واحد'],
    [
      'no scripts, captions or hidden text',
      '<script>x</script><figure>ت<figcaption>عکس</figcaption></figure><p style="display: none">پ</p><p>یک</p>',
      'یک',
    ],
    ['no comments of the markup', '<p>یک<!-- دو --></p>', 'یک'],
  ])('keep %s', (_, body, expected) => {
    expect(bodyOf(body)).toBe(expected)
  })

  it.each([
    ['the end mark and what follows it', `<p>${SENTENCE}</p><p>انتهای پیام/</p><p>تبلیغ</p>`],
    ['the end mark in Arabic letters with a code', `<p>${SENTENCE}</p><p>انتهاي پيام/ ۷۱۰۳۸</p>`],
    ['the end mark behind the last sentence', `<p>${SENTENCE} انتهای پیام</p>`],
    ['a code of the article', `<p>${SENTENCE}</p><p>کد خبر: ۱۲۳۴۵۶۷</p>`],
    ['the number of a reporter', `<p>${SENTENCE}</p><p>کد خبرنگار: 2668</p>`],
    ['bare numbers at the end', `<p>${SENTENCE}</p><p>۳۰۰۷/۱۰۲۳</p><p>17302</p>`],
    ['a list of other articles', `<p>بیشتر بخوانید:</p><p><a href="/1">خبر دیگر</a></p><p>${SENTENCE}</p>`],
    ['the furniture of pages', `<p>${SENTENCE}</p><p>لینک کوتاه</p><p>نظر شما:</p><p>برچسب‌ها</p>`],
  ])('are without %s', (_, body) => {
    expect(bodyOf(body)).toBe(SENTENCE)
  })

  it.each([
    'وی گفت: در انتهای پیام رئیس‌جمهور به این طرح اشاره شده است.',
    'کد خبر این سامانه به ۱۲ هزار کاربر داده شد.',
    'خبرنگار نمونه سال از ۳۰ استان برگزیده شد.',
    'در بازدید استاندار، ۵ طرح صنعتی افتتاح شد.',
    'برچسب‌های جعلی روی ۱۲۰۰ کالا کشف شد.',
    'بیشتر بخوانید، شعار امسال کتابخانه‌های استان است.',
  ])('keep a sentence that only looks like boilerplate: %s', (sentence) => {
    expect(bodyOf(`<p>${sentence}</p><p>${SENTENCE}</p>`)).toBe(`${sentence}\n${SENTENCE}`)
  })

  it('keep a number that stands between paragraphs', () => {
    expect(bodyOf(`<p>شمار واحدها:</p><p>۳۵۰</p><p>${SENTENCE}</p>`)).toContain('\n۳۵۰\n')
  })

  it.each([...END_MARKS, ...FURNITURE, ...READ_MORE, ...NUMBER_LABELS.map((label) => `${label}: ۱۲۳۴`)])(
    'lose «%s»',
    (form) => {
      const kept = withoutBoilerplate([SENTENCE, form].map((text) => ({ text, linked: 0 })))
      expect(kept).toEqual([SENTENCE])
    },
  )
})

describe('bytes', () => {
  const cp1256 = Uint8Array.from([0xc7, 0xed, 0xd1, 0xc7, 0xe4, 0x20, 0x81, 0x8d, 0x8e, 0x90, 0x9d])

  it.each([
    ['text/html; charset=ISO-8859-1'],
    ['text/html; charset=utf-8'],
    ['text/html; charset=windows-1252'],
    ['text/html; charset=nonsense'],
    [null],
  ])('that are Persian of Windows are read as such under %s', (contentType) => {
    expect(decodePage(cp1256, contentType)).toEqual({ html: 'ايران پچژگ\u200c', charset: 'windows-1256' })
  })

  it.each([['text/html; charset=windows-1256'], ['text/html; charset=iso-8859-1'], [null]])(
    'that are valid UTF-8 stay so under %s',
    (contentType) => {
      expect(decodePage(bytes('<p>می‌شود</p>'), contentType)).toEqual({ html: '<p>می‌شود</p>', charset: 'utf-8' })
    },
  )

  it('that begin with a mark of their order follow it', () => {
    const utf16 = Uint8Array.from([0xff, 0xfe, 0x42, 0x06, 0x45, 0x06, 0x20, 0x00])
    expect(decodePage(utf16, null)).toEqual({ html: 'قم ', charset: 'utf-16le' })
    expect(decodePage(bytes('\ufeffقم'), 'text/html; charset=windows-1256').html).toBe('قم')
  })

  it('of UTF-8 that is cut within a letter, or broken in one place, are UTF-8 still', () => {
    const text = bytes('به گزارش خبرنگار ما در این استان ۱۲ طرح افتتاح شد')
    expect(decodePage(text.slice(0, -1), null).charset).toBe('utf-8')
    expect(decodePage(Uint8Array.from([...text, 0xff, ...text]), null).charset).toBe('utf-8')
  })
})

describe('what is no article', () => {
  it.each([
    ['no bytes', '', 'text/html', 'empty'],
    ['a PDF', '%PDF-1.7 <a>', null, 'not_html'],
    ['an image by its type', '<html>', 'image/png', 'not_html'],
    ['JSON', '{"a":1}', null, 'not_html'],
    ['a feed', '<?xml version="1.0"?><rss version="2.0"><channel></channel></rss>', 'application/xml', 'not_html'],
    ['a text without tags', SENTENCE, 'text/plain', 'not_html'],
    ['a page with a few words', '<html><body><p>سلام</p></body></html>', null, 'not_an_article'],
    ['an article whose body is empty', page('<p>&nbsp;</p>'), null, 'empty'],
  ])('is told by its reason: %s', (_, text, contentType, reason) => {
    expect(parsePage(bytes(text), { ...context, contentType })).toMatchObject({ kind: 'none', reason })
  })
})

describe('a page that is meant to take long', () => {
  const few = '<p>یک دو سه چهار</p>'
  it.each([
    ['nests without end', `<html><body>${'<div class="item-text">'.repeat(200_000)}${few}`],
    ['closes what it never opened', `${'<b>'.repeat(200_000)}${'</x>'.repeat(200_000)}`],
    ['is one long blank', `<html><body><p>${' '.repeat(2_000_000)}${few}`],
    ['has linked data that nests', `<script type="application/ld+json">${'['.repeat(500_000)}</script>${few}`],
    ['is a long row of digits where a date is meant', `<html><body><time>${'1'.repeat(1_000_000)}`],
    ['has tables in tables', `<html><body>${'<table><tr><td>'.repeat(500)}${few.repeat(2000)}`],
  ])('does not: it %s', (_, html) => {
    const begun = performance.now()
    parsePage(bytes(html), context)
    expect(performance.now() - begun).toBeLessThan(5000)
  })

  it('keeps its tree when it is long and honest', () => {
    const result = parsePage(bytes(page(`<p>${SENTENCE}</p>`.repeat(10_000))), context)
    expect(result.kind === 'article' && result.article.body.split('\n')).toHaveLength(10_000)
  })
})

describe('a page that disagrees with itself', () => {
  it('gives the date that is to be trusted, and says so', () => {
    const html = `<html><head><meta name="generator" content="www.nastooh.ir"><meta property="nastooh:code" content="123456"><meta property="article:published_time" content="2024-05-21T08:00:00Z"></head><body><article id="item"><div class="item-nav"><div class="item-date"><span>۵ خرداد ۱۴۰۳، ۱۱:۳۰</span></div></div><div class="item-text"><p>${SENTENCE}</p></div></article></body></html>`
    const result = parsePage(bytes(html), { ...context, url: 'https://www.mehrnews.com/news/654321/' })
    expect(result).toMatchObject({
      kind: 'article',
      article: { published_at: '2024-05-21T11:30:00+03:30', code: '654321' },
    })
    expect(result.kind === 'article' && result.problems.join(' ')).toMatch(/1403-03-01 and 1403-03-05.*654321.*123456/)
  })
})

describe('a row of JSON Lines', () => {
  it('becomes an article with its own id and its words untouched', () => {
    const found = articleFromRow({
      id: 17,
      agency: 'mehr',
      date: '۱۴۰۴/۰۶/۱۵ - ۰۹:۳۵:۴۳',
      title: ' عنوان ',
      body: 'يك\n\nدو ',
    })
    expect(found).toEqual({
      article: {
        id: '17',
        url: null,
        source: 'mehr',
        title: ' عنوان ',
        kicker: null,
        lead: null,
        body: 'يك\n\nدو ',
        published_at: '2025-09-06T09:35:43+03:30',
        code: null,
        section: null,
        tags: [],
      },
    })
  })

  it.each([undefined, null, '', '  '])('needs no date: %j', (date) => {
    expect(articleFromRow({ id: 'a', body: '', date })).toMatchObject({ article: { published_at: null, body: '' } })
  })

  it('that is an exported article becomes the same article', () => {
    const article: Article = {
      ...articleFromText(`تیتر یک خبر\n\n${SENTENCE}`, { id: 'a' }),
      source: 'irna',
      published_at: '2025-08-23',
    }
    expect(articleFromRow(article)).toEqual({ article })
    expect(articleFromRow({ ...article, published_at: 'x' })).toMatchObject({ field: 'published_at' })
  })

  it.each([
    [null, 'row'],
    [[], 'row'],
    ['text', 'row'],
    [{ body: 'x' }, 'id'],
    [{ id: '', body: 'x' }, 'id'],
    [{ id: 1.5, body: 'x' }, 'id'],
    [{ id: 'a' }, 'body'],
    [{ id: 'a', body: 5 }, 'body'],
    [{ id: 'a', body: 'x', title: 5 }, 'title'],
    [{ id: 'a', body: 'x', date: 'دیروز' }, 'date'],
    [{ id: 'a', body: 'x', date: '1403/13/01' }, 'date'],
    [{ id: 'a', body: 'x', date: 1404 }, 'date'],
    [{ id: 'a', body: 'x', tags: 'x' }, 'tags'],
  ])('that is wrong names the field: %j', (row, field) => {
    expect(articleFromRow(row)).toEqual({ field, problem: expect.stringMatching(/^Expected .+ but found .+/) })
  })
})

describe('a text file', () => {
  const read = (text: string) => articleFromText(text, { id: 'a' })

  it.each([
    ['a title before a blank line', `تولید فولاد افزایش یافت\n\n${SENTENCE}`, 'تولید فولاد افزایش یافت', null],
    ['a title before a longer paragraph', `تولید فولاد افزایش یافت\n${SENTENCE}`, 'تولید فولاد افزایش یافت', null],
    ['a date with a label before the text', ` date 2025-08-23 ${SENTENCE}`, null, '2025-08-23'],
    ['a date alone on its line', `۱۴۰۴/۰۶/۰۱\n${SENTENCE}`, null, '2025-08-23'],
    [
      'a date in words',
      `تاریخ انتشار: شنبه ۱ شهریور ۱۴۰۴ - ۱۰:۳۰\nتولید فولاد افزایش یافت\n\n${SENTENCE}`,
      'تولید فولاد افزایش یافت',
      '2025-08-23T10:30:00+03:30',
    ],
    [
      'a date after the title',
      `تولید فولاد افزایش یافت\n\n1404/06/01 - 10:30\n${SENTENCE}`,
      'تولید فولاد افزایش یافت',
      '2025-08-23T10:30:00+03:30',
    ],
    ['a text and nothing else', SENTENCE, null, null],
    ['an attribution cut by a line', `به گزارش\n${SENTENCE}`, null, null],
    ['a first sentence with its full stop', `استاندار قم خبر داد.\n\n${SENTENCE}`, null, null],
    ['a sentence that holds a date', `از ۱ شهریور ۱۴۰۴ تولید آغاز شد و ادامه دارد.\n\n${SENTENCE}`, null, null],
  ])('is read as %s', (_, text, title, published_at) => {
    const article = read(text)
    expect(Article.parse(article)).toMatchObject({ title, published_at })
    expect(article.body.endsWith(SENTENCE)).toBe(true)
    if (title !== null || published_at !== null) expect(article.body).toBe(SENTENCE)
  })

  it('has a kicker where its first line ends as one', () => {
    expect(read(`رئیس اتاق خبر داد؛\nرشد صادرات پسته کرمان\n${SENTENCE}`)).toMatchObject({
      kicker: 'رئیس اتاق خبر داد؛',
      title: 'رشد صادرات پسته کرمان',
      body: SENTENCE,
    })
  })

  it('loses no line of its body, whatever ends its lines', () => {
    expect(read(`\ufeff${SENTENCE}\r\n\r\n${SENTENCE}\r${SENTENCE}`).body.split('\n')).toHaveLength(3)
    expect(read('').body).toBe('')
  })
})
