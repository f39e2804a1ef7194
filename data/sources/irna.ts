import type { Source } from '../../models/source.ts'

/** خبرگزاری جمهوری اسلامی (ایرنا): after documentation, not after a page. */
export const IRNA: Source = {
  id: 'irna',
  name: { fa: 'خبرگزاری جمهوری اسلامی (ایرنا)', en: 'Islamic Republic News Agency' },
  hosts: ['www.irna.ir', 'irna.ir'],
  cms: 'nastooh',
  verified: false,
  feeds: ['https://www.irna.ir/rss/tp/20', 'https://www.irna.ir/rss'],
  sitemaps: ['https://www.irna.ir/sitemap/news/sitemap.xml'],
  article: '^/(?:news|photo|video|print|amp)/(?<id>[0-9]{4,})(?:/|$)',
  delay_ms: 2000,
  timezone: 'Asia/Tehran',
}
