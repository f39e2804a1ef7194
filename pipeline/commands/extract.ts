import { readArticle } from '../../extractors/claims/readArticle.ts'
import { givenArticles } from '../inputs/givenArticles.ts'
import { STDIN } from '../inputs/inputFile.ts'
import { packagedRepairer } from '../weights.ts'
import type { Context, ExitCode } from './context.ts'

/**
 * Claims of articles, as JSON Lines on stdout. Pure: nothing is stored and nothing is fetched.
 * One article is held at a time, and no faster than the reader of stdout takes its claims.
 */
export async function extract(files: readonly string[], { terminal }: Context): Promise<ExitCode> {
  const repairer = packagedRepairer()
  let read = 0
  let failed = 0
  for await (const given of givenArticles(files.length === 0 ? [STDIN] : files)) {
    if ('problem' in given) {
      failed++
      terminal.say(terminal.talkInk.red(`${given.where}: ${given.problem}`))
      continue
    }
    read++
    const claims = readArticle(given.article, { repairer })
    if (claims.length > 0) await terminal.print(claims.map((claim) => JSON.stringify(claim)).join('\n'))
  }
  if (failed === 0) return 0
  terminal.say(`${failed} of ${read + failed} inputs failed; the claims of the others are written.`)
  return 1
}
