import { z } from 'zod'
import { messageOf } from '../terminal/complaint.ts'
import { isFileError } from './givenArticles.ts'
import { jsonOf, type TextLine, textLines } from './textLines.ts'

/** One text that somebody gave us, or why there is none; `where` names file and line. */
export type GivenText =
  | { readonly where: string; readonly id: string; readonly text: string }
  | { readonly where: string; readonly problem: string }

const Row = z.object({
  id: z.union([z.string(), z.number()], { error: 'Expected a string or a number' }).optional(),
  text: z.string({ error: 'Expected a string' }),
})

/** A line that begins so is JSON; no text of Persian does. */
const JSON_ROW = /^\s*\{/

/**
 * The texts of the files, one a line, in order: `{"id"?, "text"}` or the text itself, whose id is the number of its line. What
 * cannot be read is given as a problem, and the rest goes on.
 */
export async function* givenTexts(files: readonly string[]): AsyncGenerator<GivenText> {
  for (const file of files) {
    try {
      for await (const line of textLines(file)) yield 'problem' in line ? line : textOfLine(line)
    } catch (error) {
      if (!isFileError(error)) throw error
      yield { where: file, problem: messageOf(error) }
    }
  }
}

function textOfLine({ where, number, text }: TextLine): GivenText {
  if (!JSON_ROW.test(text)) return { where, id: String(number), text: text.replace(/\r$/, '') }
  const row = jsonOf(text)
  if ('problem' in row) return { where, problem: row.problem }
  const read = Row.safeParse(row.value)
  if (read.success) return { where, id: String(read.data.id ?? number), text: read.data.text }
  const [issue] = read.error.issues
  return { where, problem: `field "${issue?.path.join('.')}": ${issue?.message}` }
}
