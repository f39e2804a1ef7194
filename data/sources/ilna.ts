import type { Source } from '../../models/source.ts'

/** خبرگزاری کار ایران (ایلنا): after documentation, not after a page. */
export const ILNA: Source = {
  id: 'ilna',
  name: { fa: 'خبرگزاری کار ایران (ایلنا)', en: 'Iranian Labour News Agency' },
  hosts: ['www.ilna.ir', 'ilna.ir', 'ilna.news'],
  cms: 'aasaam',
  verified: false,
  feeds: ['https://www.ilna.ir/rss', 'https://www.ilna.news/feeds/'],
  sitemaps: [],
  article: '^/(?:fa/tiny/news-|بخش-[^/]+/)(?<id>[0-9]{4,})(?:-|/|$)',
  delay_ms: 2000,
  timezone: 'Asia/Tehran',
}
