import type { Profile } from './profile.ts'

/** Nastooh (nastooh.ir): Mehr, IRNA, ISNA (with a theme of its own), Khabaronline, Hamshahri, Imna, Shabestan. */
export const NASTOOH: Profile = {
  id: 'nastooh',
  marks: ['meta[name="generator"][content*="nastooh"]', 'meta[property^="nastooh:"]'],
  articleMarks: ['meta[property="nastooh:nid"]', 'meta[property="nastooh:code"]', 'article#item'],
  kicker: ['.item-title .kicker', '#item .kicker'],
  title: [
    '.item-title h1.title',
    '.item-title h1.first-title',
    'h1.title [itemprop="headline"]',
    'h1[itemprop="headline"]',
    'meta[property="og:title"]@content',
  ],
  lead: ['.item-summary .introtext', '#item p.summary', '.item-summary p.summary', '#item [itemprop="description"]'],
  body: ['#item .item-text', '[itemprop="articleBody"]', '.item-text'],
  drop: [
    '.item-code',
    'section.related-items',
    '.related-items',
    '.item-boxes',
    '.item-boxes2',
    'section#news-comment',
    'section#comments',
    'section.comment-form',
    '.print-header',
    '.gallery',
    '.video-download',
    '.saba-backlink',
    '.item-footer',
    '.item-nav',
    'footer.tags',
    'section.tags',
    '.short-link-container',
  ],
  datelines: ['.src'],
  // 11:29:36Z on a page that shows 14:59: the meta is in UTC and has seconds, the shown date has neither.
  dates: [
    { place: 'meta[property="article:published_time"]@content', told: 'utc' },
    { place: '.item-nav .item-date span', told: 'jalali' },
    { place: '.item-date', told: 'jalali' },
    { place: '.meta-news .text-meta', told: 'jalali' },
    { place: '.print-header li.date', told: 'jalali' },
    { place: 'meta[property="dc.date"]@content', told: 'tehran' },
    { place: 'meta[property="nastooh:publishDate"]@content', told: 'tehran' },
  ],
  // On ISNA the internal `nid` differs from the number that is printed and in the address.
  code: [
    'meta[property="nastooh:code"]@content',
    '.item-code span',
    '.print-header li.id span',
    'meta[property="nastooh:nid"]@content',
  ],
  section: [
    'meta[property="article:section"]@content',
    '.item-nav ol.breadcrumb li a',
    'ol.breadcrumb li a',
    '[itemprop="articleSection"]',
  ],
  tags: ['section.tags li a', 'footer.tags li a', 'meta[property="article:tag"]@content'],
}
