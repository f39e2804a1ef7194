import { createWriteStream, realpathSync, type Stats, statSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { makeFolder } from '../folder.ts'
import { isFileError } from '../inputs/givenArticles.ts'
import { Complaint, messageOf } from '../terminal/complaint.ts'

/**
 * Writes lines to a file, making its folder. It is there whole or, where something goes wrong, as it was before.
 * What is no file (a pipe, /dev/stdout) is written into and never replaced. A place that cannot be written to is a Complaint.
 */
export async function writeLines(file: string, found: AsyncIterable<string>): Promise<void> {
  try {
    const there = statSync(file, { throwIfNoEntry: false })
    if (there?.isDirectory()) throw complaint(file, 'it is a folder')
    if (there !== undefined && !there.isFile()) await pipeline(ended(found), createWriteStream(file))
    else await writeWhole(there === undefined ? file : realpathSync(file), there, found)
  } catch (error) {
    throw isFileError(error) ? complaint(file, messageOf(error), error) : error
  }
}

async function writeWhole(file: string, there: Stats | undefined, found: AsyncIterable<string>): Promise<void> {
  makeFolder(dirname(file))
  const unfinished = `${file}.${process.pid}.unfinished`
  try {
    await pipeline(ended(found), createWriteStream(unfinished, { mode: (there?.mode ?? 0o666) & 0o777 }))
    await rename(unfinished, file)
  } catch (error) {
    await rm(unfinished, { force: true })
    throw error
  }
}

function complaint(file: string, why: string, cause?: Error): Complaint {
  return new Complaint(
    `--output ${file}: it cannot be written to (${why})`,
    'Name a file in a folder that may be written to.',
    2,
    { cause },
  )
}

async function* ended(found: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const line of found) yield `${line}\n`
}
