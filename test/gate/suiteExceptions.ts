import type { SUITES } from './suiteCases.ts'

/** Rows of another suite that we answer otherwise, and why. Each must go on to differ: the test says which has become right. */
export interface SuiteException {
  readonly file: (typeof SUITES)[number]
  readonly reason: string
  readonly ids: readonly string[]
}

export const SUITE_EXCEPTIONS: readonly SuiteException[] = [
  {
    file: 'persian-tools__persian-tools__money.json',
    reason:
      'reads any sum below a thousand as so many thousands, as in a shop; a newspaper that writes two toman means two',
    ids: [
      '1',
      '3',
      '4',
      '5',
      '6',
      '7',
      '8',
      '9',
      '11',
      '22',
      '23',
      '27',
      '28',
      '33',
      '44',
      '45',
      '46',
      '47',
      '48',
      '49',
    ].concat(['50', '51', '52', '60', '61', '63', '64', '68', '69', '71', '72', '73']),
  },
  {
    file: 'persian-tools__persian-tools__money.json',
    reason: 'reads a number without any currency as thousands of toman',
    ids: ['43'],
  },
  {
    file: 'persian-tools__persian-tools__money.json',
    reason: 'takes misspelled currencies, one of which is the word for a rail, and these as thousands too',
    ids: ['53', '54', '55', '56'],
  },
  {
    file: 'persian-tools__persian-tools__number-words.json',
    reason: 'reads thousandths as a rank; the rank that cannot be mistaken for them ends in «مین», and we read that',
    ids: ['18'],
  },
  {
    file: 'persian-tools__py-persian-tools__number-words.json',
    reason: 'reads thousandths as a rank; the rank that cannot be mistaken for them ends in «مین», and we read that',
    ids: ['24'],
  },
  {
    file: 'persian-tools__persian-tools__number-words.json',
    reason: 'takes «بیلیون» for 10⁹, as the English do; it is 10¹² to others, so we do not guess',
    ids: ['64'],
  },
  {
    file: 'persian-tools__persian-tools__number-words.json',
    reason: 'adds two numbers up that stand beside one another and are no number together',
    ids: ['69', '74', '83', '99'],
  },
  {
    file: 'persian-tools__persian-tools__number-words.json',
    reason: 'passes over what is no word inside or before a number, and puts together what it parts',
    ids: ['92', '93'],
  },
  {
    file: 'persian-tools__persian-tools__digits.json',
    reason: 'converts the digits of one script only; we read those of every script at once',
    ids: ['7'],
  },
]
