import type { Source } from '../../models/source.ts'

/** خبرگزاری ایمنا: after documentation, not after a page. */
export const IMNA: Source = {
  id: 'imna',
  name: { fa: 'خبرگزاری ایمنا', en: 'Imna News Agency' },
  hosts: ['www.imna.ir', 'imna.ir'],
  cms: 'nastooh',
  verified: false,
  feeds: ['https://www.imna.ir/rss'],
  sitemaps: [],
  article: '^/(?:news|photo|video|print|amp)/(?<id>[0-9]{4,})(?:/|$)',
  delay_ms: 2000,
  timezone: 'Asia/Tehran',
}
