import { readdirSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SOURCES } from '../data/sources/sources.ts'
import { articleIdentity } from '../extractors/article/articleIdentity.ts'
import { canonicalUrl } from '../extractors/article/canonicalUrl.ts'
import { originalAddress } from '../extractors/article/originalAddress.ts'
import { sourceOf } from '../extractors/article/sourceOf.ts'
import { Source } from '../models/source.ts'

/** An address of an article of every source, and the number in it. */
const EXAMPLES: Readonly<Record<string, readonly (readonly [url: string, code: string])[]>> = {
  mehr: [
    ['https://www.mehrnews.com/news/6017630/عنوان-خبر', '6017630'],
    ['https://mehrnews.com/photo/6018415/', '6018415'],
  ],
  irna: [['https://www.irna.ir/news/85398126/عنوان', '85398126']],
  isna: [
    ['https://www.isna.ir/news/1404051408977/عنوان', '1404051408977'],
    ['https://web.archive.org/web/20170119050001/http://www.isna.ir/news/95102918901/عنوان', '95102918901'],
  ],
  khabaronline: [['https://www.khabaronline.ir/news/1353889/عنوان', '1353889']],
  hamshahri: [['https://www.hamshahrionline.ir/news/870123/عنوان', '870123']],
  imna: [['https://www.imna.ir/news/712345/عنوان', '712345']],
  shabestan: [['https://shabestan.news/news/1799123/عنوان', '1799123']],
  irib: [
    ['https://www.iribnews.ir/fa/news/5548071/عنوان', '5548071'],
    ['https://irib-news.ir/fa/amp/news/5548071', '5548071'],
  ],
  irinn: [['http://www.irinn.ir/fa/news/499654/عنوان', '499654']],
  yjc: [
    ['https://www.yjc.ir/fa/news/4443378/عنوان', '4443378'],
    ['https://www.yjc.news/fa/print/8240552', '8240552'],
  ],
  tabnak: [['https://www.tabnak.ir/fa/news/1312345/عنوان', '1312345']],
  borna: [['https://www.borna.news/fa/news/2212345/عنوان', '2212345']],
  asriran: [['https://www.asriran.com/fa/news/621234/عنوان', '621234']],
  ilna: [
    ['https://www.ilna.ir/بخش-اقتصادی-4/1677940-عنوان-خبر', '1677940'],
    ['https://www.ilna.news/%D8%A8%D8%AE%D8%B4-%D8%A7%D9%82%D8%AA%D8%B5%D8%A7%D8%AF%DB%8C-4/1677940-x', '1677940'],
    ['https://www.ilna.ir/fa/tiny/news-1677940', '1677940'],
  ],
  'donya-e-eqtesad': [['https://donya-e-eqtesad.com/بخش-اخبار-62/4012345-عنوان', '4012345']],
  tasnim: [
    ['https://www.tasnimnews.com/fa/news/1404/06/14/3391122/عنوان', '3391122'],
    ['https://www.tasnimnews.org/3391122', '3391122'],
  ],
  fars: [
    ['http://www.farsnews.com/newstext.php?nn=13960302001234', '13960302001234'],
    ['https://www.farsnews.ir/news/14020530000123/عنوان', '14020530000123'],
    ['https://farsnews.ir/qom/1724400112233445566/عنوان', '1724400112233445566'],
  ],
}

describe('a source', () => {
  it('stands in the list if it has a file', () => {
    const files = readdirSync(new URL('../data/sources/', import.meta.url))
      .filter((file) => file !== 'sources.ts')
      .map((file) => file.replace(/\.ts$/, ''))
    expect(SOURCES.map(({ id }) => id)).toEqual(files.sort())
  })

  it.each(SOURCES)('is declared as the model wants: $id', (source) => {
    expect(Source.parse(source)).toEqual(source)
    expect(new Set(source.hosts).size).toBe(source.hosts.length)
    expect(source.hosts).toEqual(source.hosts.map((host) => host.toLowerCase()))
    for (const url of [...source.feeds, ...source.sitemaps])
      expect(sourceOf(url, SOURCES)).toEqual({ source, code: null })
  })

  it.each(SOURCES)('knows its own articles by their addresses: $id', (source) => {
    const examples = EXAMPLES[source.id] ?? []
    expect(examples.length).toBeGreaterThan(0)
    for (const [url, code] of examples) expect(sourceOf(url, SOURCES)).toEqual({ source, code })
  })

  it.each(SOURCES)('takes none of its front page, archive and sections for an article: $id', (source) => {
    for (const path of [
      '/',
      '/fa',
      '/archive?pi=2&yr=1404',
      '/service/economy',
      '/fa/economic',
      '/rss/tp/20',
      '/about/us',
    ]) {
      expect(sourceOf(`https://${source.hosts[0]}${path}`, SOURCES)?.code).toBeNull()
    }
  })

  it('has its hosts for itself', () => {
    const hosts = SOURCES.flatMap((source) => source.hosts)
    expect(new Set(hosts).size).toBe(hosts.length)
  })

  it('is verified only where a saved page of it is parsed', () => {
    expect(SOURCES.filter(({ verified }) => verified).map(({ id }) => id)).toEqual(['irinn', 'isna', 'khabaronline'])
  })

  it.each([
    'https://en.mehrnews.com/news/1234567/',
    'https://mehrnews.com.example.org/news/1234567/',
    'no address',
    '',
  ])('is not found for %s', (url) => {
    expect(sourceOf(url, SOURCES)).toBeNull()
  })

  it('is found by its port where it declares one', () => {
    const local: Source = {
      ...(SOURCES[0] as Source),
      id: 'local',
      hosts: ['127.0.0.1:8081'],
      article: '^/news/(?<id>[0-9]+)',
    }
    expect(sourceOf('http://127.0.0.1:8081/news/7', [local])?.code).toBe('7')
    expect(sourceOf('http://127.0.0.1:8082/news/7', [local])).toBeNull()
  })
})

describe('an address in its one spelling', () => {
  it.each([
    ['HTTPS://WWW.Mehrnews.com:443/news/1/#top', 'https://www.mehrnews.com/news/1'],
    ['http://a.example:80/', 'http://a.example/'],
    ['http://a.example', 'http://a.example/'],
    ['http://a.example:8080/x//', 'http://a.example:8080/x'],
    ['http://user:word@a.example/x', 'http://a.example/x'],
    ['https://a.example/x?utm_source=rss&id=2&fbclid=9&UTM_Medium=q', 'https://a.example/x?id=2'],
    ['https://a.example/x?b=2&a=1&', 'https://a.example/x?a=1&b=2'],
    ['https://a.example/x?13960302', 'https://a.example/x?13960302'],
    ['https://a.example/خبر', 'https://a.example/%D8%AE%D8%A8%D8%B1'],
    ['https://a.example/%d8%ae%d8%a8%d8%b1', 'https://a.example/%D8%AE%D8%A8%D8%B1'],
    ['https://a.example/%7Euser/%41%2D1', 'https://a.example/~user/A-1'],
    ['https://a.example/%CE%C8%D1', 'https://a.example/%CE%C8%D1'],
    ['https://a.example/a%2Fb%20c', 'https://a.example/a%2Fb%20c'],
    ['https://a.example./x', 'https://a.example/x'],
    ['file:///srv/a.html#x', 'file:///srv/a.html'],
  ])('%s', (url, canonical) => {
    expect(canonicalUrl(url)).toBe(canonical)
  })

  it.each(['', 'mehrnews.com/news/1', '/news/1', 'http://'])('is not there for «%s»', (url) => {
    expect(() => canonicalUrl(url)).toThrow(TypeError)
  })

  it('does not change when it is asked for again', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        const once = canonicalUrl(url)
        expect(canonicalUrl(once)).toBe(once)
      }),
    )
  })

  it('keeps schemes apart, as they were given', () => {
    expect(canonicalUrl('http://a.example/x')).not.toBe(canonicalUrl('https://a.example/x'))
  })

  it('of a copy is that of the original', () => {
    expect(originalAddress('https://web.archive.org/web/20170119050001im_/http://a.example/x')).toBe(
      'http://a.example/x',
    )
    expect(originalAddress('https://a.example/web/2017/http://b.example/')).toBe(
      'https://a.example/web/2017/http://b.example/',
    )
  })
})

describe('the id of an article', () => {
  const article = { source: 'ilna', code: '1677940', title: 'عنوان', body: 'متن' }

  it('is the same at every address of it', () => {
    expect(articleIdentity(article, 'https://www.ilna.ir/a')).toBe(
      articleIdentity({ ...article, title: 'دیگر' }, 'https://ilna.news/b'),
    )
  })

  it('is that of the address where no code is known, and of the words where no address is', () => {
    const unknown = { ...article, source: null }
    expect(articleIdentity(unknown, 'http://a.example/x/')).toBe(
      articleIdentity({ ...unknown, body: 'دیگر' }, 'http://a.example/x#y'),
    )
    expect(articleIdentity(unknown, null)).toBe(articleIdentity({ ...unknown, code: null }, null))
    expect(articleIdentity(unknown, null)).not.toBe(articleIdentity({ ...unknown, body: 'دیگر' }, null))
  })

  it('differs between sources that count alike', () => {
    expect(articleIdentity({ ...article, source: 'mehr' }, null)).not.toBe(articleIdentity(article, null))
  })
})
