import { StoreFailure } from './storeFailure.ts'

const CAUSES: readonly (readonly [code: RegExp, cause: string])[] = [
  [/^SQLITE_FULL|^ENOSPC/, 'the disk is full'],
  [/^SQLITE_READONLY|^EROFS|^EACCES|^EPERM/, 'it cannot be written to'],
  [/^SQLITE_BUSY/, 'another process has been writing to it for too long'],
  [/^SQLITE_NOTADB|^SQLITE_CORRUPT/, 'khabarkav.db in it is damaged, or is not a database'],
  [/^SQLITE_IOERR|^SQLITE_CANTOPEN|^E[A-Z]+$/, 'it cannot be used'],
]

/** The code of a failure of SQLite or of the file system; empty where it has none. */
export function errorCode(error: unknown): string {
  if (!(error instanceof Error)) return ''
  const { code } = error as { code?: unknown }
  if (typeof code === 'string' && code !== '') return code
  // libsql gives no code for a file that cannot be opened, only words and SQLite's number 14.
  return error.message.includes('Unable to open') ? 'SQLITE_CANTOPEN' : ''
}

/** A failure of the data folder, told in one line with the folder and what names it. Any other failure is left as it is. */
export function dataFolderError(error: unknown, folder: string): unknown {
  const code = errorCode(error)
  const cause = CAUSES.find(([pattern]) => pattern.test(code))?.[1]
  if (cause === undefined || !(error instanceof Error)) return error
  const message = `The data folder ${folder}: ${cause} (${error.message}). KHABARKAV_DATA names the folder`
  return new StoreFailure(message, { cause: error })
}
