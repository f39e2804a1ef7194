import type Big from 'big.js'

const ZERO = '۰'.codePointAt(0) ?? 0
const GROUP = '٬'
const POINT = '٫'
const MINUS = 'منفی '

/** Latin digits as Persian ones; every other character stays. */
export function persianDigits(text: string): string {
  return text.replace(/[0-9]/g, (digit) => String.fromCodePoint(ZERO + Number(digit)))
}

/** An exact number as Persian readers write it: ۱۱٬۱۶۵ and ۹٫۶, in groups of three; «منفی» for what is below zero. */
export function persianNumber(amount: Big): string {
  const [whole = '0', fraction] = amount.abs().toFixed().split('.')
  const parts: string[] = []
  for (let end = whole.length; end > 0; end -= 3) parts.unshift(whole.slice(Math.max(0, end - 3), end))
  const number = parts.join(GROUP) + (fraction === undefined ? '' : POINT + fraction)
  return (amount.lt(0) ? MINUS : '') + persianDigits(number)
}
