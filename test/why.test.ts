import { describe, expect, it } from 'vitest'
import { khabarkav } from './khabarkav.ts'

describe('why', () => {
  it('shows the steps of a reading, with the period counted from the date that is given', async () => {
    const { code, out } = await khabarkav(['why', '--date', '۱۴۰۴/۰۶/۰۱', 'امسال ۳۵۰ پروژه افتتاح شد'])
    expect(code).toBe(0)
    for (const step of ['normalised', 'sentences', 'words of time', 'claims']) expect(out).toContain(step)
    expect(out).toContain('«۳۵۰ پروژه»')
    expect(out).toContain('1404-01-01 (2025-03-21)')
  })

  it('tells of each number that was tried how it is written, and the rule that took it', async () => {
    const { out } = await khabarkav(['why', '۱۲ و ۴۵ پروژه با دو و نیم درصد سود و ۵ تا ۱۰ میلیون تومان وام'])
    const [, tried = ''] = out.split('numbers tried')
    for (const told of [
      /12 +12 +digits; shares the unit of a number beside it\n/,
      /45 پروژه +45 +digits; a noun that is often counted stands behind it\n/,
      /دو و نیم درصد +2\.5 +half or quarter; a unit stands behind it\n/,
      /5 تا 10 میلیون تومان +5000000…10000000 +range; a unit stands behind it\n/,
    ])
      expect(tried).toMatch(told)
  })

  it('tells of each number that was refused why, and by which words', async () => {
    const sentence = 'طبق ماده ۱۰ قانون، دو سوم اعضا در سال ۹۸ برای سومین بار یک طرح و صدها نقشه دادند.'
    const { tried } = JSON.parse((await khabarkav(['why', '--json', sentence])).out)
    expect(tried).toMatchObject([
      { text: '10', value: '10', form: 'digits', outcome: 'label', by: null, refused_by: 'ماده' },
      { text: 'دو سوم', value: '2/3', form: 'fraction', outcome: 'fraction' },
      { text: 'سال 98', value: null, outcome: 'time', role: 'time' },
      { text: 'سومین', value: '3', outcome: 'ordinal' },
      { text: 'یک', value: '1', outcome: 'indefinite article' },
      { text: 'صدها', value: null, outcome: 'vague' },
    ])
  })

  it('says that a sentence without quantities has no claims', async () => {
    const { out } = await khabarkav(['why', '--json', 'هوا خوب است'])
    expect(JSON.parse(out)).toMatchObject({ claims: [] })
  })
})
