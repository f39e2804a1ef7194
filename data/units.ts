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
  | 'pressure'
  | 'electricity'
  | 'frequency'
  | 'data'
  | 'temperature'
  | 'transport'
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
  /** The law of a rial that is not the one of before 2025; absent for all other units. */
  readonly epoch?: 'IRR-new'
  readonly forms: readonly string[]
}

/** Currencies: ISO 4217. A toman is ten rials; «همت» stands for a thousand billion toman. One new rial is 10,000 of the rials before the law of 5 October 2025, and 100 qiran. */
export const CURRENCIES: readonly UnitRow[] = [
  { unit: 'IRR', dimension: 'money', factor: '10', stated: 'toman', forms: ['تومان', 'تومن'] },
  {
    unit: 'IRR',
    dimension: 'money',
    factor: '1',
    stated: 'rial',
    forms: ['ریال', 'ریال ایران', 'ریال جاری', 'ریال فعلی', 'ریال کنونی', 'ریال قدیم', 'ریال قدیمی', 'ریال قبلی'],
  },
  { unit: 'IRR', dimension: 'money', factor: '10000000000000', stated: 'hemat', forms: ['همت', 'همت تومان'] },
  {
    unit: 'IRR',
    dimension: 'money',
    factor: '1',
    stated: 'new-rial',
    epoch: 'IRR-new',
    forms: ['ریال جدید', 'ریال نو'],
  },
  { unit: 'IRR', dimension: 'money', factor: '1', stated: 'new-toman', epoch: 'IRR-new', forms: ['تومان جدید'] },
  { unit: 'IRR', dimension: 'money', factor: '0.01', stated: 'qiran', epoch: 'IRR-new', forms: ['قران', 'قران جدید'] },
  {
    unit: 'USD',
    dimension: 'money',
    factor: '1',
    stated: 'dollar',
    forms: ['دلار', 'دلار آمریکا', 'دلار امریکا', 'دلار آمریکایی', 'دلار امریکایی', 'دلار ایالات متحده'],
  },
  { unit: 'USD', dimension: 'money', factor: '0.01', stated: 'cent', forms: ['سنت', 'سنت آمریکا'] },
  { unit: 'EUR', dimension: 'money', factor: '1', stated: 'euro', forms: ['یورو'] },
  {
    unit: 'GBP',
    dimension: 'money',
    factor: '1',
    stated: 'pound',
    forms: ['پوند', 'پوند انگلیس', 'پوند انگلستان', 'پوند بریتانیا', 'پوند استرلینگ', 'لیره استرلینگ'],
  },
  { unit: 'CHF', dimension: 'money', factor: '1', stated: 'franc', forms: ['فرانک', 'فرانک سوئیس', 'فرانک سوییس'] },
  { unit: 'JPY', dimension: 'money', factor: '1', stated: 'yen', forms: ['ین', 'ین ژاپن'] },
  { unit: 'CNY', dimension: 'money', factor: '1', stated: 'yuan', forms: ['یوان', 'یوان چین', 'رنمینبی'] },
  { unit: 'RUB', dimension: 'money', factor: '1', stated: 'rouble', forms: ['روبل', 'روبل روسیه'] },
  { unit: 'BYN', dimension: 'money', factor: '1', stated: 'belarusian-rouble', forms: ['روبل بلاروس'] },
  { unit: 'TRY', dimension: 'money', factor: '1', stated: 'lira', forms: ['لیر', 'لیره', 'لیر ترکیه', 'لیره ترکیه'] },
  {
    unit: 'SYP',
    dimension: 'money',
    factor: '1',
    stated: 'syrian-pound',
    forms: ['لیر سوریه', 'لیره سوریه', 'پوند سوریه'],
  },
  {
    unit: 'LBP',
    dimension: 'money',
    factor: '1',
    stated: 'lebanese-pound',
    forms: ['لیر لبنان', 'لیره لبنان', 'پوند لبنان'],
  },
  {
    unit: 'EGP',
    dimension: 'money',
    factor: '1',
    stated: 'egyptian-pound',
    forms: ['پوند مصر', 'جنیه مصر', 'لیره مصر'],
  },
  { unit: 'SDG', dimension: 'money', factor: '1', stated: 'sudanese-pound', forms: ['پوند سودان'] },
  {
    unit: 'AED',
    dimension: 'money',
    factor: '1',
    stated: 'dirham',
    forms: ['درهم', 'درم', 'درهم امارات', 'درهم اماراتی', 'درهم امارات متحده عربی'],
  },
  { unit: 'MAD', dimension: 'money', factor: '1', stated: 'moroccan-dirham', forms: ['درهم مراکش', 'درهم مغرب'] },
  {
    unit: 'SAR',
    dimension: 'money',
    factor: '1',
    stated: 'saudi-riyal',
    forms: ['ریال سعودی', 'ریال عربستان', 'ریال عربستان سعودی'],
  },
  { unit: 'QAR', dimension: 'money', factor: '1', stated: 'qatari-riyal', forms: ['ریال قطر', 'ریال قطری'] },
  { unit: 'OMR', dimension: 'money', factor: '1', stated: 'omani-rial', forms: ['ریال عمان', 'ریال عمانی'] },
  { unit: 'YER', dimension: 'money', factor: '1', stated: 'yemeni-rial', forms: ['ریال یمن'] },
  { unit: 'IQD', dimension: 'money', factor: '1', stated: 'dinar', forms: ['دینار', 'دینار عراق', 'دینار عراقی'] },
  { unit: 'KWD', dimension: 'money', factor: '1', stated: 'kuwaiti-dinar', forms: ['دینار کویت', 'دینار کویتی'] },
  { unit: 'BHD', dimension: 'money', factor: '1', stated: 'bahraini-dinar', forms: ['دینار بحرین'] },
  { unit: 'JOD', dimension: 'money', factor: '1', stated: 'jordanian-dinar', forms: ['دینار اردن'] },
  { unit: 'LYD', dimension: 'money', factor: '1', stated: 'libyan-dinar', forms: ['دینار لیبی'] },
  { unit: 'DZD', dimension: 'money', factor: '1', stated: 'algerian-dinar', forms: ['دینار الجزایر'] },
  { unit: 'TND', dimension: 'money', factor: '1', stated: 'tunisian-dinar', forms: ['دینار تونس'] },
  { unit: 'RSD', dimension: 'money', factor: '1', stated: 'serbian-dinar', forms: ['دینار صربستان'] },
  { unit: 'AFN', dimension: 'money', factor: '1', stated: 'afghani', forms: ['افغانی افغانستان'] },
  { unit: 'PKR', dimension: 'money', factor: '1', stated: 'pakistani-rupee', forms: ['روپیه پاکستان', 'کلدار'] },
  { unit: 'INR', dimension: 'money', factor: '1', stated: 'rupee', forms: ['روپیه', 'روپیه هند'] },
  { unit: 'LKR', dimension: 'money', factor: '1', stated: 'sri-lankan-rupee', forms: ['روپیه سریلانکا'] },
  { unit: 'NPR', dimension: 'money', factor: '1', stated: 'nepalese-rupee', forms: ['روپیه نپال'] },
  { unit: 'IDR', dimension: 'money', factor: '1', stated: 'rupiah', forms: ['روپیه اندونزی'] },
  { unit: 'BDT', dimension: 'money', factor: '1', stated: 'taka', forms: ['تاکای بنگلادش', 'تاکا بنگلادش'] },
  {
    unit: 'AZN',
    dimension: 'money',
    factor: '1',
    stated: 'manat',
    forms: ['منات', 'منات آذربایجان', 'منات جمهوری آذربایجان'],
  },
  { unit: 'TMT', dimension: 'money', factor: '1', stated: 'turkmen-manat', forms: ['منات ترکمنستان'] },
  { unit: 'AMD', dimension: 'money', factor: '1', stated: 'dram', forms: ['درام ارمنستان'] },
  { unit: 'GEL', dimension: 'money', factor: '1', stated: 'lari', forms: ['لاری گرجستان'] },
  { unit: 'KZT', dimension: 'money', factor: '1', stated: 'tenge', forms: ['تنگه قزاقستان'] },
  { unit: 'UZS', dimension: 'money', factor: '1', stated: 'uzbek-som', forms: ['سوم ازبکستان', 'سم ازبکستان'] },
  { unit: 'KGS', dimension: 'money', factor: '1', stated: 'kyrgyz-som', forms: ['سوم قرقیزستان', 'سم قرقیزستان'] },
  { unit: 'TJS', dimension: 'money', factor: '1', stated: 'somoni', forms: ['سامانی تاجیکستان'] },
  { unit: 'CAD', dimension: 'money', factor: '1', stated: 'canadian-dollar', forms: ['دلار کانادا', 'دلار کانادایی'] },
  {
    unit: 'AUD',
    dimension: 'money',
    factor: '1',
    stated: 'australian-dollar',
    forms: ['دلار استرالیا', 'دلار استرالیایی'],
  },
  { unit: 'NZD', dimension: 'money', factor: '1', stated: 'new-zealand-dollar', forms: ['دلار نیوزیلند'] },
  { unit: 'SGD', dimension: 'money', factor: '1', stated: 'singapore-dollar', forms: ['دلار سنگاپور'] },
  { unit: 'HKD', dimension: 'money', factor: '1', stated: 'hong-kong-dollar', forms: ['دلار هنگ کنگ'] },
  { unit: 'TWD', dimension: 'money', factor: '1', stated: 'taiwan-dollar', forms: ['دلار تایوان'] },
  { unit: 'KRW', dimension: 'money', factor: '1', stated: 'won', forms: ['وون', 'وون کره', 'وون کره جنوبی'] },
  { unit: 'MYR', dimension: 'money', factor: '1', stated: 'ringgit', forms: ['رینگیت', 'رینگیت مالزی'] },
  { unit: 'THB', dimension: 'money', factor: '1', stated: 'baht', forms: ['بات تایلند'] },
  { unit: 'VND', dimension: 'money', factor: '1', stated: 'dong', forms: ['دونگ ویتنام'] },
  { unit: 'PHP', dimension: 'money', factor: '1', stated: 'philippine-peso', forms: ['پزو فیلیپین', 'پزوی فیلیپین'] },
  { unit: 'SEK', dimension: 'money', factor: '1', stated: 'krona', forms: ['کرون', 'کرون سوئد'] },
  { unit: 'NOK', dimension: 'money', factor: '1', stated: 'norwegian-krone', forms: ['کرون نروژ'] },
  { unit: 'DKK', dimension: 'money', factor: '1', stated: 'danish-krone', forms: ['کرون دانمارک'] },
  { unit: 'CZK', dimension: 'money', factor: '1', stated: 'czech-koruna', forms: ['کرون چک', 'کرون جمهوری چک'] },
  { unit: 'PLN', dimension: 'money', factor: '1', stated: 'zloty', forms: ['زلوتی', 'زلوتی لهستان'] },
  { unit: 'HUF', dimension: 'money', factor: '1', stated: 'forint', forms: ['فورینت', 'فورینت مجارستان'] },
  { unit: 'UAH', dimension: 'money', factor: '1', stated: 'hryvnia', forms: ['هریونا', 'هریونای اوکراین', 'گریونا'] },
  {
    unit: 'ILS',
    dimension: 'money',
    factor: '1',
    stated: 'shekel',
    forms: ['شکل اسرائیل', 'شکل رژیم صهیونیستی', 'شیکل'],
  },
  { unit: 'ZAR', dimension: 'money', factor: '1', stated: 'rand', forms: ['راند آفریقای جنوبی'] },
  { unit: 'NGN', dimension: 'money', factor: '1', stated: 'naira', forms: ['نایرا', 'نایرای نیجریه'] },
  { unit: 'BRL', dimension: 'money', factor: '1', stated: 'real', forms: ['رئال برزیل'] },
  { unit: 'MXN', dimension: 'money', factor: '1', stated: 'mexican-peso', forms: ['پزو مکزیک', 'پزوی مکزیک'] },
  {
    unit: 'ARS',
    dimension: 'money',
    factor: '1',
    stated: 'argentine-peso',
    forms: ['پزو', 'پزو آرژانتین', 'پزوی آرژانتین'],
  },
  { unit: 'VES', dimension: 'money', factor: '1', stated: 'bolivar', forms: ['بولیوار', 'بولیوار ونزوئلا'] },
  { unit: 'XDR', dimension: 'money', factor: '1', stated: 'special-drawing-right', forms: ['حق برداشت مخصوص'] },
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
  ['yuan', ['یوانی']],
  ['rouble', ['روبلی']],
  ['dinar', ['دیناری']],
  ['lira', ['لیری']],
  ['pound', ['پوندی']],
]

/** Money told in some foreign currency: «۵۰۰ میلیون تسهیلات ارزی» is money, and which is not said. */
export const FOREIGN_MONEY = ['ارزی'] as const

/**
 * Percent, percentage points, and rates of a thousand or more as percent; a basis point is a hundredth of a percentage
 * point.
 */
export const PERCENT: readonly UnitRow[] = [
  {
    unit: 'percent',
    dimension: 'percent',
    factor: '1',
    stated: 'percentage-point',
    forms: ['واحد درصد', 'واحد درصدی', 'درصد واحد', 'نقطه درصد', 'نقطه درصدی', 'پوینت'],
  },
  {
    unit: 'percent',
    dimension: 'percent',
    factor: '0.01',
    stated: 'basis-point',
    forms: ['واحد پایه', 'نقطه پایه', 'بیسیس پوینت'],
  },
  { unit: 'percent', dimension: 'percent', factor: '1', stated: 'percent', forms: ['درصد', 'درصدی', '%'] },
  { unit: 'percent', dimension: 'percent', factor: '0.1', stated: 'per-mille', forms: ['در هزار', 'در هر هزار', '‰'] },
  { unit: 'percent', dimension: 'percent', factor: '0.01', stated: 'per-10000', forms: ['در ده هزار'] },
  {
    unit: 'percent',
    dimension: 'percent',
    factor: '0.001',
    stated: 'per-100000',
    forms: ['در صد هزار', 'در یکصد هزار'],
  },
  {
    unit: 'percent',
    dimension: 'percent',
    factor: '0.0001',
    stated: 'per-million',
    forms: ['در میلیون', 'پی‌پی‌ام', 'ppm'],
  },
]

/** What stands before a number and makes it a percentage: «٪۱۲», «صدی پنج». */
export const PERCENT_BEFORE = ['%', 'صدی'] as const

/** Measures, in the symbols of the SI and of trade; those of one trade alone (mithqal, jerib) are converted into no other. Each also matches with an attributive «ی» («۵۰۰ مگاواتی»). */
export const MEASURES_OF_THINGS: readonly UnitRow[] = [
  { unit: 'm', dimension: 'length', factor: '1', stated: 'm', forms: ['متر', 'متر طول'] },
  { unit: 'km', dimension: 'length', factor: '1', stated: 'km', forms: ['کیلومتر'] },
  { unit: 'cm', dimension: 'length', factor: '1', stated: 'cm', forms: ['سانتیمتر', 'سانت'] },
  {
    unit: 'mm',
    dimension: 'length',
    factor: '1',
    stated: 'mm',
    forms: ['میلیمتر', 'میلی متر بارش', 'میلی متر باران', 'میلی متر بارندگی'],
  },
  { unit: 'nm', dimension: 'length', factor: '1', stated: 'nm', forms: ['نانومتر'] },
  { unit: 'inch', dimension: 'length', factor: '1', stated: 'inch', forms: ['اینچ'] },
  { unit: 'mile', dimension: 'length', factor: '1', stated: 'mile', forms: ['مایل'] },
  { unit: 'nautical mile', dimension: 'length', factor: '1', stated: 'nautical mile', forms: ['مایل دریایی'] },
  { unit: 'yard', dimension: 'length', factor: '1', stated: 'yard', forms: ['یارد'] },
  { unit: 'light year', dimension: 'length', factor: '1', stated: 'light year', forms: ['سال نوری'] },
  { unit: 'm2', dimension: 'area', factor: '1', stated: 'm2', forms: ['متر مربع'] },
  { unit: 'km2', dimension: 'area', factor: '1', stated: 'km2', forms: ['کیلومتر مربع'] },
  { unit: 'cm2', dimension: 'area', factor: '1', stated: 'cm2', forms: ['سانتی متر مربع'] },
  { unit: 'hectare', dimension: 'area', factor: '1', stated: 'hectare', forms: ['هکتار'] },
  { unit: 'jerib', dimension: 'area', factor: '1', stated: 'jerib', forms: ['جریب'] },
  { unit: 'acre', dimension: 'area', factor: '1', stated: 'acre', forms: ['ایکر'] },
  { unit: 'ft2', dimension: 'area', factor: '1', stated: 'ft2', forms: ['فوت مربع'] },
  { unit: 'm3', dimension: 'volume', factor: '1', stated: 'm3', forms: ['متر مکعب'] },
  { unit: 'km3', dimension: 'volume', factor: '1', stated: 'km3', forms: ['کیلومتر مکعب'] },
  { unit: 'ft3', dimension: 'volume', factor: '1', stated: 'ft3', forms: ['فوت مکعب'] },
  { unit: 'litre', dimension: 'volume', factor: '1', stated: 'litre', forms: ['لیتر'] },
  {
    unit: 'litre',
    dimension: 'volume',
    factor: '0.001',
    stated: 'millilitre',
    forms: ['سی‌سی', 'میلی لیتر', 'سانتی متر مکعب'],
  },
  { unit: 'barrel', dimension: 'volume', factor: '1', stated: 'barrel', forms: ['بشکه'] },
  { unit: 'gallon', dimension: 'volume', factor: '1', stated: 'gallon', forms: ['گالن'] },
  { unit: 'kg', dimension: 'mass', factor: '1', stated: 'kg', forms: ['کیلوگرم', 'کیلو'] },
  { unit: 'g', dimension: 'mass', factor: '1', stated: 'g', forms: ['گرم'] },
  { unit: 'g', dimension: 'mass', factor: '0.001', stated: 'mg', forms: ['میلی گرم'] },
  { unit: 'tonne', dimension: 'mass', factor: '1', stated: 'tonne', forms: ['تن'] },
  { unit: 'tonne', dimension: 'mass', factor: '1000', stated: 'kilotonne', forms: ['کیلوتن'] },
  { unit: 'ounce', dimension: 'mass', factor: '1', stated: 'ounce', forms: ['اونس', 'انس طلا', 'انس نقره'] },
  { unit: 'carat', dimension: 'mass', factor: '1', stated: 'carat', forms: ['قیراط'] },
  { unit: 'mithqal', dimension: 'mass', factor: '1', stated: 'mithqal', forms: ['مثقال'] },
  { unit: 'W', dimension: 'power', factor: '1', stated: 'W', forms: ['وات'] },
  { unit: 'kW', dimension: 'power', factor: '1', stated: 'kW', forms: ['کیلووات'] },
  { unit: 'MW', dimension: 'power', factor: '1', stated: 'MW', forms: ['مگاوات'] },
  { unit: 'GW', dimension: 'power', factor: '1', stated: 'GW', forms: ['گیگاوات', 'جیگاوات'] },
  { unit: 'horsepower', dimension: 'power', factor: '1', stated: 'horsepower', forms: ['اسب بخار'] },
  {
    unit: 'ton of refrigeration',
    dimension: 'power',
    factor: '1',
    stated: 'ton of refrigeration',
    forms: ['تن تبرید'],
  },
  { unit: 'Wh', dimension: 'energy', factor: '1', stated: 'Wh', forms: ['وات ساعت'] },
  { unit: 'kWh', dimension: 'energy', factor: '1', stated: 'kWh', forms: ['کیلووات ساعت'] },
  { unit: 'MWh', dimension: 'energy', factor: '1', stated: 'MWh', forms: ['مگاوات ساعت'] },
  { unit: 'GWh', dimension: 'energy', factor: '1', stated: 'GWh', forms: ['گیگاوات ساعت', 'جیگاوات ساعت'] },
  { unit: 'TWh', dimension: 'energy', factor: '1', stated: 'TWh', forms: ['تراوات ساعت'] },
  { unit: 'J', dimension: 'energy', factor: '1', stated: 'J', forms: ['ژول'] },
  { unit: 'J', dimension: 'energy', factor: '1000', stated: 'kJ', forms: ['کیلوژول'] },
  { unit: 'J', dimension: 'energy', factor: '1000000', stated: 'MJ', forms: ['مگاژول'] },
  { unit: 'J', dimension: 'energy', factor: '1000000000', stated: 'GJ', forms: ['گیگاژول'] },
  { unit: 'cal', dimension: 'energy', factor: '1', stated: 'cal', forms: ['کالری'] },
  { unit: 'cal', dimension: 'energy', factor: '1000', stated: 'kcal', forms: ['کیلوکالری'] },
  { unit: 'BTU', dimension: 'energy', factor: '1', stated: 'BTU', forms: ['بی‌تی‌یو', 'btu'] },
  { unit: 'Pa', dimension: 'pressure', factor: '1', stated: 'Pa', forms: ['پاسکال'] },
  { unit: 'Pa', dimension: 'pressure', factor: '1000', stated: 'kPa', forms: ['کیلوپاسکال'] },
  { unit: 'Pa', dimension: 'pressure', factor: '1000000', stated: 'MPa', forms: ['مگاپاسکال'] },
  { unit: 'atm', dimension: 'pressure', factor: '1', stated: 'atm', forms: ['اتمسفر'] },
  { unit: 'psi', dimension: 'pressure', factor: '1', stated: 'psi', forms: ['psi', 'پی‌اس‌آی'] },
  { unit: 'V', dimension: 'electricity', factor: '1', stated: 'V', forms: ['ولت'] },
  { unit: 'kV', dimension: 'electricity', factor: '1', stated: 'kV', forms: ['کیلوولت'] },
  { unit: 'A', dimension: 'electricity', factor: '1', stated: 'A', forms: ['آمپر'] },
  { unit: 'kVA', dimension: 'electricity', factor: '1', stated: 'kVA', forms: ['کیلوولت آمپر'] },
  { unit: 'MVA', dimension: 'electricity', factor: '1', stated: 'MVA', forms: ['مگاولت آمپر'] },
  { unit: 'mAh', dimension: 'electricity', factor: '1', stated: 'mAh', forms: ['میلی آمپر ساعت'] },
  { unit: 'Hz', dimension: 'frequency', factor: '1', stated: 'Hz', forms: ['هرتز'] },
  { unit: 'Hz', dimension: 'frequency', factor: '1000', stated: 'kHz', forms: ['کیلوهرتز'] },
  { unit: 'Hz', dimension: 'frequency', factor: '1000000', stated: 'MHz', forms: ['مگاهرتز'] },
  { unit: 'Hz', dimension: 'frequency', factor: '1000000000', stated: 'GHz', forms: ['گیگاهرتز'] },
  { unit: 'dB', dimension: 'frequency', factor: '1', stated: 'dB', forms: ['دسی‌بل'] },
  { unit: 'byte', dimension: 'data', factor: '1', stated: 'byte', forms: ['بایت'] },
  { unit: 'KB', dimension: 'data', factor: '1', stated: 'KB', forms: ['کیلوبایت'] },
  { unit: 'MB', dimension: 'data', factor: '1', stated: 'MB', forms: ['مگابایت'] },
  { unit: 'GB', dimension: 'data', factor: '1', stated: 'GB', forms: ['گیگابایت', 'گیگ'] },
  { unit: 'TB', dimension: 'data', factor: '1', stated: 'TB', forms: ['ترابایت'] },
  { unit: 'PB', dimension: 'data', factor: '1', stated: 'PB', forms: ['پتابایت'] },
  { unit: 'EB', dimension: 'data', factor: '1', stated: 'EB', forms: ['اگزابایت'] },
  { unit: 'ZB', dimension: 'data', factor: '1', stated: 'ZB', forms: ['زتابایت'] },
  { unit: 'kbit', dimension: 'data', factor: '1', stated: 'kbit', forms: ['کیلوبیت'] },
  { unit: 'Mbit', dimension: 'data', factor: '1', stated: 'Mbit', forms: ['مگابیت'] },
  { unit: 'Gbit', dimension: 'data', factor: '1', stated: 'Gbit', forms: ['گیگابیت'] },
  { unit: 'Tbit', dimension: 'data', factor: '1', stated: 'Tbit', forms: ['ترابیت'] },
  { unit: 'megapixel', dimension: 'data', factor: '1', stated: 'megapixel', forms: ['مگاپیکسل'] },
  { unit: '°C', dimension: 'temperature', factor: '1', stated: '°C', forms: ['درجه سانتی‌گراد', 'درجه سلسیوس'] },
  { unit: '°F', dimension: 'temperature', factor: '1', stated: '°F', forms: ['درجه فارنهایت'] },
  { unit: 'K', dimension: 'temperature', factor: '1', stated: 'K', forms: ['درجه کلوین'] },
  { unit: 'person-day', dimension: 'transport', factor: '1', stated: 'person-day', forms: ['نفر روز'] },
  { unit: 'person-hour', dimension: 'transport', factor: '1', stated: 'person-hour', forms: ['نفر ساعت'] },
  { unit: 'person-night', dimension: 'transport', factor: '1', stated: 'person-night', forms: ['نفر شب'] },
  { unit: 'person-course', dimension: 'transport', factor: '1', stated: 'person-course', forms: ['نفر دوره'] },
  { unit: 'person-km', dimension: 'transport', factor: '1', stated: 'person-km', forms: ['نفر کیلومتر'] },
  { unit: 'tonne-km', dimension: 'transport', factor: '1', stated: 'tonne-km', forms: ['تن کیلومتر'] },
  { unit: 'TEU', dimension: 'transport', factor: '1', stated: 'TEU', forms: ['teu', 'تی‌ای‌یو'] },
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
  'میلی‌ثانیه',
  'سالگی‌ام',
  'سالگی‌اش',
  'سالگی‌شان',
  'ساله‌ام',
  'ساله‌اش',
  'ساله‌شان',
] as const
