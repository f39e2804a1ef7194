import type { Source } from '../../models/source.ts'

/** عصر ایران: after documentation, not after a page. */
export const ASRIRAN: Source = {
  id: 'asriran',
  name: { fa: 'عصر ایران', en: 'Asr Iran' },
  hosts: ['www.asriran.com', 'asriran.com'],
  cms: 'iransamaneh',
  verified: false,
  feeds: ['https://www.asriran.com/fa/rss/allnews'],
  sitemaps: [],
  article: '^/fa/(?:amp/)?(?:news|print)/(?<id>[0-9]{3,})(?:/|$)',
  delay_ms: 2000,
  timezone: 'Asia/Tehran',
}
