/** What a whole can be that words point back to. */
export type WholeOf = 'counted' | 'money' | 'any'

/** What takes a part out of the quantity told before: «از این تعداد ۲۴ طرح …», by what such a quantity is. */
export const BACK_TO_WHOLE: readonly (readonly [whole: WholeOf, forms: readonly string[]])[] = [
  [
    'counted',
    [
      'از این تعداد',
      'از این شمار',
      'از آن تعداد',
      'از این طرح‌ها',
      'از این پروژه‌ها',
      'از این واحدها',
      'از این افراد',
      'از مجموع این طرح‌ها',
      'از مجموع این پروژه‌ها',
    ],
  ],
  ['money', ['از این مبلغ', 'از این اعتبار', 'از این اعتبارات', 'از این تسهیلات']],
  ['any', ['از این میزان', 'از این مقدار', 'از این رقم', 'از این مجموع', 'از این بین', 'از این میان', 'از آن میان']],
]

/** What makes a number the whole that another is taken from: «از مجموع ۳۵۰ طرح، ۲۰۰ طرح …». */
export const OUT_OF_WHOLE = [
  'از مجموع',
  'از کل',
  'از جمع',
  'از میان',
  'از بین',
  'از تعداد',
  'از مبلغ',
  'از مجموع کل',
] as const

/** What behind a number says whose part it is: «۳۵۰ طرح که ۲۰۰ طرح آن صنعتی است». */
export const OF_IT = ['آن', 'آنها', 'آن‌ها', 'آنان', 'از آن', 'از آنها', 'از آن‌ها', 'از آنان'] as const

/** What a list of parts is opened with: «۱۲ طرح شامل ۵ مدرسه و ۷ درمانگاه». */
export const LISTS_OF_PARTS = ['شامل', 'مشتمل بر', 'متشکل از', 'از جمله', 'به تفکیک', 'اعم از', 'که شامل'] as const

/** What says that a number comes on top of another, and is no part of it. */
export const ON_TOP = ['دیگر', 'دیگری', 'بیشتر', 'جدید', 'اضافه'] as const

/** What goes on behind a verb about the thing that was counted before it. */
export const TIES = ['که', 'آن', 'آنها', 'آن‌ها', 'این'] as const

/** What says that a number is what those before it come to. */
export const TOTALS = ['مجموع', 'مجموعا', 'درمجموع', 'جمع', 'جمعا', 'سرجمع', 'کل', 'کلا', 'درکل'] as const

/** What tells, beside the status, that a plan was a target which an outcome is held against. */
export const AIM_CUES = [
  'قرار بود',
  'بنا بود',
  'پیش‌بینی شده بود',
  'برنامه‌ریزی شده بود',
  'مقرر شده بود',
  'می‌بایست',
  'در برنامه بوده',
] as const

/** What money or a measure is told with of the thing counted before it: «۱۵ مدرسه با ۶۰ میلیارد تومان اعتبار». */
export const ATTRIBUTES = [
  'با',
  'با اعتبار',
  'با اعتباری',
  'با هزینه',
  'با هزینه‌ای',
  'با صرف',
  'با صرف هزینه',
  'با صرف هزینه‌ای',
  'با صرف اعتبار',
  'با صرف اعتباری',
  'با سرمایه‌گذاری',
  'با سرمایه',
  'با حجم سرمایه‌گذاری',
  'با مجموع اعتبار',
  'با بودجه',
  'با ارزش',
  'به ارزش',
  'به ارزشی',
  'به مبلغ',
  'بالغ بر',
  'به ظرفیت',
  'با ظرفیت',
  'با زیربنای',
  'به مساحت',
  'با مساحت',
  'به طول',
  'به وسعت',
  'به متراژ',
  'به وزن',
] as const
