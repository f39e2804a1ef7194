import type { DocumentSection } from '../../models/document.ts'
import { sentenceAt } from '../document/spans.ts'
import { finiteVerb, hasFiniteVerb, isContentWord } from '../document/wordClass.ts'
import { boundBefore } from './bounds.ts'
import type { BareNumber, Mention } from './mention.ts'
import type { Numeral } from './numerals.ts'
import { continues, isParallel } from './parallels.ts'
import { signed } from './sign.ts'

/** What may stand between two numbers that share a unit: «۲۰ و ۳۰ درصد», «از ۴۰ به ۳۵ درصد», «۱۲، ۱۵ و ۲۰ تن». */
const LINKS: ReadonlySet<string> = new Set(['و', 'یا', '،', ',', 'به', 'تا'])
/** What stands between them where each has a noun of its own before it: «مردان ۸.۵ و زنان ۱۷.۳ درصد». */
const CLAUSE_LINKS: ReadonlySet<string> = new Set(['و', '،', ','])
/** The most tokens between the link and the second number there. */
const WORDS_BETWEEN = 4
/** How far behind «از ۹۷ میلیون تن» the number stands that it comes to. */
const REACH = 15

/**
 * Gives bare numbers the unit of another quantity, and leaves out those that have none: of the next where only a link
 * stands between them, or two nouns that are compared, or the items of a list; of the one before where «از … به» leaves the
 * second unit unsaid, in a list, and where it is a part of it.
 */
export function withSharedUnits(section: DocumentSection, found: readonly (Mention | BareNumber)[]): Mention[] {
  const items: (Mention | BareNumber)[] = []
  let next: Mention | null = null
  for (let i = found.length - 1; i >= 0; i--) {
    const item = found[i]
    if (item === undefined) continue
    next = 'bare' in item ? bareMention(section, item.numeral, next, found[i - 1]) : withUnitBefore(item, found[i - 1])
    items.push(next ?? item)
  }
  return withUnitsBehind(section, items.reverse())
}

/** Bare numbers with the unit of the quantity before them, where they go on with it. */
function withUnitsBehind(section: DocumentSection, items: readonly (Mention | BareNumber)[]): Mention[] {
  const mentions: Mention[] = []
  for (const item of items) {
    const before = mentions.at(-1)
    if (!('bare' in item)) mentions.push(item)
    else if (before !== undefined && continues(section, before, item.numeral))
      mentions.push(mentionOf(section, item.numeral, { ...before, scale: item.numeral.scale }))
  }
  return mentions
}

/** «از ۵ میلیارد دلار به ۱۲ میلیارد»: the currency that large money leaves unsaid is the one before it. */
function withUnitBefore(mention: Mention, before: Mention | BareNumber | undefined): Mention {
  if (!mention.money || mention.unit !== null) return mention
  return { ...mention, ...unitBefore(mention.span.section, mention, before) }
}

function bareMention(
  section: DocumentSection,
  numeral: Numeral,
  next: Mention | null,
  before: Mention | BareNumber | undefined,
): Mention | null {
  if (next !== null && [isLinked, isCompared, isParallel].some((shares) => shares(section, numeral, next)))
    return mentionOf(section, numeral, next)
  const { start } = boundBefore(section.tokens, numeral.start)
  const unit = unitBefore(section, { start, value: numeral.value }, before)
  return unit === null ? null : mentionOf(section, numeral, { ...unit, scale: numeral.scale })
}

/** «۴۶ و ۹۴۲ پروژه». */
function isLinked(section: DocumentSection, numeral: Numeral, next: Mention): boolean {
  const past = pastLinks(section, numeral.end)
  const link = section.tokens[numeral.end]
  if (next.bound === 'between' || next.start !== past || past === numeral.end || link === undefined) return false
  if (link.key === 'به' && section.tokens[numeral.start - 1]?.key !== 'از') return false
  // «۴۶ و ۹۴۲ پروژه» share a noun only where one follows; a lone number before a clause of its own does not.
  return next.noun === null || isContentWord(section.tokens, next.noun.start)
}

/** The token after what joins two numbers, «،» and «و» in one too («۴۳، ۴۱، و ۴۰ درصد»); the same where nothing does. */
function pastLinks({ tokens }: DocumentSection, at: number): number {
  const { key } = tokens[at] ?? { key: '' }
  if (!LINKS.has(key)) return at
  return (key === '،' || key === ',') && tokens[at + 1]?.key === 'و' ? at + 2 : at + 1
}

/**
 * «نرخ مردان ۸.۵ و زنان ۱۷.۳ درصد است»: two nouns, each with its number, and the unit only once. Only decimals are taken so,
 * since whole numbers count much else, and only before a percent sign.
 */
function isCompared({ tokens }: DocumentSection, numeral: Numeral, next: Mention): boolean {
  const { end, scale, precision } = numeral
  if (next.unit?.dimension !== 'percent' || !scale.eq(1) || precision.gte(1)) return false
  if (!CLAUSE_LINKS.has(tokens[end]?.key ?? '') || next.start - end - 1 > WORDS_BETWEEN) return false
  for (let at = end + 1; at < next.start; at++) {
    if (tokens[at]?.kind !== 'word' || finiteVerb(tokens, at) !== null) return false
  }
  return true
}

/** A number that another comes to is of its size: behind «۱۰۱ میلیون دلار» «۱۸۰» leaves out more than the unit. */
const MOST_TIMES = 100

/** The unit that «به بیش از ۱۲۲ میلیون رسید» leaves out behind «از ۹۷ میلیون تن»; null where none is left out. */
function unitBefore(
  section: DocumentSection,
  { start, value }: Pick<Mention, 'start' | 'value'>,
  before: Mention | BareNumber | undefined,
): Pick<Mention, 'unit' | 'noun' | 'money'> | null {
  if (before === undefined || 'bare' in before || section.tokens[start - 1]?.key !== 'به') return null
  if (section.tokens[before.start - 1]?.key !== 'از' || start - before.span.end > REACH) return null
  if (before.start < sentenceAt(section, start).start || (before.unit === null && !before.money)) return null
  if (value.times(MOST_TIMES).lt(before.value) || value.gt(before.value.times(MOST_TIMES))) return null
  if (hasFiniteVerb(section.tokens, before.span.end, start)) return null
  const { unit, noun, money } = before
  return { unit, noun, money }
}

/** A bare number with what it was found to share; the scale of the other is its own where it has none. */
function mentionOf(
  section: DocumentSection,
  numeral: Numeral,
  { scale: other, unit, noun, money }: Pick<Mention, 'scale' | 'unit' | 'noun' | 'money'>,
): Mention {
  const scale = numeral.scale.eq(1) && other.gt(1) && numeral.value.lt(1000) ? other : numeral.scale
  const value = scale.eq(numeral.scale) ? numeral.value : numeral.value.times(scale)
  const precision = numeral.precision.times(scale).div(numeral.scale)
  const whole = { ...numeral, value, stated: value.div(scale), scale, precision }
  const below = signed(section, whole, { by: 'shared', start: numeral.start, end: numeral.end, unit, noun, money })
  const { bound, start } = boundBefore(section.tokens, below.placing.start)
  return {
    span: { section, start: below.placing.start, end: numeral.end },
    start: Math.min(start, below.placing.start),
    numberEnd: numeral.end,
    bound,
    value: below.numeral.value,
    low: null,
    stated: below.numeral.stated,
    scale,
    precision,
    unit,
    noun,
    money,
    reversed: numeral.reversed,
  }
}
