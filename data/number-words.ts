/** Number words below a thousand. Compounds («بیست و پنج») are composed by rule; here stands only what is a word of its own. */
export const SMALL_NUMBERS: readonly (readonly [value: number, forms: readonly string[]])[] = [
  [0, ['صفر']],
  [1, ['یک', 'یکی']],
  [2, ['دو']],
  [3, ['سه']],
  [4, ['چهار', 'چار']],
  [5, ['پنج']],
  [6, ['شش', 'شیش']],
  [7, ['هفت']],
  [8, ['هشت']],
  [9, ['نه']],
  [10, ['ده']],
  [11, ['یازده']],
  [12, ['دوازده']],
  [13, ['سیزده']],
  [14, ['چهارده', 'چارده']],
  [15, ['پانزده', 'پونزده']],
  [16, ['شانزده', 'شونزده']],
  [17, ['هفده', 'هیفده', 'هیوده']],
  [18, ['هجده', 'هیجده', 'هژده', 'هیژده']],
  [19, ['نوزده']],
  [20, ['بیست']],
  [30, ['سی']],
  [40, ['چهل']],
  [50, ['پنجاه']],
  [60, ['شصت']],
  [70, ['هفتاد']],
  [80, ['هشتاد']],
  [90, ['نود']],
  [100, ['صد', 'یکصد']],
  [200, ['دویست', 'دیویست']],
  [300, ['سیصد']],
  [400, ['چهارصد', 'چارصد']],
  [500, ['پانصد', 'پونصد', 'پنج‌صد']],
  [600, ['ششصد', 'شیشصد', 'شیصد']],
  [700, ['هفتصد', 'هفصد']],
  [800, ['هشتصد', 'هشصد']],
  [900, ['نهصد']],
]

/** Scale words, as powers of ten. «بیلیون» is left out on purpose: it means 10⁹ to some writers and 10¹² to others. */
export const SCALES: readonly (readonly [power: number, forms: readonly string[]])[] = [
  [3, ['هزار']],
  [6, ['میلیون', 'ملیون']],
  [9, ['میلیارد', 'ملیارد']],
  [12, ['تریلیون']],
]

/** Scale words that carry a currency's adjective or an attributive «ی»: «وام ۵۰ میلیونی», «پروژه ۳ میلیاردی». */
export const ATTRIBUTIVE_SCALES: readonly (readonly [power: number, forms: readonly string[]])[] = [
  [3, ['هزاری', 'هزارتایی']],
  [6, ['میلیونی', 'ملیونی']],
  [9, ['میلیاردی', 'ملیاردی']],
  [12, ['تریلیونی']],
]

/**
 * Fourteenth, and where «ZWNJ» was lost also four tenths: «دو و چهاردهم درصد» is 2.4 %. It is read so only behind «و»
 * and before a unit or scale.
 */
export const FOUR_TENTHS = ['چهاردهم', 'چاردهم'] as const

/** Decimal denominators: «شش‌دهم», «نه صدم», «دو ده‌هزارم», as powers of ten. */
export const DECIMAL_DENOMINATORS: readonly (readonly [power: number, forms: readonly string[]])[] = [
  [1, ['دهم']],
  [2, ['صدم']],
  [3, ['هزارم']],
  [4, ['ده‌هزارم']],
  [5, ['صدهزارم']],
  [6, ['میلیونم', 'ملیونم']],
  [9, ['میلیاردم', 'ملیاردم']],
]

/** Ordinals that are not their number with «م»; after a small number they make a common fraction («دو سوم»). */
export const ORDINALS: readonly (readonly [value: number, forms: readonly string[]])[] = [
  [2, ['دوم']],
  [3, ['سوم']],
  [4, ['چهارم']],
  [5, ['پنجم']],
  [6, ['ششم']],
  [7, ['هفتم']],
  [8, ['هشتم']],
  [9, ['نهم']],
  [30, ['سی‌ام']],
]

/** What makes an ordinal of «پنجم» that is never the lower part of a fraction: «پنجمین», «پنجمی». */
export const ORDINAL_TAILS = ['ین', 'ی'] as const

/** What follows a number and makes an ordinal of it: «۲۰مین», «۵ ام», «سی ام». */
export const ORDINAL_ENDINGS = ['م', 'ام', 'مین', 'امین', 'امی'] as const

export const HALF = ['نیم'] as const
/** A quarter: «دو و ربع درصد», «سه ربع میلیون»; alone it is a coin or a stretch of time as often. */
export const QUARTER = ['ربع'] as const
/** The decimal point as it is spoken: «دوازده ممیز پنج». */
export const SPOKEN_POINT = ['ممیز'] as const
/** What stands before a number below zero. */
export const NEGATIVE = ['منفی', 'منهای'] as const
export const AND = ['و'] as const

/**
 * What number words are written onto without a blank: «پانصدنفر», «صددرصد», «هزارتومانی». Short or ambiguous nouns are
 * left out, since «چهارراه», «سه‌راه», «چهارخانه» and «دوبخش» are words of their own.
 */
export const GLUED_NOUNS = [
  'نفر',
  'تومان',
  'تومانی',
  'ریال',
  'ریالی',
  'دلار',
  'دلاری',
  'یورو',
  'درصد',
  'درصدی',
  'هکتار',
  'کیلومتر',
  'مگاوات',
  'متر',
  'مترمربع',
  'مترمکعب',
  'لیتر',
  'بشکه',
  'واحد',
  'فقره',
  'دستگاه',
  'مورد',
  'پروژه',
  'طرح',
  'شغل',
  'شرکت',
  'روستا',
  'خانوار',
] as const

/** What only scale words are written onto: «هزارتن» are a thousand tonnes, «هشتادتن» is hardly written. */
export const GLUED_TO_SCALES = ['تن'] as const

/** What three digits behind a point are decimals before («۲.۱۸۷ میلیارد دلار», «۱.۱۲۵ درصد»), not thousands («۱۲.۵۰۰ تن»). */
export const DECIMALS_BEFORE = ['میلیون', 'میلیارد', 'تریلیون', 'میلیونی', 'میلیاردی', 'درصد', 'درصدی', '%'] as const

/** The same where one digit stands before the point: rates of exchange («۱.۰۷۵ دلار»). */
export const RATES_BEFORE = ['دلار', 'یورو', 'پوند'] as const

/** Words for many of which nobody says how many: «صدها روستا», «ده‌ها میلیارد تومان», «چند هزار نفر». */
export const VAGUE_NUMBERS = [
  'چند',
  'چندین',
  'چندصد',
  'ده‌ها',
  'صدها',
  'هزاران',
  'هزارها',
  'میلیون‌ها',
  'میلیاردها',
  'تریلیون‌ها',
  'شونصد',
] as const

/** What behind «و» leaves open how many more there are: «بیست و چند نفر». Behind «صد و اندی» a bound is told (ODD_TAILS). */
export const VAGUE_RESTS = ['چند'] as const

/** What joins the ends of a range and the members of a list, whose decimals are all written alike: «۵ / ۱ تا ۵ / ۲ میلیون». */
export const BETWEEN_DECIMALS = ['تا', 'الی', 'و', '،', ','] as const

/** Words that «چند» is no number behind: «هر چند دیر شد». */
export const BEFORE_HOWEVER = ['هر'] as const

/**
 * Number words that are more often another word. Each is read as a number only before a word that is counted or a scale.
 * «نه تنها سهم ده ما از صدا و سیما کم شد» holds no quantity.
 */
export const HOMOGRAPHS = ['نه', 'ده', 'سی', 'یکی', 'صد'] as const
