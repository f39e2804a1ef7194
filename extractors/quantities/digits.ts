import Big from 'big.js'

/** A number written in digits. */
export interface Digits {
  readonly value: Big
  /** Digits after the decimal point, as written. */
  readonly decimals: number
  /** True where the slash was read from right to left, as old articles wrote it: «5/18 ميليون» for 18.5. */
  readonly reversed: boolean
}

/** More digits than any quantity has: a code, a phone or card number, or noise. */
export const MOST_DIGITS = 18

const PLAIN = /^[0-9]+$/
const THOUSANDS = /^[0-9]{1,3}(?:[,.،][0-9]{3})+$/
const THOUSANDS_AND_POINT = /^([0-9]{1,3}(?:[,،][0-9]{3})+)[./]([0-9]+)$/
const POINT = /^([0-9]+)([.,])([0-9]+)$/
const SLASH = /^([0-9]+)\/([0-9]+)$/

/** What the text around digits tells of them. */
export interface DigitContext {
  /** True where the digits were typed as 0–9. */
  readonly latin: boolean
  /** What one point before three digits is: «۱۲.۵۰۰ تن» are thousands, «۲.۱۸۷ میلیارد» decimals. */
  readonly point: 'decimal' | 'thousands'
}

/**
 * The number that a token of digits and separators writes, or null where it writes none (a date, a version, a code).
 * Three digits after each comma or point are thousands («۱۲.۵۰۰»), but behind a zero («۰.۱۲۵») or where the context says
 * so. A slash is the decimal point of handwriting («۲/۵»).
 */
export function readDigits(text: string, { latin, point }: DigitContext): Digits | null {
  if (text.length > MOST_DIGITS + 6) return null
  if (PLAIN.test(text)) {
    if (text.length > MOST_DIGITS || (text.length > 1 && text.startsWith('0'))) return null
    return { value: Big(text), decimals: 0, reversed: false }
  }
  const pointed = POINT.exec(text)
  if (THOUSANDS.test(text) && !text.startsWith('0') && !(point === 'decimal' && pointed?.[2] === '.')) {
    return { value: Big(text.replace(/[,.،]/g, '')), decimals: 0, reversed: false }
  }
  const mixed = THOUSANDS_AND_POINT.exec(text)
  if (mixed !== null) return decimal((mixed[1] ?? '').replace(/[,،]/g, ''), mixed[2] ?? '', false)
  if (pointed !== null) return decimal(pointed[1] ?? '', pointed[3] ?? '', false)
  const slash = SLASH.exec(text)
  if (slash !== null) return slashed(slash[1] ?? '', slash[2] ?? '', latin)
  return null
}

/**
 * «۶/۳ میلیون» is 6.3. Typed with Latin digits, as systems before Unicode stored it, the same number stands reversed:
 * «5/18 ميليون» is 18.5. (Of 1,212 such numbers in one paper of 1382–1386 all are reversed.)
 */
function slashed(before: string, after: string, latin: boolean): Digits | null {
  return latin ? decimal(after, before, true) : decimal(before, after, false)
}

function decimal(whole: string, fraction: string, reversed: boolean): Digits | null {
  if (whole.length + fraction.length > MOST_DIGITS || (whole.length > 1 && whole.startsWith('0'))) return null
  return { value: Big(`${whole}.${fraction}`), decimals: fraction.length, reversed }
}
