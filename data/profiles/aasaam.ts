import type { Profile } from './profile.ts'

/** aasaam (Asam): ILNA, Donya-e-Eqtesad. After documentation: no page of the family was at hand. */
export const AASAAM: Profile = {
  id: 'aasaam',
  marks: [
    '#echo_detail',
    '#main_ck_editor',
    'meta[name="generator"][content*="aasaam" i]',
    'script[src*="aasaam" i]',
    'a[href*="aasaam.com"]',
    'link[rel="shortlink"][href*="/fa/tiny/news-"]',
  ],
  articleMarks: [
    '#echo_detail',
    '#main_ck_editor',
    '.article_body',
    '.article-body',
    'link[rel="shortlink"][href*="/fa/tiny/news-"]',
  ],
  kicker: ['.uptitle', '.up-title', 'h2.up_title', 'h2.news-uptitle'],
  title: ['h1.title', 'h1', 'meta[property="og:title"]@content'],
  lead: ['p.lead', 'p.news-lead', 'p.news_lead', '.news_lead'],
  body: ['.article_body #echo_detail', '#echo_detail', '#main_ck_editor', '.article_body', '.article-body'],
  drop: [
    '.article_tag',
    '.article-tag',
    '.news_tags',
    '.sec_info',
    '.share_news',
    '.short_link_cnt',
    '.tinyurl_form',
    '.noprint',
    '.related_news',
    '.comments',
  ],
  datelines: [],
  dates: [
    { place: 'meta[property="article:published_time"]@content', told: 'tehran' },
    { place: 'time[datetime]@datetime', told: 'tehran' },
    { place: '.news_time', told: 'jalali' },
    { place: 'time', told: 'jalali' },
  ],
  code: ['.news_code', '.news-code', 'link[rel="shortlink"]@href', '.short_link_cnt input@value'],
  section: ['.breadcrumb_list li a', '.bread_crumbs a', 'meta[property="article:section"]@content'],
  tags: ['.article_tag a', '.article-tag a', '.news_tags a', '.word_key a', 'meta[property="article:tag"]@content'],
}
