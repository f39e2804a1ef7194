import { describe, expect, it } from 'vitest'
import { CONTRASTS, FALLS, RISES, SYNONYMS } from '../data/subject-words.ts'
import { plainWords } from '../extractors/facts/plainWords.ts'
import { reconcile } from '../extractors/facts/reconcile.ts'
import { reconcileSlot } from '../extractors/facts/reconcileSlot.ts'
import { factId, slotId, slotOf, slotPlace } from '../extractors/facts/slotOf.ts'
import type { Claim } from '../models/claim.ts'
import { Claim as ClaimSchema } from '../models/claim.ts'
import { Fact } from '../models/fact.ts'
import { claimOf, during, rial, type Told, untilNow } from './facts-builder.ts'

const loans = (amount: string, precision: string, story: Told = {}): Claim =>
  claimOf({
    kind: 'amount',
    measure: 'loans-paid',
    subject: 'تسهیلات',
    ...story,
    quantity: rial(amount, precision, story.quantity?.bound),
  })
const revived = (amount: string, subject: string, story: Told = {}): Claim =>
  claimOf({
    kind: 'count',
    measure: 'units-revived',
    subject,
    ...story,
    quantity: { amount, unit: 'unit', ...story.quantity },
  })

const only = (claims: readonly Claim[]): Fact => {
  const facts = reconcile(claims)
  expect(facts).toHaveLength(1)
  return facts[0] as Fact
}
const amounts = (fact: Fact) => fact.observations.map(({ amount, rank }) => [amount, rank])

describe('a slot', () => {
  const same = (a: Claim, b: Claim) => slotId(slotOf(a)) === slotId(slotOf(b))

  it('is one for every order of the words of its subject', () => {
    expect(same(revived('37', 'واحد راکد صنعتی'), revived('25', 'واحد صنعتی راکد'))).toBe(true)
    expect(same(revived('37', 'واحدهای راکد معدنی'), revived('25', 'واحد معدنی راکد'))).toBe(true)
    expect(same(revived('37', 'واحد راکد معدنی'), revived('25', 'واحد راکد صنعتی'))).toBe(false)
  })

  it('is one for every spelling of its subject', () => {
    for (const other of ['پروژه‌های آبرسانی', 'پروژههای آبرسانی', 'پروژه های آب‌رسانی', 'پروژة آبرساني', 'طرح آبرسانی'])
      expect(same(claimOf({ subject: 'پروژه آبرسانی' }), claimOf({ subject: other })), other).toBe(true)
  })

  it('is one for the nouns that the measure says, and no other', () => {
    expect(same(claimOf({ subject: 'پروژه' }), claimOf({ subject: 'طرح' }))).toBe(true)
    expect(same(claimOf({ subject: 'پروژه' }), claimOf({ subject: null }))).toBe(true)
    expect(same(claimOf({ subject: 'پروژه' }), claimOf({ subject: 'پروژه آبرسانی' }))).toBe(false)
    expect(same(loans('1', '1', { subject: 'تسهیلات' }), loans('1', '1', { subject: 'تسهیلات ازدواج' }))).toBe(false)
  })

  it('is apart for another unit, year, place, status or measure', () => {
    const claim = claimOf()
    expect(same(claim, claimOf({ quantity: { unit: 'unit' } }))).toBe(false)
    expect(same(claim, claimOf({ period: during(1403) }))).toBe(false)
    expect(same(claim, claimOf({ place: 'kerman' }))).toBe(false)
    expect(same(claim, claimOf({ place: null }))).toBe(false)
    expect(same(claim, claimOf({ status: 'target' }))).toBe(false)
    expect(same(claim, claimOf({ measure: 'projects-inaugurated' }))).toBe(false)
    expect(same(claim, claimOf())).toBe(true)
  })

  it('is apart for rial and dollar, for old rial and new, and for the price of each kilogram', () => {
    const claim = loans('100', '1')
    expect(same(claim, { ...claim, quantity: { ...claim.quantity, unit: 'USD', epoch: null } })).toBe(false)
    expect(same(claim, { ...claim, quantity: { ...claim.quantity, epoch: 'IRR-new' } })).toBe(false)
    expect(same(claim, { ...claim, quantity: { ...claim.quantity, per: 'kilogram' } })).toBe(false)
  })

  it('never takes a rise for a fall', () => {
    const change = (way: 'up' | 'down' | null, measure: string, subject: string) =>
      claimOf({ kind: 'percentage', measure, subject, quantity: { unit: 'percent', change: way } })
    expect(same(change('up', 'growth', 'صادرات'), change(null, 'growth', 'رشد صادرات'))).toBe(true)
    expect(same(change('up', 'growth', 'صادرات'), change('down', 'decline', 'صادرات'))).toBe(false)
    expect(same(change('up', 'share', 'صادرات'), change('down', 'share', 'صادرات'))).toBe(false)
    expect(same(change(null, 'share', 'افزایش صادرات'), change(null, 'share', 'کاهش صادرات'))).toBe(false)
    expect(same(change(null, 'share', 'صادرات'), change(null, 'share', 'واردات'))).toBe(false)
  })

  it('stands alone where nobody says what it is of', () => {
    const growth = () =>
      claimOf({ kind: 'percentage', measure: 'growth', subject: null, quantity: { unit: 'percent', change: 'up' } })
    expect(slotOf(growth()).subject).toMatch(/^clm_/)
    expect(same(growth(), growth())).toBe(false)
  })

  it('takes what is running to the end of its Jalali year, and leaves other ends alone', () => {
    const spring = claimOf({ published: '2025-05-01', period: untilNow('2025-05-01') })
    const autumn = claimOf({ published: '2025-11-01', period: untilNow('2025-11-01') })
    const nextYear = claimOf({ published: '2026-05-01', period: untilNow('2026-05-01') })
    expect(same(spring, autumn)).toBe(true)
    expect(same(spring, claimOf({ published: '2025-08-01', period: null }))).toBe(true)
    expect(same(spring, nextYear)).toBe(false)
    expect(slotOf(spring).period?.end?.jalali).toBe('1404-12-29')
    expect(slotOf(claimOf()).period?.start?.jalali).toBe('1404-01-01')
  })

  it('knows an organisation by its place too, and tells the place', () => {
    const bank = (place: string) => claimOf({ place, organisation: { text: 'بانک ملی', id: null } })
    expect(same(bank('qom'), bank('kerman'))).toBe(false)
    expect(slotPlace(slotOf(bank('qom')))).toBe('qom')
    expect(slotPlace(slotOf(claimOf()))).toBe('qom')
    expect(slotPlace(slotOf(claimOf({ place: null })))).toBeNull()
  })

  it('has one id however its place was called, and the fact has its own', () => {
    const slot = slotOf(claimOf())
    const renamed = { ...slot, about: slot.about === null ? null : { ...slot.about, text: 'استان قم' } }
    expect(slotId(renamed)).toBe(slotId(slot))
    expect(factId(slot)).toMatch(/^fct_[0-9a-f]{20}$/)
    expect(factId(slot).slice(4)).toBe(slotId(slot).slice(4))
  })
})

describe('the words of subjects', () => {
  it('are synonyms only where they are no contrast', () => {
    for (const row of [...SYNONYMS, RISES, FALLS]) {
      for (const [one, other] of CONTRASTS)
        expect([row.includes(one as never), row.includes(other as never)], `${one} ${other}`).not.toEqual([true, true])
    }
  })

  it('lose endings, and only endings', () => {
    expect(plainWords('سرمایه گذاری های خارجی')).toEqual(plainWords('سرمایه‌گذاری‌های خارجی'))
    expect(plainWords('احیای واحدها')).toEqual(plainWords('احیاء واحد'))
    expect(plainWords('نیمه تمام')).toEqual(plainWords('نیمه‌تمام'))
    expect(plainWords('تنها بها')).toEqual(['تنها', 'بها'])
    expect(plainWords('تولید ماهی')).toEqual(['تولید', 'ماهی'])
    expect(plainWords('راه جاده‌ای')).toEqual(['راه', 'جاده'])
  })
})

describe('one claim', () => {
  it('is a fact of a single source that fits the schema', () => {
    const claim = claimOf()
    expect(ClaimSchema.parse(claim)).toEqual(claim)
    const fact = only([claim])
    expect(Fact.parse(fact)).toEqual(fact)
    expect(fact).toMatchObject({
      value: 350,
      amount: '350',
      unit: 'project',
      bound: 'exact',
      state: 'single_source',
      conflicts: [],
      relations: [],
    })
    expect(fact.observations).toMatchObject([
      {
        rank: 'preferred',
        reason: 'only value',
        interval: { low: '349.5', high: '350.5' },
        articles: 1,
        independent_origins: 1,
      },
    ])
    expect(fact.confidence).toBe(0.765)
  })

  it('that is vague is approximate', () => {
    expect(only([claimOf({ quantity: { bound: 'approx' } })]).state).toBe('approximate')
    const range = only([claimOf({ quantity: { amount: null, low: 20, high: 25, bound: 'between' } })])
    expect(range).toMatchObject({ state: 'approximate', value: null, low: 20, high: 25 })
    expect(range.observations[0]?.interval).toEqual({ low: '20', high: '25' })
  })
})

describe('claims that agree', () => {
  it('are corroborated where they go back to two origins', () => {
    const fact = only([claimOf({ speaker: 'رضا کاوه' }), claimOf({ source: 'ilna', speaker: 'مینا رستگار' })])
    expect(fact.state).toBe('corroborated')
    expect(fact.observations[0]).toMatchObject({ articles: 2, independent_origins: 2 })
    expect(fact.confidence).toBeGreaterThan(only([claimOf()]).confidence)
  })

  it('are not corroborated by one speaker on one day, however many sites carry it', () => {
    const copies = ['mehr', 'ilna', 'irna'].map((source) =>
      claimOf({ source, speaker: source === 'ilna' ? 'کاوه نیک پور' : 'نیک‌پور' }),
    )
    expect(only(copies)).toMatchObject({
      state: 'single_source',
      observations: [{ articles: 3, independent_origins: 1 }],
    })
  })

  it('are not corroborated by the same words on another site, nor by the same article', () => {
    const words = { prefix: 'در نشست خبری امروز خود گفت که تاکنون', suffix: 'در استان به پایان رسیده است.' }
    expect(only([claimOf(words), claimOf({ ...words, source: 'ilna', published: '2025-09-02' })]).state).toBe(
      'single_source',
    )
    expect(only([claimOf({ article: 'one' }), claimOf({ article: 'one' })]).state).toBe('single_source')
  })

  it('are corroborated by another speaker in the same words, whom no copy would name', () => {
    const words = { prefix: 'برای تکمیل خط انتقال آب سد به شهر', suffix: 'اعتبار تأمین شده است و پرداخت می‌شود.' }
    const [one, other] = [
      claimOf({ ...words, speaker: 'رضا کاوه' }),
      claimOf({ ...words, source: 'ilna', speaker: 'مینا رستگار' }),
    ]
    expect(only([one, other]).state).toBe('corroborated')
    expect(only([one, claimOf({ ...words, source: 'ilna', published: '2025-09-05' })]).state).toBe('single_source')
  })

  it('are corroborated by other words, even where a few are the same', () => {
    const one = claimOf({ prefix: 'وی افزود:', suffix: 'اجرا شد.' })
    expect(only([one, claimOf({ source: 'ilna', prefix: 'وی افزود:', suffix: 'اجرا شد.' })]).state).toBe('corroborated')
  })

  it('prefer the precise value to the round one, whoever repeats the round one', () => {
    const round = ['ilna', 'irna', 'irib'].map((source) => loans('11000000000000', '1000000000000', { source }))
    const fact = only([...round, loans('11165000000000', '1000000000')])
    expect(fact).toMatchObject({ amount: '11165000000000', state: 'corroborated' })
    expect(fact.observations).toHaveLength(1)
  })

  it('hear «بیش از ۱۱ هزار میلیارد» as support of 11,165', () => {
    const fact = only([
      loans('11000000000000', '1000000000000', { source: 'ilna', quantity: { bound: 'more_than' } }),
      loans('11165000000000', '1000000000'),
    ])
    expect(fact).toMatchObject({ amount: '11165000000000', bound: 'exact', state: 'corroborated', conflicts: [] })
  })

  it('do not hear «بیش از ۹۴۰» as support of 1,200, nor as a contradiction', () => {
    const fact = only([
      claimOf({ source: 'ilna', quantity: { amount: '940', bound: 'more_than' } }),
      claimOf({ quantity: { amount: '1200' } }),
    ])
    expect(fact).toMatchObject({ amount: '1200', state: 'single_source', conflicts: [] })
    expect(fact.observations[1]).toMatchObject({ rank: 'normal', reason: 'leaves the preferred value possible' })
  })
})

describe('claims that disagree', () => {
  const ilna = { source: 'ilna', speaker: 'مینا رستگار' }

  it('are a conflict that keeps every value and averages none', () => {
    const fact = only([
      claimOf({ speaker: 'رضا کاوه' }),
      claimOf({ ...ilna, quantity: { amount: '420' } }),
      claimOf({ source: 'irna', speaker: 'پویا راد' }),
    ])
    expect(fact).toMatchObject({ amount: '350', state: 'conflict', conflicts: [{ reason: 'value', with: ['420'] }] })
    expect(amounts(fact)).toEqual([
      ['350', 'preferred'],
      ['420', 'normal'],
    ])
    expect(fact.confidence).toBeLessThan(only([claimOf()]).confidence)
  })

  it('are suspected of rial for toman where they are exactly ten times apart', () => {
    const fact = only([loans('940000000000', '1000000000'), loans('9400000000000', '10000000000', ilna)])
    expect(fact.conflicts).toEqual([{ reason: 'unit_x10', with: [expect.stringMatching(/^940/)] }])
    expect(fact.observations).toHaveLength(2)
  })

  it('are not suspected of it elsewhere: nine times apart, or ten times as many projects', () => {
    expect(only([loans('100', '1'), loans('900', '1', ilna)]).conflicts[0]?.reason).toBe('value')
    expect(only([claimOf({ quantity: { amount: '35' } }), claimOf({ ...ilna })]).conflicts[0]?.reason).toBe('value')
  })

  it('are a correction where the same speaker says another number later', () => {
    const first = claimOf({ speaker: 'رضا کاوه', published: '2025-09-01', quantity: { amount: '420' } })
    const second = claimOf({ speaker: 'کاوه', source: 'ilna', published: '2025-09-08' })
    const fact = only([first, second])
    expect(fact).toMatchObject({
      amount: '350',
      state: 'superseded',
      conflicts: [{ reason: 'revision', with: ['420'] }],
    })
    expect(fact.observations[1]).toMatchObject({ rank: 'deprecated', reason: 'corrected later by the one who gave it' })
  })

  it('are no correction where another speaker says it, on the same day, or where someone else stands by it', () => {
    const first = claimOf({ speaker: 'رضا کاوه', published: '2024-09-01', quantity: { amount: '420' } })
    expect(only([first, claimOf({ ...ilna, published: '2026-09-08' })]).state).toBe('conflict')
    expect(only([first, claimOf({ speaker: 'رضا کاوه', published: '2024-09-01' })]).state).toBe('conflict')
    const stands = claimOf({ ...ilna, published: '2026-09-08', quantity: { amount: '420' } })
    expect(only([first, stands, claimOf({ speaker: 'رضا کاوه', published: '2026-09-08' })]).state).toBe('conflict')
  })

  it('are a running total that grew, never one that shrank', () => {
    const on = (published: string, amount: string, source: string) =>
      claimOf({ published, source, period: untilNow(published), quantity: { amount } })
    const grown = only([on('2025-05-01', '24', 'mehr'), on('2025-09-01', '27', 'ilna')])
    expect(grown).toMatchObject({
      amount: '27',
      state: 'superseded',
      conflicts: [{ reason: 'revision', with: ['24'] }],
    })
    expect(only([on('2025-05-01', '27', 'mehr'), on('2025-09-01', '24', 'ilna')]).state).toBe('conflict')
    expect(only([on('2025-05-01', '2', 'mehr'), on('2025-09-01', '27', 'ilna')]).state).toBe('conflict')
  })

  it('are of two scopes where one article gives both', () => {
    const fact = only([
      claimOf({ article: 'one', quantity: { amount: '330' } }),
      claimOf({ article: 'one', quantity: { amount: '214' } }),
    ])
    expect(fact).toMatchObject({ state: 'single_source', conflicts: [{ reason: 'scope' }] })
    expect(fact.observations).toHaveLength(2)
    expect(fact.confidence).toBeLessThan(only([claimOf()]).confidence)
  })

  it('are of two times where none is told and weeks lie between, and a conflict within the week', () => {
    const jobs = (published: string, amount: string, source: string) =>
      claimOf({
        kind: 'jobs',
        measure: 'jobs-created',
        subject: 'شغل',
        period: null,
        published,
        source,
        quantity: { amount, unit: 'job' },
      })
    const apart = only([jobs('2025-05-01', '600', 'mehr'), jobs('2025-09-01', '1900', 'ilna')])
    expect(apart).toMatchObject({ state: 'single_source', conflicts: [{ reason: 'period' }] })
    expect(only([jobs('2025-08-30', '600', 'mehr'), jobs('2025-09-01', '1900', 'ilna')]).state).toBe('conflict')
  })

  it('of articles without a date meet only within the article', () => {
    const undated = (article: string) => claimOf({ article, published: null, period: null })
    expect(reconcile([undated('one'), undated('two')])).toHaveLength(2)
    expect(reconcile([undated('one'), undated('one')])).toHaveLength(1)
    expect(
      reconcile([claimOf({ article: 'one', published: null }), claimOf({ article: 'two', published: null })]),
    ).toHaveLength(1)
  })

  it('are a total that grew where the first was told during the year and the second after it', () => {
    const total = (published: string, amount: string, source: string) =>
      claimOf({ published, source, quantity: { amount } })
    expect(only([total('2025-06-09', '74', 'mehr'), total('2026-05-07', '290', 'ilna')])).toMatchObject({
      amount: '290',
      state: 'superseded',
    })
  })

  it('are no growth for a year that is over, nor for a plan', () => {
    const over = (amount: string, story: Told) => claimOf({ period: during(1402), ...story, quantity: { amount } })
    expect(
      only([over('24', { published: '2025-05-01' }), over('27', { ...ilna, published: '2025-09-01' })]).state,
    ).toBe('conflict')
    const plan = { status: 'target', speaker: 'رضا کاوه' } as const
    expect(
      only([
        claimOf({ ...plan, published: '2025-05-01' }),
        claimOf({ ...plan, ...ilna, published: '2025-09-01', quantity: { amount: '400' } }),
      ]).state,
    ).toBe('conflict')
  })

  it('are a level that was measured again, up or down', () => {
    const rate = (published: string, amount: string, source: string) =>
      claimOf({
        kind: 'percentage',
        measure: 'unemployment-rate',
        subject: 'نرخ بیکاری',
        published,
        source,
        period: null,
        quantity: { amount, unit: 'percent', precision: '0.1' },
      })
    expect(only([rate('2025-05-01', '8.2', 'mehr'), rate('2025-09-01', '7.9', 'ilna')])).toMatchObject({
      amount: '7.9',
      state: 'superseded',
    })
  })
})

describe('a target and what came of it', () => {
  it('are two facts, the second with its attainment', () => {
    const target = revived('25', 'واحد راکد صنعتی', { status: 'target', period: during(1403) })
    const actual = revived('37', 'واحد راکد', { period: during(1403) })
    const facts = reconcile([target, actual])
    expect(facts).toHaveLength(2)
    expect(facts.find((fact) => fact.slot.status === 'achieved')?.relations).toEqual([
      { rel: 'actual_for_target', fact: factId(slotOf(target)), attainment: 1.48 },
    ])
    expect(facts.find((fact) => fact.slot.status === 'target')?.relations).toEqual([])
  })

  it('meet where the target names only the end of the year', () => {
    const by = { ...during(1404), kind: 'by' as const, start: null }
    const facts = reconcile([claimOf({ status: 'planned', period: by, quantity: { amount: '500' } }), claimOf()])
    expect(facts.flatMap((fact) => fact.relations)).toMatchObject([{ attainment: 0.7 }])
  })

  it('do not meet for another year, place or unit, and no zero is divided by', () => {
    const related = (story: Told) =>
      reconcile([claimOf(), claimOf({ status: 'target', ...story })]).flatMap((fact) => fact.relations)
    expect(related({ period: during(1403) })).toEqual([])
    expect(related({ place: 'kerman' })).toEqual([])
    expect(related({ quantity: { unit: 'unit' } })).toEqual([])
    expect(related({ status: 'forecast' })).toEqual([])
    expect(
      reconcile([claimOf({ period: null }), claimOf({ period: null, status: 'target' })]).flatMap(
        (fact) => fact.relations,
      ),
    ).toEqual([])
    expect(related({ quantity: { amount: '0' } })).toMatchObject([{ attainment: null }])
  })
})

describe('a fact', () => {
  it('calls its place as most of its claims do', () => {
    const named = (text: string) => ({ ...claimOf(), place: { text, id: 'qom', level: 'province' as const } })
    expect(only([named('استان قم'), named('قم'), named('استان قم')]).slot.about?.text).toBe('استان قم')
    expect(only([named('استان قم'), named('قم')]).slot.about?.text).toBe('قم')
  })

  it('tells when each value was first and last seen', () => {
    const fact = only([
      claimOf({ published: '2025-09-01T10:00:00+03:30' }),
      claimOf({ source: 'ilna', published: '2025-09-01T07:00:00Z' }),
      claimOf({ source: 'irna', published: null }),
    ])
    expect(fact.observations[0]).toMatchObject({
      first_seen: '2025-09-01T10:00:00+03:30',
      last_seen: '2025-09-01T07:00:00Z',
    })
  })

  it('needs a claim', () => {
    expect(() => reconcileSlot([])).toThrow('Expected at least one claim')
  })
})
