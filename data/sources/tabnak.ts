import type { Source } from '../../models/source.ts'

/** تابناک: after documentation, not after a page. */
export const TABNAK: Source = {
  id: 'tabnak',
  name: { fa: 'تابناک', en: 'Tabnak' },
  hosts: ['www.tabnak.ir', 'tabnak.ir'],
  cms: 'iransamaneh',
  verified: false,
  feeds: ['https://www.tabnak.ir/fa/rss/allnews'],
  sitemaps: [],
  article: '^/fa/(?:amp/)?(?:news|print)/(?<id>[0-9]{3,})(?:/|$)',
  delay_ms: 2000,
  timezone: 'Asia/Tehran',
}
