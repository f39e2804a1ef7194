import Big from 'big.js'
import type { Fact, Slot } from '../../models/fact.ts'

const AIMS: readonly Slot['status'][] = ['target', 'planned']

/**
 * The facts, with what they are to each other: what was achieved in a period points at what was aimed at for it, of the
 * same measure, subject, place and unit, with the attainment. An aim that is told by its end alone («تا پایان سال»)
 * meets the period with that end where none was told in full. What was achieved at no told time attains nothing: it may
 * be the sum of many years. Facts without relations come back as they are.
 */
export function related(facts: readonly Fact[]): Fact[] {
  const aims = new Map<string, Fact[]>()
  for (const fact of facts) {
    if (!AIMS.includes(fact.slot.status)) continue
    const family = familyOf(fact.slot)
    const list = aims.get(family)
    if (list === undefined) aims.set(family, [fact])
    else list.push(fact)
  }
  return facts.map((fact) => {
    if (fact.slot.status !== 'achieved' || startOf(fact.slot) === null) return fact
    const near = aims.get(familyOf(fact.slot)) ?? []
    const same = near.filter((aim) => startOf(aim.slot) === startOf(fact.slot))
    const found = same.length > 0 ? same : near.filter((aim) => startOf(aim.slot) === null)
    if (found.length === 0) return fact
    const relations = found
      .map((aim) => ({ rel: 'actual_for_target' as const, fact: aim.id, attainment: attainment(fact, aim) }))
      .sort((a, b) => (a.fact < b.fact ? -1 : 1))
    return { ...fact, relations: [...fact.relations, ...relations] }
  })
}

/** All that a slot is but its status and the start of its period. */
function familyOf({ measure, subject, about, period, unit }: Slot): string {
  return JSON.stringify([
    measure,
    subject,
    about?.kind ?? null,
    about?.id ?? null,
    period?.end?.gregorian ?? null,
    unit,
  ])
}

function startOf(slot: Slot): string | null {
  return slot.period?.start?.gregorian ?? null
}

/** Achieved divided by aimed at, to four digits: 37 of 25 is 1.48. Null where either is a range or nothing was aimed at. */
function attainment(actual: Fact, aim: Fact): number | null {
  if (actual.amount === null || aim.amount === null || new Big(aim.amount).eq(0)) return null
  return Number(new Big(actual.amount).div(aim.amount).round(4).toString())
}
