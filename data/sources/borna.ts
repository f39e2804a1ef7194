import type { Source } from '../../models/source.ts'

/** خبرگزاری برنا: after documentation, not after a page. */
export const BORNA: Source = {
  id: 'borna',
  name: { fa: 'خبرگزاری برنا', en: 'Borna News Agency' },
  hosts: ['www.borna.news', 'borna.news', 'bornanews.ir'],
  cms: 'iransamaneh',
  verified: false,
  feeds: ['https://www.borna.news/fa/rss/allnews'],
  sitemaps: [],
  article: '^/fa/(?:amp/)?(?:news|print)/(?<id>[0-9]{3,})(?:/|$)',
  delay_ms: 2000,
  timezone: 'Asia/Tehran',
}
