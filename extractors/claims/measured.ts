import { INDEX_CUES } from '../../data/money-words.ts'
import { ANAPHORS, CHANGE_NOUNS, COUNTED_THINGS } from '../../data/subject-cues.ts'
import type { ClaimKind } from '../../models/claim.ts'
import { keySet } from '../document/keySet.ts'
import { normalKey } from '../document/normalise.ts'
import { phraseSet } from '../document/phrases.ts'
import { sentenceAt } from '../document/spans.ts'
import { finiteVerb } from '../document/wordClass.ts'
import type { Mention } from '../quantities/mention.ts'
import { antecedentOf, type Candidates, candidatesBefore, labelOf, openingOf, tellsWhere } from './candidates.ts'
import { type Clause, startOverAuxiliaries } from './clause.ts'
import { describedIn } from './complements.ts'
import { type NounPhrase, nounPhraseAt, type PhraseGround } from './nounPhrase.ts'
import { cleaned, isWeak } from './phrasesAround.ts'
import { doneTo, objectAt, partOf, pastFillers, purposePhrase, verbalNounAt } from './phrasesBehind.ts'
import type { SubjectContext } from './subject.ts'

const changes = keySet(CHANGE_NOUNS.flatMap(([, forms]) => [...forms]))
const anaphors = keySet(ANAPHORS)
const things = keySet(COUNTED_THINGS)
const indexWords = phraseSet(INDEX_CUES)

/** The noun phrases that money, a percentage or a measure is of, and where they were found. */
export interface Measured {
  readonly phrases: readonly NounPhrase[]
  readonly by: 'behind' | 'before' | 'item' | 'beyond'
}

/**
 * What a quantity is of that counts no noun, or only says that it counts: the phrase behind it («۲۰ درصد واحدهای صنفی»),
 * else the object («نرخ بهره را ۸ درصد بالا برد»), the phrase right before it, the subject of its clause or item of a
 * list, what it is for; last what a preposition governs, and what stands before the clause.
 */
export function measured(mention: Mention, context: SubjectContext): Measured {
  const { kind, ground, speaker } = context
  const clause = { ...context.clause, start: startOverAuxiliaries(context.clause) }
  const behind = pastFillers(ground, mention.span.end)
  const told = candidatesBefore(ground, clause, mention.start, speaker)
  // «رشد اقتصادی ۸ درصدی از عوامل …»: the attribute belongs to the noun before it.
  const { near } = told
  const describes =
    kind === 'percentage' && near?.touching === true && near.end > near.start + 1 && isAttributive(mention)
  const set = describes ? null : partOf(ground, behind, hasParts(mention, kind))
  const after = leadsOn(ground, clean(ground, set ?? objectAt(ground, behind)))
  if (after !== null && !isWeak(ground, after)) {
    const other = kind === 'amount' ? paidFor(mention, ground, told, after) : null
    if (other !== null) return { phrases: other, by: 'before' }
    // «رشد ۲۰ درصدی صادرات», «جذب ۱۱۷ درصدی منابع»: the attribute stands inside its phrase.
    const touches = told.near?.touching === true
    const inside = touches && (isAttributive(mention) || changes.has(ground.tokens[mention.start - 1]?.key ?? ''))
    return { phrases: inside ? [{ start: mention.start - 1, end: mention.start }, after] : [after], by: 'behind' }
  }
  // «۸۵ درصد از مساحت فارس»: a place says of what.
  if (set !== null && set.end > set.start + 1) return { phrases: [set], by: 'behind' }
  const label = labelOf(ground, clause, mention.start)
  if (label !== null) return { phrases: [label, ...pieces(after)], by: 'before' }
  const before = nearest(told, isAttributive(mention), kind)
  if (before !== null) {
    // «این تونل در سال‌های [ساخت] آن ۶۰ میلیارد ریال …»: the subject is pointed back at.
    const whose = anaphors.has(ground.tokens[before.end]?.key ?? '') ? told.item : null
    const attributes = whose === null ? pieces(after) : [...pieces(after), before]
    return { phrases: withAttributes(ground, attributes, whose ?? before), by: 'before' }
  }
  const attributes = [...pieces(weakOf(told)), ...pieces(after)]
  const purpose = purposePhrase(ground, after?.end ?? behind, mention.noun !== null)
  const strong = purpose?.strong === true ? purpose : null
  // «۳۶ میلیارد ریال در آب و ۷ میلیارد ریال در صنعت»: of money, what stands right behind with its preposition.
  const beside = kind === 'amount' && told.item === null && purpose?.direct === true && attributes.length === 0
  if (beside && purpose !== null) return { phrases: [purpose], by: 'before' }
  const item = indexPhrase(mention, clause, ground) ?? hostOf(told) ?? (kind === 'amount' ? strong : null) ?? told.item
  if (item !== null) return { phrases: withAttributes(ground, attributes, item), by: 'item' }
  const beyond = told.pointsBack ? null : (strong ?? beyondItem(mention, { ...context, clause }, told, purpose))
  return { phrases: withAttributes(ground, attributes, beyond), by: 'beyond' }
}

/** «۵۰ متر مربع [اعتباری بالغ بر] ۳۰۰ میلیون ریال»: what says only that there is a quantity is of the next one. */
function leadsOn(ground: PhraseGround, phrase: NounPhrase | null): NounPhrase | null {
  if (phrase === null || !isWeak(ground, phrase) || ground.tokens[phrase.end]?.key !== 'بالغ') return phrase
  return ground.measured[phrase.end + 2] === true ? null : phrase
}

/** What a quantity is of that has nothing of its own in its item of a list. */
function beyondItem(
  mention: Mention,
  { clause, ground, speaker, inSentence }: SubjectContext,
  { purpose, earlier, governed, payer }: Candidates,
  weakPurpose: NounPhrase | null,
): NounPhrase | null {
  const people = mention.noun?.unit === 'person'
  const verbal = verbalNounAt(ground, mention.span.end) ?? (people ? toldOfPeople(mention, ground, clause) : null)
  // «۱۶۰ هزار نفر در درمانگاه ویزیت شدند»: people are told apart by what was done to them.
  if (people && verbal !== null) return verbal
  const near = purpose ?? earlier ?? antecedentOf(ground, clause, mention.start, speaker)
  // «طلا ۰.۷ درصد گران شد و ۸۱۳ دلار معامله شد»: the clause goes on about what the one before was of.
  if (near !== null || inSentence) return near
  // «در بورس تهران ۱۹۷ سهم رشد کرد»: what is counted says more than where.
  if (mention.noun !== null && names(mention.noun, ground)) return mention.noun
  return governed ?? payer ?? weakPurpose ?? openingOf(ground, clause, speaker) ?? verbal
}

/**
 * What an amount is of though a phrase stands behind it: «پسته ۳ میلیون دلار [از اقلام مهم] بود» tells something of it, and
 * «خرید نردبان با ۴ میلیارد تومان [اعتبار استانی]» what money it is.
 */
function paidFor(
  { start }: Mention,
  ground: PhraseGround,
  { near, host }: Candidates,
  after: NounPhrase,
): readonly NounPhrase[] | null {
  const { tokens } = ground
  const form = finiteVerb(tokens, after.end)
  const tellsOf = near?.touching === true && !near.weak && near.chunk.governor === null
  if (tellsOf && form?.stem === BEING && after.end > after.start + 1) return [near]
  const nature = { start: after.start, end: after.start + 1 }
  const spends = tokens[start - 1]?.key === 'با' && host !== null && isWeak(ground, nature)
  return spends ? withAttributes(ground, [nature], host) : null
}

const BEING = 'بود'

/** What people are or what was done to them: «۲۰۰ نفر [بیکار] شدند»; nothing of those to whom something was. */
export function toldOfPeople({ start, span }: Mention, ground: PhraseGround, clause: Clause): NounPhrase | null {
  const described = describedIn(ground, span.end, clause)
  if (described !== null) return described
  const done = doneTo(ground, clause)
  return done === null || isWeak(ground, done) || ground.tokens[start - 1]?.key === 'برای' ? null : done
}

/** Whether a counted noun is a thing, and not only a way of counting («مورد», «نفر»). */
function names({ start }: NounPhrase, { tokens }: PhraseGround): boolean {
  return things.has(tokens[start]?.key ?? '')
}

const pieces = (phrase: NounPhrase | null): readonly NounPhrase[] => (phrase === null ? [] : [phrase])

/** The object, or the phrase that ends before the number and is of it. */
function nearest({ object, near, item }: Candidates, attributive: boolean, kind: ClaimKind): NounPhrase | null {
  // «افتتاح ورزشگاه شش هزار نفری»: what the quantity describes, whatever governs that.
  if (near !== null && attributive && near.touching && !near.weak) return near
  if (object !== null) return object
  const upTo = near?.chunk.governor === 'تا' && near.touching && kind === 'percentage'
  if (near === null || near.weak || (tellsWhere(near) && !upTo)) return null
  // «واردات گندم با رشد قابل توجه به ۲ میلیون تن رسید»: the subject, where what is governed does not touch the number.
  if (near.chunk.governor !== null && item !== null && !(near.touching && kind === 'percentage')) return null
  return near
}

/** «با اعتباری بالغ بر», «به طول», «نرخ … در …»: what says only that there is a quantity. */
function weakOf({ near, weakItem }: Candidates): NounPhrase | null {
  // «واردات گندم با رشد چشمگیر به ۲ میلیون تن رسید»: the number is of the subject, not of its rise.
  if (near?.weak === true && near.chunk.governor !== null && near.moved) return weakItem
  return near?.weak === true && !near.chunk.pointing ? near : weakItem
}

const HOSTED: ReadonlySet<string> = new Set(['با', 'به', 'و', 'زیر'])

/** «۲۲ پروژه با اعتبار ۹۰ میلیارد تومان»: what an attribute that «با» or «به» governs is of. */
function hostOf({ near, host, pointsBack }: Candidates): NounPhrase | null {
  return near?.weak === true && HOSTED.has(near.chunk.governor ?? '') && !pointsBack ? host : null
}

/** «۵۳ درصد از مردم», «۵۱ کیلومتر از راه», «۲۰۰ نفر از کارکنان» are parts; «۸۳۰ هزار تن از گمرک» came from there. */
function hasParts({ unit, noun }: Mention, kind: ClaimKind): boolean {
  return kind === 'percentage' || noun !== null || unit?.dimension === 'length' || unit?.dimension === 'area'
}

/** «مساحت» and «بوستان تفریحی» are «مساحت بوستان تفریحی»: what says only how it is measured stands first. */
function withAttributes(
  { tokens }: PhraseGround,
  pieces: readonly NounPhrase[],
  beyond: NounPhrase | null,
): readonly NounPhrase[] {
  if (beyond === null) return pieces
  const said = new Set(tokens.slice(beyond.start, beyond.end).map(({ key }) => key))
  const adds = ({ start, end }: NounPhrase) => tokens.slice(start, end).some(({ key }) => !said.has(key))
  return [...pieces.filter(adds), beyond]
}

const clean = (ground: PhraseGround, phrase: NounPhrase | null) => (phrase === null ? null : cleaned(ground, phrase))

/** «درصدی», «تومانی»: the unit describes the noun before it. */
function isAttributive({ span, unit }: Mention): boolean {
  const last = span.section.tokens[span.end - 1]?.key ?? ''
  const bare = unit?.forms.some((form) => normalKey(form) === last && !last.endsWith('درصدی')) ?? true
  return last.endsWith('ی') && !bare
}

/** What an index is called, for points: «شاخص کل بورس». */
function indexPhrase({ unit }: Mention, { section, start, end }: Clause, ground: PhraseGround): NounPhrase | null {
  if (unit?.unit !== 'point') return null
  const sentence = sentenceAt(section, start)
  const [cue] = [
    ...indexWords.within(ground.tokens, start, end),
    ...indexWords.within(ground.tokens, sentence.start, sentence.end),
  ]
  return cue === undefined ? null : nounPhraseAt(ground, cue.start)
}
