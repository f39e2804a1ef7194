import type { Source } from '../../models/source.ts'

/** خبرآنلاین: a saved page of it is parsed in the tests. */
export const KHABARONLINE: Source = {
  id: 'khabaronline',
  name: { fa: 'خبرآنلاین', en: 'Khabar Online' },
  hosts: ['www.khabaronline.ir', 'khabaronline.ir'],
  cms: 'nastooh',
  verified: true,
  feeds: ['https://www.khabaronline.ir/rss'],
  sitemaps: ['https://www.khabaronline.ir/sitemap/news/sitemap.xml'],
  article: '^/(?:news|photo|video|print|amp)/(?<id>[0-9]{4,})(?:/|$)',
  delay_ms: 2000,
  timezone: 'Asia/Tehran',
}
