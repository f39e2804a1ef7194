import { z } from 'zod'
import { Article } from '../../models/article.ts'
import { Claim } from '../../models/claim.ts'
import { Fact } from '../../models/fact.ts'
import { Complaint } from '../terminal/complaint.ts'
import type { Context, ExitCode } from './context.ts'

/** What can be exported, and the schema of each. */
const SCHEMAS = { claim: Claim, fact: Fact, article: Article } as const

/** The JSON Schema (draft 2020-12) of what `export` writes, on stdout. */
export async function schema(name: string, { terminal }: Context): Promise<ExitCode> {
  const found = Object.entries(SCHEMAS).find(([key]) => key === name)
  if (found === undefined) {
    throw new Complaint(`Expected claim, fact or article but found «${name}»`, 'Try: khabarkav schema claim')
  }
  await terminal.print(JSON.stringify({ title: name, ...z.toJSONSchema(found[1]) }, null, 2))
  return 0
}
