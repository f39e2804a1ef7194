/** What says that an amount is told again in another unit: «۵۰۰ میلیارد ریال معادل ۵۰ میلیارد تومان». */
export const RESTATEMENTS = [
  'معادل',
  'برابر با',
  'برابر',
  'یعنی',
  'به عبارتی',
  'به عبارت دیگر',
  'به بیان دیگر',
  'یا همان',
  'همان',
  'که می‌شود',
  'که می شود',
  'به ارزش ریالی',
] as const
