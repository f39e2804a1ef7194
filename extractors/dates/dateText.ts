import { normalise } from '../document/normalise.ts'

/**
 * A text in the one spelling that dates are matched on: normal letters and Latin digits, in lower case, without joiners, with one
 * hyphen for every dash and one blank for every run of blanks. Offsets are not kept: dates on pages need none.
 */
export function dateText(text: string): string {
  return normalise(text)
    .normal.replaceAll('\u200c', '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
}
