import type { Source } from '../../models/source.ts'

/** خبرگزاری صدا و سیما: after documentation, not after a page. */
export const IRIB: Source = {
  id: 'irib',
  name: { fa: 'خبرگزاری صدا و سیما', en: 'IRIB News Agency' },
  hosts: ['www.iribnews.ir', 'iribnews.ir', 'irib-news.ir'],
  cms: 'iransamaneh',
  verified: false,
  feeds: ['https://www.iribnews.ir/fa/rss/allnews'],
  sitemaps: ['https://www.iribnews.ir/fa-sitemap-news'],
  article: '^/fa/(?:amp/)?(?:news|print)/(?<id>[0-9]{3,})(?:/|$)',
  delay_ms: 2000,
  timezone: 'Asia/Tehran',
}
