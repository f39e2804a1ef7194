/** Words that stand around every article of a sample site, and must never be read as part of one. */
export const CHROME = {
  menu: ['صفحه اصلی', 'سیاسی', 'اقتصادی', 'استان‌ها', 'ورزشی', 'عکس', 'پیوندها'],
  related: 'اخبار مرتبط',
  popular: 'پربازدیدترین‌ها',
  tags: 'برچسب‌ها',
  code: 'کد خبر',
  published: 'تاریخ انتشار:',
  copied: 'کپی شد',
  shortLink: 'لینک کوتاه',
  share: 'اشتراک‌گذاری',
  print: 'چاپ',
  comment: 'نظر شما',
  send: 'ارسال نظر',
  name: 'نام شما',
  policy: 'نظراتی که حاوی توهین باشد منتشر نمی‌شود. حداکثر ۵۰۰ نویسه بنویسید.',
  /** A reader's comment, with a figure that is nobody's claim. */
  readerComment: 'سعید: در شهر ما ۵۰۰ کارگاه تعطیل شده، چرا از آن‌ها نمی‌گویید؟',
  end: 'انتهای پیام/',
  rights: 'همه حقوق این وبگاه برای خبرگزاری محفوظ است. تلفن: ۰۲۱۵۵۵۰۱۰۰',
  photographer: 'عکاس: ساناز دشتی',
  notFound: 'صفحه مورد نظر یافت نشد',
  city: 'تهران',
} as const

/** Other news that the sites put beside an article: linked, never announced, and full of figures that do not belong to it. */
export const TEASERS = [
  'افتتاح ۹۹ طرح در یک روز',
  'قیمت دلار ۳ درصد بالا رفت',
  'جذب ۷۷ میلیارد تومان سرمایه در تعاونی‌ها',
] as const

/** What a bot check says while it makes its visitor wait. */
export const CHALLENGE = {
  title: 'در حال انتقال به سایت مورد نظر هستید...',
  text: 'در حال بررسی مرورگر، پیش از انتقال به سایت هستیم',
  english: 'Checking your browser before accessing the website. Transferring to the website...',
} as const

/** What the addresses of the aasaam family begin with. */
export const SECTION_WORD = 'بخش'

/** The numbers of sections in the addresses of the aasaam family. */
export const SECTION_NUMBERS: Readonly<Record<string, number>> = {
  استان‌ها: 15,
  اقتصادی: 4,
  کارگری: 9,
  'رپرتاژ آگهی': 77,
}
