const ARABIC_ZERO = 0x0660
const PERSIAN_ZERO = 0x06f0

/**
 * A text in the one spelling that dates are matched on: Latin digits and letters in lower case, Persian ی and ک for their
 * look-alikes, no joiners or marks of direction, one blank for every run of blanks. Offsets are not kept: dates on pages need none.
 */
export function dateText(text: string): string {
  return text
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - ARABIC_ZERO))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - PERSIAN_ZERO))
    .replace(/[\u064a\u0649\u06d2]/g, '\u06cc')
    .replace(/\u0643/g, '\u06a9')
    .replace(/\u0640/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u066b\u2044]/g, '/')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff\u00ad]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
}
