import type { Source } from '../../models/source.ts'

/** خبرگزاری دانشجویان ایران (ایسنا): a saved page of it is parsed in the tests. */
export const ISNA: Source = {
  id: 'isna',
  name: { fa: 'خبرگزاری دانشجویان ایران (ایسنا)', en: "Iranian Students' News Agency" },
  hosts: ['www.isna.ir', 'isna.ir'],
  cms: 'nastooh',
  verified: true,
  feeds: ['https://www.isna.ir/rss'],
  sitemaps: [],
  article: '^/(?:news|photo|video|print|amp)/(?<id>[0-9]{4,})(?:/|$)',
  delay_ms: 2000,
  timezone: 'Asia/Tehran',
}
