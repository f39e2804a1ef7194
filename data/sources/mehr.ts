import type { Source } from '../../models/source.ts'

/** خبرگزاری مهر: after documentation, not after a page. */
export const MEHR: Source = {
  id: 'mehr',
  name: { fa: 'خبرگزاری مهر', en: 'Mehr News Agency' },
  hosts: ['www.mehrnews.com', 'mehrnews.com'],
  cms: 'nastooh',
  verified: false,
  feeds: ['https://www.mehrnews.com/rss/tp/25', 'https://www.mehrnews.com/rss'],
  sitemaps: ['https://www.mehrnews.com/sitemap/news/sitemap.xml'],
  article: '^/(?:news|photo|video|print|amp)/(?<id>[0-9]{4,})(?:/|$)',
  delay_ms: 2000,
  timezone: 'Asia/Tehran',
}
