import { createWriteStream } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { pipeline } from 'node:stream/promises'

/** Writes lines to a file, making its folder. It is there whole or, where something goes wrong, as it was before. */
export async function writeLines(file: string, found: AsyncIterable<string>): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  const unfinished = `${file}.${process.pid}.unfinished`
  try {
    await pipeline(ended(found), createWriteStream(unfinished))
    await rename(unfinished, file)
  } catch (error) {
    await rm(unfinished, { force: true })
    throw error
  }
}

async function* ended(found: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const line of found) yield `${line}\n`
}
