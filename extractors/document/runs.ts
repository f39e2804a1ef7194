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

/** A run is looked at without its joiners, and so are the forms. */
const letters = (forms: readonly string[]) => forms.map((form) => form.replaceAll('\u200C', ''))
const rows = (forms: readonly string[], piece: Piece) => letters(forms).map((form) => [form, piece] as const)

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
const whole: ReadonlySet<string> = new Set(letters([...ORDINALS.flatMap(([, forms]) => forms), ...FOUR_TENTHS]))

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
export function cutsOf(word: string): readonly number[] {
  if (word.length < LETTERS.fewest || word.length > LETTERS.most) return []
  if (!openings.has(word.slice(0, 2)) && !word.startsWith('و')) return []
  if (pieces.has(word) || whole.has(word)) return []
  return cutFrom(word, 0, 'start') ?? []
}

/** What may stand behind a unit and belong to it: «۵۰ درصدی», «۲۰ واحدهای», «۱۲ نفره». */
const SUFFIX = /^(?:ی|ه|ها|های|هایی|ای|یها|م|مین)?$/

/**
 * Where a word that is written onto digits falls apart into a unit and the next word: «۳۶درصدآنها». The end of the unit, or
 * null where the word stays whole.
 */
export function unitCutOf(word: string): number | null {
  if (word.length > LETTERS.most) return null
  for (let end = Math.min(LONGEST, word.length - 1); end >= LETTERS.fewest - 1; end--) {
    const piece = pieces.get(word.slice(0, end))
    if ((piece === 'noun' || piece === 'scale') && !SUFFIX.test(word.slice(end))) return end
  }
  return null
}

/** The ends of the pieces from `start` on, the longest piece tried first; null where the letters are no run. */
function cutFrom(word: string, start: number, before: Piece): readonly number[] | null {
  if (start === word.length) return []
  for (let end = Math.min(word.length, start + LONGEST); end > start; end--) {
    const piece = pieces.get(word.slice(start, end))
    if (piece === undefined || !ONTO[before].includes(piece)) continue
    const rest = cutFrom(word, end, piece)
    if (rest !== null) return [end, ...rest]
  }
  return null
}
