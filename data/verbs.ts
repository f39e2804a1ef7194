/** A verb by its two stems. Past stems that are nouns as well («ساخت», «پرداخت») are marked: alone they tell no verb. */
export interface VerbRow {
  readonly past: string
  readonly present: string
  readonly noun: boolean
}

const verb = (past: string, present: string, noun = false): VerbRow => ({ past, present, noun })

/** The simple verbs of news prose, most of them halves of light-verb phrases («افتتاح شد», «خبر داد»). */
export const VERBS: readonly VerbRow[] = [
  verb('کرد', 'کن'),
  verb('شد', 'شو'),
  verb('داد', 'ده'),
  verb('گرفت', 'گیر'),
  verb('داشت', 'دار'),
  verb('بود', 'باش'),
  verb('گفت', 'گو'),
  verb('رسید', 'رس'),
  verb('رساند', 'رسان'),
  verb('رسانید', 'رسان'),
  verb('یافت', 'یاب'),
  verb('آمد', 'آ'),
  verb('آورد', 'آور'),
  verb('رفت', 'رو'),
  verb('نمود', 'نما'),
  verb('افزود', 'افزا'),
  verb('گشت', 'گرد', true),
  verb('گردید', 'گرد'),
  verb('خورد', 'خور'),
  verb('زد', 'زن'),
  verb('برد', 'بر'),
  verb('گذاشت', 'گذار'),
  verb('پرداخت', 'پرداز', true),
  verb('ساخت', 'ساز', true),
  verb('خواست', 'خواه', true),
  verb('توانست', 'توان'),
  verb('دانست', 'دان'),
  verb('خواند', 'خوان'),
  verb('افتاد', 'افت'),
  verb('ماند', 'مان'),
  verb('کشید', 'کش'),
  verb('بخشید', 'بخش'),
  verb('انجامید', 'انجام'),
  verb('فروخت', 'فروش'),
  verb('خرید', 'خر', true),
  verb('دید', 'بین', true),
  verb('شنید', 'شنو'),
  verb('نوشت', 'نویس'),
  verb('بست', 'بند', true),
  verb('پیوست', 'پیوند', true),
  verb('ریخت', 'ریز'),
  verb('کاشت', 'کار', true),
  verb('پذیرفت', 'پذیر'),
  verb('کاست', 'کاه'),
  verb('اندیشید', 'اندیش'),
  verb('ایستاد', 'ایست'),
  verb('برخاست', 'برخیز'),
  verb('شمرد', 'شمار'),
  verb('برشمرد', 'برشمار'),
  verb('سپرد', 'سپار'),
  verb('یازید', 'یاز'),
  verb('چرخید', 'چرخ'),
  verb('کوشید', 'کوش'),
  verb('فرستاد', 'فرست'),
  verb('درخشید', 'درخش'),
  verb('باخت', 'باز'),
  verb('برداشت', 'بردار', true),
  verb('پنداشت', 'پندار'),
  verb('شکست', 'شکن', true),
  verb('بازگشت', 'بازگرد', true),
]

/** A verb's forms that no table of stems makes, by what they tell. */
export interface IrregularVerbRow {
  readonly time: 'present' | 'future' | 'must' | 'past' | 'subjunctive'
  readonly negative: boolean
  readonly forms: readonly string[]
}

const irregular = (time: IrregularVerbRow['time'], negative: boolean, forms: readonly string[]): IrregularVerbRow => ({
  time,
  negative,
  forms,
})

/** Forms that no table of stems makes. */
export const IRREGULAR_VERBS: readonly IrregularVerbRow[] = [
  irregular('present', false, [
    'است',
    'هست',
    'هستند',
    'هستیم',
    'هستم',
    'دارد',
    'دارند',
    'داریم',
    'دارم',
    'می‌باشد',
    'می‌باشند',
    'حاکیست',
    'اینست',
    'آنست',
  ]),
  irregular('present', true, ['نیست', 'نیستند', 'نیستیم', 'ندارد', 'ندارند', 'نداریم']),
  irregular('present', false, ['امیدواریم', 'امیدوارم', 'امیدوارند']),
  irregular('past', false, ['گذشت', 'گذشتند', 'نشست', 'نشستند', 'خبرداد', 'خبردادند']),
  irregular('future', false, ['خواهد', 'خواهند', 'خواهیم', 'خواهم']),
  irregular('future', true, ['نخواهد', 'نخواهند', 'نخواهیم']),
  irregular('must', false, ['باید', 'بایستی', 'می‌بایست', 'می‌بایستی']),
  irregular('must', true, ['نباید']),
  irregular('subjunctive', false, ['باشد', 'باشند', 'باشیم']),
  irregular('subjunctive', true, ['نباشد', 'نباشند']),
]
