import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readArticle } from '../extractors/claims/readArticle.ts'
import { type Article, SECTIONS } from '../models/article.ts'
import { Claim } from '../models/claim.ts'
import { sampleArticles } from './gate/sampleArticles.ts'

const oneOf = (words: readonly string[]) => fc.constantFrom(...words)
/** What stands between two words: mostly a blank. */
const gap = oneOf([' ', ' ', ' ', ' ', '', '\u200C'])

const numbers = oneOf(['۲۰', '۹۴۰', '3,500', '۲/۵', '۱۲.۵', '٤٥', 'هزار', 'شش‌دهم', 'صد و بیست', '۱۲ تا ۱۴', 'دو و نیم'])
const scales = oneOf(['', '', 'هزار', 'میلیون', 'میلیارد', 'هزار میلیارد'])
const units = oneOf([
  ...['درصد', 'درصدی', '٪', 'تومان', 'ریال', 'همت', 'دلار', 'هکتار', 'تن', 'نفر', 'کیلومتر', 'مگاواتی', 'واحد درصد'],
  ...['پروژه', 'طرح‌های عمرانی', 'واحد صنعتی راکد', 'فرصت شغلی', 'روستا', 'مورد', 'هزینه', 'سرمایه‌گذاری ریالی', 'قنات'],
])
const quantity = fc.tuple(numbers, gap, scales, gap, units).map((words) => words.join(''))
const around = oneOf([
  ...['بیش از', 'حدود', 'بین', 'تا سقف', 'از این تعداد', 'قرار است', 'موفق شدیم', 'هدف‌گذاری', 'در دست اجرا', 'هر کیلو'],
  ...['افتتاح شد', 'خواهد شد', 'می‌شود', 'احیا کنیم', 'رسید', 'است', 'ایجاد شده', 'باید', 'را رد کرد', 'رشد', 'کاهش'],
  ...[
    'استاندار قم',
    'رضا کوهستانی، مدیرکل راه یزد،',
    'گفت:',
    'وی افزود:',
    'به گزارش',
    'در سال جاری',
    'شهریورماه',
    'امسال',
  ],
  ...[
    'تسهیلات',
    'اعتبار',
    'صادرات پسته',
    'که',
    'و',
    '،',
    '؛',
    '.',
    '.',
    '؟',
    '«',
    '»',
    '(',
    ')',
    '-',
    '…',
    '\n',
    '\r\n',
  ],
])
const odd = oneOf([
  ...['\u200C', '\u200C\u200C', '\u00A0', '\u200F', '\u0640', '\u064B', '\t', '\u0000', '\uFEFF', '\uD83D', 'ي', 'ك'],
  ...['🏭', '👩🏽\u200D🌾', '𐎠', '1404/06/01', '<b>', 'http://a.ir/1'],
])
const piece = fc.oneof(
  { weight: 3, arbitrary: quantity },
  { weight: 5, arbitrary: around },
  { weight: 1, arbitrary: odd },
)

/** Text that looks like news and is none, in all the characters that come in pages. */
const news = fc.array(fc.tuple(piece, gap), { maxLength: 40, size: 'max' }).map((pieces) => pieces.flat().join(''))
/** Any text at all, lone halves of characters among it. */
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 80 }).map((units) => String.fromCharCode(...units)),
)
const text = fc.oneof({ weight: 4, arbitrary: news }, { weight: 1, arbitrary: anything })
const date = fc.constantFrom(null, '2025-08-23', '2025-08-23T10:00:00+03:30', '2013-02-03T00:00:00+03:30')

const articles: fc.Arbitrary<Article> = fc.record({
  id: fc.constantFrom('1', 'art_00000000000000000000', 'خبر ۱'),
  url: fc.constant(null),
  source: fc.constantFrom(null, 'mehr'),
  title: fc.option(text),
  kicker: fc.option(text),
  lead: fc.option(text),
  body: text,
  published_at: date,
  code: fc.constant(null),
  section: fc.constant(null),
  tags: fc.constant([]),
})

const RUNS = { numRuns: 400 }

describe('reading any article', () => {
  it('never throws, and makes claims that keep their schema', () => {
    fc.assert(
      fc.property(articles, (article) => {
        for (const claim of readArticle(article)) expect(Claim.parse(claim)).toEqual(claim)
      }),
      RUNS,
    )
  })

  it('makes claims of text that looks like news, or the laws below would say nothing', () => {
    const read = fc.sample(articles, { numRuns: 200, seed: 1404 }).map((article) => readArticle(article).length)
    expect(read.filter((claims) => claims > 1).length).toBeGreaterThan(100)
  })

  it('shows each claim in its section as published, counted in code points', () => {
    fc.assert(
      fc.property(articles, (article) => {
        for (const { evidence, quantity, status_cue: cue } of readArticle(article)) {
          const points = [...(article[evidence.section] ?? '')]
          const cut = (start: number, end: number) => points.slice(Math.max(0, start), end).join('')
          const { start, end } = evidence
          expect(evidence.exact).toBe(cut(start, end))
          expect(evidence.exact).not.toBe('')
          expect(evidence.prefix).toBe(cut(start - 40, start))
          expect(evidence.suffix).toBe(cut(end, end + 40))
          expect(cut(evidence.sentence.start, evidence.sentence.end)).toContain(evidence.exact)
          expect(evidence.sentence.start <= start && end <= evidence.sentence.end).toBe(true)
          expect(quantity.text.endsWith(evidence.exact)).toBe(true)
          if (cue !== null) expect(cue.text).toBe(cut(cue.start, cue.end))
        }
      }),
      RUNS,
    )
  })

  it('gives claims in the order of the text, apart from one another, each with an id of its own', () => {
    fc.assert(
      fc.property(articles, (article) => {
        const claims = readArticle(article)
        expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length)
        for (const [i, { evidence }] of claims.entries()) {
          const before = claims[i - 1]?.evidence
          if (before === undefined) continue
          const sections = SECTIONS.indexOf(evidence.section) - SECTIONS.indexOf(before.section)
          expect(sections > 0 || (sections === 0 && before.end <= evidence.start)).toBe(true)
        }
      }),
      RUNS,
    )
  })

  it('says the same when it reads the same again, and links only what it read', () => {
    fc.assert(
      fc.property(articles, (article) => {
        const claims = readArticle(article)
        expect(readArticle({ ...article })).toEqual(claims)
        const ids = new Set(claims.map(({ id }) => id))
        for (const { id, links } of claims)
          for (const link of links) expect(ids.has(link.claim) && link.claim !== id).toBe(true)
      }),
      RUNS,
    )
  })

  it('links claims without a circle, none to itself and none twice', () => {
    fc.assert(
      fc.property(articles, (article) => {
        const claims = readArticle(article)
        const links = new Map(claims.map((claim) => [claim.id, claim.links.map((link) => link.claim)]))
        for (const [id, found] of links) {
          expect(new Set(found).size).toBe(found.length)
          const reached = new Set(found)
          for (const next of reached) for (const more of links.get(next) ?? []) reached.add(more)
          expect(reached.has(id)).toBe(false)
        }
      }),
      RUNS,
    )
  })

  it('reads the headline and the lead each as a section of its own, and links them to the body', () => {
    const [title, lead, body] = readArticle({
      ...articleOf('مدیرکل راه یزد گفت: امسال ۳۴۰ کیلومتر راه روستایی آسفالت شد.'),
      title: 'آسفالت ۳۴۰ کیلومتر راه روستایی',
      lead: 'امسال ۳۴۰ کیلومتر راه روستایی در یزد آسفالت شد.',
    })
    expect([title, lead, body].map((claim) => claim?.evidence.section)).toEqual(['title', 'lead', 'body'])
    const again = [{ rel: 'same_statement', claim: body?.id }]
    expect([title?.links, lead?.links, body?.links]).toEqual([again, again, []])
  })

  it('tells a range by its ends and everything else by one exact amount', () => {
    fc.assert(
      fc.property(articles, (article) => {
        for (const { quantity } of readArticle(article)) {
          const { bound, value, amount, low, high } = quantity
          if (bound === 'between')
            expect([value, amount, low === null, high === null]).toEqual([null, null, false, false])
          else expect([Number(amount), low, high]).toEqual([value, null, null])
        }
      }),
      RUNS,
    )
  })

  it('names a claim by where it stands, whatever its article is called or dated', () => {
    fc.assert(
      fc.property(news, (body) => {
        const [one, two, later] = [
          articleOf(body),
          { ...articleOf(body), id: 'another' },
          { ...articleOf(body), title: 'روزی دیگر', published_at: '2020-01-01' },
        ].map((article) => readArticle(article))
        const ids = (claims: readonly Claim[] = []) => claims.map(({ id }) => id)
        expect(ids(later)).toEqual(ids(one))
        expect(ids(two).filter((id) => ids(one).includes(id))).toEqual([])
        expect(two?.length).toBe(one?.length)
      }),
      { numRuns: 100 },
    )
  })
})

describe('text without joiners', () => {
  /** What is read otherwise where an article has lost its joiners: by its code, the quantity and the reason. */
  const EXCEPTIONS: Readonly<Record<string, readonly string[]>> = {}

  const told = ({ kind, status, quantity: { amount, low, high, unit } }: Claim) =>
    `${kind} ${amount ?? `${low}..${high}`} ${unit} ${status}`
  const without = (section: string | null) => section?.replaceAll('\u200C', '') ?? null

  it.each(sampleArticles().map((article) => [article.id, article] as const))('reads %s as with them', (id, article) => {
    const bare = {
      ...article,
      title: without(article.title),
      lead: without(article.lead),
      body: without(article.body) ?? '',
    }
    const due = readArticle(article).map(told)
    const read = readArticle(bare).map(told)
    const differ = due.flatMap((claim, i) => (read[i] === claim ? [] : [`${claim} / ${read[i] ?? 'nothing'}`]))
    expect(differ).toEqual(EXCEPTIONS[id] ?? [])
    expect(read.length).toBe(due.length)
  })
})

describe('a long article', () => {
  const sentences = sampleArticles().flatMap(({ body }) => body.split(/(?<=\.)[ \n]/u))
  const long = (bytes: number) => {
    let body = ''
    for (let i = 0; Buffer.byteLength(body) < bytes; i++)
      body += `${sentences[(i * 7) % sentences.length]}${i % 5 === 4 ? '\n' : ' '}`
    return articleOf(body)
  }

  it('of 300 KB is read in less than five seconds', () => {
    const article = long(300_000)
    const start = performance.now()
    const claims = readArticle(article)
    expect(performance.now() - start).toBeLessThan(5000)
    expect(claims.length).toBeGreaterThan(1000)
  })

  it.each([
    ['digits', '۹'],
    ['words of numbers', 'هزار و '],
    ['numbers without units', '۲۰ و '],
    ['openings of speech', '« گفت: '],
    ['names', 'رضا کوهستانی '],
    ['points back', 'از این میزان '],
    ['joiners', '\u200C'],
    ['opened brackets', '(['],
    ['blank lines', '\n'],
  ])('of 60 KB of %s is read in less than five seconds', (_, piece) => {
    const article = articleOf(piece.repeat(60_000 / piece.length))
    const start = performance.now()
    readArticle(article)
    expect(performance.now() - start).toBeLessThan(5000)
  })

  it.each(['۲۰ میلیارد تومان ', 'در قم ۲۰ پروژه و ', '۳۰ درصد ', '۲۰ نفر ', 'شد ۳۰ واحد '])(
    'of one sentence of 40 KB of «%s» is read in less than ten seconds',
    (piece) => {
      const article = articleOf(piece.repeat(40_000 / piece.length))
      const start = performance.now()
      expect(readArticle(article).length).toBeGreaterThan(1000)
      expect(performance.now() - start).toBeLessThan(10_000)
    },
  )
})

function articleOf(body: string): Article {
  return {
    id: '1',
    url: null,
    source: null,
    title: null,
    kicker: null,
    lead: null,
    body,
    published_at: '2025-08-23',
    code: null,
    section: null,
    tags: [],
  }
}
