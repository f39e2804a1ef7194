/** Words behind a quantity that make it a change, beside the nouns of change: «۵ درصد گران شد», «۲ درصد پایین آمد». */
export const MOVES: readonly (readonly [change: 'up' | 'down' | 'by', forms: readonly string[]])[] = [
  [
    'up',
    [
      'گران شد',
      'گران شده',
      'گران‌تر',
      'گرانتر',
      'بالا رفت',
      'بالا رفته',
      'بالا می‌رود',
      'بالا خواهد رفت',
      'اضافه شد',
      'اضافه شده',
      'افزوده شد',
      'افزوده شده',
      'افزوده می‌شود',
      'بهبود',
      'تقویت شد',
      'رشد یافت',
    ],
  ],
  [
    'down',
    [
      'ارزان شد',
      'ارزان شده',
      'ارزان‌تر',
      'ارزانتر',
      'پایین آمد',
      'پایین آمده',
      'پایین می‌آید',
      'پایین خواهد آمد',
      'کم شد',
      'کم شده',
      'کم می‌شود',
      'کاسته شد',
      'کاسته شده',
      'کاسته می‌شود',
      'تضعیف شد',
      'عقب‌نشینی',
      'افت کرد',
    ],
  ],
  ['by', ['تغییر', 'اختلاف', 'تفاوت', 'نوسان', 'انحراف']],
]

/** Nouns before a quantity that tell a difference: «اختلاف ۲۰ درصدی». */
export const DIFFERENCES = ['تغییر', 'اختلاف', 'تفاوت', 'نوسان', 'انحراف', 'تغییرات'] as const

/** What stands between a percentage and the change it tells: «۳۰ درصد نسبت به پارسال افزایش یافت». */
export const BRIDGES_TO_CHANGE = [
  'نسبت به',
  'در مقایسه با',
  'در قیاس با',
  'در سنجش با',
  'به طور متوسط',
  'به طور میانگین',
  'نیز',
  'هم',
] as const

/** What compares a thing with the number behind «از»: «از ۷۰ میلیارد تومان بیشتر شد» tells no change of so much. */
export const COMPARATIVES = ['بیشتر', 'کمتر', 'بالاتر', 'پایین‌تر', 'فراتر'] as const
