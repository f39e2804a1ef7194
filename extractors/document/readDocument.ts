import { type Article, SECTIONS, type SectionName } from '../../models/article.ts'
import type { Document, DocumentSection } from '../../models/document.ts'
import { normalise } from './normalise.ts'
import { sentences } from './sentences.ts'
import { tokens } from './tokens.ts'
import { unwrapped } from './unwrapped.ts'

/** An article prepared for reading: its sections that hold text, in reading order. */
export function readDocument(article: Pick<Article, SectionName>): Document {
  return {
    sections: SECTIONS.flatMap((name) => {
      const raw = article[name]
      return raw === null || raw === '' ? [] : [readSection(name, raw)]
    }),
  }
}

/** One text, normalised and divided. */
export function readSection(name: SectionName, raw: string): DocumentSection {
  const { normal: broken, origin } = normalise(raw)
  const normal = unwrapped(broken)
  const found = tokens(normal)
  return { name, raw, normal, origin, tokens: found, sentences: sentences(found) }
}
