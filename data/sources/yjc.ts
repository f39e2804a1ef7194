import type { Source } from '../../models/source.ts'

/** باشگاه خبرنگاران جوان: after documentation, not after a page. */
export const YJC: Source = {
  id: 'yjc',
  name: { fa: 'باشگاه خبرنگاران جوان', en: 'Young Journalists Club' },
  hosts: ['www.yjc.ir', 'yjc.ir', 'yjc.news'],
  cms: 'iransamaneh',
  verified: false,
  feeds: ['https://www.yjc.ir/fa/rss/6', 'https://www.yjc.ir/fa/rss/allnews'],
  sitemaps: [],
  article: '^/fa/(?:amp/)?(?:news|print)/(?<id>[0-9]{3,})(?:/|$)',
  delay_ms: 2000,
  timezone: 'Asia/Tehran',
}
