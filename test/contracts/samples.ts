import { contentHash, identify } from '../../extractors/identify.ts'
import type { Article } from '../../models/article.ts'
import type { Claim } from '../../models/claim.ts'
import type { Page } from '../../models/page.ts'

/** An article with its own id and words, and a value in every field. */
export function sampleArticle(number: number, changes: Partial<Article> = {}): Article {
  return {
    id: identify('art', ['sample', number]),
    url: `https://news.example/fa/${number}`,
    source: 'mehr',
    title: `راه‌اندازی ${number} واحد تولیدی در کاشان`,
    kicker: 'فرماندار خبر داد',
    lead: 'این واحدها تا پایان سال به بهره‌برداری می‌رسند.',
    body: `سرمایه‌گذاری انجام‌شده ${number} میلیارد تومان است.\nوی افزود: ۱۲۰ نفر مشغول به کار شدند.`,
    published_at: '2025-08-23T10:15:00+03:30',
    code: String(number),
    section: 'اقتصاد > صنعت',
    tags: ['کاشان', 'صنعت'],
    ...changes,
  }
}

/** A claim of an article, with a value in every field. */
export function sampleClaim(article: Article, number: number, changes: Partial<Claim> = {}): Claim {
  const { id, url, source, title, published_at } = article
  return {
    type: 'claim',
    schema_version: '1',
    id: identify('clm', [id, 'body', number]),
    article: { id, url, source, title, published_at },
    kind: 'amount',
    quantity: {
      text: 'بیش از ۹٫۶ میلیارد تومان',
      value: 96_000_000_000,
      amount: '96000000000',
      unit: 'IRR',
      low: null,
      high: null,
      stated: { amount: '9.6', scale: '1000000000', unit: 'toman' },
      bound: 'more_than',
      precision: '1000000000',
      change: null,
      per: null,
      epoch: 'IRR',
    },
    subject: { text: 'سرمایه‌گذاری انجام‌شده', head: 'سرمایه‌گذاری' },
    measure: 'investment',
    status: 'achieved',
    status_cue: { text: 'انجام‌شده', start: 12, end: 21 },
    speaker: { name: null, role: 'فرماندار', organisation: 'فرمانداری کاشان' },
    place: { text: 'کاشان', id: 'ir-kashan', level: 'city' },
    organisation: { text: 'فرمانداری کاشان', id: null },
    period: {
      text: 'امسال',
      kind: 'during',
      start: { jalali: '1404-01-01', gregorian: '2025-03-21' },
      end: { jalali: '1404-12-29', gregorian: '2026-03-20' },
      anchor: 'published_at',
    },
    links: [{ rel: 'same_statement', claim: identify('clm', [id, 'body', number + 1]) }],
    evidence: {
      section: 'body',
      start: number,
      end: number + 24,
      exact: 'بیش از ۹٫۶ میلیارد تومان',
      prefix: 'سرمایه‌گذاری ',
      suffix: ' است',
      sentence: { start: 0, end: 60 },
    },
    confidence: 0.93,
    reader: 'rules/0.2.0',
    ...changes,
  }
}

/** A page that answered with these bytes. */
export function samplePage(number: number, bytes: Uint8Array, changes: Partial<Page> = {}): Page {
  const url = `https://news.example/fa/${number}`
  return {
    id: identify('pag', [url]),
    url,
    final_url: `${url}/`,
    source: 'mehr',
    fetched_at: '2025-08-23T06:45:00.000Z',
    status: 200,
    content_type: 'text/html; charset=windows-1256',
    etag: '"a1"',
    last_modified: 'Sat, 23 Aug 2025 06:00:00 GMT',
    content_hash: contentHash(bytes),
    ...changes,
  }
}
