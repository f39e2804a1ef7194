import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { SampleAnswer, SampleArticle } from '../data/samples/sample.ts'
import { SAMPLE_SITES } from '../data/samples/sources.ts'
import { ClaimKind, Status } from '../models/claim.ts'
import { Bound } from '../models/quantity.ts'
import { Source } from '../models/source.ts'
import { articlePath, shortPath, slugOf } from '../pipeline/samples/addresses.ts'
import { printedMoment } from '../pipeline/samples/calendar.ts'
import { samplePage } from '../pipeline/samples/samplePage.ts'
import { windows1256 } from '../pipeline/samples/windows1256.ts'
import { sampleArticles, sampleClaims } from './gate/sampleArticles.ts'

const rows = SAMPLE_SITES.flatMap((site) => site.articles.map((article) => ({ site, article })))
const row = (code: number) => {
  const found = rows.find(({ article }) => article.code === code)
  if (found === undefined) throw new Error(`Expected a sample article ${code}`)
  return found
}
const words = (article: SampleArticle) => article.body.join(' ')
const gold = (code: number, unit: string, quote: string) => {
  const found = sampleClaims().filter((claim) => claim.article === String(code) && claim.quote === quote)
  expect(found.map((claim) => claim.unit)).toContain(unit)
  return found[0]?.value ?? Number.NaN
}

describe('the sample articles', () => {
  test('are at least 26 with text, of 100 to 300 words each but for the advertisement', () => {
    const told = rows.filter(({ article }) => article.body.length > 0)
    expect(told.length).toBeGreaterThanOrEqual(26)
    for (const { article } of told.filter((one) => one.article.section[0] !== 'رپرتاژ آگهی')) {
      const count = words(article).split(/\s+/u).length
      expect({ code: article.code, long: count >= 100 && count <= 300 }).toEqual({ code: article.code, long: true })
    }
  })

  test('have codes, addresses and paragraphs of their own', () => {
    expect(new Set(rows.map(({ article }) => article.code)).size).toBe(rows.length)
    expect(new Set(rows.map(({ site, article }) => site.source.id + articlePath(site, article))).size).toBe(rows.length)
    for (const { article } of rows) expect(article.body.filter((line) => /[\n<>]|^\s|\s$| {2}/u.test(line))).toEqual([])
  })

  test('appeared in 1403 and 1404, by the clock of Tehran', () => {
    for (const { article } of rows) {
      expect(article.published).toMatch(/^202[45]-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:00\+03:30$/)
      expect(['۱۴۰۳', '۱۴۰۴']).toContain(printedMoment(article.published).year)
    }
  })

  test('name the day of the week on which they appeared', () => {
    const named = rows.flatMap(({ article }) =>
      [...words(article).matchAll(/(?:روز|صبح|ظهر|عصر) ((?:یک|دو|سه\u200c?|چهار|پنج)?شنبه|جمعه)/gu)].map((found) => ({
        code: article.code,
        said: found[1],
        was: printedMoment(article.published).weekday,
      })),
    )
    expect(named.length).toBeGreaterThan(5)
    expect(named.filter(({ said, was }) => said !== was)).toEqual([])
  })

  test('are announced somewhere, unless nobody is to find them', () => {
    expect(rows.filter(({ article }) => article.announced.length === 0)).toEqual([])
  })

  test('have each special answer at least once', () => {
    const answers: readonly SampleAnswer[] = ['page', 'windows-1256', 'truncated', 'challenge', 'gone', 'album']
    for (const answer of answers) expect(rows.some(({ article }) => article.answer === answer)).toBe(true)
  })

  test('keep Arabic letters and Latin digits to the two pages that are known for them', () => {
    const arabic = rows.filter(({ article }) => /[يك]/u.test(words(article)))
    expect(arabic.map(({ article }) => article.code)).toEqual([4511077, 4512390])
    for (const { article } of arabic) expect(words(article)).not.toMatch(/[ی۰-۹]/u)
    expect(rows.filter(({ article }) => /[0-9]/.test(words(article))).map(({ article }) => article.code)).toEqual([
      4511077, 4512390,
    ])
  })

  test('hold ZWNJ in every text but the one that lost it', () => {
    const without = rows.filter(({ article }) => article.body.length > 0 && !words(article).includes('\u200c'))
    expect(without.map(({ article }) => article.code)).toEqual([6100561])
  })

  test('hold no control of direction, no joiner beside a blank and no doubled joiner', () => {
    const odd = /[\u200e\u200f\u202a-\u202e\u2066-\u2069\u00a0]|\u200c[\s\u200c.،:؛]|\s\u200c/u
    const texts = rows.flatMap(({ article }) => [
      article.title,
      article.lead ?? '',
      article.kicker ?? '',
      ...article.body,
      ...article.tags,
    ])
    expect(texts.filter((text) => odd.test(text))).toEqual([])
  })
})

describe('the facts of the sample articles', () => {
  test('stand in one press release on two sites', () => {
    const [first, second] = [row(6100588), row(1702231)]
    expect(first.site.source.id).not.toBe(second.site.source.id)
    expect(first.article.lead).not.toBe(second.article.lead)
    const same = first.article.body.filter((line) => second.article.body.includes(line))
    expect(same.length).toBeGreaterThanOrEqual(3)
    expect(same.length).toBeLessThan(first.article.body.length)
  })

  test('lead from a target to what became of it a year later', () => {
    const [target, achieved] = [row(6100118).article, row(4517220).article]
    expect(words(target)).toContain('احیای ۳۰ واحد صنعتی راکد در سال جاری هدف\u200cگذاری شده است')
    expect(words(achieved)).toContain('۳۴ واحد صنعتی راکد احیا شد')
    expect(Number(achieved.published.slice(0, 4)) - Number(target.published.slice(0, 4))).toBe(1)
  })

  test('are corrected a week later, in as many words', () => {
    const [first, second] = [row(4513288).article, row(4513561).article]
    expect(words(first)).toContain('هزار و ۲۵۰ نفر')
    expect(words(second)).toContain('هزار و ۵۲۰ نفر')
    expect(second.kicker).toBe('اصلاحیه')
    expect((Date.parse(second.published) - Date.parse(first.published)) / 86_400_000).toBeCloseTo(7, 0)
  })

  test('agree where rial is told on one site and toman on another, and slip by ten on a third', () => {
    const toman = gold(6100748, 'IRR', 'سه هزار و ۶۰۰ میلیارد تومان')
    expect(gold(1702655, 'IRR', '۳۶ هزار میلیارد ریال')).toBe(toman)
    expect(gold(4518290, 'IRR', 'سه هزار و ۶۰۰ میلیارد ریال') * 10).toBe(toman)
  })

  test('agree where two offices round differently, and differ where two officials disagree', () => {
    expect(gold(4516408, 'IRR', '۱۱ هزار میلیارد ریال')).toBeLessThan(
      gold(6100455, 'IRR', '۱۱ هزار و ۱۶۵ میلیارد ریال'),
    )
    expect(gold(6100702, 'percent', '۱۲.۴ درصد')).not.toBe(gold(1702610, 'percent', '۱۴.۱ درصد'))
  })
})

describe('the gold claims of the sample articles', () => {
  const articles = new Map(sampleArticles().map((article) => [article.id, article]))
  const claims = sampleClaims()

  test('cover at least 12 articles', () => {
    expect(new Set(claims.map((claim) => claim.article)).size).toBeGreaterThanOrEqual(12)
  })

  test('quote words that stand in their article, as often as they say', () => {
    const lost = claims.filter((claim) => {
      const body = articles.get(claim.article)?.body ?? ''
      let at = -1
      for (let count = 0; count < claim.nth; count++) {
        at = body.indexOf(claim.quote, at + 1)
        if (at < 0) return true
      }
      // A quote that begins or ends inside a longer number would be another figure: «۲ درصد» of «۱۲ درصد».
      return /[\p{N}\p{L}.]/u.test(body[at - 1] ?? ' ') || /[\p{N}\p{L}]/u.test(body[at + claim.quote.length] ?? ' ')
    })
    expect(lost).toEqual([])
  })

  test('use the words of the models, and give a value or the two ends of a range', () => {
    for (const claim of claims) {
      expect(ClaimKind.options).toContain(claim.kind)
      expect(Bound.options).toContain(claim.bound)
      expect(Status.options).toContain(claim.status)
      const range = claim.low !== undefined && claim.high !== undefined && claim.low < claim.high
      expect({ quote: claim.quote, range }).toEqual({ quote: claim.quote, range: claim.bound === 'between' })
      expect(claim.value === undefined).toBe(range)
    }
  })

  test('name each place of a body at most once', () => {
    const keys = claims.map((claim) => `${claim.article} ${claim.quote} ${claim.nth}`)
    expect(new Set(keys).size).toBe(keys.length)
  })
})

describe('the pages of the sample sites', () => {
  test('are declared as sources are, on hosts that no network has', () => {
    for (const { source } of SAMPLE_SITES) {
      expect(Source.parse(source)).toEqual(source)
      expect(source.hosts.every((host) => host.endsWith('.example'))).toBe(true)
    }
    expect(new Set(SAMPLE_SITES.map(({ source }) => source.cms))).toEqual(new Set(['nastooh', 'iransamaneh', 'aasaam']))
  })

  test('have addresses that their source knows for articles, whole and short, encoded or not', () => {
    for (const { site, article } of rows) {
      const known = new RegExp(site.source.article)
      const album = site.source.cms === 'nastooh' && article.answer === 'album'
      for (const path of [
        articlePath(site, article),
        encodeURI(articlePath(site, article)),
        shortPath(site, article),
      ]) {
        expect(known.exec(path)?.groups?.id).toBe(album ? undefined : String(article.code))
      }
      for (const path of ['/', '/rss', '/sitemap.xml', '/photo/1/x', '/fa/print/1'])
        expect(known.test(path)).toBe(false)
    }
  })

  test('stop where a truncated page stops, in the middle of its body', () => {
    const { site, article } = row(4514876)
    const html = new TextDecoder().decode(samplePage(site, article).bytes)
    expect(html.replaceAll('&zwnj;', '\u200c').endsWith('برنامه\u200cر')).toBe(true)
    expect(html).toContain('<div class="body')
    expect(html).not.toContain('</html>')
  })

  test('say their encoding in a meta element alone where they are in windows-1256', () => {
    const { site, article } = row(4511077)
    const page = samplePage(site, article)
    expect(page.type).toBe('text/html')
    expect(() => new TextDecoder('utf-8', { fatal: true }).decode(page.bytes)).toThrow()
    const html = new TextDecoder('windows-1256').decode(page.bytes)
    expect(html).toContain('charset=windows-1256')
    expect(html).toContain('سازمان جهاد کشاورزي لرستان')
  })

  test('come back from windows-1256 letter for letter', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'ابپتثجچیيکك۰۹09٪«»،\u200c گژA<>') })
    fc.assert(
      fc.property(letters, (text) => {
        const decoded = new TextDecoder('windows-1256').decode(windows1256(text))
        expect(decoded.replace(/&#([0-9]+);/g, (_, code: string) => String.fromCodePoint(Number(code)))).toBe(text)
      }),
    )
  })

  test('have slugs without blanks, marks or doubled hyphens', () => {
    expect(slugOf('سهم ۱۸.۵ همتی: «خراسان رضوی»')).toBe('سهم-۱۸-۵-همتی-خراسان-رضوی')
    for (const { article } of rows) expect(slugOf(article.title)).not.toMatch(/[^\p{L}\p{N}\u200c-]|--|^-|-$/u)
  })

  test('print moments as Iranian papers do', () => {
    expect(printedMoment('2025-08-23T09:05:00+03:30')).toEqual({
      weekday: 'شنبه',
      day: '۱',
      month: 'شهریور',
      year: '۱۴۰۴',
      date: '۱۴۰۴/۰۶/۰۱',
      time: '۰۹:۰۵',
    })
  })
})
