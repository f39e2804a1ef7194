import type { Source } from '../../models/source.ts'

/** خبرگزاری شبستان: after documentation, not after a page. */
export const SHABESTAN: Source = {
  id: 'shabestan',
  name: { fa: 'خبرگزاری شبستان', en: 'Shabestan News Agency' },
  hosts: ['shabestan.news', 'www.shabestan.news'],
  cms: 'nastooh',
  verified: false,
  feeds: [],
  sitemaps: [],
  article: '^/(?:news|photo|video|print|amp)/(?<id>[0-9]{4,})(?:/|$)',
  delay_ms: 2000,
  timezone: 'Asia/Tehran',
}
