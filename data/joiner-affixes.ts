/** Endings of degree; alone, «تر» is wet. */
export const DEGREES = ['تر', 'ترین', 'تری', 'ترها', 'ترهای', 'ترینها', 'ترینهای', 'ترند'] as const

/** Endings that are written behind a joiner where the letter before them would join: «سیاست‌های», «رفته‌اند». */
export const JOINED_ENDINGS = [
  // plurals, and what is added to them
  ...['ها', 'های', 'هایی', 'هایم', 'هایت', 'هایش', 'هایمان', 'هایتان', 'هایشان', 'هام', 'هات', 'هاش', 'هامون'],
  ...['هاتون', 'هاشون', 'هاست', 'هاییم', 'هایند', 'هایید'],
  ...DEGREES,
  // «است» and its persons behind a participle or an adjective, and the indefinite and owners behind a silent «ه»
  ...['ام', 'ای', 'ایم', 'اید', 'اند', 'ایست', 'اش', 'ات', 'مان', 'تان', 'شان', 'ست', 'ی'],
] as const

/** Endings that, standing alone, are another word unless a silent «ه» is before them: «ای مردم», «خانه ای». */
export const ENDINGS_BEHIND_HEH = ['ای', 'ی', 'ام', 'ایم', 'اید', 'ست', 'ایست', 'ات', 'مان', 'تان', 'شان'] as const

/** Endings that go to a word without a joiner where its last letter does not join: «کار ها» is «کارها». */
export const GLUED_ENDINGS = [
  ...['ها', 'های', 'هایی', 'هایم', 'هایت', 'هایش', 'هایمان', 'هایتان', 'هایشان', 'هاست', 'تر', 'ترین', 'ترها', 'ترهای'],
] as const

/** Marks of verbs, with what is written to them, that stand before a joiner: «می‌شود». */
export const VERB_MARKS = [
  ...['می', 'نمی', 'برمی', 'درمی', 'بازمی', 'فرامی', 'فرومی', 'وامی'],
  ...['برنمی', 'درنمی', 'بازنمی', 'فرانمی', 'فرونمی', 'وانمی'],
] as const

/** Beginnings of nouns and adjectives that often stand before a joiner: «بی‌کار». */
export const NOUN_BEGINNINGS = ['بی', 'هم', 'پیش', 'پس', 'بین', 'نیم', 'کم', 'خوش', 'غیر'] as const

/** Beginnings that «می» is written to: «بر می دارد» is «برمی‌دارد». */
export const VERB_BEGINNINGS = ['بر', 'در', 'باز', 'فرا', 'فرو', 'وا'] as const

/** Persons of «است» behind a participle: «رفته ام» is «رفته‌ام», whatever stands around. */
export const PERSONS = ['ام', 'ایم', 'اید', 'اند'] as const

/** Letters that do not join to the letter behind them: a joiner there would show nothing («کارها»). */
export const UNJOINING_LETTERS = 'ءآادذرزژوؤ'

/** Words that are as right without a joiner as with one, and are left as they were written. */
export const WRITTEN_AS_ONE = ['آنها', 'اینها', 'آنهایی', 'اینهایی', 'آنهاست', 'اینهاست', 'همینها', 'همانها'] as const

/** Words that are as right with a blank behind them as with a joiner («این که», «به عنوان»); only an ending joins to them. */
export const AS_RIGHT_APART = [
  ...[
    'این',
    'آن',
    'همین',
    'همان',
    'چنین',
    'چنان',
    'هیچ',
    'هر',
    'چه',
    'یک',
    'دو',
    'سه',
    'چند',
    'به',
    'از',
    'در',
    'نه',
    'که',
    'و',
  ],
] as const
