/** What stands before the thing that a quantity is told for each of: «هر کیلو ۲۰ هزار تومان». */
export const EACH = ['هر', 'هر یک', 'هر یک از', 'هر کدام از'] as const

/** The same behind a quantity: «۴۰۰ تومان به ازای هر کیلوگرم», «۵۰ تومان هر لیتر». */
export const FOR_EACH = [
  'هر',
  'در هر',
  'بر هر',
  'برای هر',
  'بابت هر',
  'به ازای هر',
  'به ازا هر',
  'به ازاء هر',
  'ازای هر',
  'در ازای هر',
  'در مقابل هر',
  'در برابر هر',
] as const

/** What joins a quantity to the measure or the time of its rate: «۴ تن در هکتار», «۱۲۰ کیلومتر بر ساعت». */
export const RATE_JOINERS = ['در', 'بر'] as const

/** Stretches of time that a rate is told for. */
export const TIMES_OF_RATES: readonly (readonly [per: string, forms: readonly string[]])[] = [
  ['second', ['ثانیه']],
  ['minute', ['دقیقه']],
  ['hour', ['ساعت']],
  ['day', ['روز', 'شبانه‌روز', 'شبانه روز']],
  ['night', ['شب']],
  ['week', ['هفته']],
  ['month', ['ماه']],
  ['year', ['سال']],
]

/** What is told for each beside the units and the counted nouns, and what is told in other words than theirs. */
export const THINGS_OF_RATES: readonly (readonly [per: string, forms: readonly string[]])[] = [
  ['kilogram', ['کیلو', 'کیلوگرم']],
  ['person', ['نفر', 'فرد', 'شخص', 'ایرانی', 'شهروند']],
  ['household', ['خانوار', 'خانواده']],
  ['job', ['شغل', 'فرصت شغلی']],
  ['unit', ['واحد', 'واحد مسکونی']],
  ['dollar', ['دلار', 'دلار آمریکا']],
  ['euro', ['یورو']],
  ['pound', ['پوند', 'پوند انگلیس']],
  ['dirham', ['درهم', 'درهم امارات']],
  ['yuan', ['یوان']],
  ['lira', ['لیر', 'لیر ترکیه']],
  ['rouble', ['روبل']],
]

/** Words that alone tell what each is, before or behind: «روزانه ۲۰۰ تن», «سرانه». */
export const PER_ADVERBS: readonly (readonly [per: string, forms: readonly string[]])[] = [
  ['person', ['سرانه']],
  ['day', ['روزانه']],
  ['week', ['هفتگی']],
  ['month', ['ماهانه', 'ماهیانه']],
  ['year', ['سالانه', 'سالیانه']],
]

/**
 * The same only right before the number, for elsewhere they tell a size, a time or a thing: «خانه متری ۸۰ میلیون», «سالن
 * ۲۰۰ نفری», «۴ کیلو ماهی», «در سال جهش تولید».
 */
export const PER_ATTRIBUTES: readonly (readonly [per: string, forms: readonly string[]])[] = [
  ['kilogram', ['کیلویی']],
  ['tonne', ['تنی']],
  ['barrel', ['بشکه‌ای']],
  ['litre', ['لیتری']],
  ['m2', ['متری', 'مترمربعی']],
  ['km', ['کیلومتری']],
  ['hectare', ['هکتاری']],
  ['kWh', ['کیلووات ساعتی']],
  ['person', ['نفری', 'به طور سرانه']],
  ['household', ['خانواری']],
  ['item', ['دانه‌ای', 'عددی']],
  ['ounce', ['اونسی']],
  ['hour', ['ساعتی', 'در ساعت']],
  ['day', ['روزی', 'در روز', 'در شبانه‌روز']],
  ['night', ['شبی']],
  ['week', ['هفته‌ای', 'در هفته']],
  ['month', ['ماهی', 'در ماه']],
  ['year', ['سالی', 'در سال']],
]

/** Behind these «ماهی» is a fish: «قیمت ماهی ۳۰۰ هزار تومان». */
export const BEFORE_FISH = [
  'قیمت',
  'نرخ',
  'بهای',
  'گوشت',
  'کیلو',
  'کیلوگرم',
  'تن',
  'صید',
  'پرورش',
  'مصرف',
  'تولید',
  'صادرات',
  'واردات',
  'بازار',
  'انواع',
  'قطعه',
] as const

/** What makes a named time of «در سال», «در ماه»: «در سال جاری» is no rate. */
export const TIME_GOES_ON = [
  'گذشته',
  'جاری',
  'آینده',
  'قبل',
  'اخیر',
  'نخست',
  'اول',
  'دوم',
  'سوم',
  'آخر',
  'پیش',
  'مالی',
  'زراعی',
  'تحصیلی',
  'آبی',
  'سال',
  'مبارک',
  'میلادی',
  'شمسی',
  'هجری',
  'های',
  'جدید',
  'پایانی',
  'پیش‌رو',
  'بعد',
  'تعطیل',
  '،',
] as const
