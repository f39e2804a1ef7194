import { type Exported, type ExportFormat, exportLines, records } from '../exports/records.ts'
import { writeLines } from '../exports/writeLines.ts'
import { configuredStore } from '../services.ts'
import type { Context, ExitCode } from './context.ts'

/** Writes everything of a kind that the store holds, to stdout or to a file. */
export async function exportAll(
  options: { readonly what: Exported; readonly format: ExportFormat; readonly output?: string },
  { config, terminal }: Context,
): Promise<ExitCode> {
  const store = await configuredStore(config)
  try {
    const found = exportLines(records(store, options.what), options.format)
    if (options.output !== undefined) await writeLines(options.output, found)
    else for await (const line of found) await terminal.print(line)
  } finally {
    await store.close()
  }
  return 0
}
