import { readFileSync, writeFileSync } from 'node:fs'
import { readArticle } from '../../extractors/claims/readArticle.ts'
import { sampleArticles, sampleClaims } from './sampleArticles.ts'
import { FIGURES, type Figure, type Score, score } from './score.ts'

const FLOORS = new URL('./floors.json', import.meta.url)

/** The figures that have a floor. */
export const FLOORED = ['found', 'whole', 'status', 'subject', 'speaker', 'place', 'period'] as const

/** How far a figure may stand above its floor before the floor has to be raised. */
export const SLACK = 0.02
/** How far below a figure its new floor is set: two claims of the samples may be lost before it is reached. */
const ROOM = 0.009

/** How well the sample articles are read now. */
export function sampleScore(): Score {
  const articles = sampleArticles()
  return score(
    new Map(articles.map(({ id, body }) => [id, body])),
    sampleClaims(),
    articles.flatMap((article) => readArticle(article)),
  )
}

/** The figures below which nothing may fall. */
export function floors(): Readonly<Partial<Record<Figure, number>>> {
  return JSON.parse(readFileSync(FLOORS, 'utf8')) as Partial<Record<Figure, number>>
}

/** Writes the floors that a score allows, to two digits. A floor that stands higher stays. */
export function raiseFloors({ figures }: Score): void {
  const old = floors()
  const raised = FIGURES.filter((figure) => (FLOORED as readonly Figure[]).includes(figure)).map((figure) => {
    const measured = figures[figure]
    const floor = old[figure] ?? 0
    return [figure, measured - floor > SLACK ? Math.floor((measured - ROOM) * 100) / 100 : floor] as const
  })
  writeFileSync(FLOORS, `${JSON.stringify(Object.fromEntries(raised), null, 2)}\n`)
}
