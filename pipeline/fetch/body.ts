import type { Readable } from 'node:stream'
import { constants, createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib'

/** How much is read of a body, and what happens to one that is longer: refused, or cut there. */
export interface Limit {
  readonly maxBytes: number
  readonly cut: boolean
}

/** A body holds more than is read. */
export class TooLarge extends Error {
  override readonly name = 'TooLarge'
}

// A stream that breaks off gives what came before the break, as browsers show it.
const zlib = { finishFlush: constants.Z_SYNC_FLUSH }
const brotli = { finishFlush: constants.BROTLI_OPERATION_FLUSH }

/** The decoders of the codings we ask for. A `deflate` body is a zlib stream, or a bare one from some old servers. */
const DECODERS: Readonly<Record<string, (first: number) => Readable & { end(bytes: Uint8Array): unknown }>> = {
  gzip: () => createGunzip(zlib),
  'x-gzip': () => createGunzip(zlib),
  deflate: (first) => ((first & 0x0f) === 8 ? createInflate(zlib) : createInflateRaw(zlib)),
  br: () => createBrotliDecompress(brotli),
}

/** What `Accept-Encoding` asks for. */
export const ACCEPT_ENCODING = 'gzip, deflate, br'

/** Codings laid over one another; more than two is no honest server. */
const MAX_CODINGS = 2

/** The bytes of a stream, as they come, up to the limit. The stream is destroyed at the end, also where it is cut. */
export async function collectedBytes(stream: Readable, limit: Limit): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length > limit.maxBytes && !limit.cut) {
      throw new TooLarge(`Expected at most ${limit.maxBytes} bytes but found more`)
    }
    chunks.push(chunk)
    if (length >= limit.maxBytes && limit.cut) break
  }
  const bytes = Buffer.concat(chunks)
  return bytes.length > limit.maxBytes ? bytes.subarray(0, limit.maxBytes) : bytes
}

/**
 * A body without the codings of its `Content-Encoding` header. The limit counts decoded bytes and is kept while
 * decoding, so that a small body that would unfold to gigabytes stops there.
 */
export async function decodedBytes(bytes: Uint8Array, contentEncoding: string, limit: Limit): Promise<Uint8Array> {
  const codings = contentEncoding
    .toLowerCase()
    .split(',')
    .map((coding) => coding.trim())
    .filter((coding) => coding !== '' && coding !== 'identity')
  if (codings.length > MAX_CODINGS)
    throw new Error(`Expected at most ${MAX_CODINGS} codings but found ${contentEncoding}`)
  let decoded = bytes
  for (const coding of codings.reverse()) {
    const decoder = DECODERS[coding]
    if (decoder === undefined) throw new Error(`Expected a body coded as ${ACCEPT_ENCODING} but found ${coding}`)
    const first = decoded[0]
    if (first === undefined) return decoded
    const stream = decoder(first)
    stream.end(decoded)
    decoded = await collectedBytes(stream, limit)
  }
  return decoded
}
