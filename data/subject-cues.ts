/** Nouns of change: behind or before a percentage they say how it moved, and what moved stands elsewhere. */
export const CHANGE_NOUNS: readonly (readonly [change: 'up' | 'down', forms: readonly string[]])[] = [
  ['up', ['رشد', 'افزایش', 'رشدی', 'افزایشی', 'بیشتر', 'جهش', 'صعود', 'ارتقا', 'ارتقاء', 'بالاتر']],
  ['down', ['کاهش', 'افت', 'کاهشی', 'کمتر', 'نزول', 'سقوط', 'ریزش', 'پایین‌تر', 'تنزل']],
]

/** Nouns that say only that there is a quantity; what it is of must be looked for beyond them. */
export const WEAK_NOUNS = [
  'مقادیر',
  'مبالغ',
  'ارقام',
  'محدوده',
  'ضخامت',
  'اختصاص',
  'ثبت',
  'کسب',
  'داشتن',
  'رسیدن',
  'وزن',
  'قطر',
  'درصد',
  'عدد',
  'باب',
  'اجرای',
  'اجرا',
  'انجام',
  'مرحله',

  'مبلغ',
  'رقم',
  'رقمی',
  'میزان',
  'مقدار',
  'تعداد',
  'شمار',
  'ارزش',
  'ارزشی',
  'مجموع',
  'کل',
  'سقف',
  'مرز',
  'متوسط',
  'میانگین',
  'حد',
  'سطح',
  'نرخ',
  'معادل',
  'جمع',
  'حجم',
  'عدد',
  'سهم',
  'طول',
  'مساحت',
  'عرض',
  'ارتفاع',
  'زیربنا',
  'زیربنای',
  'بنای',
  'بنایی',
  'وسعت',
  'متراژ',
  'ظرفیت',
  'اعتبار',
  'اعتباری',
  'هزینه',
  'هزینه‌ای',
  'قیمت',
  'بهای',
  'دهانه',
  'عمق',
  'رشد',
  'افزایش',
  'کاهش',
  'افت',
  'نفر',
  'تن',
  'مورد',
  'فقره',
  'دستگاه',
  'رکورد',
  'کشور',
  'استان',
  'شهرستان',
  'شهر',
  'نیاز',
  'صرف',
  'واحد',
  'مقایسه',
  'اضافه',
  'متر',
  'کیلومتر',
  'هکتار',
  'تراز',
  'کانال',
  'قلم',
  'باند',
  'نرخ‌ها',
  'قیمت‌ها',
] as const

/** What may stand between a number and the noun before it that it belongs to: «تا سقف», «بالغ بر», «به مبلغ». */
export const LIGHT_LINKS = [
  'به',
  'با',
  'از',
  'تا',
  'بر',
  'در',
  'را',
  'بالغ',
  'حدود',
  'بیش',
  'معادل',
  'نیز',
  'هم',
  'حداقل',
  'حداکثر',
  'نزدیک',
  'قریب',
  'بالای',
  'کمتر',
  'سقف',
  'رقمی',
  'ای',
  'ی',
] as const

/** Nouns that frame what is said and are never what it is about: «با توجه به», «به گفته وی», «با اشاره به اینکه». */
export const SPEECH_NOUNS = [
  'توجه',
  'اشاره',
  'بیان',
  'گفته',
  'گزارش',
  'اعلام',
  'نقل',
  'تاکید',
  'خبر',
  'اظهار',
  'ادامه',
  'دلیل',
  'علت',
  'منظور',
  'اساس',
  'راستا',
  'حال',
  'حالی',
  'حاضر',
  'طور',
  'عنوان',
  'ترتیب',
  'مجموع',
  'واقع',
  'پایان',
  'خصوص',
  'زمینه',
  'وجود',
  'اینکه',
  'آنکه',
  'گونه',
  'همین',
  'معنا',
  'طوری',
  'گفتنی',
  'متوسط',
  'محل',
  'کنار',
  'طریق',
  'سوی',
  'جمله',
  'حکایت',
  'نشان',
  'آخرین',
  'ابتدای',
  'آغاز',
  'طرف',
  'جهت',
  'سمت',
  'گزارشی',
  'مقابل',
  'نظر',
  'لحاظ',
  'میان',
  'همچنین',
] as const

/** What leads from a number to what it is spent on or meant for: «۱۰۰ میلیارد تومان برای بهسازی راه‌ها». */
export const PURPOSE_LINKS = ['برای', 'بابت', 'جهت', 'صرف', 'به‌منظور', 'در', 'به'] as const

/** Past stems of verbs of arriving: «به ۳۷ درصد رسید» tells what a thing came to. */
export const REACHING_STEMS = ['رسید', 'رساند', 'رسانید'] as const

/** Nouns that are counted but say not of what: «۲۰۰ نفر», «۳ میلیون قلم». */
export const STAND_IN_SUBJECTS = [
  'نفر',
  'تن',
  'مورد',
  'فقره',
  'عدد',
  'قلم',
  'دستگاه',
  'نفری',
  'تنی',
  'واحد',
  'سهم',
  'برگه',
] as const

/** Prepositions that tell where, when or for whom: the noun behind them is not what the number is of. */
export const PLACE_PREPOSITIONS = ['در', 'از', 'طی', 'تا', 'برای', 'توسط'] as const

/** What points at a noun and stands inside its phrase. */
export const DEMONSTRATIVES = ['این', 'آن', 'همین', 'همان', 'هر'] as const

/** Small words between a number and the noun it belongs to: «۲۸ کیلومتر دیگر چهارخطه», «۲ میلیون یورو نیز برای خرید». */
export const PARTS_OF_SPEECH_FRAMES = ['دیگر', 'نیز', 'هم', 'آن', 'باقیمانده', 'باقی‌مانده', 'مابقی'] as const

/** Past stems of light verbs: one noun before such a verb belongs to the verb («۸۲ تن صادر شد», «از ۸ لیر عبور کرد»). */
export const LIGHT_VERBS = ['کرد', 'شد', 'گردید', 'یافت', 'گرفت', 'خورد', 'زد'] as const

/** Participles whose passive says nothing without the noun before it: «به ۲۰۰ راننده هشدار داده شد». */
export const LIGHT_PARTICIPLES = ['داده', 'زده', 'گرفته', 'گذاشته'] as const

/** Adverbial phrases between a number and the noun it belongs to: «مصرف آب به طور میانگین ۳۵ درصد کاهش یافت». */
export const LIGHT_PHRASES = [
  'به صورت ارزی',
  'به صورت ریالی',
  'به ازای هر واحد',
  'به ازای هر نفر',
  'به طور مشخص',
  'برای هر نفر',
  'در هر ماه',
  'به طور میانگین',
  'به طور متوسط',
  'بطور متوسط',
  'بطور میانگین',
  'به صورت میانگین',
  'به طور مستقیم',
  'به صورت مستقیم',
  'به صورت غیرمستقیم',
  'به ترتیب',
  'در مجموع',
  'درمجموع',
  'به طور کلی',
  'در حال حاضر',
  'تا کنون',
] as const

/** Words that can be no subject and no part of one at its edge: predicates, frames, comparatives. */
export const REFUSED_SUBJECTS = [
  'قابل',
  'چشمگیر',
  'براین',
  'بعمل',
  'چرا',
  'چنانکه',
  'متفاوت',
  'منتهی',
  'مقرر',
  'انتظار',
  'بنابر',
  'درواقع',
  'دچار',
  'عقب',
  'افزون',
  'میلادی',
  'شمسی',
  'جداگانه',
  'اند',
  'ایم',
  'هیچکدام',
  'هریک',
  'یکی',
  'حیث',
  'بالغ',
  'خوشبختانه',
  'متاسفانه',
  'حاکیست',
  'اینست',
  'آنست',
  'پی',
  'برگیری',
  'برخوردار',
  'انجام',
  'مواجه',
  'روبرو',
  'روبه‌رو',
  'همراه',
  'حاصل',
  'اقدام',
  'مشغول',
  'مازاد',
  'یک',
  'چنین',
  'نگران',
  'مستقیم',
  'غیرمستقیم',
  'امکان',
  'پذیر',
  'متعلق',
  'مربوط',
  'معادل',
  'امکان‌پذیر',
  'عنوان',
  'بنا',
  'منجر',
  'ازای',
  'این‌رو',
  'بینی',
  'گذشته',
  'جاری',
  'آینده',
  'قبل',
  'بعد',
  'نظر',
  'گرفته',
  'شده',
  'شدن',
  'بوده',
  'کردن',
  'دادن',
  'بیشترین',
  'کمترین',
  'فراتر',
  'بالاتر',
  'پایین‌تر',
  'بالا',
  'پایین',
  'بیشتر',
  'کمتر',
  'کننده',
  'برابر',
  'مرتبه',
  'اول',
  'دوم',
  'سوم',
  'چهارم',
  'موجب',
  'باعث',
  'سبب',
  'موفق',
  'شاهد',
  'حاکی',
  'بیانگر',
  'ترتیب',
  'صورت',
  'طور',
  'وجود',
  'اعم',
  'ناشی',
  'قالب',
  'قرار',
  'مورد',
  'تحت',
  'صادر',
  'وارد',
  'خارج',
  'تخمین',
  'یاد',
  'سو',
  'یکسو',
  'همچنان',
  'فرد',
  'زوجین',
  'حالا',
  'وقتی',
  'بالاخره',
  'دست',
  'می‌توان',
  'میتوان',
  'بطور',
  'فعلی',
  'کنونی',
  'قبلی',
  'مذکور',
  'یادشده',
] as const

/** Predicates: what begins with one behind a number is told of it («۳ هزار تن وارد کشور شد») and not what it is of. */
export const PREDICATES = ['وارد', 'صادر', 'خارج', 'دچار', 'مواجه', 'روانه', 'راهی', 'آماده', 'تقدیم', 'بالغ'] as const

/** Nouns and adjectives that name nothing without what their preposition governs: «تمایل به اشتغال», «حمایت از پژوهش». */
export const COMPLEMENTED: readonly (readonly [preposition: string, forms: readonly string[]])[] = [
  [
    'به',
    [
      'تمایل',
      'کمک',
      'دسترسی',
      'اتصال',
      'متصل',
      'مبتلا',
      'مبتلای',
      'مبتلایان',
      'ابتلا',
      'مشغول',
      'نیاز',
      'مراجعه',
      'رسیدگی',
      'آسیب',
      'معتاد',
      'معتادان',
      'اعتیاد',
      'مجهز',
      'وابسته',
      'مربوط',
      'متعلق',
      'ورود',
      'اعزام',
      'تبدیل',
      'صادرات',
      'بدهی',
      'تعهد',
      'پایبندی',
      'اعتماد',
      'علاقه‌مند',
      'دستیابی',
      'وام‌دهی',
      'رای',
      'گرایش',
    ],
  ],
  [
    'از',
    [
      'استفاده',
      'استفاده‌کننده',
      'استفاده‌کنندگان',
      'حمایت',
      'جلوگیری',
      'پیشگیری',
      'بهره‌برداری',
      'بهره‌مندی',
      'بهره‌مند',
      'حفاظت',
      'صیانت',
      'مراقبت',
      'نگهداری',
      'بازدید',
      'برداشت',
      'ناشی',
      'حاصل',
      'خروج',
      'واردات',
      'رضایت',
      'آگاهی',
      'محرومیت',
    ],
  ],
  ['با', ['مقابله', 'مبارزه', 'مرتبط', 'همکاری', 'مخالفت', 'موافقت', 'آشنایی', 'مواجهه']],
  ['در', ['مشارکت', 'سرمایه‌گذاری', 'شرکت‌کننده', 'شرکت‌کنندگان', 'حضور', 'شاغل', 'فعال', 'عضویت', 'تحصیل']],
]

/** Adjectives that tell people and things apart together with what they ask for: «۹۰ نفر در این بخش [مشغول به کار] هستند». */
export const DESCRIBING = ['مشغول', 'مبتلا', 'معتاد', 'شاغل', 'متصل', 'مجهز', 'وابسته', 'علاقه‌مند'] as const

/** Nouns of people or cases that only their relative clause tells apart: «۴۰ درصد [افرادی که آزمایش داده‌اند]». */
export const TOLD_APART = ['افرادی', 'کسانی', 'آنهایی', 'آن‌هایی', 'مواردی', 'اشخاصی', 'کسانیکه'] as const

/** Second parts of nouns of verbs that are written in two: «اندازه گیری شد», «پیش بینی می‌شود», «برنامه ریزی کرد». */
export const SECOND_PARTS = ['گیری', 'بینی', 'ریزی', 'اندازی', 'برداری'] as const

/** Two nouns that «و» makes one: «مرگ و میر», «ساخت و ساز». */
export const JOINT_NOUNS = [
  'مرگ و میر',
  'مرگ و میرها',
  'مرگ و میرهای',
  'ساخت و ساز',
  'ساخت و سازها',
  'ساخت و سازهای',
  'حمل و نقل',
  'کسب و کار',
  'کسب و کارها',
  'کسب و کارهای',
  'رفت و آمد',
  'پخت و پز',
  'تعمیر و نگهداری',
  'گفت و گو',
  'تحقیق و توسعه',
  'آموزش و پرورش',
  'سیستان و بلوچستان',
  'صنعت و معدن',
  'نفت و گاز',
  'آب و برق',
  'تولید و توزیع',
] as const

/** What points back at what was counted before: «۱۵۵ درصد آن», «۲۰ واحد از آنها». */
export const ANAPHORS = ['آن', 'آنها', 'آن‌ها', 'آنان', 'اینها', 'این‌ها'] as const

/** Links to a purpose that name what the money is for, whoever pays it. */
export const STRONG_PURPOSE_LINKS = ['برای', 'بابت', 'جهت', 'به‌منظور', 'صرف'] as const

/** Places that something is brought to: «گازرسانی به ۲۰ شهر», «آب‌رسانی به ۳۰۰ خانوار». */
export const REACHED_NOUNS = ['شهر', 'روستا', 'روستای', 'شهرستان', 'استان', 'محله', 'منطقه', 'آبادی'] as const

/** Nouns that mean a figure and nothing else, whatever adjective they have: «رقم بی‌سابقه», «مرز روانی». */
export const FIGURE_NOUNS = ['رقم', 'عدد', 'مرز', 'رکورد'] as const

/** Nouns that, governed by a preposition, frame what is said and are never what it is about: «به گزارش …», «با توجه به …». */
export const FRAME_NOUNS = [
  'توجه',
  'اشاره',
  'بیان',
  'گفته',
  'گزارش',
  'اعلام',
  'نقل',
  'تاکید',
  'خبر',
  'اظهار',
  'ادامه',
  'دلیل',
  'علت',
  'اساس',
  'راستا',
  'راستای',
  'سوی',
  'طرف',
  'احتساب',
  'اعتقاد',
  'باور',
  'استناد',
  'لحاظ',
  'حالی',
  'حال',
  'صورتی',
  'طوری',
  'طور',
  'نظر',
  'هدف',
  'اهدافی',
  'همت',
  'مناسبت',
  'حضور',
  'حاشیه',
  'گفتگو',
  'گفت‌وگو',
  'جمع',
  'آستانه',
  'پی',
  'دنبال',
  'تحویل',
  'آمار',
  'جای',
] as const

/** What opens a list of examples or parts, which commas go on with: «اعم از شرب، کشاورزی و صنعت». */
export const LISTING_WORDS = ['اعم', 'جمله', 'مانند', 'مثل', 'همچون', 'قبیل', 'احتساب'] as const

/** Nouns that name a quantity and not a thing: what stands before one is not its noun («وزیر راه [میزان پیشرفت] را»). */
export const QUANTITY_NOUNS = [
  'میزان',
  'مقدار',
  'تعداد',
  'شمار',
  'مبلغ',
  'رقم',
  'عدد',
  'حجم',
  'ارزش',
  'طول',
  'مساحت',
  'وسعت',
  'سهم',
  'نرخ',
  'آمار',
  'روند',
] as const

/** Heads of organisations that give and take money: where another thing is told, the money is of that. */
export const PAYING_HEADS = [
  'دولت',
  'بانک',
  'بانک‌ها',
  'بانک‌های',
  'وزارت',
  'سازمان',
  'شرکت',
  'صندوق',
  'ستاد',
  'بنیاد',
  'شهرداری',
  'استانداری',
  'مجلس',
  'صرافی‌ها',
  'صرافی‌های',
] as const

/** Words for which part of a set is meant, inside a phrase: «بازار [سایر] فلزات ارزشمند». */
export const INNER_DETERMINERS = ['سایر', 'همه', 'تمام', 'تمامی', 'برخی', 'بعضی', 'کلیه'] as const

/** Nouns of telling, whose «از» opens what is told: «آمارها حکایت از افزایش نرخ بیکاری دارد». */
export const TELLING_NOUNS = ['حکایت', 'حاکی', 'نشان'] as const

/** Adverbials between a unit and the noun it is of: «۱۷ میلیون بشکه در روز نفت خام». */
export const RATES_BEHIND = ['در روز', 'در سال', 'در ماه', 'در هفته', 'در ساعت', 'در شبانه روز', 'در مجموع'] as const

/** Nouns for all of something: «۴۹۱ میلیون دلار از [کل] صادرات» is a part, though it is money. */
export const WHOLE_NOUNS = ['کل', 'مجموع', 'کلیه'] as const

/** Nouns that make an adverb with «به»: «به طور جداگانه», «به صورت فصلی». */
export const MANNER_NOUNS = [
  'طور',
  'صورت',
  'شکل',
  'عنوان',
  'ترتیب',
  'دلیل',
  'علت',
  'واسطه',
  'منزله',
  'تفکیک',
  'نحوی',
  'گونه‌ای',
] as const

/** Nouns for an unnamed part, whose «از» leads to what is told of: «[بخشی از] صادرات فرش». */
export const PART_NOUNS = ['بخشی', 'یکی', 'تعدادی', 'بسیاری', 'شماری', 'نیمی', 'قسمتی', 'برخی', 'بعضی'] as const

/** Counted nouns that may stand for another thing, and are one where none is told. */
export const COUNTED_THINGS = ['واحد', 'دستگاه'] as const

/** Words that tell several numbers to as many names, one by one. */
export const RESPECTIVELY = ['به ترتیب', 'به‌ترتیب', 'هر کدام', 'هر یک', 'هریک', 'هرکدام'] as const

/** Nouns that make an adverb with their preposition alone: «در ادامه», «در حال حاضر», «در نهایت». */
export const INTRODUCING_NOUNS = ['ادامه', 'حاضر', 'نهایت', 'واقع', 'عوض'] as const

/** Words behind a noun whose preposition leads to what it is of: «زیان مربوط به سال ۹۵ این سازمان». */
export const LINKING_WORDS = ['مربوط', 'متعلق', 'منتهی'] as const

/** Words between a quantity and the same in another unit. */
export const SAYING_AGAIN = ['معادل', 'یا', 'یعنی'] as const
