import htmlEncodingSniffer from 'html-encoding-sniffer'

/** A page as text, and the encoding it was read in, in lower case. */
interface DecodedPage {
  readonly html: string
  readonly charset: string
}

/** Labels that are true of Persian bytes when they are given at all. Others, `iso-8859-1` first among them, are a server's default. */
const HONEST = ['utf-16le', 'utf-16be', 'iso-8859-6']
const CHARSET = /charset\s{0,8}=\s{0,8}["']?([a-z0-9_:-]{1,40})/i
/** In UTF-8 read with a few broken bytes, at most this share of the characters past ASCII is broken; in windows-1256 nearly all are. */
const BROKEN_SHARE = 0.05

/** Bytes as UTF-8, or null where they are something else. A character cut off by the end of the bytes is forgiven, and a few broken ones. */
function asUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
  }
  const text = new TextDecoder('utf-8').decode(bytes)
  let broken = 0
  let foreign = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit < 0x80) continue
    foreign++
    if (unit === 0xfffd) broken++
  }
  return broken <= foreign * BROKEN_SHARE ? text : null
}

/**
 * A page's bytes as text. A mark of byte order wins, then bytes that are valid UTF-8 whatever the header says, then the label of
 * header or `<meta>`; what is left is windows-1256, the one other encoding that Persian news was ever served in.
 */
export function decodePage(bytes: Uint8Array, contentType: string | null): DecodedPage {
  const label = CHARSET.exec(contentType ?? '')?.[1]
  const sniffed = htmlEncodingSniffer(bytes, {
    defaultEncoding: 'windows-1256',
    ...(label === undefined ? {} : { transportLayerEncodingLabel: label }),
  }).toLowerCase()
  // UTF-16 text in the letters below U+0680 is valid ASCII too, so that this label is asked before the bytes.
  if (sniffed.startsWith('utf-16') && bytes.includes(0))
    return { html: new TextDecoder(sniffed).decode(bytes), charset: sniffed }
  const utf8 = asUtf8(bytes)
  if (utf8 !== null) return { html: utf8, charset: 'utf-8' }
  const charset = HONEST.includes(sniffed) ? sniffed : 'windows-1256'
  return { html: new TextDecoder(charset).decode(bytes), charset }
}
