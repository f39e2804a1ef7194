import { MEASURES } from '../../data/measures.ts'
import type { Claim } from '../../models/claim.ts'
import type { Slot } from '../../models/fact.ts'
import type { Quantity } from '../../models/quantity.ts'
import { normalKey } from '../document/normalise.ts'
import { identify } from '../identify.ts'
import { slotPeriod } from './slotPeriod.ts'
import { subjectKey } from './subjectKey.ts'

/** Measures that alone name nothing: growth of what? */
const needSubject: ReadonlySet<string> = new Set(MEASURES.filter((row) => row.of === true).map((row) => row.id))

/**
 * What a claim is about: claims are compared only where all of it is the same. A claim that does not say what its
 * measure is of («۳۰ درصد رشد») stands alone, under its own id; one of no known time, in an article without a date,
 * meets only claims of that article, whose id joins its subject.
 */
export function slotOf(claim: Claim): Slot {
  const about = aboutOf(claim)
  const { measure, status, quantity } = claim
  const key = subjectKey(claim.subject?.text ?? null, { measure, change: quantity.change, about: about?.text ?? null })
  const period = slotPeriod(claim.period, claim.article.published_at)
  const named = period === null ? `${key} ${claim.article.id}`.trim() : key
  return {
    measure,
    subject: key === '' && needSubject.has(measure) ? claim.id : named,
    about,
    period,
    status,
    unit: slotUnit(quantity),
  }
}

/** The id of a slot: the same for every spelling of its place and of its subject. */
export function slotId(slot: Slot): string {
  return identify('slt', slotParts(slot))
}

/** The id of the fact of a slot. */
export function factId(slot: Slot): string {
  return identify('fct', slotParts(slot))
}

/** The place that a slot is about, by its id, also where it is about an organisation there; null where none is known. */
export function slotPlace(slot: Slot): string | null {
  if (slot.about === null) return null
  if (slot.about.kind === 'place') return slot.about.id
  const at = slot.about.id.indexOf('@')
  return at < 0 ? null : slot.about.id.slice(at + 1)
}

function slotParts({ measure, subject, about, period, status, unit }: Slot): (string | null)[] {
  const [start, end] = [period?.start?.gregorian ?? null, period?.end?.gregorian ?? null]
  return [measure, subject, about?.kind ?? null, about?.id ?? null, start, end, status, unit]
}

/** What a claim is about: a place, or an organisation with its place after «@»: a bank's branches in two provinces are two. */
export function aboutOf({ place, organisation }: Claim): Slot['about'] {
  const placeId = place === null ? null : (place.id ?? `text:${normalKey(place.text)}`)
  if (organisation !== null) {
    const id = organisation.id ?? `text:${normalKey(organisation.text)}`
    return {
      kind: 'organisation',
      id: placeId === null ? id : `${id}@${placeId}`,
      text: organisation.text,
      level: place?.level ?? null,
    }
  }
  return place === null || placeId === null
    ? null
    : { kind: 'place', id: placeId, text: place.text, level: place.level }
}

/** The unit that values are compared in: money of the new law and money for each kilogram are units of their own. */
function slotUnit({ unit, epoch, per }: Quantity): string | null {
  const name = epoch === 'IRR-new' ? 'IRR-new' : unit
  return per === null ? name : `${name ?? ''}/${per}`
}
