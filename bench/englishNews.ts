/** Words that the sentences are made of. */
const WORDS = {
  who: [
    'The ministry',
    'A spokesman for the utility',
    'The provincial governor',
    'The statistics office',
    'The central bank',
    'The head of the port authority',
    'An official of the water company',
    'The chamber of commerce',
  ],
  said: ['said', 'announced', 'reported', 'told reporters', 'noted', 'added'],
  when: [
    'on Tuesday',
    'last week',
    'in the first six months of the year',
    'since the spring',
    'by the end of March 2024',
    'over the past three years',
  ],
  thing: [
    'wheat',
    'steel',
    'cement',
    'natural gas',
    'pistachios',
    'electricity',
    'copper concentrate',
    'household appliances',
  ],
  counted: ['villages', 'housing units', 'hospital beds', 'new jobs', 'workshops', 'students', 'loans', 'buses'],
  measure: ['tonnes', 'kilometres', 'hectares', 'megawatts', 'cubic metres', 'barrels'],
  currency: ['dollars', 'euros', 'pounds', 'yuan', 'dirhams'],
  scale: ['', ' thousand', ' million', ' billion'],
  word: ['two', 'three', 'five', 'eleven', 'fourteen', 'twenty-six', 'forty', 'a hundred and ten', 'nine hundred'],
  about: ['more than', 'nearly', 'about', 'at least', 'up to', 'a total of'],
  end: [
    'although the road is not yet finished',
    'and the rest will follow when the credit is paid',
    'which the neighbouring provinces have not reached',
    'while prices in the capital stayed where they were',
    'as the drought went on in the east',
  ],
} as const

type Kind = keyof typeof WORDS

/** Sentences of economic news; `<x>` is a word of a kind or a number. */
const SENTENCES = [
  '<who> <said> <when> that exports of <thing> rose <decimal> percent to <decimal><scale> <measure>, <end>.',
  '<who> <said> that <about> <whole> <counted> were built <when> at a cost of <decimal><scale> <currency>.',
  'Output of <thing> fell from <whole> to <whole> <measure> <when>, <who> <said>, <end>.',
  'According to the report, <word><scale> <counted> received <about> <decimal><scale> <currency> <when>.',
  'The plant, which makes <thing>, has not worked <when>, <end>, and nobody could say why it was closed.',
  'Between <whole> and <whole> <counted> are without water, <who> <said>, and <about> <word> of them were promised a pipeline <when>.',
  'The share of <thing> in the budget is <decimal>%, <end>; <who> <said> it was <decimal>% before.',
] as const

/**
 * English news in texts of about `bytes` each, for a peer that reads English only: as dense in numbers as Persian
 * economic news, and the same on each run.
 */
export function englishNews(count: number, bytes: number): string[] {
  const random = randomFrom(14)
  return Array.from({ length: count }, () => {
    const sentences: string[] = []
    for (let length = 0; length < bytes; ) {
      const sentence = pick(SENTENCES, random).replace(/<([a-z]+)>/g, (_, kind: string) => filled(kind, random))
      sentences.push(sentence)
      length += sentence.length + 1
    }
    return sentences.join(' ')
  })
}

function filled(kind: string, random: () => number): string {
  if (kind === 'whole') return Math.floor(10 ** (1 + 4 * random())).toLocaleString('en-US')
  if (kind === 'decimal') return (random() * 100).toFixed(1)
  return pick(WORDS[kind as Kind], random)
}

function pick<T>(from: readonly T[], random: () => number): T {
  return from[Math.floor(random() * from.length)] as T
}

/** Numbers from 0 to 1 that look random and are the same each time (a linear congruential generator). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
