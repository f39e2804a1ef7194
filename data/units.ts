/** What a unit measures. `money`, `percent` and measures can be converted and compared; `person` and `thing` are counted. */
export type Dimension =
  | 'money'
  | 'percent'
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'power'
  | 'energy'
  | 'duration'
  | 'person'
  | 'thing'

/** A unit as it is said. */
export interface UnitRow {
  /** The name in the exported JSON: an ISO 4217 code, `percent`, a measure's symbol, or an English noun. */
  readonly unit: string
  readonly dimension: Dimension
  /** What one of it is in `unit`, as a power of ten times a number: toman is 10 IRR, «همت» 10¹³ IRR. */
  readonly factor: string
  /** The name of the unit as said, for `stated`. */
  readonly stated: string
  readonly forms: readonly string[]
}

/** Currencies: ISO 4217. A toman is ten rials; «همت» stands for a thousand billion toman. */
export const CURRENCIES: readonly UnitRow[] = [
  { unit: 'IRR', dimension: 'money', factor: '10', stated: 'toman', forms: ['تومان', 'تومن'] },
  { unit: 'IRR', dimension: 'money', factor: '1', stated: 'rial', forms: ['ریال'] },
  { unit: 'IRR', dimension: 'money', factor: '10000000000000', stated: 'hemat', forms: ['همت'] },
  { unit: 'IRR', dimension: 'money', factor: '1', stated: 'new-rial', forms: ['ریال جدید'] },
  { unit: 'SAR', dimension: 'money', factor: '1', stated: 'saudi-riyal', forms: ['ریال سعودی', 'ریال عربستان'] },
  { unit: 'QAR', dimension: 'money', factor: '1', stated: 'qatari-riyal', forms: ['ریال قطر'] },
  { unit: 'OMR', dimension: 'money', factor: '1', stated: 'omani-rial', forms: ['ریال عمان'] },
  { unit: 'USD', dimension: 'money', factor: '1', stated: 'dollar', forms: ['دلار', 'دلار آمریکا'] },
  { unit: 'USD', dimension: 'money', factor: '0.01', stated: 'cent', forms: ['سنت'] },
  { unit: 'CAD', dimension: 'money', factor: '1', stated: 'canadian-dollar', forms: ['دلار کانادا'] },
  { unit: 'AUD', dimension: 'money', factor: '1', stated: 'australian-dollar', forms: ['دلار استرالیا'] },
  { unit: 'SGD', dimension: 'money', factor: '1', stated: 'singapore-dollar', forms: ['دلار سنگاپور'] },
  { unit: 'HKD', dimension: 'money', factor: '1', stated: 'hong-kong-dollar', forms: ['دلار هنگ کنگ'] },
  { unit: 'EUR', dimension: 'money', factor: '1', stated: 'euro', forms: ['یورو'] },
  { unit: 'GBP', dimension: 'money', factor: '1', stated: 'pound', forms: ['پوند', 'پوند انگلیس'] },
  { unit: 'AED', dimension: 'money', factor: '1', stated: 'dirham', forms: ['درهم', 'درهم امارات'] },
  { unit: 'TRY', dimension: 'money', factor: '1', stated: 'lira', forms: ['لیر', 'لیره', 'لیر ترکیه'] },
  { unit: 'CNY', dimension: 'money', factor: '1', stated: 'yuan', forms: ['یوان'] },
  { unit: 'JPY', dimension: 'money', factor: '1', stated: 'yen', forms: ['ین', 'ین ژاپن'] },
  { unit: 'IQD', dimension: 'money', factor: '1', stated: 'dinar', forms: ['دینار', 'دینار عراق'] },
  { unit: 'KWD', dimension: 'money', factor: '1', stated: 'kuwaiti-dinar', forms: ['دینار کویت'] },
  { unit: 'BHD', dimension: 'money', factor: '1', stated: 'bahraini-dinar', forms: ['دینار بحرین'] },
  { unit: 'INR', dimension: 'money', factor: '1', stated: 'rupee', forms: ['روپیه', 'روپیه هند'] },
  { unit: 'PKR', dimension: 'money', factor: '1', stated: 'pakistani-rupee', forms: ['روپیه پاکستان'] },
  { unit: 'MYR', dimension: 'money', factor: '1', stated: 'ringgit', forms: ['رینگیت', 'رینگیت مالزی'] },
  { unit: 'AZN', dimension: 'money', factor: '1', stated: 'manat', forms: ['منات'] },
  { unit: 'RUB', dimension: 'money', factor: '1', stated: 'rouble', forms: ['روبل'] },
  { unit: 'CHF', dimension: 'money', factor: '1', stated: 'franc', forms: ['فرانک', 'فرانک سوئیس'] },
  { unit: 'AFN', dimension: 'money', factor: '1', stated: 'afghani', forms: ['افغانی'] },
  { unit: 'SEK', dimension: 'money', factor: '1', stated: 'krona', forms: ['کرون'] },
  { unit: 'KRW', dimension: 'money', factor: '1', stated: 'won', forms: ['وون'] },
]

/** Hundredths of a currency, told after it: «۵۰ دلار و ۹۷ سنت». */
export const HUNDREDTHS = ['سنت', 'پنس'] as const

/** A currency told as an adjective of the money («۹ هزار میلیارد سرمایه‌گذاری ریالی») and not behind the number. */
export const CURRENCY_ADJECTIVES: readonly (readonly [stated: string, forms: readonly string[]])[] = [
  ['toman', ['تومانی']],
  ['rial', ['ریالی']],
  ['dollar', ['دلاری']],
  ['euro', ['یورویی']],
  ['dirham', ['درهمی']],
]

/** Percent and percentage points. The points come first: they are longer. */
export const PERCENT: readonly UnitRow[] = [
  {
    unit: 'percent',
    dimension: 'percent',
    factor: '1',
    stated: 'percentage-point',
    forms: ['واحد درصد', 'واحد درصدی', 'درصد واحد'],
  },
  { unit: 'percent', dimension: 'percent', factor: '1', stated: 'percent', forms: ['درصد', 'درصدی', '%'] },
  { unit: 'percent', dimension: 'percent', factor: '0.1', stated: 'per-mille', forms: ['در هزار'] },
]

/** Measures, in the symbols of the SI and of trade. Each also matches with an attributive «ی» («۵۰۰ مگاواتی»). */
export const MEASURES_OF_THINGS: readonly UnitRow[] = [
  { unit: 'm', dimension: 'length', factor: '1', stated: 'm', forms: ['متر', 'متر طول'] },
  { unit: 'km', dimension: 'length', factor: '1', stated: 'km', forms: ['کیلومتر'] },
  { unit: 'cm', dimension: 'length', factor: '1', stated: 'cm', forms: ['سانتیمتر', 'سانتی متر'] },
  { unit: 'mm', dimension: 'length', factor: '1', stated: 'mm', forms: ['میلیمتر', 'میلی متر'] },
  { unit: 'inch', dimension: 'length', factor: '1', stated: 'inch', forms: ['اینچ'] },
  { unit: 'm2', dimension: 'area', factor: '1', stated: 'm2', forms: ['متر مربع'] },
  { unit: 'km2', dimension: 'area', factor: '1', stated: 'km2', forms: ['کیلومتر مربع'] },
  { unit: 'hectare', dimension: 'area', factor: '1', stated: 'hectare', forms: ['هکتار'] },
  { unit: 'm3', dimension: 'volume', factor: '1', stated: 'm3', forms: ['متر مکعب'] },
  { unit: 'ft3', dimension: 'volume', factor: '1', stated: 'ft3', forms: ['فوت مکعب'] },
  { unit: 'litre', dimension: 'volume', factor: '1', stated: 'litre', forms: ['لیتر'] },
  { unit: 'barrel', dimension: 'volume', factor: '1', stated: 'barrel', forms: ['بشکه'] },
  { unit: 'kg', dimension: 'mass', factor: '1', stated: 'kg', forms: ['کیلوگرم', 'کیلو گرم', 'کیلو'] },
  { unit: 'g', dimension: 'mass', factor: '1', stated: 'g', forms: ['گرم'] },
  { unit: 'tonne', dimension: 'mass', factor: '1', stated: 'tonne', forms: ['تن'] },
  { unit: 'ounce', dimension: 'mass', factor: '1', stated: 'ounce', forms: ['اونس'] },
  { unit: 'kW', dimension: 'power', factor: '1', stated: 'kW', forms: ['کیلووات', 'کیلو وات'] },
  { unit: 'MW', dimension: 'power', factor: '1', stated: 'MW', forms: ['مگاوات', 'مگا وات'] },
  { unit: 'GW', dimension: 'power', factor: '1', stated: 'GW', forms: ['گیگاوات', 'گیگا وات', 'جیگاوات'] },
  { unit: 'kWh', dimension: 'energy', factor: '1', stated: 'kWh', forms: ['کیلووات ساعت'] },
  { unit: 'MWh', dimension: 'energy', factor: '1', stated: 'MWh', forms: ['مگاوات ساعت'] },
  { unit: 'GWh', dimension: 'energy', factor: '1', stated: 'GWh', forms: ['گیگاوات ساعت', 'جیگاوات ساعت'] },
  { unit: 'person-day', dimension: 'thing', factor: '1', stated: 'person-day', forms: ['نفر روز'] },
  { unit: 'person-hour', dimension: 'thing', factor: '1', stated: 'person-hour', forms: ['نفر ساعت'] },
]

/** Words for time that is measured: a number before them tells a duration or an age, which is no claim. */
export const DURATIONS = [
  'سال',
  'ساله',
  'سالگی',
  'سالانه',
  'ماه',
  'ماهه',
  'ماهگی',
  'روز',
  'روزه',
  'هفته',
  'هفته‌ای',
  'ساعت',
  'ساعته',
  'دقیقه',
  'دقیقه‌ای',
  'ثانیه',
  'ثانیه‌ای',
  'دهه',
  'قرن',
  'فصل',
  'شب',
  'شبانه‌روز',
  'شبانه روز',
  'روزگی',
  'شبه',
] as const
