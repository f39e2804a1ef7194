/** Nouns of what is told in percent: in a list behind one of them the sign is said once («سهم صنعت ۳۲، خدمات ۴۵ و معدن ۱۲ درصد»). */
export const RATE_NOUNS = [
  'نرخ',
  'نرخ‌های',
  'رشد',
  'سهم',
  'سهام',
  'تورم',
  'بیکاری',
  'بازده',
  'بازدهی',
  'افزایش',
  'کاهش',
  'افت',
  'ضریب',
  'میزان رشد',
] as const

/** Words that are set against each other: of two numbers behind two of a row only the last has the unit. */
export const OPPOSITES: readonly (readonly string[])[] = [
  ['کف', 'سقف'],
  ['حداقل', 'حداکثر'],
  ['کمترین', 'بیشترین'],
  ['زنان', 'مردان', 'زن', 'مرد', 'دختران', 'پسران'],
  ['شهری', 'روستایی', 'شهرها', 'روستاها', 'شهر', 'روستا'],
  ['طول', 'عرض', 'ارتفاع', 'عمق', 'قطر'],
  ['وزن', 'ارزش', 'حجم', 'تعداد'],
  ['وزنی', 'ارزشی', 'دلاری', 'ریالی'],
]

/** Heads of what is counted: no currency of another number is theirs. */
export const COUNT_HEADS = ['تعداد', 'شمار', 'جمعیت', 'نفوس', 'تیراژ', 'شمارگان', 'ظرفیت', 'شاخص', 'نفر'] as const

/** What behind a number says that it is a part of what was counted before: «۸۰۰ هزار را تحویل دادند», «۲ میلیون از این تعداد». */
export const OF_THE_SAME = [
  'را',
  'دیگر',
  'آن',
  'آنها',
  'از آن',
  'از آنها',
  'از این تعداد',
  'از این میزان',
  'از این مقدار',
  'از این رقم',
  'از این مبلغ',
  'توسط',
  'از سوی',
] as const

/** Heads of a number behind what it counts: «تعداد مدارس به ۶۵۲ رسید». */
export const NUMBER_HEADS = ['تعداد', 'شمار'] as const

/** The same of people: «جمعیت کشور ۸۰ میلیون است». */
export const POPULATIONS = ['جمعیت'] as const

/** What follows «جمعیت» where it is a society or a crowd of something else. */
export const NO_PEOPLE = ['هلال', 'مبارزه', 'حمایت', 'دفاع', 'دام', 'خودرو', 'امام', 'مولفه', 'موتلفه'] as const

/** The same before a plural: «مجموع بیماران به ۲۳۰ رسید». */
export const SUM_HEADS = ['مجموع', 'جمع', 'کل', 'آمار'] as const
