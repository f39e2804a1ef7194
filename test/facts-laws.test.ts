import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { allowed, overlap, supported } from '../extractors/facts/interval.ts'
import { reconcile } from '../extractors/facts/reconcile.ts'
import { slotId, slotOf } from '../extractors/facts/slotOf.ts'
import type { Claim } from '../models/claim.ts'
import { Fact } from '../models/fact.ts'
import { Bound, type Quantity } from '../models/quantity.ts'
import { claimOf, during, rial, untilNow } from './facts-builder.ts'

const PUBLISHED = ['2024-11-05', '2025-09-01T10:00:00+03:30', '2025-09-08T09:00:00+03:30', '2025-12-20', null] as const

/** Claims from a small world, so that they often meet: two places, few values, all bounds, several voices. */
const anyClaim: fc.Arbitrary<Claim> = fc
  .record({
    amount: fc.constantFrom('94', '940', '9400', '9401', '9500', '10000', '11165', '11000'),
    precision: fc.constantFrom('1', '10', '100', '1000'),
    bound: fc.constantFrom(...Bound.options),
    published: fc.constantFrom(...PUBLISHED),
    source: fc.constantFrom('mehr', 'ilna', 'irna', null),
    speaker: fc.constantFrom('رضا کاوه', 'مینا رستگار', null),
    place: fc.constantFrom('qom', 'kerman'),
    status: fc.constantFrom('achieved' as const, 'target' as const),
    period: fc.constantFrom(during(1404), during(1403), untilNow('2025-09-01'), null),
    article: fc.option(fc.constantFrom('one', 'two', 'three'), { nil: undefined }),
    confidence: fc.constantFrom(0.5, 0.73, 0.9, 1),
  })
  .map(({ amount, precision, bound, article, ...story }) => {
    const range =
      bound === 'between' ? { amount: null, value: null, low: Number(amount), high: Number(amount) + 50 } : {}
    const quantity = { ...rial(amount, precision, bound), ...range }
    return claimOf({
      kind: 'amount',
      measure: 'investment',
      subject: 'سرمایه‌گذاری',
      ...story,
      quantity,
      ...(article === undefined ? {} : { article }),
    })
  })
const anyClaims = fc.array(anyClaim, { minLength: 1, maxLength: 14 })

describe('reconciling', () => {
  it('gives the same bytes in any order', () => {
    fc.assert(
      fc.property(
        anyClaims.chain((claims) =>
          fc.tuple(fc.constant(claims), fc.shuffledSubarray(claims, { minLength: claims.length })),
        ),
        ([claims, shuffled]) => {
          expect(JSON.stringify(reconcile(shuffled))).toBe(JSON.stringify(reconcile(claims)))
        },
      ),
      { numRuns: 400 },
    )
  })

  it('adds a claim once, however often it comes', () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        const twice = [...claims, ...structuredClone(claims)]
        expect(JSON.stringify(reconcile(twice))).toBe(JSON.stringify(reconcile(claims)))
      }),
    )
  })

  it('keeps every claim, in exactly one observation of exactly one fact', () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        const kept = reconcile(claims).flatMap((fact) => fact.observations.flatMap((one) => one.claims))
        expect(kept.sort()).toEqual(claims.map((claim) => claim.id).sort())
      }),
    )
  })

  it('never averages: every value is the amount or the range of one of its claims', () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        const byId = new Map<string, Claim>(claims.map((claim) => [claim.id, claim]))
        for (const fact of reconcile(claims)) {
          for (const { claims: ids, amount } of fact.observations) {
            expect(ids.map((id) => byId.get(id)?.quantity.amount)).toContain(amount)
          }
          expect(fact.amount).toBe(fact.observations[0]?.amount)
        }
      }),
    )
  })

  it('makes valid facts with one preferred value each, told first', () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        for (const fact of reconcile(claims)) {
          expect(Fact.parse(fact)).toEqual(fact)
          expect(fact.observations.map((one) => one.rank === 'preferred')).toEqual(
            fact.observations.map((_, i) => i === 0),
          )
          expect(fact.state === 'conflict').toBe(
            fact.conflicts.some(({ reason }) => reason === 'value' || reason === 'unit_x10'),
          )
        }
      }),
    )
  })

  it('looks at no slot but its own', () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        const alone = [...new Set(claims.map((claim) => slotId(slotOf(claim))))].flatMap((id) =>
          reconcile(claims.filter((claim) => slotId(slotOf(claim)) === id)),
        )
        const bare = (facts: Fact[]) => facts.map((fact) => JSON.stringify({ ...fact, relations: [] })).sort()
        expect(bare(alone)).toEqual(bare(reconcile(claims)))
      }),
    )
  })

  it('counts no more origins than articles, and no fewer than one', () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        for (const { independent_origins, articles, claims: ids } of reconcile(claims).flatMap(
          (fact) => fact.observations,
        )) {
          expect(independent_origins).toBeGreaterThanOrEqual(1)
          expect(independent_origins).toBeLessThanOrEqual(articles)
          expect(articles).toBeLessThanOrEqual(ids.length)
        }
      }),
    )
  })
})

describe('intervals', () => {
  const anyQuantity: fc.Arbitrary<Quantity> = anyClaim.map((claim) => claim.quantity)
  const holds = (interval: ReturnType<typeof supported>, amount: string) =>
    overlap(interval, supported(exactly(amount)))
  const exactly = (amount: string): Quantity => claimOf({ quantity: { amount, precision: '0' } }).quantity

  it('hold their own amount, and what is allowed holds what is supported', () => {
    fc.assert(
      fc.property(anyQuantity, (quantity) => {
        const [narrow, wide] = [supported(quantity), allowed(quantity)]
        const inside = quantity.amount ?? String(quantity.low)
        expect(holds(narrow, inside)).toBe(true)
        expect(holds(wide, inside)).toBe(true)
        if (wide.low !== null) expect(narrow.low?.gte(wide.low)).toBe(true)
        if (wide.high !== null) expect(narrow.high?.lte(wide.high)).toBe(true)
      }),
    )
  })

  it('meet each other both ways', () => {
    fc.assert(
      fc.property(anyQuantity, anyQuantity, (a, b) => {
        expect(overlap(supported(a), supported(b))).toBe(overlap(supported(b), supported(a)))
      }),
    )
  })

  test.each([
    ['exact', '940', '10', '944', true],
    ['exact', '940', '10', '935', true],
    ['exact', '940', '10', '945', false],
    ['exact', '37', '1', '38', false],
    ['more_than', '11', '1', '11.165', true],
    ['more_than', '11', '1', '10.9', false],
    ['more_than', '11', '1', '12', false],
    ['at_least', '500', '1', '500', true],
    ['less_than', '20', '1', '19.5', true],
    ['less_than', '20', '1', '20.5', false],
    ['at_most', '20', '1', '20', true],
    ['at_most', '20', '1', '19', false],
    ['approx', '1000', '1', '1090', true],
    ['approx', '1000', '1', '1200', false],
    ['approx', '3', '1', '4', true],
  ] as const)('%s %s to %s supports %s: %s', (bound, amount, precision, other, expected) => {
    expect(holds(supported(claimOf({ quantity: { amount, precision, bound } }).quantity), other)).toBe(expected)
  })
})

it('reconciles fifty thousand claims in seconds, in slots small and large', () => {
  const claims = Array.from({ length: 50_000 }, (_, i) =>
    claimOf({
      subject: `طرح شماره ${i % 7 === 0 ? 'یک' : String(i % 9000)}`,
      source: `source${i % 11}`,
      speaker: i % 3 === 0 ? `گوینده ${i % 97}` : null,
      prefix: `در نشست شماره ${i % 4001} استان گفت که`,
      quantity: {
        amount: String(1000 + (i % 613)),
        precision: i % 5 === 0 ? '10' : '1',
        bound: i % 13 === 0 ? 'approx' : 'exact',
      },
    }),
  )
  const start = performance.now()
  const facts = reconcile(claims)
  const seconds = (performance.now() - start) / 1000
  expect(facts.flatMap((fact) => fact.observations.flatMap((one) => one.claims))).toHaveLength(claims.length)
  // About 2 s alone on one core; the bound leaves room for a busy machine and none for a quadratic loop.
  expect(seconds).toBeLessThan(15)
})
