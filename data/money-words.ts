/** Nouns of money: a bare «۵۰ میلیارد» near one of them is money whose currency was not said. */
export const MONEY_NOUNS = [
  'اعتبار',
  'اعتبارات',
  'تسهیلات',
  'وام',
  'سرمایه',
  'سرمایه‌گذاری',
  'هزینه',
  'بودجه',
  'درآمد',
  'فروش',
  'بدهی',
  'سود',
  'مالیات',
  'مبلغ',
  'ارزش',
  'قیمت',
  'نقدینگی',
  'سپرده',
  'یارانه',
  'حقوق',
  'دستمزد',
  'پاداش',
  'عوارض',
  'مطالبات',
  'خسارت',
  'غرامت',
  'جریمه',
  'کمک',
  'تنخواه',
  'ودیعه',
  'اجاره',
  'معامله',
  'صادرات',
  'واردات',
  'ارز',
  'منابع',
  'عیدی',
  'مستمری',
  'کارمزد',
  'پرداخت',
  'خرید',
] as const

/** What shows that «واحد» counts points of an index and not flats or factories. */
export const INDEX_CUES = ['شاخص', 'شاخص‌ها', 'شاخص‌های', 'نماگر', 'نماگرهای', 'آیفکس', 'دماسنج'] as const

/** What shows the same where something rose or fell by a number of «واحد»: «رشد ۲ هزار واحدی بورس». */
export const EXCHANGE_CUES = ['بورس', 'فرابورس', 'بازار سرمایه', 'بازار سهام', 'تالار شیشه‌ای'] as const

/** What rises and falls right before such a number, or behind it. */
export const INDEX_MOVES = ['رشد', 'افزایش', 'صعود', 'جهش', 'کاهش', 'افت', 'ریزش', 'سقوط', 'نزول', 'عقب‌گرد'] as const

/** Nouns before the level that something reached, with no unit behind it: «به رقم ۲۳۳ هزار و ۸۶۴ رسید». */
export const LEVEL_NOUNS = ['رقم', 'عدد', 'تراز', 'سطح', 'پله'] as const

/** What an article calls its figures where it says their currency once for all: «ارقام به میلیارد ریال است». */
export const FIGURE_HEADS = ['ارقام', 'مبالغ', 'اعداد', 'رقم‌ها', 'عددها', 'قیمت‌ها', 'نرخ‌ها'] as const

/** What joins those figures to their currency. */
export const FIGURE_JOINERS = ['به', ':', 'برحسب', 'حسب', 'اساس', 'براساس'] as const

/** What is done with money or befalls it: «۵۰ میلیارد ضرر کردیم». Before the verb of another noun a number counts that noun. */
export const MONEY_VERB_NOUNS = [
  'ضرر',
  'زیان',
  'خرج',
  'کم',
  'کسر',
  'کسری',
  'کمبود',
  'بدهکار',
  'طلبکار',
  'طلب',
  'جذب',
  'اختصاص',
  'تخصیص',
  'تامین',
  'واریز',
  'تزریق',
  'وصول',
  'برداشت',
  'صرف',
  'مصوب',
  'تصویب',
  'دریافت',
  'نیاز',
  'لازم',
  'اضافه',
  'باقی',
  'چک',
  'پول',
  'کلاهبرداری',
  'اختلاس',
  'رانت',
  'قرض',
  'بودجه‌ریزی',
  'ابلاغ',
  'افزایش',
  'کاهش',
  'رشد',
  'تفاوت',
  'اختلاف',
  'سود',
  'ثبت',
  'محقق',
] as const

/** What a number of millions behind it counts the people of: «جمعیت ۸۵ میلیونی». */
export const PEOPLES = ['جمعیت', 'ملت', 'کشور', 'شهر', 'کلان‌شهر', 'پایتخت', 'استان', 'نفوس'] as const
