import { decodedBytes, type Limit } from '../fetch/body.ts'

const DECLARED = /^\s*<\?xml[^>]{0,200}?encoding\s{0,9}=\s{0,9}["']([A-Za-z0-9._:-]{1,40})["']/
const CHARSET = /charset\s{0,9}=\s{0,9}["']?([A-Za-z0-9._:-]{1,40})/i

/** The text of a feed or sitemap as it was sent: unpacked where it is a gzip file, in the charset that it declares. */
export async function listingText(bytes: Uint8Array, contentType: string | null, limit: Limit): Promise<string> {
  const packed = bytes[0] === 0x1f && bytes[1] === 0x8b
  const plain = packed ? await decodedBytes(bytes, 'gzip', limit) : bytes
  return decoderOf(plain, contentType).decode(plain)
}

function decoderOf(bytes: Uint8Array, contentType: string | null) {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le')
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be')
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 512))
  const utf8 = start.startsWith('\u00ef\u00bb\u00bf')
  const label = utf8 ? 'utf-8' : (DECLARED.exec(start)?.[1] ?? CHARSET.exec(contentType ?? '')?.[1] ?? 'utf-8')
  try {
    return new TextDecoder(label)
  } catch (error) {
    // A charset that nobody knows is most likely a misspelled UTF-8.
    if (error instanceof RangeError) return new TextDecoder()
    throw error
  }
}
