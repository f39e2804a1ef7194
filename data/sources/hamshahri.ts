import type { Source } from '../../models/source.ts'

/** همشهری آنلاین: after documentation, not after a page. */
export const HAMSHAHRI: Source = {
  id: 'hamshahri',
  name: { fa: 'همشهری آنلاین', en: 'Hamshahri Online' },
  hosts: ['www.hamshahrionline.ir', 'hamshahrionline.ir'],
  cms: 'nastooh',
  verified: false,
  feeds: ['https://www.hamshahrionline.ir/rss'],
  sitemaps: ['https://www.hamshahrionline.ir/sitemap/news/sitemap.xml'],
  article: '^/(?:news|photo|video|print|amp)/(?<id>[0-9]{4,})(?:/|$)',
  delay_ms: 2000,
  timezone: 'Asia/Tehran',
}
