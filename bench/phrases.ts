import { readSection } from '../extractors/document/readDocument.ts'
import { numeralAt } from '../extractors/quantities/numerals.ts'
import { casesOf } from '../test/cases/caseFile.ts'
import type { PersianTools } from './peers.ts'

/** A phrase of the project's cases that is one number, and the number. */
interface Phrase {
  readonly text: string
  readonly value: string
}

/** What a reader makes of a phrase: a number written out, or something else. */
type ReadPhrase = (text: string) => string

/** How many phrases of a sort there are, and which of them a reader reads right. */
export interface RightPhrases {
  readonly sort: string
  readonly all: number
  readonly right: number
  readonly wrong: readonly Phrase[]
}

/** The rows of test/cases/numerals.txt that are one number and nothing else that is asked. */
export function phrases(): readonly Phrase[] {
  return casesOf('numerals.txt').flatMap(({ text, meanings }) => {
    const [value, ...more] = meanings
    return value === undefined || more.length > 0 || !/^-?[0-9.]+(?: ±.*)?$/.test(value)
      ? []
      : [{ text, value: value.split(' ')[0] ?? '' }]
  })
}

/** Our reading of a phrase: its first number. */
export function ourNumber(text: string): string {
  const section = readSection('body', text)
  for (let at = 0; at < section.tokens.length; ) {
    const numeral = numeralAt(section, at)
    if (numeral !== null && !('why' in numeral)) return numeral.value.toFixed()
    at = numeral?.end ?? at + 1
  }
  return 'none'
}

/** A reading by persian-tools: of words by the function for words, of digits alone by those for digits. */
export function persianToolsNumber(peer: PersianTools): ReadPhrase {
  return (text) => {
    try {
      const digits = peer.digitsArToEn(peer.digitsFaToEn(text))
      return String(/^[0-9.,]+$/.test(digits) ? peer.removeCommas(digits) : peer.wordsToNumber(text))
    } catch {
      return 'none'
    }
  }
}

/** Which phrases a reader reads right: those in words, those with digits, and all. */
export function rightPhrases(all: readonly Phrase[], read: ReadPhrase): readonly RightPhrases[] {
  const hasDigit = ({ text }: Phrase) => /\p{Nd}/u.test(text)
  const sorts = [
    ['in words', all.filter((phrase) => !hasDigit(phrase))],
    ['with digits', all.filter(hasDigit)],
    ['all', all],
  ] as const
  return sorts.map(([sort, some]) => {
    const wrong = some.filter(({ text, value }) => read(text) !== value)
    return { sort, all: some.length, right: some.length - wrong.length, wrong }
  })
}
