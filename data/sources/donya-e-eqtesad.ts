import type { Source } from '../../models/source.ts'

/** دنیای اقتصاد: after documentation, not after a page. */
export const DONYA_E_EQTESAD: Source = {
  id: 'donya-e-eqtesad',
  name: { fa: 'دنیای اقتصاد', en: 'Donya-e-Eqtesad' },
  hosts: ['donya-e-eqtesad.com', 'www.donya-e-eqtesad.com'],
  cms: 'aasaam',
  verified: false,
  feeds: ['https://donya-e-eqtesad.com/feeds/'],
  sitemaps: [],
  article: '^/(?:fa/tiny/news-|بخش-[^/]+/)(?<id>[0-9]{4,})(?:-|/|$)',
  delay_ms: 2000,
  timezone: 'Asia/Tehran',
}
