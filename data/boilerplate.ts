/**
 * Lines that agencies set around an article and that say nothing of it. Matched on keys (no joiners, Arabic letters folded),
 * so that one spelling stands for all. Nothing here is matched inside a sentence.
 */

/** What ends an article: all from it on is dropped. Alone on a line, or after the last full stop, with codes or marks behind it. */
export const END_MARKS = ['انتهای پیام', 'پایان پیام', 'انتهای خبر', 'انتهای گزارش'] as const

/** Labels that stand before a number that is no fact: the line is dropped. «کد خبرنگار: 2668» */
export const NUMBER_LABELS = [
  'کد خبر',
  'کد خبرنگار',
  'کد مطلب',
  'کد ویدیو',
  'کد ویدئو',
  'شناسه خبر',
  'شناسه مطلب',
  'شماره خبر',
  'خبرنگار',
  'دبیر',
  'تعداد بازدید',
  'بازدید',
  'تعداد نظرات',
] as const

/** Whole lines that are the furniture of a page. */
export const FURNITURE = [
  'نظر شما',
  'نظرات',
  'نظرات کاربران',
  'ارسال نظر',
  'ثبت نظر',
  'دیدگاه',
  'لینک کوتاه',
  'لینک کوتاه خبر',
  'کپی لینک',
  'کپی شد',
  'برچسب ها',
  'برچسبها',
  'کلیدواژه ها',
  'اشتراک گذاری',
  'به اشتراک گذاری',
  'نسخه چاپی',
  'نسخه قابل چاپ',
  'چاپ',
  'ارسال به دوستان',
  'گزارش خطا',
  'دانلود فیلم',
  'دانلود فیلم اصلی',
  'دریافت فیلم',
  'مشاهده فیلم',
  'تبلیغات',
] as const

/** Labels of lists of other articles: the line is dropped, and the links that follow it. «بیشتر بخوانید:» */
export const READ_MORE = [
  'بیشتر بخوانید',
  'بیشتر بدانید',
  'همچنین بخوانید',
  'بخوانید',
  'بیشتر ببینید',
  'مطالب مرتبط',
  'مطلب مرتبط',
  'اخبار مرتبط',
  'خبرهای مرتبط',
  'خبر مرتبط',
  'در همین زمینه',
  'در همین رابطه',
  'مرتبط با این خبر',
] as const
