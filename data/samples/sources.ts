import { KARAVA_ARTICLES } from './articles/karava.ts'
import { SIMAYE_DIYAR_ARTICLES } from './articles/simaye-diyar.ts'
import { SOBHGAH_ARTICLES } from './articles/sobhgah.ts'
import type { SampleSite } from './sample.ts'

/** Three fictional agencies, one for each family of content management systems. Their hosts exist on no network (RFC 2606). */
export const SAMPLE_SITES: readonly SampleSite[] = [
  {
    source: {
      id: 'sobhgah',
      name: { fa: 'صبحگاه', en: 'Sobhgah' },
      hosts: ['sobhgah.example'],
      cms: 'nastooh',
      verified: true,
      feeds: ['http://sobhgah.example/rss'],
      sitemaps: ['http://sobhgah.example/sitemap/news/sitemap.xml'],
      article: '^/news/(?<id>[0-9]+)(?:/|$)',
      delay_ms: 20,
      timezone: 'Asia/Tehran',
    },
    disallow: ['/rest/', '/page/search'],
    slogan: 'خبرگزاری صبحگاه | هر صبح با خبر استان‌ها',
    articles: SOBHGAH_ARTICLES,
  },
  {
    source: {
      id: 'karava',
      name: { fa: 'کارآوا', en: 'Karava' },
      hosts: ['karava.example'],
      cms: 'aasaam',
      verified: true,
      feeds: ['http://karava.example/feeds/'],
      sitemaps: ['http://karava.example/sitemap.xml'],
      article: '^/(?:fa/tiny/news-|[^/]+-[0-9]+/)(?<id>[0-9]+)(?:-|$)',
      delay_ms: 20,
      timezone: 'Asia/Tehran',
    },
    disallow: ['/newsstudios/', '/بخش-رپرتاژ-آگهی-77/'],
    slogan: 'کارآوا؛ خبرگزاری کار و تولید',
    articles: KARAVA_ARTICLES,
  },
  {
    source: {
      id: 'simaye-diyar',
      name: { fa: 'سیمای دیار', en: 'Simaye Diyar' },
      hosts: ['simaye-diyar.example'],
      cms: 'iransamaneh',
      verified: true,
      feeds: ['http://simaye-diyar.example/fa/rss/allnews'],
      sitemaps: ['http://simaye-diyar.example/fa-sitemap-news'],
      article: '^/fa/news/(?<id>[0-9]+)(?:/|$)',
      delay_ms: 20,
      timezone: 'Asia/Tehran',
    },
    disallow: ['/fa/print/', '/fa/archive'],
    slogan: 'خبرگزاری سیمای دیار',
    articles: SIMAYE_DIYAR_ARTICLES,
  },
]
