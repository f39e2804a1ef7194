/** A month of one calendar: its number from 1, and every form the press writes it in, the usual one first. */
export interface MonthRow {
  readonly month: number
  readonly forms: readonly string[]
}

/** A day of the week, counted from Saturday as 0, as the Iranian week is. */
export interface WeekdayRow {
  readonly weekday: number
  readonly forms: readonly string[]
}

/** Months of the Jalali calendar, with the old spelling «امرداد». Forms are normalised: ی and ک, no joiner between words but ZWNJ. */
export const JALALI_MONTHS: readonly MonthRow[] = [
  { month: 1, forms: ['فروردین'] },
  { month: 2, forms: ['اردیبهشت'] },
  { month: 3, forms: ['خرداد'] },
  { month: 4, forms: ['تیر'] },
  { month: 5, forms: ['مرداد', 'امرداد'] },
  { month: 6, forms: ['شهریور'] },
  { month: 7, forms: ['مهر'] },
  { month: 8, forms: ['آبان', 'ابان'] },
  { month: 9, forms: ['آذر', 'اذر'] },
  { month: 10, forms: ['دی'] },
  { month: 11, forms: ['بهمن'] },
  { month: 12, forms: ['اسفند', 'سپندارمذ'] },
]

/** Months of the Gregorian calendar as the Persian press writes them. «می» is also a verb's prefix and «مه» a fog: readers demand a number beside them. */
export const GREGORIAN_MONTHS: readonly MonthRow[] = [
  { month: 1, forms: ['ژانویه'] },
  { month: 2, forms: ['فوریه'] },
  { month: 3, forms: ['مارس', 'مارچ'] },
  { month: 4, forms: ['آوریل', 'آپریل', 'اپریل', 'اوریل'] },
  { month: 5, forms: ['مه', 'می'] },
  { month: 6, forms: ['ژوئن', 'ژوین', 'جون'] },
  { month: 7, forms: ['ژوئیه', 'ژوییه', 'جولای', 'ژولای'] },
  { month: 8, forms: ['اوت', 'آگوست', 'اگوست'] },
  { month: 9, forms: ['سپتامبر'] },
  { month: 10, forms: ['اکتبر'] },
  { month: 11, forms: ['نوامبر'] },
  { month: 12, forms: ['دسامبر'] },
]

/** Months of the Gregorian calendar in English, in full and as feeds shorten them (RFC 822). Lower case. */
export const ENGLISH_MONTHS: readonly MonthRow[] = [
  { month: 1, forms: ['january', 'jan'] },
  { month: 2, forms: ['february', 'feb'] },
  { month: 3, forms: ['march', 'mar'] },
  { month: 4, forms: ['april', 'apr'] },
  { month: 5, forms: ['may'] },
  { month: 6, forms: ['june', 'jun'] },
  { month: 7, forms: ['july', 'jul'] },
  { month: 8, forms: ['august', 'aug'] },
  { month: 9, forms: ['september', 'sept', 'sep'] },
  { month: 10, forms: ['october', 'oct'] },
  { month: 11, forms: ['november', 'nov'] },
  { month: 12, forms: ['december', 'dec'] },
]

/** Months of the lunar Hijri calendar: known, so that they are not taken for others; no reader counts days in them. */
export const LUNAR_MONTHS: readonly MonthRow[] = [
  { month: 1, forms: ['محرم', 'محرم الحرام'] },
  { month: 2, forms: ['صفر', 'صفر المظفر'] },
  { month: 3, forms: ['ربیع الاول', 'ربیع‌الاول'] },
  { month: 4, forms: ['ربیع الثانی', 'ربیع‌الثانی', 'ربیع الآخر', 'ربیع‌الآخر'] },
  { month: 5, forms: ['جمادی الاول', 'جمادی‌الاول', 'جمادی الاولی', 'جمادی‌الاولی'] },
  { month: 6, forms: ['جمادی الثانی', 'جمادی‌الثانی', 'جمادی الثانیه', 'جمادی الآخر'] },
  { month: 7, forms: ['رجب', 'رجب المرجب'] },
  { month: 8, forms: ['شعبان', 'شعبان المعظم'] },
  { month: 9, forms: ['رمضان', 'رمضان المبارک'] },
  { month: 10, forms: ['شوال'] },
  { month: 11, forms: ['ذی القعده', 'ذی‌القعده', 'ذیقعده', 'ذوالقعده'] },
  { month: 12, forms: ['ذی الحجه', 'ذی‌الحجه', 'ذیحجه', 'ذوالحجه'] },
]

/** Days of the week, joined, with ZWNJ and with a blank, as all three are printed. */
export const WEEKDAYS: readonly WeekdayRow[] = [
  { weekday: 0, forms: ['شنبه'] },
  { weekday: 1, forms: ['یکشنبه', 'یک‌شنبه', 'یک شنبه'] },
  { weekday: 2, forms: ['دوشنبه', 'دو‌شنبه', 'دو شنبه'] },
  { weekday: 3, forms: ['سه‌شنبه', 'سهشنبه', 'سه شنبه'] },
  { weekday: 4, forms: ['چهارشنبه', 'چهار‌شنبه', 'چهار شنبه'] },
  { weekday: 5, forms: ['پنجشنبه', 'پنج‌شنبه', 'پنج شنبه'] },
  { weekday: 6, forms: ['جمعه', 'آدینه'] },
]

/** Words that may stand in a printed date beside its numbers and month: «12ام مرداد ماه سال ۹۸». */
export const DATE_JOINTS = { ordinal: 'ام', month: 'ماه', year: 'سال' } as const
