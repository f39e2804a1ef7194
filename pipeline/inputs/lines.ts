const NEW_LINE = 0x0a

/** One line of a stream: its bytes without the new line, or null where it was longer than allowed. Lines count from 1. */
export interface Line {
  readonly number: number
  readonly bytes: Uint8Array | null
}

/** Longer than any article; a file without new lines must not fill the memory. */
const LONGEST_LINE = 32 * 1024 * 1024

/** The lines of a stream, one at a time, holding no more than one of them. The rest of a line that is too long is passed over. */
export async function* lines(chunks: AsyncIterable<Uint8Array>, longest = LONGEST_LINE): AsyncGenerator<Line> {
  let number = 1
  let parts: Uint8Array[] = []
  let length = 0
  const keep = (part: Uint8Array) => {
    length += part.length
    if (length > longest) parts = []
    else if (part.length > 0) parts.push(part)
  }
  const line = (): Line => {
    const bytes = length > longest ? null : parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts)
    parts = []
    length = 0
    return { number: number++, bytes }
  }
  for await (const chunk of chunks) {
    let start = 0
    for (let end = chunk.indexOf(NEW_LINE); end !== -1; end = chunk.indexOf(NEW_LINE, start)) {
      keep(chunk.subarray(start, end))
      yield line()
      start = end + 1
    }
    keep(chunk.subarray(start))
  }
  if (length > 0) yield line()
}

/** Bytes as text, without a byte order mark, where they are UTF-8 (or UTF-16 with its mark); null where they are not. */
export function textOf(bytes: Uint8Array): string | null {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}
