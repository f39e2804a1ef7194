import type { Profile } from './profile.ts'

/** Tasnim's own system. After the four scrapers that agree on it: no page was at hand. */
export const TASNIM_CMS: Profile = {
  id: 'tasnim',
  marks: ['article.single-news'],
  articleMarks: ['article.single-news'],
  kicker: ['article.single-news .kicker'],
  title: ['article.single-news h1.title', 'h1.title', 'meta[property="og:title"]@content'],
  lead: ['article.single-news h3.lead', 'article.single-news .lead', 'h3.lead'],
  body: ['article.single-news div.story', 'div.story'],
  drop: ['.readmore-container', '.hideTag', '.jwplayer', '.related-news', '.tags', '.comments'],
  datelines: [],
  dates: [
    { place: 'ul.list-inline.details li.time', told: 'jalali' },
    { place: 'li.time', told: 'jalali' },
    { place: 'meta[property="article:published_time"]@content', told: 'tehran' },
  ],
  code: ['link[rel="canonical"]@href', 'meta[property="og:url"]@content'],
  section: ['ul.list-inline.details li.service a', 'li.service a', 'meta[property="article:section"]@content'],
  tags: ['article.single-news .tags a', 'meta[property="article:tag"]@content'],
}
