import type { Source } from '../../models/source.ts'

/** خبرگزاری تسنیم: after documentation, not after a page. */
export const TASNIM: Source = {
  id: 'tasnim',
  name: { fa: 'خبرگزاری تسنیم', en: 'Tasnim News Agency' },
  hosts: ['www.tasnimnews.com', 'tasnimnews.com', 'tasnimnews.ir', 'tasnimnews.org'],
  cms: 'tasnim',
  verified: false,
  feeds: ['https://www.tasnimnews.com/fa/rss/feed/0/7/0/'],
  sitemaps: [],
  article: '^/(?:fa/news/[0-9]{4}/[0-9]{1,2}/[0-9]{1,2}/)?(?<id>[0-9]{4,})(?:/|$)',
  delay_ms: 2000,
  timezone: 'Asia/Tehran',
}
