import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { SOURCES } from '../data/sources/sources.ts'
import { parsePage } from '../extractors/article/parsePage.ts'

const PAGES = new URL('./pages/', import.meta.url)
const names = readdirSync(PAGES).sort()

describe('a page written for the tests', () => {
  it('is there for every system, and for what goes wrong', () => {
    expect(names).toEqual(
      expect.arrayContaining(['nastooh', 'iransamaneh', 'aasaam', 'tasnim', 'truncated', 'windows-1256']),
    )
  })

  it.each(names)('is read exactly as its folder says: %s', (name) => {
    const folder = new URL(`${name}/`, PAGES)
    const { url, contentType, result } = JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8'))
    const bytes = readFileSync(new URL('source.html', folder))
    expect(parsePage(bytes, { url, contentType, sources: SOURCES })).toEqual(result)
  })

  it.each(names)('gives the same article when it is told no address but its own: %s', (name) => {
    const folder = new URL(`${name}/`, PAGES)
    const bytes = readFileSync(new URL('source.html', folder))
    const told = parsePage(bytes, { url: 'file:///tmp/page.html', contentType: null, sources: SOURCES })
    const untold = parsePage(bytes, { url: null, contentType: null, sources: SOURCES })
    expect(told).toEqual(untold)
    if (told.kind === 'article') expect(told.article.url ?? '').not.toMatch(/^file:/)
  })
})

const SAVED = new URL('../../shared/pages/', import.meta.url)

/** Figures of the saved pages: facts about them, not their text. */
const ARTICLES = [
  {
    file: 'isna-8af837040b.html',
    profile: 'nastooh',
    source: 'isna',
    code: '95102918901',
    published_at: '2017-01-18T14:59:36+03:30',
    section: 'سیاسی',
    tags: 8,
    paragraphs: 9,
    title: /^روانچی: .{60,90}کرد$/u,
    first: 'مجید تخت روانچی',
    last: 'ارسال می‌شود .',
  },
  {
    file: 'isna-14ea3659d8.html',
    profile: 'nastooh',
    source: 'isna',
    code: '95102918901',
    published_at: '2017-01-18T14:59:36+03:30',
    section: 'سیاسی',
    tags: 8,
    paragraphs: 9,
    title: /^روانچی: .{60,90}کرد$/u,
    first: 'مجید تخت روانچی',
    last: 'ارسال می‌شود .',
  },
  {
    file: 'isna-143540d08c.html',
    profile: 'nastooh',
    source: 'isna',
    code: '95110603890',
    published_at: '2017-01-25T09:43:47+03:30',
    section: 'سیاسی',
    tags: 2,
    paragraphs: 12,
    title: /^برجام .{20,50}کرد$/u,
    first: 'به گزارش ایسنا، سیدعباس',
    last: 'بسیار خوبی برخوردار است.',
  },
  {
    file: 'khabaronline-cdd3407537.html',
    profile: 'nastooh',
    source: 'khabaronline',
    code: '1353889',
    published_at: '2020-02-18T06:55:00+03:30',
    section: 'سیاست > انتخابات',
    tags: 2,
    paragraphs: 8,
    title: /^تحلیل روزنامه .{30,60}انتخابات$/u,
    first: 'یک گروه ۸۰ نفره',
    last: 'انتخابات شرکت کنند.',
  },
  {
    file: 'irinn-c86ba3cbd0.html',
    profile: 'iransamaneh',
    source: 'irinn',
    code: '499654',
    published_at: '2017-05-18T22:57:00+04:30',
    section: 'انتخابات 96',
    tags: 5,
    paragraphs: 41,
    title: /^انتخابات 96 به روایت آمار$/u,
    first: 'بر اساس این گزارش',
    last: 'المثنی می شود.',
  },
] as const

describe.skipIf(!existsSync(SAVED))('a page saved from a news site', () => {
  const manifest: { file: string; kind: string; url: string }[] = existsSync(SAVED)
    ? JSON.parse(readFileSync(new URL('manifest.json', SAVED), 'utf8'))
    : []
  const parsed = (file: string, url: string | null) =>
    parsePage(readFileSync(new URL(file, SAVED)), { url, contentType: null, sources: SOURCES })

  it.each(ARTICLES)('is read to the minute and the paragraph: $file', (expected) => {
    const result = parsed(expected.file, manifest.find(({ file }) => file === expected.file)?.url ?? null)
    if (result.kind !== 'article') throw new Error(result.detail)
    const { article } = result
    const paragraphs = article.body.split('\n')
    expect(result).toMatchObject({ profile: expected.profile, charset: 'utf-8', problems: [] })
    expect(article).toMatchObject({
      source: expected.source,
      code: expected.code,
      published_at: expected.published_at,
      section: expected.section,
      title: expect.stringMatching(expected.title),
      lead: expect.any(String),
    })
    expect(article.tags).toHaveLength(expected.tags)
    expect(paragraphs).toHaveLength(expected.paragraphs)
    expect(paragraphs[0]?.startsWith(expected.first)).toBe(true)
    expect(paragraphs.at(-1)?.endsWith(expected.last)).toBe(true)
    expect(article.body).not.toMatch(/انتهای پیام|نظر شما|کد خبر/u)
  })

  it.each(ARTICLES)('has the same id without its address: $file', (expected) => {
    const url = manifest.find(({ file }) => file === expected.file)?.url ?? null
    const [told, untold] = [parsed(expected.file, url), parsed(expected.file, null)]
    if (told.kind !== 'article' || untold.kind !== 'article') throw new Error('Expected two articles')
    expect(untold.article.id).toBe(told.article.id)
  })

  it('is one article where it was saved twice', () => {
    const ids = ARTICLES.slice(0, 2).map(({ file }) => {
      const result = parsed(file, manifest.find((row) => row.file === file)?.url ?? null)
      return result.kind === 'article' ? result.article.id : result.detail
    })
    expect(new Set(ids).size).toBe(1)
  })

  it.each(manifest.filter(({ kind }) => kind === 'home'))(
    'is no article where it is a front page: $file',
    ({ file, url }) => {
      expect(parsed(file, url)).toMatchObject({ kind: 'none', reason: 'not_an_article' })
      expect(parsed(file, null)).toMatchObject({ kind: 'none', reason: 'not_an_article' })
    },
  )
})
