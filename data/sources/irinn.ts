import type { Source } from '../../models/source.ts'

/** شبکه خبر: a saved page of it is parsed in the tests. */
export const IRINN: Source = {
  id: 'irinn',
  name: { fa: 'شبکه خبر', en: 'Islamic Republic of Iran News Network' },
  hosts: ['www.irinn.ir', 'irinn.ir'],
  cms: 'iransamaneh',
  verified: true,
  feeds: ['https://www.irinn.ir/fa/rss/allnews'],
  sitemaps: [],
  article: '^/fa/(?:amp/)?(?:news|print)/(?<id>[0-9]{3,})(?:/|$)',
  delay_ms: 2000,
  timezone: 'Asia/Tehran',
}
