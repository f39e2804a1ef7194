import { readFileSync } from 'node:fs'
import { normalise } from '../../extractors/document/normalise.ts'

const ZWNJ = '\u200C'

/** The least share of words with a joiner in a text that kept them, and of «می» and «ها» that are written with one. */
const LEAST_SHARE = 0.03
const LEAST_KEPT = 0.97

/** The texts of a corpus in JSON Lines that kept their joiners, in normal spelling. */
export function textsWithJoiners(file: string): readonly string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { readonly title?: string | null; readonly body: string })
    .map(({ title, body }) => normalise(`${title ?? ''}\n${body}`).normal)
    .filter(keptJoiners)
}

function keptJoiners(text: string): boolean {
  const words = text.split(/[ \n]/u)
  const joined = words.filter((word) => word.includes(ZWNJ)).length
  const affixes = words.filter((word) => AFFIX_JOINED.test(word)).length
  const lost = words.filter((word) => AFFIX_ALONE.test(word)).length
  return joined >= LEAST_SHARE * words.length && affixes >= LEAST_KEPT * (affixes + lost)
}

const AFFIX_JOINED = /^ن?می\u200C|\u200Cها/u
const AFFIX_ALONE =
  /^.{4,}[بتجحخسشصضطعغفقکگلمنهی]های$|^(?:ن?می|ها|های|هایی|اند)$|^ن?می(?:شو|کن|ده|گیر|تو|رس)(?:د|ند|ان)$/u
