import { GLUED_ENDINGS } from '../../data/joiner-affixes.ts'
import { joins } from '../../extractors/joiners/parts.ts'
import { hashed, spread } from '../../extractors/joiners/wordTable.ts'
import type { Taught } from './examples.ts'
import type { Classes } from './knowledge.ts'

/** An ending, behind which words it comes, and of how many of them in a hundred it is taught. */
interface Inflection {
  readonly ending: string
  readonly behind: 'noun' | 'noun in ه' | 'noun in ه or ی' | 'adjective'
  readonly share: number
}

/** About as often as they occur in running text beside each other. */
const INFLECTIONS: readonly Inflection[] = [
  ...['ها', 'های'].map((ending) => ({ ending, behind: 'noun', share: 40 }) as const),
  ...['هایی', 'هایش', 'هایشان'].map((ending) => ({ ending, behind: 'noun', share: 10 }) as const),
  ...['هایم', 'هایت', 'هایمان', 'هایتان'].map((ending) => ({ ending, behind: 'noun', share: 5 }) as const),
  { ending: 'ای', behind: 'noun in ه', share: 30 },
  ...['ام', 'اش', 'ات'].map((ending) => ({ ending, behind: 'noun in ه or ی', share: 8 }) as const),
  ...['مان', 'تان', 'شان'].map((ending) => ({ ending, behind: 'noun in ه', share: 8 }) as const),
  ...['تر', 'ترین'].map((ending) => ({ ending, behind: 'adjective', share: 40 }) as const),
]

/** What goes to a word without a joiner where its last letter does not join: «کارها». */
const GLUED: ReadonlySet<string> = new Set(GLUED_ENDINGS)

/** Words are inflected from this class on. */
const LEAST_COMMON = 5
const WEIGHT = 1
/** Words that may be read two ways are taught more, and all of them: there are few. */
const WEIGHT_AGAINST_RIVAL = 4

/** Nouns and adjectives of the lexicon in their inflected forms, each a word that no list has; the same ones every time. */
export function inflectedWords(partsOfSpeech: ReadonlyMap<string, string>, classes: Classes): Taught[] {
  const taught: Taught[] = []
  for (const [stem, parts] of partsOfSpeech) {
    if ((classes.get(stem) ?? 0) < LEAST_COMMON || stem.length < 3) continue
    for (const { ending, behind, share } of INFLECTIONS) {
      const key = stem + ending
      if (!comesBehind(stem, parts, behind) || classes.has(key)) continue
      if (!joins(stem)) {
        if (GLUED.has(ending)) taught.push({ key, points: [], weight: WEIGHT })
        continue
      }
      const rival = classes.get(rivalOf(stem, ending)) ?? 0
      if (rival >= (classes.get(stem) ?? 0)) continue
      if (rival > 0) taught.push({ key, points: [stem.length], weight: WEIGHT_AGAINST_RIVAL })
      else if (spread(hashed(key, 1)) % 100 < share) taught.push({ key, points: [stem.length], weight: WEIGHT })
    }
  }
  return taught
}

/** The other stem that may be in a word: «رنجهای» is of «رنج» and not of the rarer «رنجه», the other way about «هدیهای». */
function rivalOf(stem: string, ending: string): string {
  if (stem.endsWith('ه') && ending.startsWith('ا')) return stem.slice(0, -1)
  return ending.startsWith('ها') && ending.length > 2 ? `${stem}ه` : ''
}

function comesBehind(stem: string, parts: string, behind: Inflection['behind']): boolean {
  switch (behind) {
    case 'adjective':
      return parts.startsWith('AJ')
    case 'noun':
      return parts.startsWith('N')
    case 'noun in ه':
      return parts.startsWith('N') && stem.endsWith('ه')
    case 'noun in ه or ی':
      return parts.startsWith('N') && (stem.endsWith('ه') || stem.endsWith('ی'))
  }
}
