/** Letters, digits and marks that print alike but are coded apart: left what is found, right what is read. */
export const LOOK_ALIKES: readonly (readonly [from: string, to: string])[] = [
  // Arabic letters typed for Persian ones
  ['\u064A', 'ی'],
  ['\u0649', 'ی'],
  ['\u06CD', 'ی'],
  ['\u06D0', 'ی'],
  ['\u06D2', 'ی'],
  ['\u0643', 'ک'],
  ['\u06AA', 'ک'],
  ['\u0629', 'ه'],
  ['\u06C0', 'ه'],
  ['\u06C1', 'ه'],
  ['\u06C2', 'ه'],
  ['\u06D5', 'ه'],
  ['\u06BE', 'ه'],
  ['\u0623', 'ا'],
  ['\u0625', 'ا'],
  ['\u0671', 'ا'],
  // separators inside numbers, and signs
  ['\u066B', '.'],
  ['\u066C', ','],
  ['\u066A', '%'],
  ['\uFF05', '%'],
  ['\u2212', '-'],
  ['\u2010', '-'],
  ['\u2011', '-'],
  ['\u2012', '-'],
  ['\u2013', '-'],
  ['\u2014', '-'],
  ['\u2015', '-'],
  ['\u2044', '/'],
  ['\u2215', '/'],
  ['\u00F7', '/'],
]

/** Code points of the digit zero of each script whose digits occur in Persian news, in the order 0–9 from there. */
export const DIGIT_ZEROS = [0x06f0, 0x0660, 0xff10] as const

/** Marks over and under letters that change no word a reader looks up: harakat, hamza above, tatweel's kin. */
export const SILENT_MARKS: readonly (readonly [first: number, last: number])[] = [
  [0x0610, 0x061a],
  [0x064b, 0x065f],
  [0x0670, 0x0670],
  [0x06d6, 0x06dc],
  [0x06df, 0x06e4],
]

/** What writers and converters put where a ZWNJ belongs: ZWNJ itself, zero-width space, LRM, RLM, soft hyphen, «¬». */
export const JOINERS = ['\u200C', '\u200B', '\u200E', '\u200F', '\u00AD', '\u00AC'] as const

/** Spaces of every width, read as one. */
export const SPACES = [
  '\t',
  '\u000B',
  '\u00A0',
  '\u1680',
  '\u2000',
  '\u2001',
  '\u2002',
  '\u2003',
  '\u2004',
  '\u2005',
  '\u2006',
  '\u2007',
  '\u2008',
  '\u2009',
  '\u200A',
  '\u202F',
  '\u205F',
  '\u3000',
] as const

/** What ends a line. */
export const LINE_ENDS = ['\n', '\u000C', '\u0085', '\u2028', '\u2029'] as const

/** Named character references that pages leave undecoded in their text. */
export const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: '\u00A0',
  zwnj: '\u200C',
  zwj: '\u200D',
  lrm: '\u200E',
  rlm: '\u200F',
  shy: '\u00AD',
  ensp: '\u2002',
  emsp: '\u2003',
  thinsp: '\u2009',
  laquo: '«',
  raquo: '»',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  quot: '"',
  lt: '<',
  gt: '>',
  ndash: '\u2013',
  mdash: '\u2014',
  hellip: '…',
  times: '×',
  divide: '\u00F7',
}

/** Carriers of hamza that writers exchange: «مسئول», «مسؤول». Folded in keys only. */
export const KEY_FOLDS: readonly (readonly [from: string, to: string])[] = [
  ['ؤ', 'و'],
  ['ئ', 'ی'],
]
