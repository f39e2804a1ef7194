import {
  AND,
  ATTRIBUTIVE_SCALES,
  DECIMAL_DENOMINATORS,
  FOUR_TENTHS,
  GLUED_NOUNS,
  GLUED_TO_SCALES,
  HALF,
  ORDINALS,
  SCALES,
  SMALL_NUMBERS,
} from '../../data/number-words.ts'

/** What a piece of a run is; `start` stands before the first. */
type Piece = 'start' | 'small' | 'scale' | 'denominator' | 'half' | 'and' | 'noun' | 'scaled noun'

/** What is written onto what: «یک|هزار|و», «شش|دهم», «هزار|و|پانصد|نفر»; never «سی|صد», which is a number word itself. */
const ONTO: Readonly<Record<Piece, readonly Piece[]>> = {
  start: ['small', 'scale', 'half', 'and'],
  small: ['scale', 'denominator', 'and', 'noun'],
  scale: ['scale', 'and', 'noun', 'scaled noun'],
  denominator: ['scale', 'noun'],
  half: ['scale', 'noun'],
  and: ['small', 'scale', 'half'],
  noun: [],
  'scaled noun': [],
}

const rows = (forms: readonly string[], piece: Piece) => forms.map((form) => [form, piece] as const)

const pieces: ReadonlyMap<string, Piece> = new Map<string, Piece>([
  // «صفرکیلومتر» is a new car: nothing is written onto zero.
  ...SMALL_NUMBERS.filter(([value]) => value > 0).flatMap(([, forms]) => rows(forms, 'small')),
  ...[...SCALES, ...ATTRIBUTIVE_SCALES].flatMap(([, forms]) => rows(forms, 'scale')),
  ...DECIMAL_DENOMINATORS.flatMap(([, forms]) => rows(forms, 'denominator')),
  ...rows(HALF, 'half'),
  ...rows(AND, 'and'),
  ...rows(GLUED_NOUNS, 'noun'),
  ...rows(GLUED_TO_SCALES, 'scaled noun'),
])

/** Words that look like runs and are none. «چهاردهم» is fourteenth first. */
const whole: ReadonlySet<string> = new Set([...ORDINALS.flatMap(([, forms]) => forms), ...FOUR_TENTHS])

const LONGEST = Math.max(...[...pieces.keys()].map((form) => form.length))
const openings: ReadonlySet<string> = new Set(
  [...pieces].filter(([, piece]) => ONTO.start.includes(piece)).map(([form]) => form.slice(0, 2)),
)

/** A word of fewer letters is never cut («سهو», «دوو»); one of more is no run of number words, which keeps cutting cheap. */
const LETTERS = { fewest: 4, most: 40 } as const

/**
 * Where a word falls apart into number words and a noun behind them that lost their blanks or joiners: «یکهزارو», «ششدهم»,
 * «پانصدنفر». The ends of its pieces; empty where the word stays whole.
 */
export function cutsOf(letters: string): readonly number[] {
  if (letters.length < LETTERS.fewest || letters.length > LETTERS.most) return []
  if (!openings.has(letters.slice(0, 2)) && !letters.startsWith('و')) return []
  if (pieces.has(letters) || whole.has(letters)) return []
  return cutFrom(letters, 0, 'start') ?? []
}

/** What may stand behind a unit and belong to it: «۵۰ درصدی», «۲۰ واحدهای», «۱۲ نفره». */
const SUFFIX = /^(?:ی|ه|ها|های|هایی|ای|یها|م|مین)?$/

/**
 * Where a word that is written onto digits falls apart into a unit and the next word: «۳۶درصدآنها». The end of the unit, or
 * null where the word stays whole.
 */
export function unitCutOf(letters: string): number | null {
  if (letters.length > LETTERS.most) return null
  for (let end = Math.min(LONGEST, letters.length - 1); end >= LETTERS.fewest - 1; end--) {
    const piece = pieces.get(letters.slice(0, end))
    if ((piece === 'noun' || piece === 'scale') && !SUFFIX.test(letters.slice(end))) return end
  }
  return null
}

/** The ends of the pieces from `start` on, the longest piece tried first; null where the letters are no run. */
function cutFrom(letters: string, start: number, before: Piece): readonly number[] | null {
  if (start === letters.length) return []
  for (let end = Math.min(letters.length, start + LONGEST); end > start; end--) {
    const piece = pieces.get(letters.slice(start, end))
    if (piece === undefined || !ONTO[before].includes(piece)) continue
    const rest = cutFrom(letters, end, piece)
    if (rest !== null) return [end, ...rest]
  }
  return null
}
