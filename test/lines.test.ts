import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lines, textOf } from '../pipeline/inputs/lines.ts'

async function read(chunks: readonly Uint8Array[], longest?: number): Promise<readonly (string | null)[]> {
  async function* given() {
    yield* chunks
  }
  const found: (string | null)[] = []
  for await (const { number, bytes } of lines(given(), longest)) {
    expect(number).toBe(found.length + 1)
    found.push(bytes === null ? null : Buffer.from(bytes).toString())
  }
  return found
}

describe('the lines of a stream', () => {
  it('are the same however the stream is cut into chunks', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: fc.constantFrom('a', 'ی', '\n', '\r', ' ') }),
        fc.infiniteStream(fc.integer({ min: 1, max: 7 })),
        async (text, sizes) => {
          const bytes = Buffer.from(text)
          const chunks: Uint8Array[] = []
          for (let start = 0; start < bytes.length; ) {
            const size = sizes.next().value as number
            chunks.push(bytes.subarray(start, start + size))
            start += size
          }
          const expected = text.split('\n')
          if (expected.at(-1) === '') expected.pop()
          expect(await read(chunks)).toEqual(expected)
        },
      ),
    )
  })

  it('that are too long are passed over, and the next one is read', async () => {
    expect(await read([Buffer.from('12345\n1234567'), Buffer.from('89\nabc')], 5)).toEqual(['12345', null, 'abc'])
    expect(await read([Buffer.from('123456')], 5)).toEqual([null])
  })
})

describe('bytes as text', () => {
  it('lose their byte order mark', () => {
    expect(textOf(Buffer.from('\uFEFFسلام'))).toBe('سلام')
    expect(textOf(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('سلام', 'utf16le')]))).toBe('سلام')
  })

  it('are no text where they are not UTF-8', () => {
    expect(textOf(Buffer.from([0xc7, 0xe1]))).toBeNull()
  })
})
