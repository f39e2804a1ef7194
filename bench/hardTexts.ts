import type { Chance } from './spellings.ts'

/** What hard texts are made of: whatever a rule of reading looks at, and what stands where rules expect something else. */
const PIECES: readonly (readonly string[])[] = [
  ['1', '۱', '۰', '۵', '12', '۱۱۱', '۹۸', '۱۳۹۸', '۲۵۰۰', '۰۰۷', '٣', '۱۲۳۴۵۶۷۸۹۰', '1234567890123456789'],
  ['۱.۵', '۳/۴', '1/2', '۱,۰۰۰', '۱۱،۱۶۵', '۱۳۹۸/۱۱/۱۹', '۱۰:۳۰', '۲.۱۸۷', '.', ',', '،', '/', '٫', '٬', "'", '’'],
  ['هزار', 'میلیون', 'میلیارد', 'تریلیون', 'هزارمیلیارد', 'همت', 'میلیونی', 'هزاران', 'صدها', 'چند', 'چندین', 'اندی'],
  ['یک', 'دو', 'سه', 'چهار', 'ده', 'بیست', 'سی', 'چهل', 'صد', 'دویست', 'سیصد', 'صفر', 'نیم', 'ربع', 'ممیز'],
  ['دهم', 'صدم', 'هزارم', 'سوم', 'چهارم', 'چهاردهم', 'ام', 'مین', 'یکهزارو', 'پانصدنفر', 'بیست‌وپنج', 'سه‌چهارم'],
  ['و', 'تا', 'یا', 'به', 'از', 'بین', 'الی', 'در', 'هر', 'که', 'را', 'با'],
  ['-', '–', '+', '×', '*', '=', ':', '؛', '؟', '!', '…', '?', '@', '_', '#', '~'],
  ['(', ')', '[', ']', '«', '»', '"', '“', '”', '{', '}'],
  ['\u200C', '\u200B', '\u00AD', '\u200F', '\uFEFF', '\u0640', '\u064E', '\u0654', '&', '&#1777;', '&zwnj;', '&#', ';'],
  ['٪', '%', 'درصد', 'درصدی', 'واحد درصد', 'نسبت', 'برابر', 'منفی', 'مثبت', 'زیر صفر'],
  ['تومان', 'ریال', 'دلار', 'سنت', 'ریالی', 'تن', 'کیلومتر', 'هکتار', 'مگاوات', 'بشکه', 'متر مربع', 'کیلو', 'لیتر'],
  ['نفر', 'واحد', 'دستگاه', 'پروژه', 'مورد', 'فقره', 'رأس', 'شغل', 'کارخانه', 'روستای', 'پروژه‌های', 'گانه'],
  ['ماده', 'تبصره', 'بند', 'منطقه', 'فاز', 'کد', 'شماره', 'رقم', 'شاخص', 'سالن', 'کانال', 'نرخ', 'هفت تیر'],
  ['حدود', 'بیش از', 'کمتر از', 'حداقل', 'دست‌کم', 'نزدیک به', 'بالغ بر', 'تقریبا', 'مبلغ', 'تنها', 'معادل'],
  [
    'سال',
    'ماه',
    'روز',
    'هفته',
    'ساعت',
    'مهر',
    'دی',
    'تیرماه',
    'شنبه',
    'امسال',
    'سال گذشته',
    'نیمه',
    'فصل',
    'دهه',
    'پایان',
  ],
  ['ابتدای', 'نخست', 'اول', 'دوم', 'پایانی', 'جاری', 'آینده', 'اکنون', 'تاکنون', 'این', 'آن', 'همین', 'دولت', 'برنامه'],
  ['شد', 'شده', 'است', 'رسید', 'می‌شود', 'می', 'گفت', 'کرد', 'افزایش یافت', 'کاهش', 'رشد', 'هزینه', 'وام', 'اعتبار'],
  ['ا', 'ب', 'ی', 'ه', 'کشور', 'سرمایه‌گذاری', 'G20', 'info', 'é', '😀', '\uD83D', '\uFDFA', '\uFEFB', 'مدیرکل'],
]

const SEPARATORS = [' ', ' ', ' ', '', '', '\u200C', '\n', '، ', ' و ', '  '] as const

/** Ways of putting pieces together until a text has so many bytes. */
const SHAPES = { repeat: repeated, mixture, runs, nested, mostly } as const
const SHAPE_NAMES = Object.keys(SHAPES) as readonly (keyof typeof SHAPES)[]

export interface HardText {
  readonly shape: string
  readonly text: string
}

/** A text of so many bytes that is as far from news as chance makes it. */
export function hardText(chance: Chance, bytes: number): HardText {
  const shape = one(chance, SHAPE_NAMES)
  return { shape, text: SHAPES[shape](chance, bytes) }
}

function one<Value>(chance: Chance, values: readonly Value[]): Value {
  return values[Math.floor(chance() * values.length)] as Value
}

const upTo = (chance: Chance, most: number) => 1 + Math.floor(chance() * most)
const piece = (chance: Chance) => one(chance, one(chance, PIECES))

/** A few pieces with what stands between them. */
function phrase(chance: Chance, most: number): string {
  const separator = one(chance, SEPARATORS)
  return Array.from({ length: upTo(chance, most) }, () => piece(chance) + separator).join('')
}

function filled(bytes: number, next: () => string): string {
  const parts: string[] = []
  for (let length = 0; length < bytes; ) {
    const part = next()
    parts.push(part)
    length += Buffer.byteLength(part)
  }
  return parts.join('')
}

/** One phrase again and again. */
function repeated(chance: Chance, bytes: number): string {
  const part = phrase(chance, 6)
  return filled(bytes, () => part)
}

/** Pieces in any order. */
function mixture(chance: Chance, bytes: number): string {
  const kinds = Array.from({ length: upTo(chance, 4) }, () => one(chance, PIECES))
  const separator = one(chance, SEPARATORS)
  return filled(bytes, () => one(chance, one(chance, kinds)) + separator)
}

/** A long run of one phrase, then of another: what is looked for behind the first is far. */
function runs(chance: Chance, bytes: number): string {
  const length = bytes / upTo(chance, 8)
  return filled(bytes, () => repeated(chance, length))
}

/** Opened so often, and closed as often. */
function nested(chance: Chance, bytes: number): string {
  const [open, middle, close] = [phrase(chance, 2), phrase(chance, 4), phrase(chance, 2)]
  const depth = bytes / (Buffer.byteLength(open + close) * upTo(chance, 50))
  return filled(bytes, () => open.repeat(depth) + middle + close.repeat(depth))
}

/** One phrase again and again, with another now and then. */
function mostly(chance: Chance, bytes: number): string {
  const [often, seldom] = [phrase(chance, 3), phrase(chance, 3)]
  const rarity = 1 / upTo(chance, 1000)
  return filled(bytes, () => (chance() < rarity ? seldom : often))
}
