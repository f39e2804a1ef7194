import { promisify } from 'node:util'
import { brotliCompress, brotliDecompress, constants } from 'node:zlib'

/** Level 4 makes a page of news about a seventh of its size in a millisecond or two; the next levels cost more than they save. */
const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }

/** The bytes, smaller. */
export const compressed: (bytes: Uint8Array) => Promise<Uint8Array> = (bytes) =>
  promisify<Uint8Array, typeof options, Buffer>(brotliCompress)(bytes, options)

/** The bytes that `compressed` was given. libsql hands an ArrayBuffer over, pg a Buffer. */
export async function decompressed(bytes: Uint8Array | ArrayBuffer): Promise<Uint8Array> {
  const whole = await promisify(brotliDecompress)(bytes)
  return new Uint8Array(whole.buffer, whole.byteOffset, whole.byteLength)
}
