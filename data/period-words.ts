/*
 * The words in which the press tells time. Forms are in normal spelling; readers match them without blanks and joiners, so
 * that one row serves «سال جاری», «سال‌جاری» and «سالجاری».
 */

/** A stretch of time that words can be counted in. */
export type TimeUnit = 'year' | 'season' | 'month' | 'week' | 'day' | 'hour' | 'decade'

/** How far from the moment of publication a word points, in units: 0 is the current one. */
export interface OffsetRow {
  readonly offset: number
  readonly forms: readonly string[]
}

/** What follows a unit: «سال گذشته», «هفته جاری», «ماه آینده». */
export const RELATIVE_WORDS: readonly OffsetRow[] = [
  { offset: -1, forms: ['گذشته', 'قبل', 'قبلی', 'پیش', 'پیشین'] },
  { offset: 0, forms: ['جاری', 'کنونی', 'حاضر', 'جدید'] },
  { offset: 1, forms: ['آینده', 'بعد', 'بعدی', 'آتی', 'پیش رو', 'پیش‌روی'] },
]

/** Whole words for one year: «امسال». */
export const YEAR_WORDS: readonly OffsetRow[] = [
  { offset: 0, forms: ['امسال', 'این سال', 'همین سال'] },
  { offset: -1, forms: ['پارسال'] },
  { offset: -2, forms: ['پیرارسال'] },
]

/** Whole words for one day: «دیروز». */
export const DAY_WORDS: readonly OffsetRow[] = [
  { offset: 0, forms: ['امروز', 'امشب', 'امروزه'] },
  { offset: -1, forms: ['دیروز', 'دیشب'] },
  { offset: -2, forms: ['پریروز'] },
  { offset: 1, forms: ['فردا'] },
  { offset: 2, forms: ['پس‌فردا'] },
]

/** A unit of time in the singular and with what joins it to the next word in the plural. */
export interface UnitRow {
  readonly unit: TimeUnit
  readonly singular: readonly string[]
  readonly plural: readonly string[]
  /** «ماهه», «ساله»: the adjective made of it. */
  readonly adjective: readonly string[]
}

export const TIME_UNITS: readonly UnitRow[] = [
  { unit: 'year', singular: ['سال'], plural: ['سال‌های', 'سال‌هایی'], adjective: ['ساله'] },
  { unit: 'season', singular: ['فصل'], plural: ['فصل‌های', 'فصول'], adjective: [] },
  { unit: 'month', singular: ['ماه'], plural: ['ماه‌های'], adjective: ['ماهه', 'ماهه‌ای'] },
  { unit: 'week', singular: ['هفته'], plural: ['هفته‌های'], adjective: ['هفته‌ای'] },
  {
    unit: 'day',
    singular: ['روز', 'شبانه‌روز', 'شب'],
    plural: ['روزهای', 'ایام', 'شب‌های'],
    adjective: ['روزه', 'روزه‌ای', 'شبه'],
  },
  {
    unit: 'hour',
    singular: ['ساعت', 'دقیقه', 'ثانیه'],
    plural: ['ساعت‌های', 'ساعات', 'دقایق'],
    adjective: ['ساعته', 'ساعته‌ای', 'دقیقه‌ای'],
  },
  { unit: 'decade', singular: ['دهه'], plural: ['دهه‌های'], adjective: [] },
]

/** Words that make a plural unit the time just past, or the time to come: «هفته‌های اخیر», «سال‌های آینده». */
export const PAST_WORDS = ['گذشته', 'اخیر', 'قبل', 'پیش', 'پیشین'] as const
export const COMING_WORDS = ['آینده', 'آتی', 'بعد', 'دیگر', 'پیش رو', 'پیش‌روی'] as const

/** Counts in words, and «چند» for one that is not told. */
export const CARDINALS: readonly (readonly [count: number, forms: readonly string[]])[] = [
  [1, ['یک']],
  [2, ['دو']],
  [3, ['سه']],
  [4, ['چهار']],
  [5, ['پنج']],
  [6, ['شش', 'شیش']],
  [7, ['هفت']],
  [8, ['هشت']],
  [9, ['نه']],
  [10, ['ده']],
  [11, ['یازده']],
  [12, ['دوازده']],
  [13, ['سیزده']],
  [14, ['چهارده']],
  [15, ['پانزده']],
  [16, ['شانزده']],
  [17, ['هفده', 'هیفده']],
  [18, ['هجده', 'هیجده']],
  [19, ['نوزده']],
  [20, ['بیست']],
  [21, ['بیست و یک']],
  [22, ['بیست و دو']],
  [23, ['بیست و سه']],
  [24, ['بیست و چهار']],
  [25, ['بیست و پنج']],
  [26, ['بیست و شش']],
  [27, ['بیست و هفت']],
  [28, ['بیست و هشت']],
  [29, ['بیست و نه']],
  [30, ['سی']],
  [31, ['سی و یک']],
  [40, ['چهل']],
  [50, ['پنجاه']],
  [60, ['شصت']],
  [70, ['هفتاد']],
  [80, ['هشتاد']],
  [90, ['نود']],
]
export const UNCOUNTED = ['چند', 'چندین'] as const

/** Ordinals that are not the cardinal with «م»: which part of a whole is meant. */
export const ORDINALS: readonly (readonly [number, readonly string[]])[] = [
  [1, ['اول', 'نخست', 'یکم', 'ابتدایی', 'ابتدای', 'آغازین', 'آغاز']],
  [2, ['دوم']],
  [3, ['سوم']],
  [4, ['چهارم']],
  [5, ['پنجم']],
  [6, ['ششم']],
  [7, ['هفتم']],
  [8, ['هشتم']],
  [9, ['نهم']],
  [10, ['دهم']],
  [11, ['یازدهم']],
  [12, ['دوازدهم']],
  [13, ['سیزدهم']],
  [14, ['چهاردهم']],
]
/** The last part: «سه ماهه پایانی سال». */
export const LAST_WORDS = ['پایانی', 'آخر', 'انتهایی'] as const

/** Ordinals before their noun: «نخستین ماه سال», «پنجمین روز از هفته دولت»; the others are the ordinal with «ین». */
export const FIRST_WORDS = ['نخستین', 'اولین'] as const

/** Days of a month in words: «سی‌ام», «بیست و دوم»; those not here are the cardinal with «م». */
export const DAY_ORDINALS: readonly (readonly [number, readonly string[]])[] = [
  [1, ['اول', 'یکم', 'نخست']],
  [3, ['سوم']],
  [23, ['بیست و سوم']],
  [30, ['سی‌ام', 'سیم']],
]

/** Where in a time: its first day, its last, or not exactly. */
export const EDGES: readonly (readonly [edge: 'start' | 'end' | 'about', forms: readonly string[]])[] = [
  ['start', ['ابتدای', 'آغاز', 'شروع', 'اول', 'بدو', 'ابتدا']],
  ['end', ['پایان', 'انتهای', 'آخر', 'خاتمه']],
  [
    'about',
    ['اوایل', 'اواخر', 'اواسط', 'میانه', 'نیمه', 'روزهای پایانی', 'روزهای ابتدایی', 'روزهای نخست', 'روزهای آغازین'],
  ],
]

/** The seasons of the Jalali year, by their first month. */
export const SEASONS: readonly (readonly [firstMonth: number, forms: readonly string[]])[] = [
  [1, ['بهار']],
  [4, ['تابستان']],
  [7, ['پاییز', 'پائیز']],
  [10, ['زمستان']],
]

/** Names of months that are also other words or names («بانک مهر», «گروه بهمن», «صفر»): they need «ماه», a day, a year or a preposition. */
export const AMBIGUOUS_MONTHS = [
  'تیر',
  'مهر',
  'آبان',
  'آذر',
  'اذر',
  'دی',
  'بهمن',
  'مه',
  'می',
  'جون',
  'صفر',
  'محرم',
  'رجب',
  'شوال',
] as const

/** What tells that a word after it may be a time: «در مهر», «تا دی». */
export const TIME_PREPOSITIONS = ['در', 'تا', 'از', 'طی', 'برای', 'طول', 'ظرف'] as const

/** Kinds of year, between «سال» and what tells which: «سال مالی جاری», «سال زراعی گذشته». */
export const YEAR_KINDS = ['مالی', 'آبی', 'زراعی', 'تحصیلی', 'شمسی', 'خورشیدی', 'تقویمی'] as const

/** Words that tell the calendar of a year. */
export const JALALI_WORDS = ['شمسی', 'خورشیدی', 'هجری شمسی', 'هجری خورشیدی'] as const
export const GREGORIAN_WORDS = ['میلادی'] as const

/** What a number is that stands before these: not a year («در سال ۵۰ هزار تن»). */
export const NOT_AFTER_YEAR = [
  'هزار',
  'میلیون',
  'میلیارد',
  'تریلیون',
  'همت',
  'درصد',
  'درصدی',
  'تن',
  'نفر',
  'تومان',
  'ریال',
  'دلار',
  'یورو',
  'پروژه',
  'طرح',
  'واحد',
  'مورد',
  'کیلومتر',
  'هکتار',
  'مگاوات',
  'فقره',
  'دستگاه',
] as const

/** What may follow two digits after a month for them to be a year: «مرداد ۹۸ به بعد», and not «مرداد ۹۸ پروژه». */
export const AFTER_SHORT_YEAR = [
  'به',
  'از',
  'در',
  'با',
  'تا',
  'نسبت',
  'که',
  'بود',
  'بوده',
  'است',
  'را',
  'و',
  'برای',
] as const

/** Now: «در حال حاضر». With `past` the time that led up to it counts as well: «تاکنون». */
export const NOW_WORDS: readonly (readonly [past: boolean, forms: readonly string[]])[] = [
  [
    false,
    [
      'اکنون',
      'هم اکنون',
      'در حال حاضر',
      'حال حاضر',
      'الان',
      'هم اینک',
      'اینک',
      'در شرایط کنونی',
      'در شرایط فعلی',
      'در وضعیت کنونی',
    ],
  ],
  [
    true,
    [
      'تاکنون',
      'تا به امروز',
      'تا الان',
      'تا به حال',
      'تا حالا',
      'تا امروز',
      'تا این لحظه',
      'تا به الان',
      'تا به اکنون',
      'تا این تاریخ',
    ],
  ],
]

/** How often: the claim holds for each such stretch. */
export const FREQUENCY_WORDS: readonly (readonly [TimeUnit, readonly string[]])[] = [
  ['day', ['روزانه', 'هر روز', 'در روز', 'در هر روز', 'در شبانه‌روز']],
  ['week', ['هفتگی', 'هر هفته', 'در هفته', 'در هر هفته']],
  ['month', ['ماهانه', 'ماهیانه', 'هر ماه', 'در ماه', 'در هر ماه']],
  ['year', ['سالانه', 'سالیانه', 'هر سال', 'در سال', 'در هر سال']],
]

/** Stretches that only the text around them dates: «در این مدت», «طی این دوره». */
export const PRONOUN_TIMES = ['این', 'همین', 'آن', 'همان'] as const
export const PRONOUN_HEADS = ['مدت', 'دوره', 'بازه', 'بازه زمانی', 'زمان', 'ایام', 'مقطع', 'دوران', 'سال‌ها'] as const

/** What a claim is measured against, not when it holds: «مدت مشابه سال قبل». */
export const BASE_TIMES = ['مدت مشابه', 'دوره مشابه', 'زمان مشابه', 'ماه مشابه', 'مدت زمان مشابه'] as const
/** What stands before the time that a claim is measured against. */
export const BASE_CUES = [
  'نسبت به',
  'در مقایسه با',
  'مقایسه با',
  'در قیاس با',
  'قیاس با',
  'در برابر',
  'به نسبت',
  'بر خلاف',
  'برخلاف',
] as const
/** What stands before a time that is only counted in or left out, or in which something is yet to be handed over («قرارداد تحویل در دسامبر»): «با احتساب پرونده‌های مانده از سال ۹۱». */
export const INCLUSION_CUES = [
  'با احتساب',
  'به احتساب',
  'بدون احتساب',
  'با محاسبه',
  'به استثنای',
  'برای تحویل در',
  'جهت تحویل در',
] as const
/** Shares: a share told against an earlier time is a change since then. */
export const SHARE_WORDS = ['درصد', 'درصدی', 'واحد درصد'] as const
/** Comparatives: with «از» after them a time is what is compared with («بیشتر از سال گذشته»). */
export const COMPARATIVES = ['بیش', 'بیشتر', 'کمتر', 'بالاتر', 'پایین‌تر', 'فراتر', 'پیش'] as const

/** Between a part of a year and the year: «پنج‌ماهه سپری‌شده از سال جاری». */
export const PART_LINKS = ['سپری‌شده از', 'گذشته از', 'منتهی به', 'از'] as const
/** After a year, what makes it the year of a report and no number of things: «سال ۹۱ مورد بررسی», «سال مورد بررسی (۱۴۰۳)». */
export const STUDIED_WORDS = ['مورد بررسی', 'مورد اشاره', 'مورد گزارش', 'یادشده', 'مذکور', 'فوق', 'نام‌برده'] as const
/** What an hour is of: «۷ صبح تا ۳ بعدازظهر». */
export const DAY_PARTS = ['صبح', 'بامداد', 'ظهر', 'بعدازظهر', 'عصر', 'شب', 'نیمه‌شب'] as const
/** Stretches of a project, told by what is done in them: «در دوره ساخت». */
export const PHASE_HEADS = ['دوره', 'دوران', 'زمان', 'مرحله'] as const
export const PHASES = ['ساخت', 'احداث', 'بهره‌برداری', 'اجرا', 'اجرای', 'نصب', 'راه‌اندازی'] as const
/** What happened and divides time: «قبل از زلزله», «پس از انقلاب». */
export const EVENT_SIDES = ['قبل از', 'پیش از', 'پس از', 'بعد از'] as const
export const EVENTS = ['آن', 'زلزله', 'سیل', 'انقلاب', 'انقلاب اسلامی', 'جنگ', 'جنگ تحمیلی', 'کرونا', 'برجام'] as const
/** What tells that a state goes on after a time that is over: «سال گذشته ۶۰ نفر بازگشتند، اما همچنان ۹ هزار نفر بیکارند». */
export const STILL_WORDS = [
  'همچنان',
  'هنوز',
  'کماکان',
  'این در حالی',
  'این در حالیست',
  'این درحالی',
  'این درحالیست',
] as const
/** After «که» or a verb, what leads to a state that is yet to come: «… که با بهره‌برداری از واحد تازه به ۷۰۰ هزار تن می‌رسد». */
export const COMING_LEADS = [
  'با بهره‌برداری از',
  'با بهره‌برداری',
  'با افتتاح',
  'با تکمیل',
  'با اجرای',
  'با راه‌اندازی',
  'با احداث',
] as const
/** What a speaker speaks of: a time in it is that of what he says («درباره برنامه سال آینده توضیح داد: …»). */
export const THEME_CUES = ['درباره', 'در ارتباط با', 'در خصوص', 'در مورد', 'پیرامون', 'راجع به'] as const

/** Feasts and weeks with fixed days of the Jalali year: first month and day, last month and day. Null: moves in the Jalali year, or is no date. */
export const OCCASIONS: readonly {
  readonly forms: readonly string[]
  readonly days: readonly [firstMonth: number, firstDay: number, lastMonth: number, lastDay: number] | null
}[] = [
  {
    forms: [
      'دهه فجر',
      'دهه مبارک فجر',
      'ایام‌الله دهه فجر',
      'ایام دهه فجر',
      'دهه فجر انقلاب اسلامی',
      'دهه مبارک فجر انقلاب اسلامی',
    ],
    days: [11, 12, 11, 22],
  },
  { forms: ['هفته دولت'], days: [6, 2, 6, 8] },
  { forms: ['هفته دفاع مقدس'], days: [6, 31, 7, 6] },
  { forms: ['هفته بسیج'], days: [9, 1, 9, 7] },
  { forms: ['هفته قوه قضائیه', 'هفته قوه قضاییه'], days: [4, 1, 4, 7] },
  { forms: ['هفته جهاد کشاورزی'], days: [3, 21, 3, 27] },
  { forms: ['نوروز', 'عید نوروز', 'ایام نوروز', 'تعطیلات نوروز', 'تعطیلات نوروزی'], days: [1, 1, 1, 13] },
  {
    forms: [
      'هفته کارگر',
      'هفته کار و کارگر',
      'هفته وحدت',
      'دهه کرامت',
      'عید فطر',
      'عید قربان',
      'عید غدیر',
      'ایام اربعین',
      'اربعین حسینی',
      'دهه محرم',
      'دهه بصیرت',
    ],
    days: null,
  },
]

/** Before an era: its law, not its time («قانون برنامه پنجم توسعه»). */
export const ERA_PREPOSITIONS = ['در', 'طی', 'طول', 'ابتدای', 'پایان', 'تا', 'آغاز', 'از', 'فعالیت'] as const
/** Heads that take an ordinal and hold for years: «برنامه هفتم توسعه», «دولت سیزدهم». */
export const ERA_HEADS = ['برنامه', 'دولت', 'مجلس'] as const
export const ERA_LEADS = ['فعالیت', 'آغاز به کار'] as const
export const ERA_TAILS = ['توسعه', 'پیشرفت'] as const

/** Governments that are told by the name they gave themselves. */
export const GOVERNMENT_HEAD = 'دولت'
export const GOVERNMENT_NAMES = ['سازندگی', 'اصلاحات', 'مهرورزی', 'تدبیر و امید', 'مردمی', 'وفاق ملی'] as const

/** Words in which a decade is told: «دهه نود». */
export const DECADES: readonly (readonly [number, readonly string[]])[] = [
  [1340, ['چهل']],
  [1350, ['پنجاه']],
  [1360, ['شصت']],
  [1370, ['هفتاد']],
  [1380, ['هشتاد']],
  [1390, ['نود']],
]

/** Words between two ends of a time, and between two numbers of one: «۲ تا ۳ ماه». */
export const UNTIL_WORDS = ['تا', 'الی', 'لغایت'] as const

/** What opens the words of a speaker: a time told before them is not the time of what is told after them. */
export const SPEECH_VERBS = [
  'گفت',
  'گفته',
  'می‌گوید',
  'افزود',
  'اظهار کرد',
  'اظهار داشت',
  'اظهارداشت',
  'بیان کرد',
  'بیان داشت',
  'تصریح کرد',
  'اعلام کرد',
  'عنوان کرد',
  'خاطرنشان کرد',
  'خاطر نشان کرد',
  'یادآور شد',
  'یادآوری کرد',
  'ادامه داد',
  'تاکید کرد',
  'اضافه کرد',
  'توضیح داد',
  'ابراز کرد',
  'ابراز داشت',
  'متذکر شد',
  'تشریح کرد',
] as const
/** Before «گفت», what makes it the writer's own turn: «باید گفت». */
export const UNSPOKEN_LEADS = ['باید', 'می‌توان', 'می‌باید', 'بتوان'] as const
/** What leads to the words of a speaker while the sentence still tells where and when he spoke. */
export const SPEECH_LEADS = [
  'با اشاره به',
  'ضمن اشاره به',
  'با بیان',
  'با اعلام',
  'با تاکید بر',
  'ضمن تاکید بر',
  'با بیان اینکه',
] as const

/** What begins a clause of its own: a time told after them says nothing of what stands before. */
export const CLAUSE_OPENERS = [
  'که',
  'اما',
  'ولی',
  'زیرا',
  'چون',
  'چراکه',
  'بلکه',
  'سپس',
  'همچنین',
  'درحالی',
  'گرچه',
  'اگر',
] as const
/** Verbs that close a clause, in the forms that news use most. */
export const CLAUSE_CLOSERS = [
  'است',
  'هست',
  'هستند',
  'بود',
  'بودند',
  'بوده',
  'شد',
  'شدند',
  'شده',
  'شده‌اند',
  'شود',
  'شوند',
  'می‌شود',
  'می‌شوند',
  'خواهد شد',
  'خواهند شد',
  'کرد',
  'کردند',
  'کرده',
  'کرده‌اند',
  'کردیم',
  'کرده‌ایم',
  'کند',
  'کنند',
  'کنیم',
  'می‌کند',
  'می‌کنند',
  'داشت',
  'داشتند',
  'داشته',
  'داشتیم',
  'دارد',
  'دارند',
  'داریم',
  'رسید',
  'رسیده',
  'رسیدند',
  'می‌رسد',
  'برسد',
  'یافت',
  'یافته',
  'یابد',
  'می‌یابد',
  'گرفت',
  'گرفته',
  'می‌گیرد',
  'داد',
  'داده',
  'داده‌اند',
  'گرفته‌اند',
  'یافته‌اند',
  'داشته‌اند',
  'بوده‌اند',
  'رفته‌اند',
  'رسیده‌اند',
  'می‌دهد',
  'شدیم',
  'گذاشت',
  'رفت',
  'رفته',
  'آمد',
  'آمده',
] as const

/** The preposition that is printed on to the word after it where blanks are lost: «درسالجاری». */
export const JOINED_PREPOSITION = 'در'

/** What tells that a clause goes on with the time of the one before. */
export const CONTINUING_WORDS = ['نیز', 'هم', 'همچنین'] as const

/** Single words that rules of time and place are built around, by what they do. */
export const TIME_PARTICLES = {
  and: 'و',
  or: 'یا',
  from: 'از',
  in: 'در',
  every: 'هر',
  purpose: 'برای',
  until: 'تا',
  that: 'که',
  half: 'نیم',
  year: 'سال',
  month: 'ماه',
  week: 'هفته',
  season: 'فصل',
  day: 'روز',
  night: 'شب',
  decade: 'دهه',
  recent: 'اخیر',
  new: 'جدید',
} as const
/** Endings that make ordinals: «پنج» → «پنجم» → «پنجمین». */
export const ORDINAL_ENDING = 'م'
export const LEADING_ORDINAL_ENDING = 'ین'
/** The ending of an ordinal in digits: «۱۲ام». */
export const DIGIT_ORDINAL_ENDINGS = ['ام', 'م'] as const
export const LEADING_LAST_WORDS = ['آخرین', 'واپسین'] as const
/** Before «و», what makes the number after it a part of a greater one: «هزار و ۵ ساعت». */
export const SCALES_BEFORE_AND = ['هزار', 'میلیون', 'میلیارد'] as const
export const HOUR_WORDS = ['ساعت', 'ساعات'] as const
export const MONTH_MARKS = ['ماه', 'ماه مبارک', 'ماه‌های'] as const
export const YEAR_PLURALS = ['سال‌های'] as const
export const GREGORIAN_YEAR_HEADS = ['سال میلادی'] as const
export const HALF_HEADS = ['نیمه', 'نیم‌سال'] as const
/** After «از», what begins a time that is told by what began: «از زمان اجرای طرح تاکنون». */
export const BEGINNING_WORDS = ['زمان', 'بدو'] as const
/** Pronouns that point to the present, where nothing told before fits: «این ماه». */
export const NEAR_PRONOUNS = ['این', 'همین'] as const
/** After a noun, what tells that it was named before: «از طرح‌های یادشده». */
export const NAMED_BEFORE = ['یادشده', 'یاد شده', 'مذکور', 'نام‌برده'] as const
/** Endings of plurals, in letters: «این واحدها». */
export const PLURAL_ENDINGS = ['ها', 'های'] as const
