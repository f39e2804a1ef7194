import type { Source } from '../../models/source.ts'

/** خبرگزاری فارس: after documentation, not after a page. */
export const FARS: Source = {
  id: 'fars',
  name: { fa: 'خبرگزاری فارس', en: 'Fars News Agency' },
  hosts: ['www.farsnews.ir', 'farsnews.ir', 'farsnews.com'],
  cms: 'generic',
  verified: false,
  feeds: ['https://www.farsnews.ir/rss'],
  sitemaps: [],
  article: '^/(?:newstext\\.php[?]nn=|[^/?]+/)(?<id>[0-9]{11,})(?:[/?&]|$)',
  delay_ms: 2000,
  timezone: 'Asia/Tehran',
}
