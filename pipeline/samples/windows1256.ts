/** Every character that windows-1256 has, and its byte: read off the decoder, so that the two can never disagree. */
const BYTES = new Map<string, number>(
  Array.from(
    new TextDecoder('windows-1256').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte)),
    (letter, byte) => [letter, byte],
  ),
)

/** HTML in windows-1256. What the encoding lacks (Persian yeh, Persian digits) becomes a character reference, as editors of its time did. */
export function windows1256(html: string): Uint8Array {
  const bytes: number[] = []
  for (const letter of html) {
    const byte = BYTES.get(letter)
    if (byte !== undefined) bytes.push(byte)
    else for (const sign of `&#${letter.codePointAt(0)};`) bytes.push(sign.charCodeAt(0))
  }
  return Uint8Array.from(bytes)
}
