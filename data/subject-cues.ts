/** Nouns of change: behind or before a percentage they say how it moved, and what moved stands elsewhere. */
export const CHANGE_NOUNS: readonly (readonly [change: 'up' | 'down', forms: readonly string[]])[] = [
  ['up', ['رشد', 'افزایش', 'رشدی', 'افزایشی', 'بیشتر', 'جهش', 'صعود', 'ارتقا', 'ارتقاء', 'بالاتر', 'افزایشی‌']],
  ['down', ['کاهش', 'افت', 'کاهشی', 'کمتر', 'نزول', 'سقوط', 'ریزش', 'پایین‌تر', 'تنزل']],
]

/** Nouns that say only that there is a quantity; what it is of must be looked for beyond them. */
export const WEAK_NOUNS = [
  'مبلغ', 'رقم', 'رقمی', 'میزان', 'مقدار', 'تعداد', 'شمار', 'ارزش', 'ارزشی', 'مجموع', 'کل', 'سقف', 'مرز', 'متوسط', 'میانگین', 'حد', 'سطح', 'نرخ', 'معادل', 'جمع', 'حجم', 'عدد', 'سهم', 'طول', 'مساحت', 'عرض', 'ارتفاع', 'زیربنا', 'زیربنای', 'وسعت', 'متراژ', 'ظرفیت', 'اعتبار', 'اعتباری', 'هزینه', 'هزینه‌ای', 'قیمت', 'بهای', 'دهانه', 'عمق', 'رشد', 'افزایش', 'کاهش', 'افت', 'نفر', 'تن', 'مورد', 'فقره', 'عدد', 'دستگاه',
] as const

/** What may stand between a number and the noun before it that it belongs to: «تا سقف», «بالغ بر», «به مبلغ». */
export const LIGHT_LINKS = ['به', 'با', 'از', 'تا', 'بر', 'در', 'را', 'بالغ', 'حدود', 'بیش', 'معادل', 'نیز', 'هم', 'حداقل', 'حداکثر', 'نزدیک', 'قریب', 'بالای', 'کمتر', 'سقف', 'رقمی', 'ای', 'ی'] as const
