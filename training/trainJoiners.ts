/**
 * Makes data/weights/zwnj.bin, by which lost joiners are put back: `npm run train:zwnj`, or
 *
 *   npx tsx training/trainJoiners.ts [folder of lexicons/ and corpus/]
 *
 * Learned from words of hazm (MIT), shekar (MIT) and Lilak (Apache-2.0) and from how words are spelled in news articles that
 * kept their joiners; data/weights/zwnj.card.md tells more. The same sources give the same bytes.
 */
import { existsSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { blankPlace, splitPlace } from '../extractors/joiners/features.ts'
import { mayJoin } from '../extractors/joiners/parts.ts'
import { textsWithJoiners } from './joiners/corpus.ts'
import {
  blankChoices,
  boundariesOf,
  listedBoundaries,
  pluralChoices,
  splitChoices,
  taughtWords,
} from './joiners/examples.ts'
import { inflectedWords } from './joiners/inflections.ts'
import { classesOf, tableOf } from './joiners/knowledge.ts'
import { type Lexicons, lexicons } from './joiners/lexicons.ts'
import { trained } from './joiners/logit.ts'
import { packed, type Weights } from './joiners/pack.ts'
import { sourcesOf } from './joiners/sources.ts'
import { spelled } from './joiners/spellings.ts'
import { type Bars, bars } from './joiners/trial.ts'

const FILE = resolve(import.meta.dirname, '../data/weights/zwnj.bin')
const DEFAULT_SOURCES = resolve(import.meta.dirname, '../../shared')

/** One article of so many is held back to find from which odds on a joiner is put. */
const HELD_BACK = 5
/** The share of joiners put that must be right in what was held back: inside words, and in place of blanks. */
const SHARES = { split: 0.99, blank: 0.995 }

function weightsOf(known: Lexicons, texts: readonly string[]): Weights {
  const sources = sourcesOf(known, texts)
  const classes = classesOf(sources)
  const table = tableOf(classes)
  const words = [...taughtWords(sources), ...inflectedWords(known.partsOfSpeech, classes)]
  const boundaries = texts.flatMap((text) => boundariesOf(spelled(text), (a, b) => mayJoin(a, b, table)))
  return {
    split: trained(splitChoices(words, classes)),
    blank: trained(blankChoices([...boundaries, ...listedBoundaries(sources)], classes, sources.pairs)),
    plural: trained(pluralChoices(boundaries, classes)),
    classes,
  }
}

/** Weights by which a decision is taken where its score is above zero. */
function withBars({ split, blank, ...rest }: Weights, found: { readonly split: Bars; readonly blank: Bars }): Weights {
  const lowered = (weights: Float64Array, places: (shape: number) => number, shapes: Bars) => {
    const result = Float64Array.from(weights)
    for (const [shape, { bar }] of shapes) result[places(shape)] = (result[places(shape)] ?? 0) - bar
    return result
  }
  return { split: lowered(split, splitPlace, found.split), blank: lowered(blank, blankPlace, found.blank), ...rest }
}

function main(folder: string): void {
  const known = lexicons(join(folder, 'lexicons'))
  const texts = textsWithJoiners(join(folder, 'corpus/news.jsonl'))
  const held = texts.filter((_, i) => i % HELD_BACK === 0)
  const rest = weightsOf(
    known,
    texts.filter((_, i) => i % HELD_BACK !== 0),
  )
  const all = sourcesOf(known, texts)
  const found = bars(
    packed(rest),
    {
      words: sourcesOf(known, held).corpus,
      boundaries: held.flatMap((text) => boundariesOf(spelled(text), () => true)),
      taught: taughtWords(all),
      pairs: all.pairs,
    },
    SHARES,
  )
  for (const [name, shapes] of Object.entries(found)) {
    for (const [shape, { bar, right, all: put }] of shapes) {
      console.log(
        `${name} of shape ${shape}: from odds of e^${bar.toFixed(2)} on, ${right} of ${put} are right in what was held back`,
      )
    }
  }
  const bytes = packed(withBars(weightsOf(known, texts), found))
  writeFileSync(FILE, bytes)
  console.log(`${texts.length} articles, ${bytes.length} bytes: ${FILE}`)
}

const folder = resolve(process.argv[2] ?? DEFAULT_SOURCES)
if (existsSync(join(folder, 'lexicons'))) main(folder)
else console.log(`Nothing was trained: Expected the folder lexicons in ${folder}`)
