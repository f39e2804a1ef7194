import { z } from 'zod'
import type { Article } from '../../models/article.ts'
import { readDate } from '../dates/readDate.ts'

const text = z.string().nullish()
/** A code or an id as people write it in JSON: a number stands for its digits. */
const name = z.union([z.string().trim().min(1), z.int()]).transform(String)

/**
 * One row of JSON Lines: `{id, url?, agency?, date?, title?, lead?, body}`. The names that an exported article has for agency and date
 * are taken as well, so that what the program wrote it can read.
 */
const Row = z.object({
  id: name,
  url: text,
  agency: text,
  source: text,
  date: text,
  published_at: text,
  title: text,
  kicker: text,
  lead: text,
  body: z.string(),
  code: name.nullish(),
  section: text,
  tags: z.array(z.string()).nullish(),
})

/** A row that is no article: the field that is wrong (`row` for the whole), and what was expected of it. */
interface RowProblem {
  readonly field: string
  readonly problem: string
}

const filled = (value: string | null | undefined): string | null =>
  value == null || value.trim() === '' ? null : value

function shown(value: unknown): string {
  const json = JSON.stringify(value) ?? 'nothing'
  return json.length > 60 ? `${json.slice(0, 57)}…` : json
}

const EXPECTED: Readonly<Record<string, string>> = {
  id: 'a string or a whole number',
  body: 'the text of the article',
  tags: 'a list of strings',
  code: 'a string or a whole number',
}

function problemOf(row: unknown, error: z.ZodError): RowProblem {
  const [issue] = error.issues
  const field = String(issue?.path[0] ?? 'row')
  if (field === 'row') return { field, problem: `Expected an object but found ${shown(row)}` }
  const found = (row as Readonly<Record<string, unknown>>)[field]
  return { field, problem: `Expected ${EXPECTED[field] ?? 'a string'} but found ${shown(found)}` }
}

/** The article of a row, with the row's own id and its words untouched; or the first field that is wrong. Dates are ISO or Jalali in any digits. */
export function articleFromRow(row: unknown): { readonly article: Article } | RowProblem {
  const parsed = Row.safeParse(row)
  if (!parsed.success) return problemOf(row, parsed.error)
  const { id, url, title, kicker, lead, body, section, tags, code } = parsed.data
  const told = filled(parsed.data.date) ?? filled(parsed.data.published_at)
  const date = told === null ? null : readDate(told)
  if (told !== null && date === null) {
    const field = filled(parsed.data.date) === null ? 'published_at' : 'date'
    return { field, problem: `Expected a date as 2025-08-23 or 1404/06/01 but found ${shown(told)}` }
  }
  return {
    article: {
      id,
      url: filled(url),
      source: filled(parsed.data.agency) ?? filled(parsed.data.source),
      title: filled(title),
      kicker: filled(kicker),
      lead: filled(lead),
      body,
      published_at: date?.published_at ?? null,
      code: code ?? null,
      section: filled(section),
      tags: tags ?? [],
    },
  }
}
