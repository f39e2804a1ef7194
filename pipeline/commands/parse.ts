import { readFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { SOURCES } from '../../data/sources/sources.ts'
import { parsePage } from '../../extractors/article/parsePage.ts'
import { FetchFailure } from '../fetch/failure.ts'
import { politely } from '../fetch/politely.ts'
import { verdictOf } from '../fetch/verdict.ts'
import { isWebAddress } from '../inputs/webAddress.ts'
import { mannersOf } from '../manners.ts'
import { Complaint, messageOf } from '../terminal/complaint.ts'
import type { Context, ExitCode } from './context.ts'

interface Options {
  readonly url?: string
  readonly allowPrivate?: boolean
}

interface Bytes {
  readonly bytes: Uint8Array
  readonly url: string
  readonly contentType: string | null
}

/** One page in, its article as JSON out: laid out for a person, on one line for a program. */
export async function parse(input: string, options: Options, context: Context): Promise<ExitCode> {
  const { terminal } = context
  if (options.url !== undefined && !isWebAddress(options.url)) {
    throw new Complaint(
      `--url: Expected an http(s) address but found «${options.url}»`,
      'Give the whole address of the page.',
    )
  }
  const found = isWebAddress(input) ? await fetched(input, options, context) : await fromFile(input)
  const parsed = parsePage(found.bytes, {
    url: options.url ?? found.url,
    contentType: found.contentType,
    sources: SOURCES,
  })
  if (parsed.kind === 'none')
    throw new Complaint(`${input}: ${parsed.reason}: ${parsed.detail}`, 'Is it the page of one article?', 1)
  for (const problem of parsed.problems) terminal.say(terminal.talkInk.yellow(`${input}: ${problem}`))
  await terminal.print(JSON.stringify(parsed.article, null, terminal.printsToPerson ? 2 : 0))
  return 0
}

async function fromFile(file: string): Promise<Bytes> {
  try {
    return { bytes: await readFile(file), url: pathToFileURL(file).href, contentType: null }
  } catch (error) {
    throw new Complaint(
      `${file}: ${messageOf(error)}`,
      'Give an .html file that can be read, or an http(s) address.',
      1,
    )
  }
}

async function fetched(address: string, options: Options, { config }: Context): Promise<Bytes> {
  const manners = mannersOf(config, { allowPrivate: options.allowPrivate === true, sources: SOURCES })
  try {
    const asked = await politely(address, manners)
    if (asked.kind === 'refused')
      throw new Complaint(`${address}: ${asked.detail}`, 'The site does not want it fetched (now).', 1)
    const { answer } = asked
    const nothing = verdictOf(answer, 1, manners.now())
    if (nothing !== null) throw new Complaint(`${address}: ${nothing.detail}`, 'Try it in a browser.', 1)
    return { bytes: answer.bytes, url: answer.url, contentType: answer.headers['content-type'] ?? null }
  } catch (error) {
    if (error instanceof FetchFailure) throw new Complaint(error.message, hintOf(error), 1)
    throw error
  } finally {
    await manners.client.close()
  }
}

function hintOf(failure: FetchFailure): string {
  return failure.kind === 'private_address'
    ? 'Addresses of this machine and of private networks are asked only with --allow-private.'
    : 'Check the address, or try again later.'
}
