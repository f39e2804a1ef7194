import type { Bound } from '../models/quantity.ts'

/** What stands before a number and says how exactly it is meant. */
export const BOUNDS: readonly (readonly [bound: Bound, forms: readonly string[]])[] = [
  [
    'approx',
    [
      'حدود',
      'حدودا',
      'در حدود',
      'نزدیک به',
      'نزدیک',
      'قریب به',
      'قریب',
      'تقریبا',
      'به طور تقریبی',
      'چیزی حدود',
      'رقمی حدود',
      'به تقریب',
    ],
  ],
  [
    'more_than',
    [
      'بیش از',
      'بیشتر از',
      'بالای',
      'بالاتر از',
      'افزون بر',
      'افزون از',
      'فراتر از',
      'متجاوز از',
      'فزون بر',
      'مازاد بر',
      'علاوه بر',
      'از مرز',
      'عبور از',
      'گذر از',
      'عبور از مرز',
      'بیش‌تر از',
    ],
  ],
  ['at_least', ['حداقل', 'دست‌کم', 'دست کم', 'لااقل', 'بالغ بر', 'کمینه', 'نه کمتر از', 'دستکم']],
  ['less_than', ['کمتر از', 'زیر', 'پایین‌تر از', 'پایین تر از', 'کم‌تر از', 'کوچک‌تر از']],
  ['at_most', ['حداکثر', 'تا سقف', 'تا حداکثر', 'سقف', 'بیشینه', 'نهایتا', 'تا میزان', 'تا مرز', 'تا مبلغ']],
]

/** What may stand between a bound and its number: «بیش از مبلغ ۲۰ میلیارد», «حداقل به ۵۰ درصد». */
export const BOUND_FILLERS = ['مبلغ', 'رقم', 'تعداد', 'میزان', 'یک رقم', 'به', 'مرز'] as const

/** «تا» before a number that is no range tells a ceiling («تا ۵۰ درصد»). */
export const UP_TO = ['تا'] as const

/** What joins the two ends of a range. */
export const RANGE_JOINS = ['تا', 'الی', '-'] as const

/** What opens a range whose ends are joined by «و»: «بین ۲۰ و ۳۰ درصد». */
export const RANGE_OPENERS = ['بین', 'مابین'] as const

/** What stands behind a number, mostly in the verb, and says how exactly it is meant. */
export const BOUNDS_BEHIND: readonly (readonly [bound: Bound, forms: readonly string[]])[] = [
  [
    'more_than',
    [
      'را رد کرد',
      'را رد کرده',
      'را پشت سر گذاشت',
      'را پشت سر گذاشته',
      'را پشت سر می‌گذارد',
      'را پشت سر بگذارد',
      'عبور کرد',
      'عبور کرده',
      'نیز عبور کرده',
      'عبور خواهد کرد',
      'هم گذشته',
      'هم گذشت',
      'فراتر رفت',
      'فراتر رفته',
      'و بیشتر',
      'به بالا',
      'بیشتر است',
      'تجاوز کرد',
      'تجاوز می‌کند',
    ],
  ],
  ['approx', ['نزدیک شد', 'نزدیک شده', 'نزدیک می‌شود', 'نزدیک است', 'تخمین زده']],
]
